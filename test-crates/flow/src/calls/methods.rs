//! Methods by value, by reference, by mutable reference; associated functions, builders, `Default`.

use crate::{plain, send, sink, source};

#[derive(Clone, Debug, Default)]
struct Account {
    owner: String,
    plan: String,
    visits: u32,
}

impl Account {
    fn new(owner: impl Into<String>, plan: &str) -> Self {
        Self { owner: owner.into(), plan: plan.to_owned(), visits: 0 }
    }

    fn guest() -> Self {
        Self::new("guest", "free")
    }

    fn owner(&self) -> &str {
        &self.owner
    }

    fn plan(&self) -> &str {
        &self.plan
    }

    fn into_owner(self) -> String {
        self.owner
    }

    fn into_plan(self) -> String {
        self.plan
    }

    fn rename(&mut self, owner: &str) -> u32 {
        self.owner = owner.to_owned();
        self.visits += 1;
        self.visits
    }

    fn anonymize(&mut self) {
        self.owner.clear();
    }

    fn plan_mut(&mut self) -> &mut String {
        &mut self.plan
    }
}

fn by_reference() {
    let account = Account::new(source(), &plain());
    sink(account.owner()); //~ pii-in-log
    sink(account.plan());
}

fn by_value() {
    let account = Account::new(source(), &plain());
    sink(account.clone().into_owner()); //~ pii-in-log
    sink(account.into_plan());
}

fn by_mutable_reference() {
    let mut account = Account::guest();
    sink(&account);
    let visits = account.rename(&source());
    sink(visits);
    sink(&account); //~ pii-in-log
    account.anonymize();
    sink(&account);
}

fn through_a_returned_reference() {
    let mut account = Account::guest();
    account.plan_mut().push_str(&source());
    sink(account.owner());
    sink(account.plan()); //~ pii-in-log
}

fn as_a_path() {
    let mut account = Account::default();
    Account::rename(&mut account, &source());
    send(Account::owner(&account)); //~ external-http
    send(Account::plan(&account));
}

fn default_for_the_rest() {
    let account = Account { plan: source(), ..Default::default() };
    sink(account.owner);
    sink(account.plan); //~ pii-in-log
}

#[derive(Default)]
struct RequestBuilder {
    path: String,
    body: Option<String>,
    headers: Vec<(String, String)>,
}

struct Request {
    target: String,
    body: String,
    headers: Vec<(String, String)>,
}

impl RequestBuilder {
    fn path(mut self, path: &str) -> Self {
        self.path = format!("/v2{path}");
        self
    }

    fn body(mut self, body: String) -> Self {
        self.body = Some(body);
        self
    }

    fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn build(self) -> Request {
        Request { target: self.path, body: self.body.unwrap_or_default(), headers: self.headers }
    }
}

fn builder_chain() {
    let request = RequestBuilder::default().path("/users").header("accept", "text").body(source()).build();
    send(&request.target);
    send(&request.body); //~ external-http
    send(&request.headers);
}

#[derive(Default)]
struct Query {
    terms: Vec<String>,
    limit: usize,
}

impl Query {
    fn term(&mut self, term: String) -> &mut Self {
        self.terms.push(term);
        self
    }

    fn limit(&mut self, limit: usize) -> &mut Self {
        self.limit = limit;
        self
    }
}

fn builder_by_reference() {
    let mut query = Query::default();
    query.limit(10).term(plain()).term(source()).limit(20);
    sink(query.limit);
    sink(query.terms); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    by_reference();
    by_value();
    by_mutable_reference();
    through_a_returned_reference();
    as_a_path();
    default_for_the_rest();
    builder_chain();
    builder_by_reference();
}

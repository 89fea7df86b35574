//! Constructors, builders, getters and setters.

use crate::{choice, plain, send, sink, source};

#[derive(Clone, Debug, Default)]
struct Request {
    path: String,
    body: Option<String>,
    headers: Vec<(String, String)>,
}

impl Request {
    fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), ..Self::default() }
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }

    fn set_body(&mut self, body: String) {
        self.body = Some(body);
    }
}

#[derive(Default)]
struct RequestBuilder {
    request: Request,
}

impl RequestBuilder {
    fn path(mut self, path: &str) -> Self {
        self.request.path = path.to_owned();
        self
    }

    fn body(mut self, body: String) -> Self {
        self.request.body = Some(body);
        self
    }

    fn header(mut self, name: &str, value: &str) -> Self {
        self.request.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn build(self) -> Request {
        self.request
    }
}

#[derive(Default)]
struct Mailer {
    to: String,
    list: String,
}

impl Mailer {
    fn to(&mut self, to: String) -> &mut Self {
        self.to = to;
        self
    }

    fn list(&mut self, list: String) -> &mut Self {
        self.list = list;
        self
    }
}

fn constructor() {
    let private = Request::new(source());
    let public = Request::new("/health");
    sink(&private.path); //~ pii-in-log
    sink(&public.path);
    sink(&private.body);
}

fn getters() {
    let request = Request { path: plain(), body: Some(source()), headers: Vec::new() };
    sink(request.path());
    sink(request.body()); //~ pii-in-log
}

fn setter() {
    let mut request = Request::new("/notes");
    sink(&request);
    request.set_body(source());
    sink(&request); //~ pii-in-log
    sink(request.path());
    request.set_body(plain());
    sink(request.body());
}

fn builder_by_value() {
    let request = RequestBuilder::default().path("/notes").header("trace", "on").body(source()).build();
    send(&request.path);
    send(&request.headers);
    send(&request.body); //~ external-http
    let other = RequestBuilder::default().path("/notes").body(plain()).build();
    send(other);
}

fn builder_with_a_condition(signed: bool) {
    let mut builder = RequestBuilder::default().path("/login");
    if choice(signed) {
        builder = builder.header("user", &source());
    }
    let request = builder.build();
    sink(request.path());
    sink(request.headers); //~ pii-in-log
}

fn builder_by_reference() {
    let mut mailer = Mailer::default();
    mailer.to(source()).list(plain());
    sink(mailer.list);
    sink(mailer.to); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    constructor();
    getters();
    setter();
    builder_by_value();
    builder_with_a_condition(true);
    builder_with_a_condition(false);
    builder_by_reference();
}

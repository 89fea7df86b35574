//! The type says which implementation is called.

use crate::{plain, send, sink, source};

trait Subject {
    fn subject(&self) -> String;
    fn kind(&self) -> &'static str;
}

struct Customer(String);
struct Job(u32);

impl Subject for Customer {
    fn subject(&self) -> String {
        self.0.clone()
    }
    fn kind(&self) -> &'static str {
        "customer"
    }
}

impl Subject for Job {
    fn subject(&self) -> String {
        format!("job {}", self.0)
    }
    fn kind(&self) -> &'static str {
        "job"
    }
}

fn direct() {
    let customer = Customer(source());
    sink(customer.subject()); //~ pii-in-log
    sink(customer.kind());
    sink(Job(7).subject());
}

fn title<S: Subject>(subject: &S) -> String {
    format!("{}: {}", subject.kind(), subject.subject())
}

fn through_a_type_parameter() {
    sink(title(&Customer(source()))); //~ pii-in-log
    sink(title(&Customer(plain())));
    sink(title(&Job(8)));
}

trait Database {
    fn fetch(&self, id: u64) -> Option<String>;
}

struct Live;
struct Fake;

impl Database for Live {
    fn fetch(&self, _id: u64) -> Option<String> {
        Some(source())
    }
}

impl Database for Fake {
    fn fetch(&self, id: u64) -> Option<String> {
        Some(format!("row {id}"))
    }
}

fn run<D: Database>(db: &D) -> String {
    db.fetch(1).unwrap_or_default()
}

struct Service<D> {
    db: D,
}

impl<D: Database> Service<D> {
    fn lookup(&self) -> String {
        run(&self.db)
    }
}

fn on_a_type_parameter() {
    send(run(&Live)); //~ external-http
    send(run(&Fake));
    send(Service { db: Live }.lookup()); //~ external-http
    send(Service { db: Fake }.lookup());
}

trait Left {
    fn text(&self) -> String;
}

trait Right {
    fn text(&self) -> String;
}

impl Left for Customer {
    fn text(&self) -> String {
        self.0.to_lowercase().to_uppercase()
    }
}

impl Right for Customer {
    fn text(&self) -> String {
        self.0.len().to_string()
    }
}

fn two_traits_with_one_name() {
    let customer = Customer(source());
    sink(Left::text(&customer)); //~ pii-in-log
    sink(<Customer as Right>::text(&customer));
}

/// Runs everything.
pub fn all() {
    direct();
    through_a_type_parameter();
    on_a_type_parameter();
    two_traits_with_one_name();
}

//! Methods of a type that only the caller knows.

use crate::{plain, send, sink, source};

trait Database {
    fn url(&self, user: &str) -> String;
    fn greeting(&self, user: &str) -> String;
}

struct Postgres {
    host: String,
}

impl Database for Postgres {
    fn url(&self, user: &str) -> String {
        format!("postgres://{}/{}", self.host, user.len())
    }

    fn greeting(&self, user: &str) -> String {
        format!("hello {user}")
    }
}

struct Memory;

impl Database for Memory {
    fn url(&self, _: &str) -> String {
        plain()
    }

    fn greeting(&self, _: &str) -> String {
        plain()
    }
}

fn by_reference<D: Database>(database: &D) {
    sink(database.url(&source()));
    sink(database.greeting(&source())); //~ pii-in-log
    sink(database.greeting(&plain()));
}

fn by_an_impl_parameter(database: &impl Database) {
    send(database.url(&source()));
    send(database.greeting(&source())); //~ external-http
}

struct Service<D> {
    database: D,
}

impl<D: Database> Service<D> {
    fn start(&self) {
        let url = self.database.url(&source());
        sink(url);
        let greeting = self.database.greeting(&source());
        sink(greeting); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    by_reference(&Postgres { host: plain() });
    by_reference(&Memory);
    by_an_impl_parameter(&Postgres { host: plain() });
    Service { database: Postgres { host: plain() } }.start();
    Service { database: Memory }.start();
}

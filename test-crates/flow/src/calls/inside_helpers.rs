//! Sinks that stand in a helper: some caller hands over the data.

use crate::{Marked, erase, plain, send, sink, source};

fn audit(event: &str) {
    sink(event); //~ pii-in-log
}

fn audit_startup(event: &str) {
    sink(event);
}

fn one_caller_is_enough() {
    audit("started");
    audit(&source());
    audit_startup("started");
    audit_startup(&plain());
}

fn post(path: &str, body: &str) {
    send(path);
    send(body); //~ external-http
}

fn notify(body: &str) {
    post("/v1/notify", body);
}

fn two_helpers_down() {
    notify(&source());
}

fn trace(record: &Marked) {
    sink(&record.plain);
    sink(&record.secret); //~ pii-in-log
    sink(record.secret.is_empty());
}

fn fields_of_the_argument() {
    trace(&Marked { secret: source(), plain: plain() });
}

fn log_all<T: std::fmt::Debug>(values: &[T]) {
    for value in values {
        sink(value); //~ pii-in-log
    }
}

fn log_count<T>(values: &[T]) {
    sink(values.len());
}

fn generic_helper() {
    let names = vec![source(), plain()];
    log_all(&[1, 2]);
    log_all(&names);
    log_count(&names);
}

struct Client {
    host: String,
}

impl Client {
    fn upload(&self, document: &str) -> usize {
        send(&self.host);
        send(document); //~ external-http
        document.len()
    }

    fn upload_erased(&self, document: &str) {
        let document = erase(document);
        send(document);
    }
}

fn method_with_a_sink() {
    let client = Client { host: "files.internal".to_owned() };
    sink(client.upload(&source()));
    client.upload_erased(&source());
}

/// Runs everything.
pub fn all() {
    one_caller_is_enough();
    two_helpers_down();
    fields_of_the_argument();
    generic_helper();
    method_with_a_sink();
}

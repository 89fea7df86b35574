//! Functions that return several things at once.

use crate::{Marked, choice, plain, send, sink, source};

fn contact(name: String) -> (String, String) {
    (name, "eu-west".to_owned())
}

fn tuple_of_two() {
    let (name, region) = contact(source());
    sink(name); //~ pii-in-log
    sink(region);
}

#[derive(Debug)]
struct Session {
    user: String,
    token_kind: String,
}

fn open(user: &str, kind: &str) -> Session {
    Session { user: user.to_owned(), token_kind: kind.to_owned() }
}

fn struct_with_one_field_of_data() {
    let session = open(&source(), &plain());
    sink(&session.token_kind);
    sink(&session.user); //~ pii-in-log
    let Session { user, .. } = open("system", &source());
    sink(user);
}

fn load(found: bool) -> Result<String, String> {
    if choice(found) { Ok(source()) } else { Err(plain()) }
}

fn greeting(found: bool) -> Result<String, String> {
    let name = load(found)?;
    Ok(format!("Dear {name}"))
}

fn question_mark_in_a_helper(found: bool) {
    match greeting(found) {
        Ok(text) => send(text), //~ external-http
        Err(reason) => send(reason),
    }
}

fn summary(record: &Marked) -> (usize, &str, &str) {
    (record.secret.len(), &record.secret, &record.plain)
}

fn borrowed_parts() {
    let record = Marked { secret: source(), plain: plain() };
    let (length, secret, open) = summary(&record);
    sink(length);
    sink(secret); //~ pii-in-log
    sink(open);
}

/// Runs everything.
pub fn all() {
    tuple_of_two();
    struct_with_one_field_of_data();
    question_mark_in_a_helper(true);
    question_mark_in_a_helper(false);
    borrowed_parts();
}

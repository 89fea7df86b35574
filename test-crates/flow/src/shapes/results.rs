//! The combinators of `Result`: the two sides are told apart.

use crate::{choice, plain, send, sink, source};

#[derive(Clone, Debug)]
struct Failure {
    body: String,
    status: u16,
}

fn fetch(good: bool) -> Result<String, Failure> {
    if choice(good) { Ok(plain()) } else { Err(Failure { body: source(), status: 500 }) }
}

fn lookup(good: bool) -> Result<String, u16> {
    if choice(good) { Ok(source()) } else { Err(404) }
}

fn ok_and_err(good: bool) {
    sink(fetch(good).ok());
    sink(fetch(good).err()); //~ pii-in-log
    sink(lookup(good).ok()); //~ pii-in-log
    sink(lookup(good).err());
}

fn map_err(good: bool) {
    send(fetch(good).map_err(|failure| failure.body)); //~ external-http
    send(fetch(good).map_err(|failure| failure.status));
}

fn map(good: bool) {
    sink(lookup(good).map(|text| format!("<{text}>"))); //~ pii-in-log
    sink(lookup(good).map(|text| text.len()));
}

fn and_then(good: bool) {
    let checked = lookup(good).and_then(|text| if text.is_empty() { Err(400) } else { Ok(text) });
    match checked {
        Ok(text) => sink(text), //~ pii-in-log
        Err(status) => sink(status),
    }
}

fn unwrap_or_else(good: bool) {
    sink(fetch(good).unwrap_or_else(|failure| failure.body)); //~ pii-in-log
    sink(fetch(good).unwrap_or_else(|failure| failure.status.to_string()));
    sink(fetch(good).unwrap_or_default());
}

fn ok_or(present: bool) {
    let value = choice(present).then(plain).ok_or(source());
    sink(value.as_ref().ok());
    sink(value.as_ref().err()); //~ pii-in-log
    let value = choice(present).then(source).ok_or_else(plain);
    sink(value.as_ref().err());
    sink(value); //~ pii-in-log
}

fn inspect_err(good: bool) {
    let value = fetch(good).inspect_err(|failure| sink(&failure.body)); //~ pii-in-log
    let value = value.inspect_err(|failure| sink(failure.status));
    sink(value.is_ok());
}

fn or_else(good: bool) {
    let value: Result<String, u16> = fetch(good).or_else(|failure| Err(failure.status));
    sink(value);
}

/// Runs everything.
pub fn all() {
    for good in [true, false] {
        ok_and_err(good);
        map_err(good);
        map(good);
        and_then(good);
        unwrap_or_else(good);
        ok_or(good);
        inspect_err(good);
        or_else(good);
    }
}

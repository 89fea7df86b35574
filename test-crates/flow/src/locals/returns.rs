//! Early returns, and `?`.

use crate::{choice, plain, sink, source};

fn name_or_code(known: bool) -> String {
    if choice(known) {
        return source();
    }
    plain()
}

fn code_or_none(known: bool) -> String {
    let name = source();
    if choice(known) && !name.is_empty() {
        return plain();
    }
    "none".to_owned()
}

fn early_return(known: bool) {
    sink(name_or_code(known)); //~ pii-in-log
    sink(code_or_none(known));
}

fn load(known: bool) -> Result<String, String> {
    if choice(known) { Ok(source()) } else { Err(plain()) }
}

fn greeting(known: bool) -> Result<String, String> {
    let name = load(known)?;
    Ok(format!("hello {name}"))
}

fn length(known: bool) -> Result<usize, String> {
    Ok(load(known)?.len())
}

fn question_mark_gives_the_value(known: bool) {
    match greeting(known) {
        Ok(text) => sink(text), //~ pii-in-log
        Err(reason) => sink(reason),
    }
    sink(length(known));
}

struct Rejected(String);

#[derive(Debug)]
enum Failure {
    Invalid { input: String },
}

impl From<Rejected> for Failure {
    fn from(Rejected(input): Rejected) -> Self {
        Self::Invalid { input }
    }
}

fn check(valid: bool) -> Result<String, Rejected> {
    if choice(valid) { Ok(plain()) } else { Err(Rejected(source())) }
}

fn handle(valid: bool) -> Result<String, Failure> {
    let checked = check(valid)?;
    Ok(checked.to_uppercase())
}

fn question_mark_converts_the_error(valid: bool) {
    match handle(valid) {
        Ok(text) => sink(text),
        Err(failure) => sink(failure), //~ pii-in-log
    }
}

fn second_line(text: &str) -> Option<&str> {
    let mut lines = text.lines();
    lines.next()?;
    lines.next()
}

fn question_mark_of_an_option() {
    sink(second_line(&format!("subject\n{}", source()))); //~ pii-in-log
    sink(second_line(&format!("subject\n{}", plain())));
}

/// Runs everything.
pub fn all() {
    for condition in [true, false] {
        early_return(condition);
        question_mark_gives_the_value(condition);
        question_mark_converts_the_error(condition);
    }
    question_mark_of_an_option();
}

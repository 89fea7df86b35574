//! Text that is put together from parts.

use crate::{plain, sink, source};

fn pushed() {
    let (mut line, mut other) = (String::with_capacity(64), String::new());
    line.push_str("name: ");
    sink(&line);
    line.push_str(&source());
    line.push('!');
    other.push_str(&plain());
    sink(line); //~ pii-in-log
    sink(other);
}

fn added() {
    let name = source();
    sink(plain() + ": " + &name); //~ pii-in-log
    sink(plain() + ": " + &name.len().to_string());
}

fn inserted() {
    let mut line = plain();
    line.insert_str(0, &source());
    line.insert(0, '<');
    sink(line); //~ pii-in-log
    let mut line = plain();
    line.insert_str(0, label());
    sink(line);
}

fn label() -> &'static str {
    let name = source();
    if name.is_ascii() { "ascii" } else { "other" }
}

fn joined() {
    let (names, codes) = ([plain(), source()], [plain(), plain()]);
    sink(names.join(", ")); //~ pii-in-log
    sink(codes.join(", "));
    sink([names[0].as_str(), "/", &names[1]].concat()); //~ pii-in-log
    sink([names[0].as_str(), "/", &codes[1]].concat());
}

fn extended() {
    let mut line = String::from("names:");
    line.extend([plain(), source()]);
    sink(&line); //~ pii-in-log
    let mut codes = String::from("codes:");
    codes.extend([plain()]);
    sink(codes);
}

fn repeated() {
    sink(source().repeat(2)); //~ pii-in-log
    sink("-".repeat(source().len()));
}

/// Runs everything.
pub fn all() {
    pushed();
    added();
    inserted();
    joined();
    extended();
    repeated();
}

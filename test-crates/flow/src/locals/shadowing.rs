//! A name stands for the value that was bound last.

use crate::{choice, erase, plain, sink, source};

fn shadowed() {
    let value = source();
    sink(&value); //~ pii-in-log
    let value = value.len();
    sink(value);
    let value = plain();
    {
        let value = source();
        sink(&value); //~ pii-in-log
    }
    sink(&value);
}

fn shadowed_by_a_safe_form_of_itself() {
    let name = source();
    let name = name.trim();
    sink(name); //~ pii-in-log
    let name = erase(name);
    sink(name);
}

fn shadowed_by_an_arm(known: bool) {
    let value = plain();
    let stored = if choice(known) { Some(source()) } else { None };
    match stored {
        Some(value) => sink(value), //~ pii-in-log
        None => sink(value),
    }
}

fn shadowed_by_a_closure_parameter() {
    let line = source();
    let print = |line: &str| sink(line);
    print("started");
    sink(line); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    shadowed();
    shadowed_by_a_safe_form_of_itself();
    shadowed_by_an_arm(true);
    shadowed_by_an_arm(false);
    shadowed_by_a_closure_parameter();
}

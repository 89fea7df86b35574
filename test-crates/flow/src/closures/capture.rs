//! What a closure captures: by reference, by mutable reference, by move.

use crate::{Marked, plain, sink, source};

fn by_reference() {
    let (name, role) = (source(), plain());
    let greet = || format!("hello {name}");
    let describe = || format!("role {role}");
    sink(greet()); //~ pii-in-log
    sink(describe());
    sink(name.len());
}

fn writes_to_a_captured_variable() {
    let (mut log, mut trail) = (String::new(), Vec::new());
    let mut add = |text: &str| log.push_str(text);
    add("start ");
    add(&source());
    sink(&log); //~ pii-in-log
    let mut mark = |text: &str| trail.push(text.len());
    mark(&source());
    sink(trail);
}

fn assigns_a_captured_variable() {
    let mut last = source();
    let mut current = plain();
    let mut visit = |value: String| current = value;
    visit(source());
    sink(&current); //~ pii-in-log
    let mut reset = || last = plain();
    reset();
    sink(&last);
}

fn by_move() {
    let name = source();
    let count = name.len();
    let owned = move || name;
    let counted = move || count + 1;
    sink(counted());
    sink(owned()); //~ pii-in-log
}

fn one_field_is_captured() {
    let record = Marked { secret: source(), plain: plain() };
    let open = || record.plain.clone();
    let closed = || record.secret.clone();
    sink(open());
    sink(closed()); //~ pii-in-log
}

fn a_copy_from_before() {
    let mut name = plain();
    let before = {
        let name = name.clone();
        move || name.clone()
    };
    name.push_str(&source());
    sink(before());
    sink(name); //~ pii-in-log
}

fn sink_in_the_closure() {
    let (name, role) = (source(), plain());
    let log = || {
        sink(&name); //~ pii-in-log
        sink(&role);
    };
    log();
}

/// Runs everything.
pub fn all() {
    by_reference();
    writes_to_a_captured_variable();
    assigns_a_captured_variable();
    by_move();
    one_field_is_captured();
    a_copy_from_before();
    sink_in_the_closure();
}

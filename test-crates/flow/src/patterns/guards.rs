//! Guards of match arms.

use crate::{choice, plain, sink, source, source_number};

fn guard_decides(long: bool) {
    let pair = (source(), plain());
    match &pair {
        (name, _) if choice(long) => sink(name), //~ pii-in-log
        (_, code) => sink(code),
    }
}

fn guard_that_looks_at_the_data() {
    let name = source();
    let class = match name.as_str() {
        short if short.len() < 4 => "short",
        text if text.contains('@') => "address",
        _ => "name",
    };
    sink(class);
    let shown = match name.as_str() {
        text if text.len() < 4 => "short",
        text => text,
    };
    sink(shown); //~ pii-in-log
}

fn guard_with_a_number(account: u64, size: usize) {
    match account {
        0 => sink("none"),
        n if n < 10 => sink(n < 5),
        n => sink(n), //~ pii-in-log
    }
    match size {
        n if n > 100 => sink(n),
        n => sink(n + 1),
    }
}

/// Runs everything.
pub fn all() {
    guard_decides(true);
    guard_decides(false);
    guard_that_looks_at_the_data();
    guard_with_a_number(0, plain().len());
    guard_with_a_number(5, 1000);
    guard_with_a_number(source_number(), source().len());
}

//! Variables that are declared first and get their value later.

use crate::{Marked, choice, plain, sink, source};

fn assigned_in_both_branches(known: bool) {
    let name;
    let label;
    if choice(known) {
        name = source();
        label = "known".to_owned();
    } else {
        name = "nobody".to_owned();
        label = plain();
    }
    sink(name); //~ pii-in-log
    sink(label);
}

fn keeps_alive_what_is_borrowed(cached: bool) {
    let (owned, other);
    let name: &str = if choice(cached) {
        "cached"
    } else {
        owned = source();
        &owned
    };
    let title: &str = if choice(cached) {
        "cached"
    } else {
        other = plain();
        &other
    };
    sink(name); //~ pii-in-log
    sink(title);
}

fn by_destructuring_assignment() {
    let (name, city);
    (name, city) = (source(), plain());
    sink(name); //~ pii-in-log
    sink(city);
}

fn by_destructuring_a_struct() {
    let record = Marked { secret: source(), plain: plain() };
    let (hidden, shown);
    Marked { secret: hidden, plain: shown } = record;
    sink(shown);
    sink(hidden); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    assigned_in_both_branches(true);
    assigned_in_both_branches(false);
    keeps_alive_what_is_borrowed(true);
    keeps_alive_what_is_borrowed(false);
    by_destructuring_assignment();
    by_destructuring_a_struct();
}

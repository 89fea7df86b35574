//! An assignment puts a new value in the place of the old one, which is gone.

use crate::{choice, plain, sink, source};

fn overwritten() {
    let mut value = source();
    sink(&value); //~ pii-in-log
    value = plain();
    sink(value);
}

fn overwritten_in_both_branches(short: bool) {
    let mut value = source();
    let size = value.len();
    if choice(short) {
        value = plain();
    } else {
        value = format!("{size} bytes");
    }
    sink(value);
}

fn overwritten_in_one_branch(hide: bool) {
    let mut value = source();
    if choice(hide) {
        value = plain();
    }
    sink(value); //~ pii-in-log
}

fn kept_only_where_the_function_ends(stop: bool) {
    let mut value = source();
    if choice(stop) {
        sink(value); //~ pii-in-log
        return;
    } else {
        value.truncate(2);
        value = plain();
    }
    sink(value);
}

#[derive(Debug)]
struct Row {
    name: String,
    note: String,
}

fn overwritten_field() {
    let mut row = Row { name: source(), note: plain() };
    sink(&row); //~ pii-in-log
    row.name = plain();
    sink(&row);
    row.note = source();
    sink(&row.name);
    sink(row); //~ pii-in-log
}

fn swapped() {
    let (mut left, mut right) = (source(), plain());
    sink(&right);
    (left, right) = (right, left);
    sink(left);
    sink(right); //~ pii-in-log
}

fn taken_away() {
    let mut pending = source();
    let current = std::mem::take(&mut pending);
    sink(pending);
    sink(current); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    overwritten();
    overwritten_field();
    swapped();
    taken_away();
    for condition in [true, false] {
        overwritten_in_both_branches(condition);
        overwritten_in_one_branch(condition);
        kept_only_where_the_function_ends(condition);
    }
}

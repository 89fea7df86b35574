//! Numbers: arithmetic, casts and compound assignment.

use crate::{plain, sink, source, source_number};

fn arithmetic() {
    let account = source_number();
    let size = plain().len() as u64;
    sink(account * 10); //~ pii-in-log
    sink(size * 10 + 3);
    sink((account + size) - size); //~ pii-in-log
    sink(account > size * 10);
    sink(account.max(size)); //~ pii-in-log
    sink(account.checked_add(size).is_some());
}

fn casts() {
    let account = source_number();
    sink(account as u32); //~ pii-in-log
    sink((account > 7) as u32);
    sink(account as f64); //~ pii-in-log
    sink(i64::try_from(account)); //~ pii-in-log
    sink(i64::try_from(account).is_ok());
}

fn compound_assignment_of_numbers() {
    let (mut total, mut count, mut bits) = (0, 0, 0);
    for account in [source_number()] {
        count += 1;
        total += account;
        bits |= account;
    }
    sink(count);
    sink(total); //~ pii-in-log
    sink(bits); //~ pii-in-log
}

fn compound_assignment_of_text() {
    let (mut line, mut other) = (plain(), plain());
    line += ": ";
    sink(&line);
    line += &source();
    other += &plain();
    sink(line); //~ pii-in-log
    sink(other);
}

#[derive(Debug, Default)]
struct Totals {
    sum: u64,
    entries: u64,
}

fn compound_assignment_of_a_field() {
    let mut totals = Totals::default();
    totals.sum += source_number();
    totals.entries += 1;
    sink(totals.entries);
    sink(totals); //~ pii-in-log
}

fn compound_assignment_through_a_reference() {
    let mut cells = [0, 0];
    let cell = &mut cells[1];
    *cell += source_number();
    sink(cells[0]);
    sink(cells[1]); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    arithmetic();
    casts();
    compound_assignment_of_numbers();
    compound_assignment_of_text();
    compound_assignment_of_a_field();
    compound_assignment_through_a_reference();
}

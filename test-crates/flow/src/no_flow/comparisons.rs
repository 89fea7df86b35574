//! Comparisons give a boolean or an order, not the data.

use std::cmp::Ordering;

use crate::{plain, sink, source, source_number};

fn of_text() {
    let (name, other) = (source(), plain());
    sink(name == other);
    sink(name < other);
    sink(name.cmp(&other));
    sink(name.contains("ann") || name.starts_with('S'));
    sink(matches!(name.as_str(), "root" | "admin"));
    sink(name.eq_ignore_ascii_case(&other));
    sink(std::cmp::min(name, other)); //~ pii-in-log
}

fn of_numbers() {
    let account = source_number();
    sink(account % 2 == 0);
    sink(account.partial_cmp(&5));
    sink((10..20).contains(&account));
    sink(account.clamp(1, u64::MAX)); //~ pii-in-log
    sink(account | 1); //~ pii-in-log
}

#[derive(Debug, PartialEq, PartialOrd)]
struct Customer {
    name: String,
}

fn of_structs() {
    let (left, right) = (Customer { name: source() }, Customer { name: plain() });
    sink(left != right);
    sink(left.partial_cmp(&right) == Some(Ordering::Less));
    sink(if left < right { left } else { right }); //~ pii-in-log
}

fn of_collections() {
    let names = [source(), plain()];
    sink(names.contains(&plain()));
    sink(names.iter().any(|name| name.len() > 70));
    sink(names.iter().find(|name| name.len() == 8)); //~ pii-in-log
    sink(names.iter().min()); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    of_text();
    of_numbers();
    of_structs();
    of_collections();
}

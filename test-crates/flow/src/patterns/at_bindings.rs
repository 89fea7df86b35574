//! `name @ pattern` binds the whole as well.

use crate::{choice, plain, sink, source, source_number};

#[derive(Debug)]
struct Customer {
    id: u32,
    name: String,
}

fn whole_and_part() {
    let customer = Customer { id: 7, name: source() };
    let ref whole @ Customer { id, .. } = customer;
    sink(id);
    sink(whole); //~ pii-in-log
    sink(&whole.name); //~ pii-in-log
}

fn range_with_a_name(known: bool) {
    let account = if choice(known) { source_number() } else { 1 };
    match account {
        small @ 0..=9 => sink(small == 1),
        large @ 10.. => sink(large), //~ pii-in-log
    }
    match if choice(known) { 100 } else { plain().len() } {
        small @ 0..=9 => sink(small),
        large => sink(large),
    }
}

fn whole_variant() {
    for entry in [Some(source()), None] {
        match &entry {
            full @ Some(_) => sink(full), //~ pii-in-log
            empty @ None => sink(empty),
        }
    }
}

fn whole_of_an_inner_pattern() {
    let pair = (Some(source()), Some(plain()));
    if let (name @ Some(_), code @ Some(_)) = &pair {
        sink(code);
        sink(name); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    whole_and_part();
    range_with_a_name(true);
    range_with_a_name(false);
    whole_variant();
    whole_of_an_inner_pattern();
}

//! Patterns in patterns: enums, tuples and structs in one another.

use crate::{Marked, choice, plain, sink, source};

struct Envelope {
    from: Option<Address>,
    route: (String, Result<String, String>),
}

struct Address {
    street: String,
    country: String,
}

fn envelope(delivered: bool) -> Envelope {
    let address = Address { street: source(), country: plain() };
    let state = if choice(delivered) { Ok(plain()) } else { Err(source()) };
    Envelope { from: Some(address), route: (plain(), state) }
}

fn nested(delivered: bool) {
    match envelope(delivered) {
        Envelope { from: Some(Address { street, country }), route: (hop, Ok(state)) } => {
            sink(street); //~ pii-in-log
            sink(country);
            sink((hop, state));
        }
        Envelope { route: (hop, Err(problem)), .. } => {
            sink(problem); //~ pii-in-log
            sink(hop);
        }
        Envelope { from: None, route: (_, Ok(_)) } => {}
    }
}

fn option_of_result(found: bool, valid: bool) {
    let answer = match (choice(found), choice(valid)) {
        (false, _) => None,
        (true, true) => Some(Ok(source())),
        (true, false) => Some(Err(plain())),
    };
    if let Some(Err(reason)) = &answer {
        sink(reason);
    }
    if let Some(Ok(name)) = &answer {
        sink(name); //~ pii-in-log
    }
}

fn marked_field_in_a_nested_pattern() {
    let record = Some((1, Marked { secret: source(), plain: plain() }));
    let Some((id, Marked { secret, plain: note })) = record else { return };
    sink((id, note));
    sink(secret); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    for condition in [true, false] {
        nested(condition);
        option_of_result(true, condition);
        option_of_result(false, condition);
    }
    marked_field_in_a_nested_pattern();
}

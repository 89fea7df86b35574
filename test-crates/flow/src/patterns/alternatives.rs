//! Alternatives in a pattern that bind the same names.

use crate::{choice, plain, sink, source};

enum Contact {
    Mail(String, u8),
    Phone { number: String, kind: u8 },
    Unknown(String),
}

fn contact(known: bool, mail: bool) -> Contact {
    if !choice(known) {
        Contact::Unknown(plain())
    } else if choice(mail) {
        Contact::Mail(source(), 1)
    } else {
        Contact::Phone { number: source(), kind: 2 }
    }
}

fn same_name_in_both(known: bool, mail: bool) {
    match contact(known, mail) {
        Contact::Mail(value, kind) | Contact::Phone { number: value, kind } => {
            sink(value); //~ pii-in-log
            sink(kind);
        }
        Contact::Unknown(reason) => sink(reason),
    }
}

fn only_one_alternative_has_data(swapped: bool) {
    let pair = if choice(swapped) { Ok((plain(), 1)) } else { Err((2, source())) };
    let (Ok((text, number)) | Err((number, text))) = pair;
    sink(text); //~ pii-in-log
    sink(number);
}

fn alternatives_inside_a_tuple(first: bool) {
    let state = if choice(first) { (Some(source()), None) } else { (None, Some(plain())) };
    if let (Some(text), _) | (_, Some(text)) = &state {
        sink(text); //~ pii-in-log
    }
    if let (None, Some(text)) = &state {
        sink(text);
    }
}

/// Runs everything.
pub fn all() {
    for condition in [true, false] {
        same_name_in_both(true, condition);
        same_name_in_both(false, condition);
        only_one_alternative_has_data(condition);
        alternatives_inside_a_tuple(condition);
    }
}

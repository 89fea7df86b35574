//! `mask` is enough for `sink`, and not for `send`; `erase` is enough for both.
//!
//! `mask` leaves the text in what it gives, so the lines that log it do so in small letters: the program finds only
//! capitals.

use crate::{Marked, choice, erase, mask, plain, send, sink, source};

fn masked() {
    let name = source();
    let masked = mask(&name);
    sink(masked.to_lowercase());
    send(&masked); //~ external-http
    sink(name); //~ pii-in-log
}

fn erased() {
    let name = source();
    let erased = erase(&name);
    sink(&erased);
    send(erased);
    sink(&name); //~ pii-in-log
    send(name); //~ external-http
}

fn masked_and_erased() {
    let both = erase(&mask(&source()));
    send(both);
    let body = format!("{{\"user\": \"{}\"}}", mask(&source()));
    sink(body.to_lowercase());
    send(body); //~ external-http
}

fn sanitized_in_one_branch(strict: bool) {
    let name = source();
    let shown = if choice(strict) { erase(&name) } else { name.clone() };
    sink(shown); //~ pii-in-log
    let sent = if choice(strict) { erase(&name) } else { plain() };
    send(sent);
    let sent = if choice(strict) { erase(&name) } else { mask(&name) };
    sink(sent.to_lowercase());
    send(sent); //~ external-http
}

fn masked_beside_the_original() {
    let record = Marked { secret: source(), plain: plain() };
    send(format!("{} {}", erase(&record.secret), record.plain));
    sink(format!("{} {}", mask(&record.secret), record.secret)); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    masked();
    erased();
    masked_and_erased();
    sanitized_in_one_branch(true);
    sanitized_in_one_branch(false);
    masked_beside_the_original();
}

//! Writes through `&mut`: of locals, parameters and fields, also under a condition, and reborrows.

use crate::{choice, erase, plain, send, sink, source, source_number};

#[derive(Debug)]
struct Session {
    user: String,
    region: String,
}

fn fill(text: &mut String) {
    *text = source();
}

fn reset(text: &mut String) {
    *text = plain();
}

fn assign(to: &mut String, value: String) {
    *to = value;
}

fn local() {
    let (mut first, mut second) = (plain(), plain());
    sink((&first, &second));
    let reference = &mut first;
    *reference = source();
    sink(first); //~ pii-in-log
    let reference = &mut second;
    *reference = erase(reference);
    sink(second);
}

fn parameter() {
    let (mut first, mut second) = (plain(), source());
    fill(&mut first);
    reset(&mut second);
    sink(first); //~ pii-in-log
    sink(second);
}

fn parameter_of_another_call() {
    let (mut first, mut second) = (plain(), plain());
    assign(&mut first, source());
    assign(&mut second, plain());
    send(first); //~ external-http
    send(second);
}

fn field() {
    let mut session = Session { user: plain(), region: plain() };
    let region = &mut session.region;
    reset(region);
    fill(&mut session.user);
    sink(&session.region);
    sink(&session.user); //~ pii-in-log
}

fn conditional_write(known: bool) {
    let mut user = plain();
    let mut region = plain();
    if choice(known) {
        fill(&mut user);
        reset(&mut region);
    }
    sink(user); //~ pii-in-log
    sink(region);
}

fn conditional_target(left: bool) {
    let (mut first, mut second, third) = (plain(), plain(), plain());
    let target = if choice(left) { &mut first } else { &mut second };
    *target = source();
    sink(first); //~ pii-in-log
    sink(second); //~ pii-in-log
    sink(third);
}

fn reborrowed() {
    let mut number = 0;
    let outer = &mut number;
    {
        let inner = &mut *outer;
        *inner = source_number();
    }
    sink(&outer); //~ pii-in-log
    *outer = 1;
    sink(number);
}

fn reference_to_a_reference() {
    let (mut first, mut second) = (plain(), plain());
    let mut reference = &mut first;
    let twice = &mut reference;
    **twice = source();
    reference = &mut second;
    sink(&reference);
    sink(first); //~ pii-in-log
}

fn overwritten_then_read() {
    let mut text = source();
    let reference = &mut text;
    sink(&reference); //~ pii-in-log
    *reference = plain();
    sink(&reference);
    sink(text);
}

/// Runs everything.
pub fn all() {
    local();
    parameter();
    parameter_of_another_call();
    field();
    conditional_write(true);
    conditional_write(false);
    conditional_target(true);
    conditional_target(false);
    reborrowed();
    reference_to_a_reference();
    overwritten_then_read();
}

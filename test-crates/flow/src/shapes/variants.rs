//! The content of a variant of an enum is in that variant only.

use crate::{choice, plain, send, sink, source};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Note,
    Command,
}

#[derive(Clone, Debug)]
enum Event {
    Joined { room: String, nick: String },
    Said(String),
    Topic(String),
    Closed,
}

impl Event {
    fn kind(&self) -> Kind {
        match self {
            Event::Said(_) | Event::Topic(_) => Kind::Command,
            Event::Joined { .. } | Event::Closed => Kind::Note,
        }
    }
}

fn said_or_topic(said: bool) -> Event {
    if choice(said) { Event::Said(source()) } else { Event::Topic(plain()) }
}

fn another_variant(said: bool) {
    match said_or_topic(said) {
        Event::Said(text) => sink(text), //~ pii-in-log
        Event::Topic(text) => sink(text),
        Event::Joined { .. } | Event::Closed => {}
    }
}

fn fields_of_a_variant() {
    let event = Event::Joined { room: plain(), nick: source() };
    if let Event::Joined { room, nick } = &event {
        send(room);
        send(nick); //~ external-http
    }
}

fn field_less_enum_made_from_the_content() {
    let event = Event::Said(source());
    sink(event.kind());
    sink(event.kind() == Kind::Note);
    sink(event); //~ pii-in-log
}

fn whole_enum_overwritten() {
    let mut event = Event::Said(source());
    sink(&event); //~ pii-in-log
    event = Event::Closed;
    sink(&event);
}

fn checked(good: bool) -> Result<String, String> {
    if choice(good) { Ok(plain()) } else { Err(source()) }
}

fn error_does_not_reach_success(good: bool) {
    match checked(good) {
        Ok(value) => sink(value),
        Err(error) => sink(error), //~ pii-in-log
    }
}

fn let_else(said: bool) {
    let Event::Topic(topic) = said_or_topic(said) else {
        sink("no topic");
        return;
    };
    sink(topic);
}

fn or_pattern(said: bool) {
    if let Event::Said(text) | Event::Topic(text) = said_or_topic(said) {
        sink(text); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    another_variant(true);
    another_variant(false);
    fields_of_a_variant();
    field_less_enum_made_from_the_content();
    whole_enum_overwritten();
    error_does_not_reach_success(true);
    error_does_not_reach_success(false);
    let_else(true);
    let_else(false);
    or_pattern(true);
    or_pattern(false);
}

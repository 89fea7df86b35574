//! Enums without fields, and which variant a value is, are not the data.

use std::mem::discriminant;
use std::str::FromStr;

use crate::{choice, plain, sink, source, source_number};

#[derive(Clone, Copy, Debug)]
enum Kind {
    Mail,
    Phone,
}

impl From<&str> for Kind {
    fn from(text: &str) -> Self {
        if text.contains('@') { Self::Mail } else { Self::Phone }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "mail" => Ok(Self::Mail),
            "phone" => Ok(Self::Phone),
            other => Err(format!("no kind: {other}")),
        }
    }
}

fn made_from_data() {
    let contact = source();
    let kind = Kind::from(contact.as_str());
    sink(kind);
    sink(kind as u8);
    sink(contact.parse::<Kind>().ok());
    sink(contact.parse::<Kind>()); //~ pii-in-log
}

#[derive(Debug)]
struct Contact {
    kind: Kind,
    value: String,
}

fn beside_the_data() {
    let value = source();
    let contact = Contact { kind: value.as_str().into(), value };
    sink(contact.kind);
    sink(contact); //~ pii-in-log
}

#[derive(Debug)]
enum Event {
    Login(String),
    Logout,
}

impl Event {
    fn name(&self) -> &'static str {
        match self {
            Self::Login(_) => "login",
            Self::Logout => "logout",
        }
    }

    fn user(&self) -> &str {
        match self {
            Self::Login(user) => user,
            Self::Logout => "nobody",
        }
    }
}

fn which_variant(login: bool) {
    let event = if choice(login) { Event::Login(source()) } else { Event::Logout };
    sink(discriminant(&event));
    sink(event.name());
    sink(event.user()); //~ pii-in-log
    sink(event); //~ pii-in-log
}

fn presence(known: bool) {
    let name = choice(known).then(source);
    let valid = name.clone().ok_or("none");
    sink(name.is_some());
    sink(valid.is_ok());
    sink(name.as_ref().is_some_and(|name| name.len() > 3));
    sink(valid.as_ref().err());
    sink(name.as_ref().map(|_| plain()));
    sink(name); //~ pii-in-log
    sink(valid); //~ pii-in-log
}

fn parsed() {
    let text = source_number().to_string();
    sink(text.parse::<u64>().is_ok());
    sink(text.parse::<bool>().unwrap_or_default());
    sink(text.parse::<u64>()); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    made_from_data();
    beside_the_data();
    which_variant(true);
    which_variant(false);
    presence(true);
    presence(false);
    parsed();
}

//! `From`, `Into`, `TryFrom`, `FromStr`, `AsRef` and `Borrow` for own types.

use std::borrow::Borrow;
use std::str::FromStr;

use crate::{Marked, choice, plain, send, sink, source};

#[derive(Debug)]
struct Email(String);

impl From<String> for Email {
    fn from(text: String) -> Self {
        Email(text)
    }
}

#[derive(Debug)]
struct Public {
    note: String,
}

impl From<Marked> for Public {
    fn from(record: Marked) -> Self {
        Public { note: record.plain }
    }
}

fn from() {
    sink(Email::from(source())); //~ pii-in-log
    sink(Public::from(Marked { secret: source(), plain: plain() }));
}

fn into() {
    let email: Email = source().into();
    let record = Marked { secret: source(), plain: plain() };
    let public: Public = record.into();
    send(email); //~ external-http
    send(public.note);
}

#[derive(Debug)]
struct Handle(String);

#[derive(Debug)]
struct TooLong {
    limit: usize,
    rejected: String,
}

impl TryFrom<String> for Handle {
    type Error = TooLong;

    fn try_from(text: String) -> Result<Self, TooLong> {
        if text.len() > 16 { Err(TooLong { limit: 16, rejected: text }) } else { Ok(Handle(text)) }
    }
}

fn try_from(long: bool) {
    let text = if choice(long) { source().repeat(9) } else { source() };
    match Handle::try_from(text) {
        Ok(handle) => sink(handle), //~ pii-in-log
        Err(error) => {
            sink(error.limit);
            sink(error.rejected); //~ pii-in-log
        }
    }
}

fn try_into() -> Result<(), TooLong> {
    let handle: Handle = plain().try_into()?;
    sink(handle);
    Ok(())
}

#[derive(Debug)]
struct Locator {
    scheme: &'static str,
    rest: String,
}

impl FromStr for Locator {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let scheme = if text.starts_with("https") { "https" } else { "other" };
        Ok(Locator { scheme, rest: text.to_owned() })
    }
}

fn parse() -> Result<(), ()> {
    let locator = source().parse::<Locator>()?;
    sink(locator.scheme);
    sink(locator.rest); //~ pii-in-log
    let constant: Locator = plain().parse()?;
    sink(constant.rest);
    Ok(())
}

impl AsRef<str> for Email {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

fn stored(key: impl AsRef<str>) -> String {
    format!("key:{}", key.as_ref())
}

fn as_ref() {
    sink(stored(Email(source()))); //~ pii-in-log
    sink(stored(Email(plain())));
    sink(stored("users"));
}

struct Entry {
    id: String,
    text: String,
}

impl Borrow<str> for Entry {
    fn borrow(&self) -> &str {
        &self.id
    }
}

impl AsRef<str> for Entry {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

fn key_of<B: Borrow<str>>(value: &B) -> String {
    value.borrow().to_owned()
}

fn borrow_is_not_as_ref() {
    let entry = Entry { id: plain(), text: source() };
    sink(key_of(&entry));
    sink(stored(&entry)); //~ pii-in-log
    sink(key_of(&source())); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    from();
    into();
    try_from(true);
    try_from(false);
    try_into().unwrap();
    parse().unwrap();
    as_ref();
    borrow_is_not_as_ref();
}

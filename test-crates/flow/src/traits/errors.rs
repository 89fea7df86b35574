//! Errors that carry data, and what becomes of them.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::{choice, plain, send, sink, source};

#[derive(Debug)]
struct Invalid {
    input: String,
}

impl Display for Invalid {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "cannot parse {}", self.input)
    }
}

impl Error for Invalid {}

#[derive(Debug)]
struct Failed {
    step: &'static str,
    cause: Invalid,
}

impl Display for Failed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "step {} failed", self.step)
    }
}

impl Error for Failed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}

impl From<Invalid> for Failed {
    fn from(cause: Invalid) -> Self {
        Failed { step: "import", cause }
    }
}

fn parse(input: &str) -> Result<u32, Invalid> {
    input.parse().map_err(|_| Invalid { input: input.to_owned() })
}

fn import(input: &str) -> Result<u32, Failed> {
    let number = parse(input)?;
    Ok(number + 1)
}

fn message_and_cause() {
    if let Err(error) = import(&source()) {
        sink(error.to_string());
        sink(&error); //~ pii-in-log
        sink(error.step);
    }
    if let Err(error) = import(&plain()) {
        sink(&error);
    }
}

fn cause_by_source() {
    let error = Failed { step: "check", cause: Invalid { input: source() } };
    if let Some(cause) = Error::source(&error) {
        sink(cause.to_string()); //~ pii-in-log
    }
    let error = Failed { step: "check", cause: Invalid { input: plain() } };
    if let Some(cause) = Error::source(&error) {
        sink(cause.to_string());
    }
}

fn fetch(input: &str, up: bool) -> Result<String, Box<dyn Error>> {
    if !choice(up) {
        return Err("upstream is down".into());
    }
    parse(input)?;
    Ok("number".to_owned())
}

fn boxed(up: bool) {
    if let Err(error) = fetch(&source(), up) {
        send(error.to_string()); //~ external-http
    }
    match fetch("12", up) {
        Ok(kind) => send(kind),
        Err(error) => send(error.to_string()),
    }
}

fn text_as_an_error(name: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    Err(format!("no account of {name}").into())
}

fn downcast() {
    let error: Box<dyn Error> = Box::new(Invalid { input: source() });
    if let Some(invalid) = error.downcast_ref::<Invalid>() {
        sink(&invalid.input); //~ pii-in-log
    }
    sink(error.is::<Failed>());
}

fn made_of_text() {
    if let Err(error) = text_as_an_error(&source()) {
        sink(error); //~ pii-in-log
    }
    if let Err(error) = text_as_an_error("nobody") {
        sink(error);
    }
}

/// Prints an error by what it can do alone.
struct Shown<E: Error>(E);

impl<E: Error> Display for Shown<E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        show(f, &self.0)
    }
}

fn show(f: &mut Formatter<'_>, error: &dyn Error) -> fmt::Result {
    write!(f, "{error}")
}

fn reference_behind_a_trait_object() {
    let invalid = Invalid { input: source() };
    sink(Shown(&invalid).to_string()); //~ pii-in-log
    let failed = Failed { step: "import", cause: Invalid { input: source() } };
    sink(Shown(&failed).to_string());
}

/// Runs everything.
pub fn all() {
    reference_behind_a_trait_object();
    message_and_cause();
    cause_by_source();
    boxed(true);
    boxed(false);
    downcast();
    made_of_text();
}

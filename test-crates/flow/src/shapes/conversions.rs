//! The operator `?` converts the error by `From`, which keeps the text or drops it.

use std::error::Error;
use std::fmt;

use crate::{choice, plain, sink, source};

#[derive(Debug)]
struct ParseError {
    input: String,
    line: u32,
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot parse `{}` in line {}", self.input, self.line)
    }
}

impl Error for ParseError {}

/// Keeps the text.
#[derive(Debug)]
enum InternalError {
    Parse { message: String, line: u32 },
}

impl From<ParseError> for InternalError {
    fn from(error: ParseError) -> Self {
        InternalError::Parse { message: format!("bad input: {}", error.input), line: error.line }
    }
}

/// Drops the text.
#[derive(Debug)]
enum PublicError {
    Parse { line: u32 },
}

impl From<ParseError> for PublicError {
    fn from(error: ParseError) -> Self {
        PublicError::Parse { line: error.line }
    }
}

fn parse(good: bool) -> Result<String, ParseError> {
    if choice(good) { Ok(plain()) } else { Err(ParseError { input: source(), line: 3 }) }
}

fn keeps(good: bool) -> Result<String, InternalError> {
    let value = parse(good)?;
    sink(&value);
    Ok(value)
}

fn drops(good: bool) -> Result<String, PublicError> {
    Ok(parse(good)?.to_lowercase())
}

fn boxes(good: bool) -> Result<String, Box<dyn Error>> {
    Ok(parse(good)?)
}

fn conversion_keeps_the_text(good: bool) {
    match keeps(good) {
        Ok(value) => sink(value),
        Err(InternalError::Parse { message, line }) => {
            sink(message); //~ pii-in-log
            sink(line);
        }
    }
}

fn conversion_drops_the_text(good: bool) {
    sink(drops(good));
}

fn conversion_into_a_box(good: bool) {
    match boxes(good) {
        Ok(value) => sink(value),
        Err(error) => sink(error.to_string()), //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    for good in [true, false] {
        let _ = keeps(good);
        conversion_keeps_the_text(good);
        conversion_drops_the_text(good);
        conversion_into_a_box(good);
    }
}

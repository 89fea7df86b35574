//! A parser of commands: a match on text makes an enum with parts of the line.

use std::str::FromStr;

use crate::{plain, sink, source};

#[derive(Debug)]
enum Command {
    Rename { id: u64, name: String },
    Delete(u64),
    Help(&'static str),
}

#[derive(Debug)]
enum ParseError {
    Empty,
    BadId,
    Unknown(String),
}

impl FromStr for Command {
    type Err = ParseError;

    fn from_str(line: &str) -> Result<Self, ParseError> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let number = |word: &str| word.parse().map_err(|_| ParseError::BadId);
        match words.as_slice() {
            [] => Err(ParseError::Empty),
            ["rename", id, name @ ..] => Ok(Self::Rename { id: number(id)?, name: name.join(" ") }),
            ["delete", id] => Ok(Self::Delete(number(id)?)),
            ["help"] => Ok(Self::Help("rename, delete, help")),
            [other, ..] => Err(ParseError::Unknown((*other).to_owned())),
        }
    }
}

fn execute(line: &str) {
    match line.parse::<Command>() {
        Ok(Command::Rename { name, .. }) => sink(name), //~ pii-in-log
        Ok(Command::Help(text)) => sink(text),
        Ok(command @ Command::Delete(_)) => sink(matches!(command, Command::Delete(1))),
        Err(ParseError::Unknown(word)) => sink(word), //~ pii-in-log
        Err(error @ (ParseError::Empty | ParseError::BadId)) => sink(error),
    }
}

fn verb(line: &str) -> &'static str {
    match line.split_once(' ') {
        Some(("rename", _)) => "rename",
        Some(("delete", _)) => "delete",
        _ => "other",
    }
}

fn two_lines() {
    let (customer, other) = (format!("rename 1 {}", source()), format!("rename 2 {}", plain()));
    sink(verb(&customer));
    sink(Command::from_str(&customer)); //~ pii-in-log
    sink(Command::from_str(&other));
}

/// Runs everything.
pub fn all() {
    execute(&format!("rename 1 {}", source()));
    execute(&source());
    for line in ["help", "delete 1", "delete x"] {
        execute(line);
    }
    two_lines();
}

//! What could not be done, told instead of hidden.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ProblemKind {
    /// A file, or an item in it, does not parse.
    Syntax,
    /// A file that a `mod` item asks for is not there or not readable.
    MissingFile,
    /// The source of a dependency is not on disk.
    MissingCrate,
    /// Code that a build script generates is not there, since no build left it.
    MissingGenerated,
    /// A limit of depth, size or steps was hit.
    Limit,
    /// A configuration, model or mark is not understood, or matches nothing.
    Configuration,
    /// A construct that is not understood.
    NotUnderstood,
}

/// Something that was not understood or not found, with its place. The analysis goes on without it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Its kind.
    pub kind: ProblemKind,
    /// Where, if it has a place in a file of the project.
    pub span: Option<Span>,
    /// What it is: lower case, no full stop.
    pub message: String,
    /// What the user can do.
    pub help: Option<String>,
}

impl Problem {
    /// A problem without a place.
    pub fn new(kind: ProblemKind, message: impl Into<String>) -> Problem {
        Problem { kind, span: None, message: message.into(), help: None }
    }

    /// The same problem, at a place.
    pub fn at(mut self, span: Span) -> Problem {
        self.span = Some(span);
        self
    }

    /// The same problem, with advice.
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }
}

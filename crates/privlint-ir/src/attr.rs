//! Attributes, and what they say about the thing they stand on.

use serde::{Deserialize, Serialize};

use crate::cfg::CfgExpr;
use crate::macros::Tokens;
use crate::path::Path;
use crate::span::TextRange;

/// A mark that says: this holds customer data of these classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The classes as written: `email`. Whether they exist is the rules' business.
    pub classes: Vec<String>,
    /// Where the mark stands.
    pub range: TextRange,
}

/// An attribute that no stage reads at the outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attr {
    /// Its path: `tracing::instrument`.
    pub path: Path,
    /// What stands in its delimiters or behind its `=`.
    pub args: Tokens,
    /// The predicate of a `cfg_attr` around it.
    pub cfg: Option<CfgExpr>,
    /// Its place.
    pub range: TextRange,
}

/// One path of a `derive`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derive {
    /// The derive macro.
    pub path: Path,
    /// The predicate of a `cfg_attr` around it.
    pub cfg: Option<CfgExpr>,
    /// The place of the path.
    pub range: TextRange,
}

/// The attributes of one thing, sorted by what they say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attrs {
    /// All `cfg` predicates; the thing exists where all hold.
    pub cfgs: Vec<CfgExpr>,
    /// Marks of customer data: by attribute, by `cfg_attr`, by doc comment.
    pub marks: Vec<Mark>,
    /// Derived traits.
    pub derives: Vec<Derive>,
    /// `#[path = ".."]` of a module, each with the predicate of a `cfg_attr` around it.
    pub paths: Vec<(String, Option<CfgExpr>)>,
    /// Whether `#[macro_use]` stands on it.
    pub macro_use: bool,
    /// Whether `#[macro_export]` stands on it.
    pub macro_export: bool,
    /// Whether it is `#[macro_export(local_inner_macros)]`: the macros that its rules name are of its own crate.
    pub local_inner_macros: bool,
    /// Whether `#[test]` or another attribute whose last segment is `test` stands on it.
    pub test: bool,
    /// All others, doc comments left out.
    pub others: Vec<Attr>,
}

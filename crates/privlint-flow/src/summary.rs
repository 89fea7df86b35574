//! Summaries: what a function does with its inputs.

use privlint_ir::Span;

use crate::fact::Fact;
use crate::knowledge::SinkKind;
use crate::value::Value;

/// What a function does, in terms of its inputs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Summary {
    /// Its result. References in it are to what its parameters refer to.
    pub(crate) ret: Value,
    /// What is behind its parameters when it is done, of those that it writes to.
    pub(crate) writes: Vec<(u32, Value)>,
    /// Inputs that reach a sink.
    pub(crate) hits: Vec<InputHit>,
}

/// An input that reaches a sink.
#[derive(Clone, Debug)]
pub(crate) struct InputHit {
    pub(crate) sink: SinkSite,
    /// The fact about the input, with its way up to the sink.
    pub(crate) fact: Fact,
}

/// A place where data is disclosed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SinkSite {
    /// The call or macro.
    pub span: Span,
    /// The kind.
    pub kind: SinkKind,
    /// As a person would name it.
    pub name: String,
}

impl Summary {
    /// Whether two summaries say the same, whatever the ways.
    pub(crate) fn same(&self, other: &Summary) -> bool {
        self.ret.same(&other.ret)
            && self.writes.len() == other.writes.len()
            && self.writes.iter().zip(&other.writes).all(|(a, b)| a.0 == b.0 && a.1.same(&b.1))
            && self.hits.len() == other.hits.len()
            && self.hits.iter().zip(&other.hits).all(|(a, b)| a.sink == b.sink && a.fact.origin == b.fact.origin)
    }
}

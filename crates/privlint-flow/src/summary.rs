//! Summaries: what a function does with what it is given.

use privlint_ir::Span;
use privlint_sema::Ty;

use crate::fact::Fact;
use crate::knowledge::SinkKind;
use crate::place::Root;
use crate::value::Value;

/// What a function does with an [`Entry`](crate::entry::Entry).
#[derive(Clone, Debug, Default)]
pub(crate) struct Summary {
    /// Whether it comes back.
    pub(crate) returns: bool,
    /// Its result.
    pub(crate) ret: Value,
    /// What places hold when it is done: those of the caller that it changed, statics, and what it made that outlives
    /// it. Nothing else is referred to by the result and these.
    pub(crate) memory: Vec<(Root, Value)>,
    /// The closures that it was given and calls.
    pub(crate) called: Vec<Ty>,
    /// What it was given and discloses.
    pub(crate) hits: Vec<InputHit>,
}

/// Something that a function was given and that reaches a sink.
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
        self.returns == other.returns
            && self.ret.same(&other.ret)
            && self.memory == other.memory
            && self.called == other.called
            && self.hits.len() == other.hits.len()
            && self.hits.iter().zip(&other.hits).all(|(a, b)| a.sink == b.sink && a.fact.key() == b.fact.key())
    }
}

//! Summaries: what a function does with what it is given.

use privlint_ir::Span;
use privlint_sema::Ty;

use crate::fact::Fact;
use crate::knowledge::SinkKind;
use crate::place::Root;
use crate::text::Texts;
use crate::value::Value;

/// So many steps inside of a value no more parts are told apart from some round on.
const WIDENED_DEPTH: usize = 3;

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
    /// What it was given and discloses, and what it discloses in a place that it was given.
    pub(crate) hits: Vec<OpenHit>,
}

/// Something that reaches a sink, of which only the caller knows what it is or where it goes.
#[derive(Clone, Debug)]
pub(crate) struct OpenHit {
    pub(crate) sink: SinkSite,
    /// The fact, with its way up to the sink.
    pub(crate) fact: Fact,
    /// What the sink was told of where the data goes; nothing: that is not known.
    pub(crate) destination: Option<Texts>,
}

impl OpenHit {
    /// Whether two hits say the same, whatever the ways.
    fn same(&self, other: &OpenHit) -> bool {
        self.sink == other.sink && self.fact.key() == other.fact.key() && self.destination == other.destination
    }
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
    /// This summary, which was another one in the round before: it shall not go on changing for the sake
    /// of texts, or of values that lie ever deeper in others of their kind.
    pub(crate) fn widened(mut self, before: &Summary) -> Summary {
        if !before.returns {
            return self;
        }
        self.ret = self.ret.widened(&before.ret, WIDENED_DEPTH);
        for (root, value) in &mut self.memory {
            if let Some((_, known)) = before.memory.iter().find(|(known, _)| known == root) {
                *value = value.widened(known, WIDENED_DEPTH);
            }
        }
        for hit in &mut self.hits {
            let same = |known: &&OpenHit| known.sink == hit.sink && known.fact.key() == hit.fact.key();
            if let Some(known) = before.hits.iter().find(same) {
                hit.destination = Texts::widen(known.destination.as_ref(), hit.destination.as_ref());
            }
        }
        self
    }

    /// This summary and what was known in the round before: rounds that only ever add come to an end.
    pub(crate) fn joined(mut self, before: &Summary) -> Summary {
        if !before.returns {
            return self;
        }
        self.ret = if self.returns { self.ret.join(&before.ret).limited() } else { before.ret.clone() };
        self.returns = true;
        for (root, known) in &before.memory {
            match self.memory.iter_mut().find(|(of, _)| of == root) {
                Some((_, value)) => *value = value.join(known).limited(),
                None => self.memory.push((*root, known.clone())),
            }
        }
        self.memory.sort_by_key(|(root, _)| *root);
        self
    }

    /// Whether two summaries say the same, whatever the ways.
    pub(crate) fn same(&self, other: &Summary) -> bool {
        self.returns == other.returns
            && self.ret.same(&other.ret)
            && self.memory == other.memory
            && self.called == other.called
            && self.hits.len() == other.hits.len()
            && self.hits.iter().zip(&other.hits).all(|(a, b)| a.same(b))
    }
}

//! Facts: what a value is made of, and the way it took.

use std::rc::Rc;

use privlint_ir::Span;

use crate::knowledge::SinkKinds;

/// Something marked as customer data, as the knowledge numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Customer data.
    Source(SourceId),
    /// What the function was given: the number of a set of facts that only the caller knows.
    Input(u32),
}

/// One fact about a value.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Where it comes from.
    pub origin: Origin,
    /// The kinds of sinks for which a sanitizer took the risk away.
    pub sanitized: SinkKinds,
    /// Whether a library's error quotes it, which was made from it.
    pub quoted: bool,
    /// Whether a step on the way was a guess.
    pub guessed: bool,
    /// The way.
    pub trace: Trace,
}

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TraceStep {
    /// Where.
    pub span: Span,
    /// What happens there.
    pub text: Rc<str>,
}

/// The way of a value: a list that shares its beginning, and the ways through functions, with others.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Rc<Node>>);

#[derive(Debug)]
struct Node {
    before: Trace,
    last: Last,
    len: u32,
}

#[derive(Debug)]
enum Last {
    Step(TraceStep),
    /// The way inside of a function.
    Inside(Trace),
}

/// How many steps of a way are kept; a longer way keeps its beginning.
const MAX_STEPS: u32 = 64;

impl Trace {
    /// How many steps there are.
    pub fn len(&self) -> u32 {
        self.0.as_ref().map_or(0, |node| node.len)
    }

    /// Whether there is no step.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Whether two ways are one in memory.
    fn is_shared_with(&self, other: &Trace) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        }
    }

    /// The way with one more step.
    pub fn then(&self, span: Span, text: &Rc<str>) -> Trace {
        let is_last =
            |node: &Rc<Node>| matches!(&node.last, Last::Step(step) if step.span == span && step.text == *text);
        if self.len() >= MAX_STEPS || self.0.as_ref().is_some_and(is_last) {
            return self.clone();
        }
        let last = Last::Step(TraceStep { span, text: text.clone() });
        Trace(Some(Rc::new(Node { before: self.clone(), last, len: self.len() + 1 })))
    }

    /// This way and, behind it, another.
    pub fn join(&self, rest: &Trace) -> Trace {
        if self.is_empty() {
            return rest.clone();
        }
        if rest.is_empty() || self.len() >= MAX_STEPS {
            return self.clone();
        }
        let len = self.len().saturating_add(rest.len());
        Trace(Some(Rc::new(Node { before: self.clone(), last: Last::Inside(rest.clone()), len })))
    }

    /// The steps from first to last.
    pub fn steps(&self) -> Vec<TraceStep> {
        let mut steps = Vec::new();
        self.collect(&mut steps);
        steps.reverse();
        steps.dedup();
        steps.truncate(MAX_STEPS as usize);
        steps
    }

    /// The steps from last to first.
    fn collect(&self, steps: &mut Vec<TraceStep>) {
        let mut at = self;
        while let Some(node) = &at.0 {
            match &node.last {
                Last::Step(step) => steps.push(step.clone()),
                Last::Inside(trace) => trace.collect(steps),
            }
            at = &node.before;
        }
    }
}

/// What makes two facts the same.
pub(crate) type FactKey = (Origin, SinkKinds, bool);

impl Fact {
    /// A fact at the beginning of its way.
    pub fn new(origin: Origin) -> Fact {
        Fact { origin, sanitized: SinkKinds::NONE, quoted: false, guessed: false, trace: Trace::default() }
    }

    /// What makes two facts the same, whatever way they took.
    pub(crate) fn key(&self) -> FactKey {
        (self.origin, self.sanitized, self.quoted)
    }

    /// Whether this is the better one to tell of two facts that say the same: one without a guess, with the shorter
    /// way. Otherwise the first that was found stays, and ways are found in the order of the code.
    pub(crate) fn is_better(&self, other: &Fact) -> bool {
        (self.guessed, self.trace.len()) < (other.guessed, other.trace.len())
    }
}

/// A set of facts, of each of which the best way is kept. Sorted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts(Option<Rc<Vec<Fact>>>);

impl Facts {
    /// The set of one fact.
    pub(crate) fn one(fact: Fact) -> Facts {
        Facts(Some(Rc::new(vec![fact])))
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |facts| facts.len())
    }

    /// The facts, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.iter().flat_map(|facts| facts.iter())
    }

    /// Adds a fact.
    pub(crate) fn insert(&mut self, fact: Fact) {
        let Some(facts) = &mut self.0 else {
            *self = Facts::one(fact);
            return;
        };
        match facts.binary_search_by(|known| known.key().cmp(&fact.key())) {
            Ok(idx) => {
                if fact.is_better(&facts[idx]) {
                    Rc::make_mut(facts)[idx] = fact;
                }
            }
            Err(idx) => Rc::make_mut(facts).insert(idx, fact),
        }
    }

    /// Adds all facts of another set.
    pub(crate) fn extend(&mut self, other: &Facts) {
        if self.is_empty() {
            *self = other.clone();
        } else if !self.is_shared_with(other) {
            other.iter().for_each(|fact| self.insert(fact.clone()));
        }
    }

    /// The same facts, each changed.
    pub(crate) fn map(&self, f: &mut dyn FnMut(&Fact) -> Fact) -> Facts {
        let mut out = Facts::default();
        self.iter().for_each(|fact| out.insert(f(fact)));
        out
    }

    /// Those that are customer data for sure.
    pub(crate) fn sources(&self) -> Facts {
        let mut out = Facts::default();
        self.iter().filter(|fact| matches!(fact.origin, Origin::Source(_))).for_each(|fact| out.insert(fact.clone()));
        out
    }

    fn is_shared_with(&self, other: &Facts) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        }
    }

    /// Whether the sets say the same and came the same ways.
    pub(crate) fn same_ways(&self, other: &Facts) -> bool {
        let same = |(a, b): (&Fact, &Fact)| a.key() == b.key() && a.trace.is_shared_with(&b.trace);
        self.is_shared_with(other) || self.len() == other.len() && self.iter().zip(other.iter()).all(same)
    }

    /// Whether the sets say the same, whatever the ways.
    pub(crate) fn same(&self, other: &Facts) -> bool {
        self.is_shared_with(other)
            || self.len() == other.len() && self.iter().zip(other.iter()).all(|(a, b)| a.key() == b.key())
    }
}

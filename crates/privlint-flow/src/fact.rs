//! Facts: what a value is made of, and the way it took.

use std::rc::Rc;

use privlint_ir::Span;

use crate::knowledge::SinkKinds;
use crate::value::Path;

/// Something marked as customer data, as the knowledge numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Customer data.
    Source(SourceId),
    /// What the function got: the number of the parameter, and the part of it. References on the way do not count.
    Input(u32, Path),
}

/// One fact about a value.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Where it comes from.
    pub origin: Origin,
    /// The kinds of sinks for which a sanitizer took the risk away.
    pub sanitized: SinkKinds,
    /// Whether a step on the way was a guess.
    pub guessed: bool,
    /// Of customer data by declaration of a type: the part of an input that it speaks of. It holds as long as nothing
    /// more is known of that part.
    pub under: Option<(u32, Path)>,
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

/// The way of a value: a list that shares its beginning with others.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Rc<Node>>);

#[derive(Debug)]
struct Node {
    step: TraceStep,
    before: Trace,
    len: u32,
}

/// How many steps of a way are kept; a longer way keeps its beginning.
const MAX_STEPS: u32 = 64;

/// How many facts are told apart before parts of one input are taken for the whole.
const MAX_FACTS: usize = 40;

impl Trace {
    /// How many steps there are.
    pub fn len(&self) -> u32 {
        self.0.as_ref().map_or(0, |node| node.len)
    }

    /// Whether there is no step.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The way with one more step.
    pub fn then(&self, span: Span, text: &Rc<str>) -> Trace {
        if self.len() >= MAX_STEPS
            || self.0.as_ref().is_some_and(|node| node.step.span == span && node.step.text == *text)
        {
            return self.clone();
        }
        let step = TraceStep { span, text: text.clone() };
        Trace(Some(Rc::new(Node { step, before: self.clone(), len: self.len() + 1 })))
    }

    /// This way and, behind it, another.
    pub fn join(&self, rest: &Trace) -> Trace {
        if self.0.is_none() {
            return rest.clone();
        }
        rest.steps().iter().fold(self.clone(), |trace, step| trace.then(step.span, &step.text))
    }

    /// The steps from first to last.
    pub fn steps(&self) -> Vec<TraceStep> {
        let mut steps = Vec::with_capacity(self.len() as usize);
        let mut at = self;
        while let Some(node) = &at.0 {
            steps.push(node.step.clone());
            at = &node.before;
        }
        steps.reverse();
        steps
    }

    /// Whether this way is the better one to tell: the shorter one. Of equally long ones the first that was found
    /// stays, and ways are found in the order of the code.
    fn is_better(&self, other: &Trace) -> bool {
        self.len() < other.len()
    }
}

impl Fact {
    /// A fact at the beginning of its way.
    pub fn new(origin: Origin) -> Fact {
        Fact { origin, sanitized: SinkKinds::NONE, guessed: false, under: None, trace: Trace::default() }
    }

    /// What makes two facts the same, whatever way they took.
    fn key(&self) -> (&Origin, SinkKinds, bool, &Option<(u32, Path)>) {
        (&self.origin, self.sanitized, self.guessed, &self.under)
    }
}

/// A set of facts, of each of which the best way is kept. Sorted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts(Rc<Vec<Fact>>);

impl Facts {
    /// The set of one fact.
    pub(crate) fn one(fact: Fact) -> Facts {
        Facts(Rc::new(vec![fact]))
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The facts, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.iter()
    }

    /// Adds a fact.
    pub(crate) fn insert(&mut self, fact: Fact) {
        match self.0.binary_search_by(|known| known.key().cmp(&fact.key())) {
            Ok(idx) => {
                if fact.trace.is_better(&self.0[idx].trace) {
                    Rc::make_mut(&mut self.0)[idx] = fact;
                }
            }
            Err(idx) => {
                Rc::make_mut(&mut self.0).insert(idx, fact);
                if self.0.len() > MAX_FACTS {
                    self.widen();
                }
            }
        }
    }

    /// Takes many parts of an input for the whole of what they have in common.
    fn widen(&mut self) {
        let mut common: Vec<(u32, Path)> = Vec::new();
        for fact in self.iter() {
            let Origin::Input(idx, path) = &fact.origin else { continue };
            match common.iter_mut().find(|(known, _)| known == idx) {
                Some((_, known)) => {
                    let len = known.iter().zip(path).take_while(|(a, b)| a == b).count();
                    known.truncate(len);
                }
                None => common.push((*idx, path.clone())),
            }
        }
        let mut out = Facts::default();
        for fact in self.iter() {
            let mut fact = fact.clone();
            if let Origin::Input(idx, path) = &mut fact.origin
                && let Some((_, prefix)) = common.iter().find(|(known, _)| known == idx)
            {
                path.clone_from(prefix);
            }
            // What was declared of parts is declared of the whole then.
            fact.under = None;
            out.add(fact);
        }
        *self = out;
    }

    /// Adds a fact, however many there are.
    fn add(&mut self, fact: Fact) {
        match self.0.binary_search_by(|known| known.key().cmp(&fact.key())) {
            Ok(idx) => {
                if fact.trace.is_better(&self.0[idx].trace) {
                    Rc::make_mut(&mut self.0)[idx] = fact;
                }
            }
            Err(idx) => Rc::make_mut(&mut self.0).insert(idx, fact),
        }
    }

    /// Adds all facts of another set.
    pub(crate) fn extend(&mut self, other: &Facts) {
        if self.0.is_empty() {
            self.0 = other.0.clone();
        } else if !Rc::ptr_eq(&self.0, &other.0) {
            other.iter().for_each(|fact| self.insert(fact.clone()));
        }
    }

    /// The same facts, each changed; those for which `f` gives nothing are left out.
    pub(crate) fn map(&self, f: &mut dyn FnMut(&Fact) -> Option<Fact>) -> Facts {
        let mut out = Facts::default();
        for fact in self.iter() {
            if let Some(fact) = f(fact) {
                out.insert(fact);
            }
        }
        out
    }

    /// Whether the sets say the same, whatever the ways.
    pub(crate) fn same(&self, other: &Facts) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
            || self.0.len() == other.0.len() && self.iter().zip(other.iter()).all(|(a, b)| a.key() == b.key())
    }
}

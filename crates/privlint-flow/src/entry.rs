//! What a function is given: its arguments and the memory that can be reached from them, as far as it can see.
//!
//! A function sees where customer data is and what refers to what, and not which data it is: sets of facts are known
//! to it by number. So all calls in which the same is at the same places share one summary, and what one of them was
//! given never gets into the result of another.

use std::collections::BTreeMap;

use privlint_sema::Ty;

use crate::fact::{Fact, Facts, Origin};
use crate::knowledge::SinkKinds;
use crate::place::{Path, Place, Places, Root, without_parts};
use crate::state::State;
use crate::text::Texts;
use crate::value::{Rewrite, Value, count_work};

/// How many places of the caller a function may see one by one. Where it could reach more, they are one for it.
const MAX_OUTER: usize = 64;

/// How many places of the caller are gone through for a function that sees them as one.
const MAX_ALL: usize = 200;

/// From how many sets of facts on those are one that hold the same and came different ways.
const MANY_INPUTS: usize = 4;

/// How deep parts are seen in a dim view.
const DIM_DEPTH: usize = 4;

/// How many references one after the other a function may follow into the caller's memory.
const MAX_CHAIN: usize = 10;

/// What a function is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Entry {
    /// The arguments, a closure before those it is called with.
    pub(crate) args: Vec<Value>,
    /// What the places hold that can be reached from them; no one is a part of another.
    pub(crate) outer: Vec<Value>,
    /// Where it is not seen sharply: all that can be reached, as one.
    pub(crate) all: Option<Value>,
}

/// What only the caller knows of an [`Entry`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Binding {
    /// The sets of facts by number.
    pub(crate) inputs: Vec<Input>,
    /// The texts by number.
    pub(crate) texts: Vec<Texts>,
    /// The places by number.
    pub(crate) outer: Vec<Place>,
    /// The places that are seen as one.
    pub(crate) all: Places,
}

/// A set of facts that a function is given.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) facts: Facts,
    /// The first argument from which it is reached.
    pub(crate) arg: u32,
}

/// How precisely a function sees what it is given. Where it is called in too many ways, it sees less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sight {
    /// Every part, and the facts themselves: nothing is shared between calls.
    Plain,
    /// Every part.
    Sharp,
    /// Parts that lie not too deep.
    Dim,
    /// Whole arguments, and all that can be reached from them as one. There are only so many ways to be called then.
    Blurred,
}

impl Entry {
    /// An entry of which nothing is known but the types.
    pub(crate) fn open(count: usize) -> Entry {
        Entry { args: vec![Value::open(); count], ..Entry::default() }
    }

    /// All that can be called in it, in order.
    pub(crate) fn callables(&self) -> Vec<Ty> {
        let mut out = Vec::new();
        self.args.iter().chain(&self.outer).chain(&self.all).for_each(|value| callables(value, &mut out));
        out
    }
}

impl State {
    /// What a function sees of this memory that is called with these arguments.
    pub(crate) fn enter(&self, args: &[Value], sight: Sight) -> (Entry, Binding) {
        if sight == Sight::Blurred {
            return self.enter_blurred(args);
        }
        let mut view = View::new(self, sight);
        let args: Vec<Value> = args.iter().map(|arg| view.cut(arg.clone())).collect();
        if !view.find_bases(&args) {
            return self.enter_blurred(&args);
        }
        let mut entry = Entry::default();
        for (idx, arg) in (0u32..).zip(&args) {
            view.arg = idx;
            entry.args.push(view.seen(arg));
        }
        // Places are numbered while values are gone through, so the list grows under way.
        while let Some(place) = view.binding.outer.get(entry.outer.len()) {
            view.arg = view.reached_from[entry.outer.len()];
            let value = view.cut(self.read(place));
            entry.outer.push(view.seen(&value));
        }
        (entry, view.binding)
    }
}

impl State {
    /// The same, seen as little of as there can be.
    fn enter_blurred(&self, args: &[Value]) -> (Entry, Binding) {
        let mut view = View::new(self, Sight::Blurred);
        let mut todo = Vec::new();
        args.iter().for_each(|arg| references(arg, 0, &mut todo));
        let mut all = Value::absent();
        while let Some((place, depth)) = todo.pop() {
            if view.binding.all.len() < MAX_ALL && view.binding.all.insert(place) {
                let value = self.read(&place);
                references(&value, depth + 1, &mut todo);
                all = all.join(&value.bounded(0).without_refs());
            }
        }
        let mut entry = Entry::default();
        for arg in args {
            let mut todo = Vec::new();
            references(arg, 0, &mut todo);
            let seen = view.seen(&arg.bounded(0).without_refs());
            let refs = if todo.is_empty() { Places::new() } else { [Place::new(Root::All)].into() };
            entry.args.push(seen.with_refs(&refs));
        }
        entry.all = (!view.binding.all.is_empty()).then(|| view.seen(&all));
        (entry, view.binding)
    }
}

/// A place that the function sees: where it is, and its number once it has one.
type Base = (Root, Path, Place, Option<u32>);

struct View<'s> {
    state: &'s State,
    depth: Option<usize>,
    /// Whether sets of facts become numbers.
    named: bool,
    /// Whether all facts of one kind are one.
    blurred: bool,
    /// The places that the function sees, with their numbers once they have one.
    bases: Vec<Base>,
    binding: Binding,
    /// The argument from which each place was reached first.
    reached_from: Vec<u32>,
    /// The argument that is gone through.
    arg: u32,
    /// Places that it does not see.
    lost: Places,
}

/// In terms of the function. Where it sees less, it knows no texts: it would be called in ever more ways.
impl Rewrite for View<'_> {
    fn facts(&mut self, facts: &Facts) -> Facts {
        self.numbered(facts)
    }

    fn refs(&mut self, refs: &Places) -> Places {
        let mut out = Places::new();
        for place in refs {
            match self.place(*place) {
                Some(place) => drop(out.insert(place)),
                None => drop(self.lost.insert(*place)),
            }
        }
        out
    }

    fn texts(&mut self, texts: &Texts) -> Option<Texts> {
        if !self.named || self.depth.is_some() {
            return (!self.named).then(|| texts.clone());
        }
        self.binding.texts.push(texts.clone());
        Some(Texts::input(self.binding.texts.len() as u32 - 1))
    }
}

impl View<'_> {
    fn new(state: &State, sight: Sight) -> View<'_> {
        View {
            state,
            depth: if sight >= Sight::Dim { Some(DIM_DEPTH) } else { None },
            blurred: sight == Sight::Blurred,
            named: sight != Sight::Plain,
            bases: Vec::new(),
            binding: Binding::default(),
            reached_from: Vec::new(),
            arg: 0,
            lost: Places::new(),
        }
    }

    fn cut(&self, value: Value) -> Value {
        self.depth.map_or_else(|| value.clone(), |depth| value.bounded(depth))
    }

    /// Finds the places that can be reached, without those that are parts of others; whether they are few enough.
    fn find_bases(&mut self, args: &[Value]) -> bool {
        let mut found: BTreeMap<Place, usize> = BTreeMap::new();
        let mut todo: Vec<(Place, usize)> = Vec::new();
        args.iter().for_each(|arg| references(arg, 0, &mut todo));
        let mut next = 0;
        while let Some((place, depth)) = todo.get(next).copied() {
            next += 1;
            if depth > MAX_CHAIN || found.contains_key(&place) {
                continue;
            }
            found.insert(place, depth);
            if self.named && found.len() > MAX_ALL {
                return false;
            }
            references(&self.cut(self.state.read(&place)), depth + 1, &mut todo);
        }
        let mut bases = without_parts(found.keys());
        if self.named && bases.len() > MAX_OUTER {
            // What lies deep and holds nothing is not seen.
            let mut empty: Vec<Place> = bases.iter().copied().filter(|base| found[base] > 0).collect();
            empty.retain(|base| self.state.all_facts(&Value::reference([*base].into())).is_empty());
            empty.sort_by_key(|base| std::cmp::Reverse(found[base]));
            empty.truncate(bases.len() - MAX_OUTER);
            bases.retain(|base| !empty.contains(base));
        }
        self.bases = bases.into_iter().map(|base| (base.root(), base.path(), base, None)).collect();
        !self.named || self.bases.len() <= MAX_OUTER
    }

    /// The place as the function sees it.
    fn place(&mut self, place: Place) -> Option<Place> {
        let (root, path) = (place.root(), place.path());
        let holds = |(of, whole, _, _): &&mut Base| *of == root && path.starts_with(whole);
        let (_, whole, base, number) = self.bases.iter_mut().find(holds)?;
        let number = *number.get_or_insert_with(|| {
            self.binding.outer.push(*base);
            self.reached_from.push(self.arg);
            self.binding.outer.len() as u32 - 1
        });
        Some(Place::new(Root::Outer(number)).at(&path[whole.len()..]))
    }

    /// The value as the function sees it.
    fn seen(&mut self, value: &Value) -> Value {
        let seen = value.rewritten(self);
        let lost = std::mem::take(&mut self.lost);
        if lost.is_empty() {
            return seen;
        }
        // Beyond what it can see there is only what is known of all of it.
        let facts = self.state.all_facts(&Value::reference(lost));
        let facts = self.numbered(&facts);
        seen.with_facts(&facts)
    }

    /// The facts by number.
    fn numbered(&mut self, facts: &Facts) -> Facts {
        if !self.named {
            return facts.clone();
        }
        let mut kinds: Vec<(SinkKinds, bool)> = facts.iter().map(|fact| (fact.sanitized, fact.quoted)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let mut out = Facts::default();
        for kind in kinds {
            let mut group = Facts::default();
            let is_of_kind = |fact: &&Fact| (fact.sanitized, fact.quoted) == kind;
            facts.iter().filter(is_of_kind).for_each(|fact| group.insert(fact.clone()));
            let number = self.number(group, kind);
            let (sanitized, quoted) = kind;
            out.insert(Fact { sanitized, quoted, ..Fact::new(Origin::Input(number)) });
        }
        out
    }

    fn number(&mut self, facts: Facts, kind: (SinkKinds, bool)) -> u32 {
        let inputs = &mut self.binding.inputs;
        let few = inputs.len() < MANY_INPUTS && facts.len() < MANY_INPUTS;
        let known = inputs.iter().position(|input| match self.blurred {
            // What came another way is told apart while there is little, so that the way that is told is a true one.
            false => {
                if few {
                    input.facts.same_ways(&facts)
                } else {
                    input.facts.same(&facts)
                }
            }
            true => input.facts.iter().next().is_some_and(|fact| (fact.sanitized, fact.quoted) == kind),
        });
        match known {
            Some(number) => {
                inputs[number].facts.extend(&facts);
                number as u32
            }
            None => {
                inputs.push(Input { facts, arg: self.arg });
                inputs.len() as u32 - 1
            }
        }
    }
}

fn callables(value: &Value, out: &mut Vec<Ty>) {
    out.extend(value.callables());
    value.known_parts().for_each(|(_, part)| callables(part, out));
}

fn references(value: &Value, depth: usize, out: &mut Vec<(Place, usize)>) {
    count_work(1 + value.refs().len());
    out.extend(value.refs().iter().map(|place| (*place, depth)));
    value.known_parts().for_each(|(_, part)| references(part, depth, out));
}

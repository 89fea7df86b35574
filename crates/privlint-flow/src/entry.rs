//! What a function is given: its arguments and the memory that can be reached from them, as far as it can see.
//!
//! A function sees where customer data is and what refers to what, and not which data it is: sets of facts are known
//! to it by number. So all calls in which the same is at the same places share one summary, and what one of them was
//! given never gets into the result of another.

use std::collections::{BTreeMap, BTreeSet};

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
    /// Where it is not seen sharply: for each group of arguments all that can be reached from them, as one.
    pub(crate) all: Vec<Value>,
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
    /// The groups of places that are seen as one.
    pub(crate) all: Vec<Places>,
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
    /// Whole arguments, and all that can be reached from each of them as one, with what others reach that can reach some
    /// of it, too. There are only so many ways to be called then.
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
        let groups = self.groups(args);
        let mut entry = Entry::default();
        for (first, places) in &groups.places {
            let all = places.iter().fold(Value::absent(), |all, place| all.join(&self.read(place).bounded(0)));
            view.arg = *first;
            entry.all.push(view.seen(&all.without_refs()));
            view.binding.all.push(places.clone());
        }
        for (idx, arg) in (0u32..).zip(args) {
            let group = groups.of_arg[idx as usize];
            view.arg = group.map_or(idx, |group| groups.places[group].0);
            let seen = view.seen(&arg.bounded(0).without_refs());
            let refs: Places = group.map(|group| Place::new(Root::All(group as u32))).into_iter().collect();
            entry.args.push(seen.with_refs(&refs));
        }
        (entry, view.binding)
    }

    /// The places that can be reached from arguments, those together that can be reached from the same ones.
    fn groups(&self, args: &[Value]) -> Groups {
        let mut reached: BTreeSet<(Root, Path, Place, usize)> = BTreeSet::new();
        for (idx, arg) in args.iter().enumerate() {
            let mut todo = Vec::new();
            references(arg, 0, &mut todo);
            let mut own = Places::new();
            while let Some((place, depth)) = todo.pop() {
                if reached.len() < MAX_ALL && own.insert(place) {
                    reached.insert((place.root(), place.path(), place, idx));
                    references(&self.read(&place), depth + 1, &mut todo);
                }
            }
        }
        // Places that are parts of others are sorted right behind them.
        let mut with: Vec<usize> = (0..args.len()).collect();
        let mut wholes: Vec<&(Root, Path, Place, usize)> = Vec::new();
        for at in &reached {
            match wholes.last().filter(|(root, path, ..)| *root == at.0 && at.1.starts_with(path)) {
                Some((.., idx)) => {
                    let (one, other) = (with[*idx], with[at.3]);
                    let both = with.iter_mut().filter(|group| **group == one || **group == other);
                    both.for_each(|group| *group = one.min(other));
                }
                None => wholes.push(at),
            }
        }
        let mut places: BTreeMap<u32, Places> = BTreeMap::new();
        for (.., place, idx) in wholes {
            places.entry(with[*idx] as u32).or_default().insert(*place);
        }
        let of_arg = with.iter().map(|first| places.keys().position(|known| *known == *first as u32)).collect();
        Groups { of_arg, places: places.into_iter().collect() }
    }
}

/// What can be reached from which arguments.
struct Groups {
    /// The group that an argument reaches, if it reaches anything.
    of_arg: Vec<Option<usize>>,
    /// The places of each, with the first argument that reaches them.
    places: Vec<(u32, Places)>,
}

/// A place that the function sees: where it is, and its number once it has one.
type Base = (Root, Path, Place, Option<u32>);

struct View<'s> {
    state: &'s State,
    depth: Option<usize>,
    /// Whether sets of facts become numbers.
    named: bool,
    /// Whether all facts of one kind that come in the same way are one.
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
            true => {
                let is_of_kind = |fact: &Fact| (fact.sanitized, fact.quoted) == kind;
                input.arg == self.arg && input.facts.iter().next().is_some_and(is_of_kind)
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::SourceId;
    use crate::value::Proj;

    fn to(place: Place) -> Value {
        Value::reference([place].into())
    }

    /// Three variables, of which the first holds customer data, and a reference to a part of the third.
    #[test]
    fn what_arguments_do_not_share_stays_apart_where_little_is_seen() {
        let _places = crate::place::Session::begin();
        let place = |number| Place::new(Root::Temp(number, 0));
        let mut state = State::default();
        state.set(Root::Temp(0, 0), Value::fact(Fact::new(Origin::Source(SourceId(7)))));
        state.set(Root::Temp(1, 0), to(place(2)));
        let args = [to(place(0)), to(place(1)), Value::clean(), to(place(2).part(Proj::Field(0, 1)))];

        let (entry, binding) = state.enter(&args, Sight::Blurred);

        let groups: [Places; 2] = [[place(0)].into(), [place(1), place(2)].into()];
        assert_eq!(binding.all, groups);
        let seen = |group| [Place::new(Root::All(group))].into();
        let refs: Vec<Places> = entry.args.iter().map(|arg| arg.refs().clone()).collect();
        assert_eq!(refs, [seen(0), seen(1), Places::new(), seen(1)]);
        assert!(entry.all[0].has_facts() && !entry.all[1].has_facts());
    }
}

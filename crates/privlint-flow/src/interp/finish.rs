//! The end of a body: its summary.

use std::collections::BTreeMap;

use super::Interp;
use crate::entry::Entry;
use crate::fact::{Fact, Facts};
use crate::place::{Place, Places, Root};
use crate::state::State;
use crate::summary::Summary;
use crate::text::Texts;
use crate::value::{Rewrite, Value};

/// How many things a function may make that outlive it and are told apart; the others are one.
const MAX_FRESH: usize = 8;

/// How many references to variables of the body are followed one after the other.
const MAX_CHAIN: usize = 6;

impl Interp<'_, '_, '_> {
    /// What the body did, whose last value this is.
    pub(super) fn finish(mut self, value: &Value, entry: &Entry) -> Summary {
        let mut done = self.returns.pop().unwrap_or_default();
        if !self.state.dead {
            done.value = if done.state.is_some() { done.value.join(value) } else { value.clone() };
            match &mut done.state {
                Some(state) => state.join(&self.state),
                None => done.state = Some(self.state.clone()),
            }
        }
        let stub = self.is_stub();
        let mut called = entry.callables();
        called.retain(|ty| self.called.contains(ty));
        let hits = self.hits.into_values().collect();
        let returns = done.state.is_some();
        let Some(state) = done.state.or(self.endless) else { return Summary { called, hits, ..Summary::default() } };
        let mut export = Export { allocates: stub, ..Export::new(&state) };
        let ret = export.value(&done.value);
        let mut memory = Vec::new();
        for (root, value) in state.roots() {
            let changed = match root {
                Root::Outer(idx) => {
                    state.written.contains_key(root)
                        && !entry.outer.get(*idx as usize).is_some_and(|before| before.same(value))
                }
                Root::Global(def) => !self.globals.get(def).is_some_and(|before| before.same(value)),
                _ => false,
            };
            if changed {
                memory.push((*root, export.value(value).limited()));
            }
            if let Root::Global(def) = root
                && changed
            {
                self.engine.write_global(*def, &held(&state, value));
            }
        }
        for (root, written) in state.written.iter().filter(|(root, _)| matches!(root, Root::All(_))) {
            memory.push((*root, export.value(written).limited()));
        }
        if self.engine.quotes(self.owner) {
            quote(&mut memory, entry);
        }
        let mut next = 0;
        while let Some((number, root)) = export.order.get(next).copied() {
            let value = export.value(&state.root(&root));
            let known = memory.iter_mut().find(|(known, _)| *known == Root::Fresh(number));
            match known {
                Some((_, known)) => *known = known.join(&value).limited(),
                None => memory.push((Root::Fresh(number), value.limited())),
            }
            next += 1;
        }
        Summary { returns, ret: ret.limited(), memory, called, hits }
    }
}

/// What a library's error writes about itself is a quotation of what it was made from.
fn quote(memory: &mut [(Root, Value)], entry: &Entry) {
    for (root, value) in memory {
        let before = match root {
            Root::Outer(idx) => entry.outer.get(*idx as usize),
            Root::All(idx) => entry.all.get(*idx as usize),
            _ => None,
        };
        let before = State::default().all_facts(&before.cloned().unwrap_or_default());
        let was_there = |fact: &Fact| before.iter().any(|known| known.key() == fact.key());
        *value = value.map_facts(&mut |fact| Fact { quoted: fact.quoted || !was_there(fact), ..fact.clone() });
    }
}

/// What a static may hold for others: customer data, and no reference to what is gone when the function is done.
fn held(state: &State, value: &Value) -> Value {
    let mut held = Held::default();
    let value = value.rewritten(&mut held);
    value.with_facts(&state.all_facts(&Value::reference(held.lost)).sources())
}

#[derive(Default)]
struct Held {
    lost: Places,
}

impl Rewrite for Held {
    fn facts(&mut self, facts: &Facts) -> Facts {
        facts.sources()
    }

    fn refs(&mut self, refs: &Places) -> Places {
        self.lost.extend(refs.iter().cloned());
        Places::new()
    }

    fn texts(&mut self, _: &Texts) -> Option<Texts> {
        None
    }
}

/// Values as a caller can understand them. What the body made and somebody still refers to gets a number; a reference
/// to a variable becomes what the variable holds, since no reference outlives what it refers to. Only the bodies of
/// stubs allocate by returning one.
struct Export<'s> {
    state: &'s State,
    allocates: bool,
    fresh: BTreeMap<Root, u32>,
    order: Vec<(u32, Root)>,
    contents: BTreeMap<Place, Value>,
    depth: usize,
}

impl<'s> Export<'s> {
    fn new(state: &'s State) -> Export<'s> {
        let (fresh, contents) = (BTreeMap::new(), BTreeMap::new());
        Export { state, allocates: false, fresh, order: Vec::new(), contents, depth: 0 }
    }

    fn value(&mut self, value: &Value) -> Value {
        value.with_references(&mut |refs| {
            let mut kept = Places::new();
            let mut content = Value::absent();
            for place in refs {
                match place.root() {
                    Root::Outer(_) | Root::All(_) | Root::Global(_) => drop(kept.insert(*place)),
                    root @ Root::Heap(..) => drop(kept.insert(self.made(root).at(&place.path()))),
                    root if self.allocates => drop(kept.insert(self.made(root).at(&place.path()))),
                    _ => content = content.join(&self.content(*place)),
                }
            }
            (kept, content)
        })
    }

    /// What a variable holds, as the caller can understand it.
    fn content(&mut self, place: Place) -> Value {
        if let Some(known) = self.contents.get(&place) {
            return known.clone();
        }
        let value = self.state.read(&place);
        // A circle of references holds what is in all of them.
        let facts = Value::of(self.state.all_facts(&value));
        if self.depth >= MAX_CHAIN {
            return facts;
        }
        self.contents.insert(place, facts);
        self.depth += 1;
        let out = self.value(&value).limited();
        self.depth -= 1;
        self.contents.insert(place, out.clone());
        out
    }

    /// The number of something that the body made.
    fn made(&mut self, root: Root) -> Place {
        let next = self.order.len();
        let number = *self.fresh.entry(root).or_insert_with(|| {
            let number = next.min(MAX_FRESH - 1) as u32;
            self.order.push((number, root));
            number
        });
        Place::new(Root::Fresh(number))
    }
}

//! What the places of a running body hold.

use std::collections::{BTreeMap, BTreeSet};

use crate::fact::{Fact, Facts, Origin};
use crate::value::{MAX_DEPTH, Place, Proj, Root, Value, limit_places};

/// The memory at one point of a body; nothing where that point is not reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    roots: BTreeMap<Root, Value>,
    /// Facts that places have by declaration, as long as nothing else is written there.
    declared: BTreeMap<Place, Facts>,
    /// Whether no way leads here.
    pub(crate) dead: bool,
}

impl State {
    /// The memory at a point to which no way leads.
    pub(crate) fn unreached() -> State {
        State { dead: true, ..State::default() }
    }

    /// How many roots hold something.
    pub(crate) fn len(&self) -> usize {
        self.roots.len()
    }

    /// What is kept at a root. What is reached from a parameter is the parameter's own part until it is written to.
    pub(crate) fn root(&self, root: &Root) -> Value {
        match (self.roots.get(root), root) {
            (Some(value), _) => value.clone(),
            (None, Root::Input(idx)) => Value::fact(Fact::new(Origin::Input(*idx, Vec::new()))),
            (None, _) => Value::clean(),
        }
    }

    /// Whether something is kept at a root.
    pub(crate) fn has(&self, root: &Root) -> bool {
        self.roots.contains_key(root)
    }

    /// Puts a value at a root.
    pub(crate) fn set(&mut self, root: Root, value: Value) {
        self.roots.insert(root, value.limited());
    }

    /// What a place holds.
    pub(crate) fn read(&self, place: &Place) -> Value {
        let mut value = self.root(&place.root);
        if self.declared.is_empty() {
            return value.at(&place.path);
        }
        let mut declared = Facts::default();
        for (idx, proj) in place.path.iter().enumerate() {
            if value.known_parts().contains_key(proj) {
                declared = Facts::default();
            }
            value = value.part(*proj);
            let here = Place { root: place.root.clone(), path: place.path[..=idx].to_vec() };
            if let Some(facts) = self.declared.get(&here) {
                declared.extend(facts);
            }
        }
        value.with_facts(&declared)
    }

    /// Whether something was written to a place, or around it, so that declarations no longer speak of it.
    pub(crate) fn tells_apart(&self, place: &Place) -> bool {
        let mut value = self.root(&place.root);
        if value.is_absent() {
            return true;
        }
        for proj in &place.path {
            if !value.known_parts().contains_key(proj) {
                return value.is_absent();
            }
            value = value.part(*proj);
        }
        // A written whole may still be what came in.
        value.is_absent() || !place.path.is_empty() && value.facts().iter().all(|fact| fact.under.is_none())
    }

    /// Declares that a place holds this, unless something else was written there.
    pub(crate) fn declare(&mut self, place: &Place, facts: &Facts) {
        if self.root(&place.root).at(&place.path).is_absent() {
            return;
        }
        if place.path.is_empty() {
            let value = self.root(&place.root).with_facts(facts);
            self.set(place.root.clone(), value);
            return;
        }
        let (last, before) = place.path.split_last().map_or((None, &[][..]), |(last, before)| (Some(last), before));
        let around = self.root(&place.root).at(before);
        if last.is_some_and(|last| !around.known_parts().contains_key(last)) {
            self.declared.entry(place.clone()).or_default().extend(facts);
        }
    }

    /// What a value is once its references are followed.
    pub(crate) fn follow(&self, value: &Value) -> Value {
        if value.refs().is_empty() {
            return value.clone();
        }
        let mut out = Value::absent();
        for place in self.targets(value) {
            out = out.join(&self.read(&place));
        }
        // On another way it may be no reference but the thing itself.
        if out.is_absent() { Value::of(value.facts().clone()) } else { out.with_facts(value.facts()) }
    }

    /// The places behind a value's references; a place that holds a reference again stands for what that refers to.
    pub(crate) fn targets(&self, value: &Value) -> BTreeSet<Place> {
        let mut out = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut todo: Vec<(Place, usize)> = value.refs().iter().map(|place| (place.clone(), 0)).collect();
        while let Some((place, depth)) = todo.pop() {
            if !seen.insert(place.clone()) {
                continue;
            }
            let inner = self.read(&place);
            if inner.refs().is_empty() || depth > 8 {
                out.insert(place);
                continue;
            }
            todo.extend(inner.refs().iter().map(|place| (place.clone(), depth + 1)));
            // On another way it may be no reference but the thing itself.
            if !inner.facts().is_empty() || !inner.known_parts().is_empty() {
                out.insert(place);
            }
        }
        limit_places(out)
    }

    /// Writes to a place. A strong write forgets what was there.
    pub(crate) fn write(&mut self, place: &Place, value: &Value, strong: bool) {
        let strong = strong && place.path.len() < MAX_DEPTH && !place.path.contains(&Proj::Elem);
        let root = self.root(&place.root).with_part(&place.path, value.clone(), strong);
        if strong {
            self.declared.retain(|declared, _| declared.root != place.root || !declared.path.starts_with(&place.path));
        }
        self.set(place.root.clone(), root);
    }

    /// Writes to one of several places.
    pub(crate) fn write_any(&mut self, places: &BTreeSet<Place>, value: &Value) {
        let strong = places.len() == 1;
        for place in places {
            self.write(place, value, strong);
        }
    }

    /// Forgets temporaries to which nothing refers any more.
    pub(crate) fn forget_temporaries(&mut self) {
        let mut todo: Vec<&Value> = Vec::new();
        let mut seen: BTreeSet<&Root> = BTreeSet::new();
        for (root, value) in &self.roots {
            if !matches!(root, Root::Temp(..)) {
                todo.push(value);
            }
        }
        while let Some(value) = todo.pop() {
            todo.extend(value.known_parts().values());
            for place in value.refs() {
                if matches!(place.root, Root::Temp(..))
                    && seen.insert(&place.root)
                    && let Some(value) = self.roots.get(&place.root)
                {
                    todo.push(value);
                }
            }
        }
        let seen: BTreeSet<Root> = seen.into_iter().cloned().collect();
        self.roots.retain(|root, _| !matches!(root, Root::Temp(..)) || seen.contains(root));
        self.declared.retain(|place, _| !matches!(place.root, Root::Temp(..)) || seen.contains(&place.root));
    }

    /// What may be at either of two points.
    pub(crate) fn join(&mut self, other: &State) {
        if other.dead {
            return;
        }
        if self.dead {
            *self = other.clone();
            return;
        }
        let roots: BTreeSet<Root> = other.roots.keys().cloned().collect();
        for root in roots {
            let theirs = other.root(&root);
            let ours = match (self.roots.get(&root), &root) {
                (Some(ours), _) => ours.join(&theirs),
                (None, Root::Input(_)) => self.root(&root).join(&theirs),
                (None, _) => theirs,
            };
            self.roots.insert(root, ours);
        }
        let missing: Vec<Root> = self.roots.keys().filter(|root| !other.roots.contains_key(*root)).cloned().collect();
        for root in missing {
            if let Root::Input(_) = root {
                let joined = self.root(&root).join(&other.root(&root));
                self.roots.insert(root, joined);
            }
        }
        for (place, facts) in &other.declared {
            self.declared.entry(place.clone()).or_default().extend(facts);
        }
    }

    /// Whether both points say the same, whatever the ways.
    pub(crate) fn same(&self, other: &State) -> bool {
        self.dead == other.dead
            && self.roots.len() == other.roots.len()
            && self.roots.iter().zip(&other.roots).all(|((a, x), (b, y))| a == b && x.same(y))
    }

    /// What was written to through parameters.
    pub(crate) fn written_inputs(&self) -> impl Iterator<Item = (u32, &Value)> {
        self.roots.iter().filter_map(|(root, value)| match root {
            Root::Input(idx) => Some((*idx, value)),
            _ => None,
        })
    }

    /// All facts in a value: in its parts, and behind its references.
    pub(crate) fn all_facts(&self, value: &Value) -> Facts {
        let mut out = Facts::default();
        let mut seen = BTreeSet::new();
        self.gather(value, &mut seen, &mut out);
        out
    }

    fn gather(&self, value: &Value, seen: &mut BTreeSet<Place>, out: &mut Facts) {
        out.extend(value.facts());
        value.known_parts().values().for_each(|part| self.gather(part, seen, out));
        for place in value.refs() {
            if seen.insert(place.clone()) {
                self.gather(&self.read(place), seen, out);
            }
        }
    }
}

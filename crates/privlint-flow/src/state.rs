//! What the places of a running body hold.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use privlint_sema::Ty;

use crate::fact::Facts;
use crate::place::{Place, Places, Root, limit_places};
use crate::text::Texts;
use crate::value::{MAX_DEPTH, Proj, Value, count_work};

/// How many references are followed one after the other.
const MAX_CHAIN: usize = 8;
/// How deep in a value it is looked for the text that it is: an enum, a pointer, a newtype around it.
const MAX_AROUND_TEXT: usize = 4;

/// The memory at one point of a body; nothing where that point is not reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    roots: Rc<BTreeMap<Root, Value>>,
    /// Whether no way leads here.
    pub(crate) dead: bool,
    /// The caller's places to which something was written; of those that are seen as one, what: each may hold it then.
    pub(crate) written: BTreeMap<Root, Value>,
}

impl State {
    /// The memory at a point to which no way leads.
    pub(crate) fn unreached() -> State {
        State { dead: true, ..State::default() }
    }

    /// What is kept at a root.
    pub(crate) fn root(&self, root: &Root) -> Value {
        self.roots.get(root).cloned().unwrap_or_default()
    }

    /// All roots that hold something.
    pub(crate) fn roots(&self) -> impl Iterator<Item = (&Root, &Value)> {
        self.roots.iter()
    }

    /// Whether something is kept at a root.
    pub(crate) fn has(&self, root: &Root) -> bool {
        self.roots.contains_key(root)
    }

    /// Puts a value at a root.
    pub(crate) fn set(&mut self, root: Root, value: Value) {
        let known = self.roots.get(&root);
        if known.is_some_and(|known| known.is_clean() && value.is_clean()) {
            return;
        }
        Rc::make_mut(&mut self.roots).insert(root, value.limited());
    }

    /// What a place holds.
    pub(crate) fn read(&self, place: &Place) -> Value {
        match self.roots.get(&place.root()) {
            Some(value) => value.at(&place.path()),
            None => Value::clean(),
        }
    }

    /// What several places hold.
    pub(crate) fn read_all(&self, places: &Places) -> Value {
        let mut values = places.iter().map(|place| self.read(place));
        let first = values.next().unwrap_or_default();
        values.fold(first, |all, value| all.join(&value))
    }

    /// Adds facts to what a place holds.
    pub(crate) fn add_facts(&mut self, place: &Place, facts: &Facts) {
        self.note_written(place, &Value::of(facts.clone()));
        let value = self.read(place).with_facts(facts);
        self.put(place, &value, true);
    }

    /// What a value is once its references are followed.
    pub(crate) fn follow(&self, value: &Value) -> Value {
        if value.refs().is_empty() {
            return value.clone();
        }
        let mut out = Value::absent();
        for place in self.targets(value.refs()) {
            out = out.join(&self.read(&place));
        }
        // On another way it may be no reference but the thing itself.
        let rest = value.without_refs();
        if out.is_absent() || !rest.is_clean() { out.join(&rest) } else { out }
    }

    /// The places behind references; a place that holds a reference again stands for what that refers to.
    pub(crate) fn targets(&self, places: &Places) -> Places {
        let mut out = Places::new();
        let mut seen = BTreeSet::new();
        let mut todo: Vec<(Place, usize)> = places.iter().map(|place| (*place, 0)).collect();
        while let Some((place, depth)) = todo.pop() {
            count_work(1);
            if seen.contains(&place) {
                continue;
            }
            let inner = self.read(&place);
            if inner.refs().is_empty() || depth > MAX_CHAIN {
                out.insert(place);
            } else {
                todo.extend(inner.refs().iter().map(|place| (*place, depth + 1)));
                if is_itself(&inner) {
                    out.insert(place);
                }
            }
            seen.insert(place);
        }
        limit_places(out)
    }

    /// What is behind references in these places; a place that holds none stands for itself.
    pub(crate) fn deref(&self, places: &Places) -> Places {
        let mut out = Places::new();
        for place in places {
            let value = self.read(place);
            out.extend(value.refs().iter().cloned());
            if value.refs().is_empty() || is_itself(&value) {
                out.insert(*place);
            }
        }
        limit_places(out)
    }

    /// What is behind these places, which are pointers by their type. One of which nothing is known gets a place
    /// behind it that holds what is known of the pointer: so that copies of it lead to the same place.
    pub(crate) fn deref_pointer(&mut self, places: &Places) -> Places {
        let mut out = Places::new();
        for place in places {
            let value = self.read(place);
            let own = value.without_refs();
            let unknown = own.is_open() || !own.facts().is_empty() || own.texts().is_some() && !value.refs().is_empty();
            match place.behind().filter(|_| unknown) {
                Some(behind) => {
                    let known = self.roots.get(&behind.root()).map_or_else(|| own.clone(), |known| known.join(&own));
                    self.set(behind.root(), known);
                    let refs: Places = value.refs().iter().cloned().chain([behind]).collect();
                    self.put(place, &Value::reference(refs.clone()), true);
                    out.extend(refs);
                }
                None if value.refs().is_empty() => drop(out.insert(*place)),
                None => out.extend(value.refs().iter().cloned()),
            }
        }
        limit_places(out)
    }

    /// Writes to a place. A strong write forgets what was there.
    pub(crate) fn write(&mut self, place: &Place, value: &Value, strong: bool) {
        self.note_written(place, value);
        self.put(place, value, strong);
    }

    /// The same for what was there all the time: something is only known of it now.
    pub(crate) fn put(&mut self, place: &Place, value: &Value, strong: bool) {
        // What else is done with a static nobody sees from here, and of places that are seen as one it is one of them.
        let (root, path) = (place.root(), place.path());
        let certain = !matches!(root, Root::Global(_) | Root::All(_)) && path.len() < MAX_DEPTH;
        let strong = strong && certain && !path.contains(&Proj::Elem);
        self.set(root, self.root(&root).with_part(&path, value, strong));
    }

    fn note_written(&mut self, place: &Place, value: &Value) {
        let root = place.root();
        let (is_outer, is_all) = (matches!(root, Root::Outer(_)), matches!(root, Root::All(_)));
        if (is_outer || is_all) && !value.is_absent() {
            let written = self.written.entry(root).or_insert_with(Value::absent);
            if is_all {
                *written = written.join(&value.bounded(0));
            }
        }
    }

    /// Writes to one of several places.
    pub(crate) fn write_any(&mut self, places: &Places, value: &Value) {
        let strong = places.len() == 1;
        for place in places {
            self.write(place, value, strong);
        }
    }

    /// Forgets temporaries to which nothing refers any more.
    pub(crate) fn forget_temporaries(&mut self) {
        let forgettable = |root: &Root| matches!(root, Root::Temp(..));
        if !self.roots.keys().any(forgettable) {
            return;
        }
        let mut todo: Vec<&Value> =
            self.roots.iter().filter(|(root, _)| !forgettable(root)).map(|(_, value)| value).collect();
        let mut seen: BTreeSet<Root> = BTreeSet::new();
        while let Some(value) = todo.pop() {
            count_work(1 + value.refs().len());
            todo.extend(value.known_parts().map(|(_, part)| part));
            for place in value.refs() {
                let root = place.root();
                if forgettable(&root)
                    && seen.insert(root)
                    && let Some(value) = self.roots.get(&root)
                {
                    todo.push(value);
                }
            }
        }
        let gone: Vec<Root> =
            self.roots.keys().filter(|root| forgettable(root) && !seen.contains(root)).cloned().collect();
        if !gone.is_empty() {
            let roots = Rc::make_mut(&mut self.roots);
            gone.iter().for_each(|root| drop(roots.remove(root)));
        }
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
        for (root, theirs) in &other.written {
            let ours = self.written.entry(*root).or_insert_with(Value::absent);
            *ours = ours.join(theirs);
        }
        if Rc::ptr_eq(&self.roots, &other.roots) {
            return;
        }
        let mut changed = Vec::new();
        for (root, theirs) in other.roots.iter() {
            match self.roots.get(root) {
                Some(ours) if ours.is_shared_with(theirs) => {}
                Some(ours) => changed.push((*root, ours.join(theirs))),
                // A root that is not there on one way is not used on it.
                None => changed.push((*root, theirs.clone())),
            }
        }
        if !changed.is_empty() {
            Rc::make_mut(&mut self.roots).extend(changed);
        }
    }

    /// Whether both points say the same, whatever the ways.
    pub(crate) fn same(&self, other: &State) -> bool {
        (self.dead, &self.written) == (other.dead, &other.written)
            && (Rc::ptr_eq(&self.roots, &other.roots)
                || self.roots.len() == other.roots.len()
                    && self.roots.iter().zip(other.roots.iter()).all(|((a, x), (b, y))| a == b && x.same(y)))
    }

    /// All facts in a value: in its parts, and behind its references.
    pub(crate) fn all_facts(&self, value: &Value) -> Facts {
        let mut out = Facts::default();
        self.visit(value, &mut BTreeSet::new(), &mut |value| out.extend(&value.facts()));
        out
    }

    /// The text that a value is: its own, that of what it refers to, or that of its only part which has one.
    pub(crate) fn texts(&self, value: &Value) -> Option<Texts> {
        self.texts_within(value, 0)
    }

    fn texts_within(&self, value: &Value, depth: usize) -> Option<Texts> {
        let value = self.follow(value);
        if !value.has_parts() || depth > MAX_AROUND_TEXT {
            return value.texts().cloned();
        }
        // An enum is the text of whichever variant it is.
        let mut variants: BTreeMap<u32, Vec<Option<Texts>>> = BTreeMap::new();
        for (proj, part) in value.known_parts().filter(|(_, part)| !part.is_absent()) {
            if let Proj::Field(variant, _) = proj {
                variants.entry(variant).or_default().push(self.texts_within(part, depth + 1));
            }
        }
        let only = |texts: Vec<Option<Texts>>| {
            let mut known = texts.into_iter().flatten();
            known.next().filter(|_| known.next().is_none())
        };
        let texts = variants.into_values().map(only).reduce(|all, texts| Texts::join(all.as_ref(), texts.as_ref()));
        texts.flatten().or_else(|| value.texts().cloned())
    }

    /// Whether something is known of a text in a value, or behind it.
    pub(crate) fn has_texts(&self, value: &Value) -> bool {
        let mut found = false;
        self.visit(value, &mut BTreeSet::new(), &mut |value| found |= value.texts().is_some());
        found
    }

    /// Whether it is known of something in a value, or behind it, which variant it is not.
    pub(crate) fn knows_variant(&self, value: &Value) -> bool {
        let mut found = false;
        self.visit(value, &mut BTreeSet::new(), &mut |value| found |= value.is_absent());
        found
    }

    /// What a value refers to may be other text now, and another variant.
    pub(crate) fn forget(&mut self, value: &Value) {
        let mut seen = BTreeSet::new();
        self.visit(value, &mut seen, &mut |_| {});
        for place in seen {
            let value = self.read(&place);
            if value.has_texts() || value.has_absent() {
                self.put(&place, &value.forgotten(), true);
            }
        }
    }

    /// All that can be called in a value: in its parts, and behind its references.
    pub(crate) fn callables(&self, value: &Value) -> Vec<Ty> {
        let mut out = Vec::new();
        self.visit(value, &mut BTreeSet::new(), &mut |value| out.extend_from_slice(value.callables()));
        out
    }

    /// Goes through a value, its parts, and what is behind its references.
    fn visit(&self, value: &Value, seen: &mut BTreeSet<Place>, f: &mut dyn FnMut(&Value)) {
        count_work(1 + value.refs().len());
        f(value);
        value.known_parts().for_each(|(_, part)| self.visit(part, seen, f));
        for place in value.refs() {
            if seen.insert(*place) {
                self.visit(&self.read(place), seen, f);
            }
        }
    }
}

/// Whether a value that refers to something may, on another way, be no reference but the thing itself.
fn is_itself(value: &Value) -> bool {
    value.has_parts() || !value.facts().is_empty() || value.texts().is_some()
}

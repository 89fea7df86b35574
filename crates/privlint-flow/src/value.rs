//! Abstract values: trees of facts.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use privlint_ir::PatId;
use privlint_sema::{DefId, Ty};

use crate::fact::{Fact, Facts, Origin};

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proj {
    /// A field of a struct, tuple (variant 0) or variant.
    Field(u32, u32),
    /// An element of an array or slice.
    Elem,
    /// A variable that a closure captured.
    Capture(PatId),
}

/// Steps into a value.
pub(crate) type Path = Vec<Proj>;

/// How deep values are told apart. What lies deeper is one with what is around it.
pub(crate) const MAX_DEPTH: usize = 8;

/// How many parts of one value are told apart.
const MAX_PARTS: usize = 64;

/// Where a value is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// A variable of the body.
    Local(PatId),
    /// What a parameter refers to, or the parameter's own value where it is no reference.
    Input(u32),
    /// A value that has no name: the expression or pattern that needs it, and which one of it.
    Temp(u32, u32),
    /// A static.
    Global(DefId),
}

/// A place: where, and which part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    /// Where.
    pub root: Root,
    /// Which part.
    pub path: Path,
}

impl Place {
    /// The whole of what is kept there.
    pub(crate) fn new(root: Root) -> Place {
        Place { root, path: Vec::new() }
    }

    /// A part of it.
    pub(crate) fn part(&self, proj: Proj) -> Place {
        let mut path = self.path.clone();
        if path.len() < MAX_DEPTH {
            path.push(proj);
        }
        Place { root: self.root.clone(), path }
    }
}

/// How many places a reference may lead to before they are taken together.
const MAX_PLACES: usize = 12;

/// The places, or where they are too many, of each root what they have in common.
pub(crate) fn limit_places(places: BTreeSet<Place>) -> BTreeSet<Place> {
    if places.len() <= MAX_PLACES {
        return places;
    }
    let mut common: BTreeMap<Root, Path> = BTreeMap::new();
    for place in places {
        match common.get_mut(&place.root) {
            Some(known) => {
                let len = known.iter().zip(&place.path).take_while(|(a, b)| a == b).count();
                known.truncate(len);
            }
            None => {
                common.insert(place.root, place.path);
            }
        }
    }
    common.into_iter().map(|(root, path)| Place { root, path }).collect()
}

/// What a place may hold. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Value(Rc<Node>);

#[derive(Clone, Debug, Default)]
struct Node {
    /// What is true of every part that is not told apart.
    facts: Facts,
    /// Parts that are told apart; for them `facts` do not count.
    parts: BTreeMap<Proj, Value>,
    /// The places that it may refer to.
    refs: BTreeSet<Place>,
    /// Closures and functions that it may be.
    callables: Vec<Ty>,
    /// There is no such value: the content of a variant that an enum is not.
    absent: bool,
}

impl Value {
    /// The content of a variant that an enum is not.
    pub(crate) fn absent() -> Value {
        Value(Rc::new(Node { absent: true, ..Node::default() }))
    }

    /// Whether there is no such value.
    pub(crate) fn is_absent(&self) -> bool {
        self.0.absent
    }

    /// A value of which nothing is known to be customer data.
    pub(crate) fn clean() -> Value {
        Value::default()
    }

    /// A value that is made of these facts as a whole.
    pub(crate) fn of(facts: Facts) -> Value {
        Value(Rc::new(Node { facts, ..Node::default() }))
    }

    /// A value of one fact.
    pub(crate) fn fact(fact: Fact) -> Value {
        Value::of(Facts::one(fact))
    }

    /// A reference to places.
    pub(crate) fn reference(refs: BTreeSet<Place>) -> Value {
        Value(Rc::new(Node { refs, ..Node::default() }))
    }

    /// Something that can be called.
    pub(crate) fn callable(ty: Ty) -> Value {
        Value(Rc::new(Node { callables: vec![ty], ..Node::default() }))
    }

    /// A value of parts.
    pub(crate) fn parts(parts: BTreeMap<Proj, Value>) -> Value {
        Value(Rc::new(Node { parts, ..Node::default() }))
    }

    /// Whether nothing is known of it.
    pub(crate) fn is_clean(&self) -> bool {
        let node = &self.0;
        !node.absent
            && node.facts.is_empty()
            && node.parts.is_empty()
            && node.refs.is_empty()
            && node.callables.is_empty()
    }

    /// The facts about all parts that are not told apart.
    pub(crate) fn facts(&self) -> &Facts {
        &self.0.facts
    }

    /// The parts that are told apart.
    pub(crate) fn known_parts(&self) -> &BTreeMap<Proj, Value> {
        &self.0.parts
    }

    /// The places that it may refer to.
    pub(crate) fn refs(&self) -> &BTreeSet<Place> {
        &self.0.refs
    }

    /// Closures and functions that it may be.
    pub(crate) fn callables(&self) -> &[Ty] {
        &self.0.callables
    }

    /// The same value with more facts about the whole of it, its parts included.
    pub(crate) fn with_facts(&self, facts: &Facts) -> Value {
        if facts.is_empty() || self.is_absent() {
            return self.clone();
        }
        let mut node = (*self.0).clone();
        node.facts.extend(facts);
        node.parts.values_mut().for_each(|part| *part = part.with_facts(facts));
        Value(Rc::new(node))
    }

    /// A part: as it is told apart, or what follows from the whole.
    pub(crate) fn part(&self, proj: Proj) -> Value {
        match self.0.parts.get(&proj) {
            _ if self.0.absent => self.clone(),
            Some(part) => part.clone(),
            None => Value::of(extend(&self.0.facts, proj)),
        }
    }

    /// The part behind several steps.
    pub(crate) fn at(&self, path: &[Proj]) -> Value {
        path.iter().fold(self.clone(), |value, proj| value.part(*proj))
    }

    /// The same value with another part behind these steps. A weak write keeps what was there, too.
    pub(crate) fn with_part(&self, path: &[Proj], part: Value, strong: bool) -> Value {
        let Some((&first, rest)) = path.split_first() else {
            return if strong { part } else { self.join(&part) };
        };
        let inner = self.part(first).with_part(rest, part, strong && first != Proj::Elem);
        let mut node = (*self.0).clone();
        node.absent = false;
        node.parts.insert(first, inner);
        Value(Rc::new(node))
    }

    /// This value's references with another's content.
    pub(crate) fn join_shape(&self, shape: &Value) -> Value {
        let mut node = (*shape.0).clone();
        node.refs.extend(self.0.refs.iter().cloned());
        Value(Rc::new(node))
    }

    /// A value that is one or the other.
    pub(crate) fn join(&self, other: &Value) -> Value {
        if Rc::ptr_eq(&self.0, &other.0) || other.is_absent() {
            return self.clone();
        }
        if self.is_absent() || self.is_clean() {
            return other.clone();
        }
        if other.is_clean() {
            return self.clone();
        }
        let mut node = (*self.0).clone();
        let keys: BTreeSet<Proj> = self.0.parts.keys().chain(other.0.parts.keys()).copied().collect();
        for key in keys {
            node.parts.insert(key, self.part(key).join(&other.part(key)));
        }
        node.facts.extend(&other.0.facts);
        node.refs.extend(other.0.refs.iter().cloned());
        node.refs = limit_places(std::mem::take(&mut node.refs));
        for ty in &other.0.callables {
            if !node.callables.contains(ty) {
                node.callables.push(*ty);
            }
        }
        Value(Rc::new(node))
    }

    /// Whether two values say the same, whatever the ways.
    pub(crate) fn same(&self, other: &Value) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
            || self.0.absent == other.0.absent
                && self.0.facts.same(&other.0.facts)
                && self.0.refs == other.0.refs
                && self.0.callables == other.0.callables
                && self.0.parts.len() == other.0.parts.len()
                && self.0.parts.iter().zip(&other.0.parts).all(|((a, x), (b, y))| a == b && x.same(y))
    }

    /// The same value with each fact changed, and other references.
    pub(crate) fn map(&self, f: &mut dyn FnMut(&Fact) -> Option<Fact>) -> Value {
        Value(Rc::new(Node {
            facts: self.0.facts.map(f),
            parts: self.0.parts.iter().map(|(proj, part)| (*proj, part.map(f))).collect(),
            refs: self.0.refs.clone(),
            callables: self.0.callables.clone(),
            absent: self.0.absent,
        }))
    }

    /// The same value with so few parts told apart that working with it stays cheap: the deepest are given up first.
    pub(crate) fn limited(&self) -> Value {
        let mut value = self.clone();
        for depth in (0..=MAX_DEPTH).rev() {
            let mut left = MAX_PARTS;
            if depth < MAX_DEPTH && value.count(&mut left) {
                break;
            }
            value = value.bounded(depth);
        }
        value
    }

    /// How many parts it has, up to a number at which nobody counts on.
    pub(crate) fn size(&self) -> usize {
        let mut left = 1000;
        self.count(&mut left);
        1001 - left
    }

    /// Counts parts; whether they are no more than are left.
    fn count(&self, left: &mut usize) -> bool {
        let parts = &self.0.parts;
        if parts.len() > *left {
            return false;
        }
        *left -= parts.len();
        parts.values().all(|part| part.count(left))
    }

    /// The same value, cut off behind some steps: what lies deeper becomes facts about what is around it.
    pub(crate) fn bounded(&self, depth: usize) -> Value {
        if self.0.parts.is_empty() {
            return self.clone();
        }
        if depth == 0 {
            let mut node = (*self.0).clone();
            for part in self.0.parts.values() {
                let part = part.bounded(0);
                node.facts.extend(&part.0.facts);
                node.refs.extend(part.0.refs.iter().cloned());
            }
            node.refs = limit_places(std::mem::take(&mut node.refs));
            node.parts.clear();
            return Value(Rc::new(node));
        }
        let mut node = (*self.0).clone();
        node.parts.values_mut().for_each(|part| *part = part.bounded(depth - 1));
        Value(Rc::new(node))
    }
}

/// The facts about a part, from those about the whole.
fn extend(facts: &Facts, proj: Proj) -> Facts {
    facts.map(&mut |fact| {
        let mut fact = fact.clone();
        if let Origin::Input(_, path) = &mut fact.origin
            && path.len() < MAX_DEPTH
        {
            path.push(proj);
        }
        Some(fact)
    })
}

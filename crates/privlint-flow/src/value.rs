//! Abstract values: trees of facts.

mod join;
mod limit;
mod rewrite;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use privlint_ir::PatId;
use privlint_sema::Ty;

use crate::fact::{Fact, Facts};
use crate::place::Places;
use crate::text::Texts;

pub(crate) use limit::{Limits, MAX_DEPTH, count_work, work_made};
pub(crate) use rewrite::Rewrite;

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Proj {
    /// A field of a struct, tuple (variant 0) or variant.
    Field(u32, u32),
    /// An element of an array, by a constant.
    Index(u32),
    /// An element of an array or slice, whichever.
    Elem,
    /// What a value that keeps raw memory keeps for a parameter of its type.
    Generic(u32),
    /// A variable that a closure captured.
    Capture(PatId),
}

/// What a place may hold. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Value(Option<Rc<Node>>);

#[derive(Clone, Debug, Default)]
struct Node {
    /// What is true of every part that is not told apart.
    facts: Facts,
    /// The texts that it may be, and those of its parts that are not told apart; nothing: it may be any.
    texts: Option<Texts>,
    /// Parts that are told apart; for them what is said of the whole does not count.
    parts: BTreeMap<Proj, Value>,
    /// The places that it may refer to.
    refs: Places,
    /// Closures and functions that it may be, and the types that a `dyn` may hide.
    callables: Vec<Ty>,
    /// There is no such value: the content of a variant that an enum is not.
    absent: bool,
    /// It came from where nobody looked: what its type declares may be in it.
    open: bool,
}

impl Node {
    fn is_clean(&self) -> bool {
        !self.absent
            && !self.open
            && self.facts.is_empty()
            && self.texts.is_none()
            && self.parts.is_empty()
            && self.refs.is_empty()
            && self.callables.is_empty()
    }
}

impl Value {
    fn new(node: Node) -> Value {
        count_work(1 + node.parts.len() + node.refs.len());
        if node.is_clean() { Value(None) } else { Value(Some(Rc::new(node))) }
    }

    fn to_node(&self) -> Node {
        self.0.as_deref().cloned().unwrap_or_default()
    }

    /// The content of a variant that an enum is not.
    pub(crate) fn absent() -> Value {
        Value::new(Node { absent: true, ..Node::default() })
    }

    /// A value that holds no customer data.
    pub(crate) fn clean() -> Value {
        Value(None)
    }

    /// A value of which nothing is known but its type.
    pub(crate) fn open() -> Value {
        Value::new(Node { open: true, ..Node::default() })
    }

    /// A value that is made of these facts as a whole.
    pub(crate) fn of(facts: Facts) -> Value {
        Value::new(Node { facts, ..Node::default() })
    }

    /// A value of one fact.
    pub(crate) fn fact(fact: Fact) -> Value {
        Value::of(Facts::one(fact))
    }

    /// The same value, of which is known what text it may be.
    pub(crate) fn with_texts(&self, texts: Option<Texts>) -> Value {
        match (self.texts(), &texts) {
            (None, None) => self.clone(),
            _ => Value::new(Node { texts, ..self.to_node() }),
        }
    }

    /// A reference to places.
    pub(crate) fn reference(refs: Places) -> Value {
        Value::new(Node { refs, ..Node::default() })
    }

    /// Something that can be called.
    pub(crate) fn callable(ty: Ty) -> Value {
        Value::new(Node { callables: vec![ty], ..Node::default() })
    }

    /// A value of parts.
    pub(crate) fn parts(parts: BTreeMap<Proj, Value>) -> Value {
        Value::new(Node { parts, ..Node::default() })
    }

    /// A truth value that is known: an enum of two variants.
    pub(crate) fn truth(value: bool) -> Value {
        Value::parts([(Proj::Field(u32::from(!value), 0), Value::absent())].into())
    }

    /// Whether an enum cannot be this variant, or a truth value this number.
    pub(crate) fn excludes(&self, variant: u32) -> bool {
        self.part(Proj::Field(variant, 0)).is_absent()
    }

    /// Whether there is no such value.
    pub(crate) fn is_absent(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.absent)
    }

    /// Whether what its type declares may be in it, as far as its parts are not told apart.
    pub(crate) fn is_open(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.open)
    }

    /// Whether nothing is known of it: it holds no customer data, refers to nothing and can not be called.
    pub(crate) fn is_clean(&self) -> bool {
        self.0.is_none()
    }

    /// The facts about all parts that are not told apart.
    pub(crate) fn facts(&self) -> Facts {
        self.0.as_ref().map_or_else(Facts::default, |node| node.facts.clone())
    }

    /// The texts that it may be, and those of its parts that are not told apart; nothing: it may be any.
    pub(crate) fn texts(&self) -> Option<&Texts> {
        self.0.as_ref()?.texts.as_ref()
    }

    /// Whether it is known of it or a part of it what text it may be.
    pub(crate) fn has_texts(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.texts.is_some() || node.parts.values().any(Value::has_texts))
    }

    /// The parts that are told apart.
    pub(crate) fn known_parts(&self) -> impl DoubleEndedIterator<Item = (Proj, &Value)> {
        self.0.iter().flat_map(|node| node.parts.iter().map(|(proj, part)| (*proj, part)))
    }

    /// Whether it or a part of it has a fact.
    pub(crate) fn has_facts(&self) -> bool {
        self.0.as_ref().is_some_and(|node| !node.facts.is_empty() || node.parts.values().any(Value::has_facts))
    }

    /// Whether any part is told apart.
    pub(crate) fn has_parts(&self) -> bool {
        self.0.as_ref().is_some_and(|node| !node.parts.is_empty())
    }

    /// The places that it may refer to.
    pub(crate) fn refs(&self) -> &Places {
        static NONE: Places = Places::new();
        self.0.as_ref().map_or(&NONE, |node| &node.refs)
    }

    /// Closures and functions that it may be.
    pub(crate) fn callables(&self) -> &[Ty] {
        self.0.as_ref().map_or(&[], |node| &node.callables)
    }

    /// The same value with more facts about the whole of it, its parts included.
    pub(crate) fn with_facts(&self, facts: &Facts) -> Value {
        if facts.is_empty() || self.is_absent() {
            return self.clone();
        }
        let mut node = self.to_node();
        node.facts.extend(facts);
        node.parts.values_mut().for_each(|part| *part = part.with_facts(facts));
        Value::new(node)
    }

    /// The same value, of which a part may be anything that its type allows.
    pub(crate) fn opened(&self) -> Value {
        if self.is_open() || self.is_absent() {
            return self.clone();
        }
        Value::new(Node { open: true, ..self.to_node() })
    }

    /// The value with all said of it: what types declare of it or its parts adds nothing.
    pub(crate) fn closed(&self) -> Value {
        let node = self.to_node();
        let parts = node.parts.iter().map(|(proj, part)| (*proj, part.closed())).collect();
        Value::new(Node { open: false, parts, ..node })
    }

    /// The same value without its references.
    pub(crate) fn without_refs(&self) -> Value {
        if self.refs().is_empty() {
            return self.clone();
        }
        Value::new(Node { refs: Places::new(), ..self.to_node() })
    }

    /// The same value with more references.
    pub(crate) fn with_refs(&self, refs: &Places) -> Value {
        if refs.is_empty() {
            return self.clone();
        }
        let mut node = if self.is_absent() { Node::default() } else { self.to_node() };
        node.refs.extend(refs.iter().cloned());
        Value::new(node)
    }

    /// The same value that may also be called as this.
    pub(crate) fn with_callable(&self, ty: Ty) -> Value {
        if self.callables().contains(&ty) {
            return self.clone();
        }
        let mut node = self.to_node();
        node.callables.push(ty);
        Value::new(node)
    }

    /// What is true of parts that are not told apart.
    fn rest(node: &Node) -> Value {
        Value::new(Node { parts: BTreeMap::new(), absent: false, ..node.clone() })
    }

    /// A part: as it is told apart, or what follows from the whole.
    pub(crate) fn part(&self, proj: Proj) -> Value {
        let Some(node) = &self.0 else { return Value::clean() };
        if node.absent {
            return self.clone();
        }
        match (node.parts.get(&proj), proj) {
            (Some(part), Proj::Elem) => node.indices().fold(part.clone(), |all, (_, part)| all.join(part)),
            (Some(part), _) => part.clone(),
            (None, Proj::Index(_)) => node.parts.get(&Proj::Elem).cloned().unwrap_or_else(|| Value::rest(node)),
            (None, Proj::Elem) => node.indices().fold(Value::rest(node), |all, (_, part)| all.join(part)),
            (None, _) => Value::rest(node),
        }
    }

    /// The part behind several steps.
    pub(crate) fn at(&self, path: &[Proj]) -> Value {
        path.iter().fold(self.clone(), |value, proj| value.part(*proj))
    }

    /// The same value with another part behind these steps. A weak write keeps what was there, too.
    pub(crate) fn with_part(&self, path: &[Proj], part: &Value, strong: bool) -> Value {
        let Some((&first, rest)) = path.split_first() else {
            return if strong { part.clone() } else { self.join(part) };
        };
        let mut node = if self.is_absent() { Node::default() } else { self.to_node() };
        let strong = strong && first != Proj::Elem;
        // What text the whole was says nothing any more.
        let texts = std::mem::take(&mut node.texts);
        // Which element it is nobody knows: it may be any of those that are told apart.
        if first == Proj::Elem {
            for (_, known) in node.parts.iter_mut().filter(|(proj, _)| matches!(proj, Proj::Index(_))) {
                *known = known.with_part(rest, part, false);
            }
        }
        let before = match node.parts.get(&first) {
            Some(known) => known.clone(),
            None if self.is_absent() => Value::absent(),
            None if first == Proj::Elem => Value::rest(&Node { texts, ..node.clone() }),
            None => self.part(first),
        };
        node.parts.insert(first, before.with_part(rest, part, strong));
        Value::new(node)
    }

    /// Whether two values are one in memory.
    pub(crate) fn is_shared_with(&self, other: &Value) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        }
    }

    /// Whether two values say the same, whatever the ways.
    pub(crate) fn same(&self, other: &Value) -> bool {
        let (Some(a), Some(b)) = (&self.0, &other.0) else {
            return self.is_clean() && other.is_clean();
        };
        Rc::ptr_eq(a, b)
            || a.absent == b.absent
                && a.open == b.open
                && a.facts.same(&b.facts)
                && a.texts == b.texts
                && a.refs == b.refs
                && a.callables == b.callables
                && a.parts.len() == b.parts.len()
                && a.parts.iter().zip(&b.parts).all(|((a, x), (b, y))| a == b && x.same(y))
    }

    /// How many elements an array has, all of which are told apart.
    pub(crate) fn elements(&self) -> Option<usize> {
        let node = self.0.as_ref()?;
        node.parts.get(&Proj::Elem).filter(|rest| rest.is_absent()).map(|_| node.indices().count())
    }
}

impl Node {
    /// The elements that are told apart by a constant.
    fn indices(&self) -> impl Iterator<Item = (&Proj, &Value)> {
        self.parts.iter().filter(|(proj, _)| matches!(proj, Proj::Index(_)))
    }
}

/// Values are equal that say the same, whatever the ways.
impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        self.same(other)
    }
}

impl Eq for Value {}

impl Hash for Value {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Some(node) = &self.0 else { return state.write_u8(0) };
        state.write_u8(1);
        node.facts.iter().for_each(|fact| fact.key().hash(state));
        node.texts.hash(state);
        node.parts.hash(state);
        node.refs.hash(state);
        node.callables.hash(state);
        (node.absent, node.open).hash(state);
    }
}

//! Abstract values: trees of facts.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use privlint_ir::PatId;
use privlint_sema::Ty;

use crate::fact::{Fact, Facts};
use crate::place::{Places, limit_places};

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Proj {
    /// A field of a struct, tuple (variant 0) or variant.
    Field(u32, u32),
    /// An element of an array, by a constant.
    Index(u32),
    /// An element of an array or slice, whichever.
    Elem,
    /// A variable that a closure captured.
    Capture(PatId),
}

/// How deep values are told apart. What lies deeper is one with what is around it.
pub(crate) const MAX_DEPTH: usize = 10;

/// How many parts of one value are told apart, and how deep.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) parts: usize,
    pub(crate) depth: usize,
}

impl Limits {
    /// What is usual.
    pub(crate) const FINE: Limits = Limits { parts: 96, depth: MAX_DEPTH };
    /// For a body that makes too much work otherwise.
    pub(crate) const COARSE: Limits = Limits { parts: 12, depth: 3 };

    /// Puts them in force on this thread; gives those that were.
    pub(crate) fn replace(self) -> Limits {
        LIMITS.with(|limits| limits.replace(self))
    }
}

thread_local! {
    static LIMITS: Cell<Limits> = const { Cell::new(Limits::FINE) };
    /// How much work was made with values, in nodes and their parts.
    static WORK: Cell<u64> = const { Cell::new(0) };
}

/// How much work was made with values on this thread. It is the same for the same input, which time is not.
pub(crate) fn work_made() -> u64 {
    WORK.with(Cell::get)
}

/// Takes note of work.
pub(crate) fn count_work(amount: usize) {
    WORK.with(|work| work.set(work.get() + amount as u64));
}

/// What a place may hold. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Value(Option<Rc<Node>>);

#[derive(Clone, Debug, Default)]
struct Node {
    /// What is true of every part that is not told apart.
    facts: Facts,
    /// Parts that are told apart; for them `facts` and `open` do not count.
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

    /// Whether there is no such value.
    pub(crate) fn is_absent(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.absent)
    }

    /// Whether what its type declares may be in it, as far as its parts are not told apart.
    pub(crate) fn is_open(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.open)
    }

    /// Whether it holds no customer data, refers to nothing and can not be called.
    pub(crate) fn is_clean(&self) -> bool {
        self.0.is_none()
    }

    /// The facts about all parts that are not told apart.
    pub(crate) fn facts(&self) -> Facts {
        self.0.as_ref().map_or_else(Facts::default, |node| node.facts.clone())
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
        Value::new(Node { facts: node.facts.clone(), open: node.open, ..Node::default() })
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
        // Which element it is nobody knows: it may be any of those that are told apart.
        if first == Proj::Elem {
            for (_, known) in node.parts.iter_mut().filter(|(proj, _)| matches!(proj, Proj::Index(_))) {
                *known = known.with_part(rest, part, false);
            }
        }
        let before = match node.parts.get(&first) {
            Some(known) => known.clone(),
            None if self.is_absent() => Value::absent(),
            None if first == Proj::Elem => Value::rest(&node),
            None => self.part(first),
        };
        node.parts.insert(first, before.with_part(rest, part, strong));
        Value::new(node)
    }

    /// A value that is one or the other.
    pub(crate) fn join(&self, other: &Value) -> Value {
        let (a, b) = match (&self.0, &other.0) {
            (Some(a), Some(b)) => (a, b),
            (Some(_), None) => return self.or_clean(),
            (None, _) => return other.or_clean(),
        };
        if Rc::ptr_eq(a, b) || b.absent {
            return self.clone();
        }
        if a.absent {
            return other.clone();
        }
        let mut node = (**a).clone();
        for (key, part) in &b.parts {
            let known = a.parts.get(key).cloned().unwrap_or_else(|| self.cell(*key));
            node.parts.insert(*key, known.join(part));
        }
        for (key, part) in &a.parts {
            if !b.parts.contains_key(key) {
                node.parts.insert(*key, part.join(&other.cell(*key)));
            }
        }
        node.facts.extend(&b.facts);
        node.open |= b.open;
        if node.refs != b.refs {
            node.refs.extend(b.refs.iter().cloned());
            node.refs = limit_places(std::mem::take(&mut node.refs));
        }
        for ty in &b.callables {
            if !node.callables.contains(ty) {
                node.callables.push(*ty);
            }
        }
        Value::new(node)
    }

    /// This value or a clean one: what is absent here may be there.
    fn or_clean(&self) -> Value {
        let Some(node) = self.0.as_ref().filter(|node| !node.absent) else { return Value::clean() };
        if !node.parts.values().any(Value::has_absent) {
            return self.clone();
        }
        let mut node = (**node).clone();
        node.parts.values_mut().for_each(|part| *part = part.or_clean());
        Value::new(node)
    }

    fn has_absent(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.absent || node.parts.values().any(Value::has_absent))
    }

    /// A part as the other side of a join sees it: the element cell without the elements that are told apart.
    fn cell(&self, proj: Proj) -> Value {
        match &self.0 {
            Some(node) if proj == Proj::Elem && !node.absent => Value::rest(node),
            _ => self.part(proj),
        }
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
                && a.refs == b.refs
                && a.callables == b.callables
                && a.parts.len() == b.parts.len()
                && a.parts.iter().zip(&b.parts).all(|((a, x), (b, y))| a == b && x.same(y))
    }

    /// The same value with other facts and references, its parts included.
    pub(crate) fn map(&self, facts: &mut dyn FnMut(&Facts) -> Facts, refs: &mut dyn FnMut(&Places) -> Places) -> Value {
        let Some(node) = &self.0 else { return Value::clean() };
        let mapped = if node.facts.is_empty() { Facts::default() } else { facts(&node.facts) };
        let places = if node.refs.is_empty() { Places::new() } else { refs(&node.refs) };
        Value::new(Node {
            facts: mapped,
            refs: places,
            parts: node.parts.iter().map(|(proj, part)| (*proj, part.map(facts, refs))).collect(),
            callables: node.callables.clone(),
            absent: node.absent,
            open: node.open,
        })
    }

    /// The same value with other references, or with what these refer to in their stead.
    pub(crate) fn with_references(&self, f: &mut dyn FnMut(&Places) -> (Places, Value)) -> Value {
        let Some(node) = &self.0 else { return Value::clean() };
        let mut out = Node { refs: Places::new(), parts: BTreeMap::new(), ..(**node).clone() };
        out.parts = node.parts.iter().map(|(proj, part)| (*proj, part.with_references(f))).collect();
        if node.refs.is_empty() {
            return Value::new(out);
        }
        let (refs, content) = f(&node.refs);
        out.refs = refs;
        match (out.is_clean(), content.is_absent()) {
            (true, false) => content,
            (false, false) => Value::new(out).join(&content),
            _ => Value::new(out),
        }
    }

    /// The same value with each fact changed.
    pub(crate) fn map_facts(&self, f: &mut dyn FnMut(&Fact) -> Fact) -> Value {
        if self.is_clean() {
            return Value::clean();
        }
        self.map(&mut |facts| facts.map(f), &mut Places::clone)
    }

    /// The same value with so few parts told apart that working with it stays cheap: the deepest are given up first.
    pub(crate) fn limited(&self) -> Value {
        let limits = LIMITS.with(Cell::get);
        let mut value = self.bounded(limits.depth);
        for depth in (0..limits.depth).rev() {
            let mut left = limits.parts;
            if value.count(&mut left) {
                break;
            }
            value = value.bounded(depth);
        }
        value
    }

    /// Counts parts; whether they are no more than are left.
    fn count(&self, left: &mut usize) -> bool {
        let Some(node) = &self.0 else { return true };
        if node.parts.len() > *left {
            return false;
        }
        *left -= node.parts.len();
        node.parts.values().all(|part| part.count(left))
    }

    /// How many elements an array has, all of which are told apart.
    pub(crate) fn elements(&self) -> Option<usize> {
        let node = self.0.as_ref()?;
        node.parts.get(&Proj::Elem).filter(|rest| rest.is_absent()).map(|_| node.indices().count())
    }

    /// Whether it has parts behind some steps.
    fn is_deeper(&self, depth: usize) -> bool {
        let Some(node) = &self.0 else { return false };
        if depth == 0 { !node.parts.is_empty() } else { node.parts.values().any(|part| part.is_deeper(depth - 1)) }
    }

    /// The same value, cut off behind some steps: what lies deeper becomes one with what is around it.
    pub(crate) fn bounded(&self, depth: usize) -> Value {
        let Some(node) = self.0.as_ref().filter(|_| self.is_deeper(depth)) else { return self.clone() };
        let mut node = (**node).clone();
        if depth > 0 {
            node.parts.values_mut().for_each(|part| *part = part.bounded(depth - 1));
            return Value::new(node);
        }
        for part in std::mem::take(&mut node.parts).values() {
            let Some(part) = part.bounded(0).0 else { continue };
            node.facts.extend(&part.facts);
            node.refs.extend(part.refs.iter().cloned());
            node.open |= part.open;
            for ty in &part.callables {
                if !node.callables.contains(ty) {
                    node.callables.push(*ty);
                }
            }
        }
        node.refs = limit_places(std::mem::take(&mut node.refs));
        Value::new(node)
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
        node.parts.hash(state);
        node.refs.hash(state);
        node.callables.hash(state);
        (node.absent, node.open).hash(state);
    }
}

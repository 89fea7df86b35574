//! What keeps work with values cheap: how much of them is told apart.

use std::cell::Cell;

use crate::place::limit_places;
use crate::value::Value;

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

impl Value {
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
        node.texts = None;
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

//! Values that are one or the other.

use std::rc::Rc;

use crate::place::limit_places;
use crate::text::Texts;
use crate::value::{Proj, Value};

impl Value {
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
        node.texts = Texts::join(a.texts.as_ref(), b.texts.as_ref());
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

    /// This value, which was another one in the round before: texts that are not what they were become one, and what was
    /// not told apart so many steps inside is not told apart now.
    pub(crate) fn widened(&self, before: &Value, depth: usize) -> Value {
        if self.is_shared_with(before) || !self.has_parts() && !self.has_texts() && !before.has_texts() {
            return self.clone();
        }
        if depth == 0 && self.has_parts() && !before.has_parts() {
            return self.bounded(0).widened(before, depth);
        }
        let mut node = self.to_node();
        node.texts = Texts::widen(before.texts(), self.texts());
        let depth = depth.saturating_sub(1);
        node.parts.iter_mut().for_each(|(proj, part)| *part = part.widened(&before.part(*proj), depth));
        Value::new(node)
    }

    /// This value or a clean one: what is absent here may be there, and it may be another text.
    fn or_clean(&self) -> Value {
        let Some(node) = self.0.as_ref().filter(|node| !node.absent) else { return Value::clean() };
        if !self.has_texts() && !node.parts.values().any(Value::has_absent) {
            return self.clone();
        }
        let mut node = (**node).clone();
        node.texts = Texts::join(node.texts.as_ref(), None);
        node.parts.values_mut().for_each(|part| *part = part.or_clean());
        Value::new(node)
    }

    /// Whether something is known not to be in it.
    pub(crate) fn has_absent(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.absent || node.parts.values().any(Value::has_absent))
    }

    /// A part as the other side of a join sees it: the element cell without the elements that are told apart.
    fn cell(&self, proj: Proj) -> Value {
        match &self.0 {
            Some(node) if proj == Proj::Elem && !node.absent => Value::rest(node),
            _ => self.part(proj),
        }
    }
}

//! Values in other terms.

use std::collections::BTreeMap;

use crate::fact::{Fact, Facts};
use crate::place::Places;
use crate::text::Texts;
use crate::value::{Node, Proj, Value};

/// What becomes of the parts of values; what it says nothing of stays as it is.
pub(crate) trait Rewrite {
    /// Other facts.
    fn facts(&mut self, facts: &Facts) -> Facts {
        facts.clone()
    }

    /// Other references.
    fn refs(&mut self, refs: &Places) -> Places {
        refs.clone()
    }

    /// Other texts.
    fn texts(&mut self, texts: &Texts) -> Option<Texts> {
        Some(texts.clone())
    }
}

struct EachFact<'f>(&'f mut dyn FnMut(&Fact) -> Fact);

impl Rewrite for EachFact<'_> {
    fn facts(&mut self, facts: &Facts) -> Facts {
        facts.map(self.0)
    }
}

impl Value {
    /// The same value in other terms, its parts included.
    pub(crate) fn rewritten(&self, by: &mut dyn Rewrite) -> Value {
        let Some(node) = &self.0 else { return Value::clean() };
        Value::new(Node {
            facts: if node.facts.is_empty() { Facts::default() } else { by.facts(&node.facts) },
            refs: if node.refs.is_empty() { Places::new() } else { by.refs(&node.refs) },
            texts: node.texts.as_ref().and_then(|texts| by.texts(texts)),
            parts: node.parts.iter().map(|(proj, part)| (*proj, part.rewritten(by))).collect(),
            callables: node.callables.clone(),
            absent: node.absent,
            open: node.open,
        })
    }

    /// The same value, which may be any other text and any other variant by now, its parts included.
    pub(crate) fn forgotten(&self) -> Value {
        let Some(node) = &self.0 else { return Value::clean() };
        if node.absent {
            return Value::open();
        }
        // How many elements an array has is not forgotten.
        let part = |(proj, part): (&Proj, &Value)| match proj {
            Proj::Elem if part.is_absent() => (*proj, part.clone()),
            _ => (*proj, part.forgotten()),
        };
        Value::new(Node {
            texts: Texts::join(node.texts.as_ref(), None),
            parts: node.parts.iter().map(part).collect(),
            ..(**node).clone()
        })
    }

    /// The same value with each fact changed.
    pub(crate) fn map_facts(&self, f: &mut dyn FnMut(&Fact) -> Fact) -> Value {
        self.rewritten(&mut EachFact(f))
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
}

//! Everything a value holds: what is known of it, and what its type declares.

use std::rc::Rc;

use privlint_sema::{DefId, Ty, TyKind};

use crate::engine::Engine;
use crate::fact::{Fact, Facts, Origin, SourceId, Trace};
use crate::state::State;
use crate::value::{Proj, Value};

/// How deeply the parts of a value are looked into one by one.
const MAX_DEPTH: usize = 10;

impl Engine<'_, '_> {
    /// The fact that something is customer data by declaration.
    pub(crate) fn declared(&self, source: SourceId) -> Fact {
        let info = self.knowledge.source(source);
        let is = if info.presumed { "looks like" } else { "is marked" };
        let text: Rc<str> = Rc::from(format!("`{}` {is} customer data ({})", info.name, info.classes.join(", ")));
        let mut fact = Fact::new(Origin::Source(source));
        fact.trace = Trace::default().then(info.span, &text);
        fact
    }

    /// All facts in a value of a type: of its parts, behind its references, and what the type's fields declare where
    /// nothing else is known of them.
    pub(crate) fn deep(&self, state: &State, value: &Value, ty: Ty) -> Facts {
        let mut out = state.all_facts(value);
        self.declared_in(state, value, ty, 0, &mut out);
        out
    }

    fn declared_in(&self, state: &State, value: &Value, ty: Ty, depth: usize, out: &mut Facts) {
        if value.is_clean() || self.declared_by_type(ty).is_empty() {
            return;
        }
        let value = state.follow(value);
        if value.is_absent() {
            return;
        }
        if !value.has_parts() || depth > MAX_DEPTH {
            if value.is_open() {
                out.extend(&self.declared_by_type(ty));
            }
            return;
        }
        let mut part = |proj: Proj, ty: Ty| self.declared_in(state, &value.part(proj), ty, depth + 1, out);
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => self.declared_in(state, &value, *inner, depth + 1, out),
            TyKind::Slice(elem) | TyKind::Array(elem) => part(Proj::Elem, *elem),
            TyKind::Tuple(elems) => {
                (0u32..).zip(elems).for_each(|(idx, elem)| part(Proj::Field(0, idx), *elem));
            }
            TyKind::Adt(adt, args) => {
                for (variant, field) in self.all_fields(*adt) {
                    let ty = self.world.normalize(self.world.field_type(*adt, variant, field, args));
                    part(Proj::Field(variant, field), ty);
                }
                if value.is_open()
                    && let Some(source) = self.knowledge.adt(self.world, *adt)
                {
                    out.insert(self.declared(source));
                }
                for (variant, field) in self.all_fields(*adt) {
                    if let Some(source) = self.marked(*adt, variant, field)
                        && value.part(Proj::Field(variant, field)).is_open()
                    {
                        out.insert(self.declared(source));
                    }
                }
            }
            _ => {}
        }
    }

    /// The mark on a field, or on its variant.
    pub(crate) fn marked(&self, adt: DefId, variant: u32, field: u32) -> Option<SourceId> {
        let marked = self.knowledge.field(self.world, adt, variant, field);
        marked.or_else(|| self.knowledge.variant(self.world, adt, variant))
    }
}

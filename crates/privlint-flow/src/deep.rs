//! Everything a value holds: what is known of it, and what its type declares.

use std::rc::Rc;

use privlint_ir::ItemKind;
use privlint_sema::{DefId, Ty, TyKind};

use crate::engine::Engine;
use crate::fact::{Fact, Facts, Origin, SourceId, Trace};
use crate::state::State;
use crate::value::{Proj, Value};

/// How deeply the parts of a value are looked into one by one.
const MAX_DEPTH: usize = 10;

/// How deep in a type it is looked for something that says something.
const MAX_NESTED: usize = 4;

/// How many types one type may be made of; types that grow without end are cut off.
const MAX_TYPES: usize = 400;

impl Engine<'_, '_> {
    /// The fact that something is customer data by declaration.
    pub(crate) fn declared(&self, source: SourceId) -> Fact {
        let info = self.knowledge.source(source);
        let text: Rc<str> = Rc::from(format!("`{}` is marked customer data ({})", info.name, info.classes.join(", ")));
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

    /// What a type declares of any of its values: the marks on it and on all that it is made of.
    pub(crate) fn declared_by_type(&self, ty: Ty) -> Facts {
        if let Some(known) = self.declared_types.borrow().get(&ty) {
            return known.clone();
        }
        let mut out = Facts::default();
        let mut seen = vec![ty];
        let mut next = 0;
        while let Some(&ty) = seen.get(next) {
            next += 1;
            let mut parts = Vec::new();
            match ty.kind() {
                TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner) => {
                    parts.push(*inner);
                }
                TyKind::Tuple(elems) => parts.extend_from_slice(elems),
                TyKind::Adt(adt, args) => {
                    // A library's type holds nothing that is marked here but by its arguments.
                    if !self.is_local(*adt) && !self.knowledge.speaks_of_crate(self.world, *adt) {
                        parts.extend_from_slice(args);
                    } else {
                        if let Some(source) = self.knowledge.adt(self.world, *adt) {
                            out.insert(self.declared(source));
                        }
                        for (variant, field) in self.all_fields(*adt) {
                            if let Some(source) = self.marked(*adt, variant, field) {
                                out.insert(self.declared(source));
                            }
                            parts.push(self.world.normalize(self.world.field_type(*adt, variant, field, args)));
                        }
                    }
                }
                _ => {}
            }
            for part in parts {
                if seen.len() < MAX_TYPES && !seen.contains(&part) {
                    seen.push(part);
                }
            }
        }
        self.declared_types.borrow_mut().insert(ty, out.clone());
        out
    }

    /// Variant and number of all fields of a type.
    pub(crate) fn all_fields(&self, adt: DefId) -> Vec<(u32, u32)> {
        let fields = |variant: u32, count: usize| (0..count as u32).map(move |field| (variant, field));
        match self.world.item(adt).map(|item| &item.kind) {
            Some(ItemKind::Struct(it) | ItemKind::Union(it)) => fields(0, it.fields.fields.len()).collect(),
            Some(ItemKind::Enum(it)) => {
                let variants = (0u32..).zip(&it.variants);
                variants.flat_map(|(idx, variant)| fields(idx, variant.fields.fields.len())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether values of a type say nothing of what they were made from: truth values, units, enums without content, and
    /// what is made of nothing else.
    pub(crate) fn is_no_flow(&self, ty: Ty) -> bool {
        self.says_nothing(ty, 0)
    }

    fn says_nothing(&self, ty: Ty, depth: usize) -> bool {
        match ty.kind() {
            TyKind::Never => true,
            TyKind::Prim(prim) => prim.as_str() == "bool",
            TyKind::Tuple(elems) => elems.iter().all(|elem| self.says_nothing(*elem, depth + 1)),
            TyKind::Adt(adt, args) if depth < MAX_NESTED => {
                let is_known = match self.world.item(*adt).map(|item| &item.kind) {
                    Some(ItemKind::Enum(it)) => !it.variants.is_empty(),
                    // A struct without fields may stand for something that is elsewhere.
                    Some(ItemKind::Struct(it)) => !it.fields.fields.is_empty(),
                    _ => false,
                };
                let field = |(variant, field)| self.world.normalize(self.world.field_type(*adt, variant, field, args));
                is_known && self.all_fields(*adt).into_iter().all(|at| self.says_nothing(field(at), depth + 1))
            }
            _ => false,
        }
    }

    /// Whether values of a type may refer to something, or hide a type that may.
    pub(crate) fn holds_references(&self, ty: Ty) -> bool {
        if let Some(known) = self.holding_types.borrow().get(&ty) {
            return *known;
        }
        let mut seen = vec![ty];
        let mut next = 0;
        let mut holds = false;
        while let Some(&ty) = seen.get(next).filter(|_| !holds) {
            next += 1;
            let mut parts = Vec::new();
            match ty.kind() {
                TyKind::Prim(_) | TyKind::Never | TyKind::FnDef(..) | TyKind::Ctor(..) => {}
                TyKind::Slice(inner) | TyKind::Array(inner) => parts.push(*inner),
                TyKind::Tuple(elems) => parts.extend_from_slice(elems),
                // Of what a library refers to nobody sees anything, unless the rules say how it moves data.
                TyKind::Adt(adt, args) if self.is_foreign(*adt) => {
                    holds |= self.world.has_stand_ins(self.world.def(*adt).krate);
                    parts.extend_from_slice(args);
                }
                TyKind::Adt(adt, args) => {
                    for (variant, field) in self.all_fields(*adt) {
                        parts.push(self.world.normalize(self.world.field_type(*adt, variant, field, args)));
                    }
                }
                _ => holds = true,
            }
            parts.retain(|part| !seen.contains(part));
            holds |= seen.len() + parts.len() > MAX_TYPES;
            seen.extend(parts);
        }
        self.holding_types.borrow_mut().insert(ty, holds);
        holds
    }
}

//! Patterns: from the places of a value to the variables it is bound to.

use std::collections::BTreeSet;

use privlint_ir::{ExprId, Mark, PatId, PatKind};
use privlint_sema::TyKind;

use super::Interp;
use crate::value::{Place, Proj, Root, Value};

impl Interp<'_, '_, '_> {
    /// Binds the variables of a pattern to what is in places. `mode` is set once the value is seen through a
    /// reference: then variables are references, too.
    pub(super) fn bind(&mut self, pat: PatId, places: &BTreeSet<Place>, mode: Option<()>) {
        let mut places = places.clone();
        let mut mode = mode;
        if self.types.pat_derefs.contains_key(&pat) {
            for _ in 0..self.types.pat_derefs[&pat] {
                places = self.deref_pointer(&places);
            }
            mode = Some(());
        }
        match &self.body.pats[pat].kind {
            PatKind::Wild | PatKind::Rest | PatKind::Literal | PatKind::Path(_) => {}
            PatKind::Bind { .. } if self.types.constants.contains_key(&pat) => {}
            PatKind::Bind { by_ref, sub, .. } => {
                let value = if mode.is_some() || *by_ref {
                    Value::reference(places.clone())
                } else {
                    self.read(&places, self.pat_ty(pat))
                };
                let value = match self.pat_name(pat) {
                    Some(_) => value,
                    None => Value::clean(),
                };
                self.state.set(Root::Local(pat), value);
                if let Some(sub) = sub {
                    self.bind(*sub, &places, mode);
                }
            }
            PatKind::Ref(inner) => {
                let places = self.deref_pointer(&places);
                self.bind(*inner, &places, None);
            }
            PatKind::Or(cases) => {
                let cases = cases.clone();
                let Some((&first, rest)) = cases.split_first() else { return };
                self.bind(first, &places, mode);
                let mut refuted = std::mem::take(&mut self.refuted);
                for &case in rest {
                    self.bind(case, &places, mode);
                    refuted &= std::mem::take(&mut self.refuted);
                    // The variables that are used afterwards are those of the first case.
                    let mut first_vars = Vec::new();
                    let mut case_vars = Vec::new();
                    self.variables(first, &mut first_vars);
                    self.variables(case, &mut case_vars);
                    for var in case_vars {
                        let name = self.pat_name(var);
                        if let Some(&target) = first_vars.iter().find(|target| self.pat_name(**target) == name) {
                            let joined =
                                self.state.root(&Root::Local(target)).join(&self.state.root(&Root::Local(var)));
                            self.state.set(Root::Local(target), joined);
                        }
                    }
                }
                self.refuted = refuted;
            }
            PatKind::Tuple(elems) => {
                let elems = elems.clone();
                let count = match self.pat_ty(pat).kind() {
                    TyKind::Tuple(types) => types.len(),
                    _ => elems.len(),
                };
                for (idx, elem) in self.positions(&elems, count) {
                    let parts = places.iter().map(|place| place.part(Proj::Field(0, idx))).collect();
                    self.bind(elem, &parts, mode);
                }
            }
            PatKind::Slice(elems) => {
                for elem in elems.clone() {
                    let is_rest = matches!(&self.body.pats[elem].kind, PatKind::Bind { sub: Some(rest), .. }
                        if self.body.pats[*rest].kind == PatKind::Rest);
                    if is_rest {
                        self.bind(elem, &places, mode.or(Some(())));
                    } else {
                        let parts = places.iter().map(|place| place.part(Proj::Elem)).collect();
                        self.bind(elem, &parts, mode);
                    }
                }
            }
            PatKind::TupleStruct { elems, .. } => {
                let elems = elems.clone();
                let Some(&(adt, variant)) = self.types.variants.get(&pat) else {
                    // Not known: each element is one with the whole.
                    elems.iter().for_each(|elem| self.bind(*elem, &places, mode));
                    return;
                };
                let count = self.engine.world.fields(adt, variant).map_or(0, |fields| fields.fields.len());
                let ty = self.pat_ty(pat);
                for (idx, elem) in self.positions(&elems, count) {
                    let read = self.span(self.body.pats[elem].range);
                    let parts = places.iter().map(|place| self.part_of(place, ty, variant, idx, read)).collect();
                    self.refute(&parts);
                    self.bind(elem, &parts, mode);
                }
            }
            PatKind::Struct { fields, .. } => {
                let fields = fields.clone();
                let known = self.types.variants.get(&pat).copied();
                let ty = self.pat_ty(pat);
                for (name, sub) in fields {
                    let read = self.span(self.body.pats[sub].range);
                    let idx = known.and_then(|(adt, variant)| {
                        self.engine.world.field_index(adt, variant, name).map(|idx| (variant, idx))
                    });
                    let parts = match idx {
                        Some((variant, idx)) => {
                            places.iter().map(|place| self.part_of(place, ty, variant, idx, read)).collect()
                        }
                        None => places.clone(),
                    };
                    self.refute(&parts);
                    self.bind(sub, &parts, mode);
                }
            }
        }
    }

    /// A pattern whose content cannot be there does not match.
    fn refute(&mut self, parts: &BTreeSet<Place>) {
        if !parts.is_empty() && parts.iter().all(|part| self.state.read(part).is_absent()) {
            self.refuted = true;
        }
    }

    /// The elements of a tuple pattern with their positions, `..` standing for those in the middle.
    fn positions(&self, elems: &[PatId], count: usize) -> Vec<(u32, PatId)> {
        let rest = elems.iter().position(|elem| self.body.pats[*elem].kind == PatKind::Rest);
        let position = |idx: usize| match rest {
            Some(rest) if idx > rest => (count + idx).saturating_sub(elems.len()),
            _ => idx,
        };
        elems.iter().enumerate().map(|(idx, elem)| (position(idx) as u32, *elem)).collect()
    }

    /// The variables that a pattern binds.
    pub(super) fn variables(&self, pat: PatId, out: &mut Vec<PatId>) {
        match &self.body.pats[pat].kind {
            PatKind::Bind { sub, .. } => {
                out.push(pat);
                sub.iter().for_each(|sub| self.variables(*sub, out));
            }
            PatKind::Ref(inner) => self.variables(*inner, out),
            PatKind::Tuple(elems) | PatKind::Slice(elems) | PatKind::Or(elems) => {
                elems.iter().for_each(|elem| self.variables(*elem, out));
            }
            PatKind::TupleStruct { elems, .. } => elems.iter().for_each(|elem| self.variables(*elem, out)),
            PatKind::Struct { fields, .. } => fields.iter().for_each(|(_, elem)| self.variables(*elem, out)),
            PatKind::Wild | PatKind::Rest | PatKind::Literal | PatKind::Path(_) => {}
        }
    }

    /// Marks on a `let` statement: all that its pattern takes is customer data.
    pub(super) fn declare_marks(&mut self, pat: PatId, init: ExprId, marks: &[Mark], places: &BTreeSet<Place>) {
        let mut vars = Vec::new();
        self.variables(pat, &mut vars);
        let name = vars.first().and_then(|var| self.pat_name(*var)).map_or("_", |name| name.as_str());
        let span = self.span(self.body.pats[pat].range);
        if let Some(source) = self.engine.knowledge.mark(self.engine.world, name, marks, span) {
            let targets: BTreeSet<Place> =
                places.iter().flat_map(|place| self.state.targets(&Value::reference([place.clone()].into()))).collect();
            let _ = init;
            self.declare_at(&targets, source);
        }
    }
}

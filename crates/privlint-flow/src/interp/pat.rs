//! Patterns: from the places of a value to the variables it is bound to.

use std::collections::BTreeSet;

use privlint_ir::{Mark, PatId, PatKind};
use privlint_sema::{DefId, TyKind};

use super::Interp;
use crate::place::{Place, Places, Root, parts_of};
use crate::state::State;
use crate::value::{Proj, Value};

impl Interp<'_, '_, '_> {
    /// Binds the variables of a pattern to what is in places. `mode` is set once the value is seen through a
    /// reference: then variables are references, too.
    pub(super) fn bind(&mut self, pat: PatId, places: &Places, mode: Option<()>) {
        let mut places = places.clone();
        let mut mode = mode;
        if self.types.pat_derefs.contains_key(&pat) {
            for _ in 0..self.types.pat_derefs[&pat] {
                places = self.state.deref_pointer(&places);
            }
            mode = Some(());
        }
        self.narrow(pat, &places);
        match &self.body.pats[pat].kind {
            PatKind::Wild | PatKind::Rest | PatKind::Literal => {}
            PatKind::Bool(truth) => self.refute(&parts_of(&places, Proj::Field(u32::from(*truth), 0))),
            PatKind::Path(_) => self.refute_variant(pat, &places),
            PatKind::Bind { .. } if self.types.constants.contains_key(&pat) => self.refute_variant(pat, &places),
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
                let places = self.state.deref_pointer(&places);
                self.bind(*inner, &places, None);
            }
            PatKind::Or(cases) => {
                let cases = cases.clone();
                let Some((&first, rest)) = cases.split_first() else { return };
                let outer = std::mem::replace(&mut self.in_alternative, true);
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
                self.in_alternative = outer;
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
            PatKind::Slice(elems) => self.bind_elements(pat, elems, &places, mode),
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

    /// Behind a pattern that only some variants match, a value is one of them.
    fn narrow(&mut self, pat: PatId, places: &Places) {
        let Some(&place) = places.first().filter(|_| places.len() == 1 && !self.in_alternative) else { return };
        let Some((adt, variants)) = self.matched_variants(pat) else { return };
        let value = self.state.read(&place);
        if value.is_clean() || value.is_absent() {
            return;
        }
        for (variant, field) in self.engine.variant_parts(adt) {
            let proj = Proj::Field(variant, field);
            if !variants.contains(&variant) && !value.part(proj).is_absent() {
                self.state.write(&place.part(proj), &Value::absent(), true);
            }
        }
    }

    /// The variants that a pattern matches; nothing where it does not look at that.
    fn matched_variants(&self, pat: PatId) -> Option<(DefId, Vec<u32>)> {
        match &self.body.pats[pat].kind {
            PatKind::Or(cases) => {
                let mut cases = cases.iter().map(|case| self.matched_variants(*case));
                let (adt, mut variants) = cases.next()??;
                for case in cases {
                    variants.extend(case?.1);
                }
                Some((adt, variants))
            }
            PatKind::Bind { sub: Some(sub), .. } => self.matched_variants(*sub),
            _ => self.types.variants.get(&pat).map(|(adt, variant)| (*adt, vec![*variant])),
        }
    }

    /// Elements of an array are told apart, those of a slice are not.
    fn bind_elements(&mut self, pat: PatId, elems: &[PatId], places: &Places, mode: Option<()>) {
        let is_array = matches!(self.pat_ty(pat).kind(), TyKind::Array(_));
        let count = places.first().filter(|_| is_array).and_then(|place| self.state.read(place).elements());
        let rest = elems.iter().position(|elem| self.is_rest(*elem)).unwrap_or(elems.len());
        for (idx, &elem) in elems.iter().enumerate() {
            let from_end = elems.len() - idx;
            let proj = match count {
                _ if idx < rest && is_array => Proj::Index(idx as u32),
                Some(count) if idx > rest => Proj::Index((count.saturating_sub(from_end)) as u32),
                _ => Proj::Elem,
            };
            if idx == rest {
                let places = match count {
                    Some(count) => self.between(pat, places, idx..(count + 1).saturating_sub(from_end)),
                    None => places.clone(),
                };
                self.bind(elem, &places, mode.or(Some(())));
            } else {
                self.bind(elem, &parts_of(places, proj), mode);
            }
        }
    }

    fn is_rest(&self, pat: PatId) -> bool {
        match &self.body.pats[pat].kind {
            PatKind::Rest => true,
            PatKind::Bind { sub: Some(sub), .. } => self.body.pats[*sub].kind == PatKind::Rest,
            _ => false,
        }
    }

    /// A copy of some elements of an array.
    fn between(&mut self, pat: PatId, places: &Places, range: std::ops::Range<usize>) -> Places {
        let array = self.state.read_all(places);
        let elem = range.fold(Value::absent(), |all, idx| all.join(&array.part(Proj::Index(idx as u32))));
        let root = Root::Temp(u32::MAX, pat.raw());
        self.state.set(root, Value::parts([(Proj::Elem, elem)].into()));
        [Place::new(root)].into()
    }

    /// A variant without fields does not match another one.
    fn refute_variant(&mut self, pat: PatId, places: &Places) {
        if let Some(&(_, variant)) = self.types.variants.get(&pat) {
            self.refute(&parts_of(places, Proj::Field(variant, 0)));
        }
    }

    /// Whether a pattern matches whatever is in a place, as far as one can see: nothing that comes after it does.
    pub(super) fn matches_always(&self, pat: PatId, places: &Places, before: &State) -> bool {
        let Some(&place) = places.first().filter(|_| places.len() == 1) else { return false };
        let takes_all = |pat: &PatId| match &self.body.pats[*pat].kind {
            PatKind::Wild | PatKind::Rest => true,
            PatKind::Bind { sub: None, .. } => !self.types.constants.contains_key(pat),
            _ => false,
        };
        let takes_fields = match &self.body.pats[pat].kind {
            PatKind::Path(_) => true,
            PatKind::Bind { .. } => self.types.constants.contains_key(&pat),
            PatKind::TupleStruct { elems, .. } => elems.iter().all(takes_all),
            PatKind::Struct { fields, .. } => fields.iter().all(|(_, field)| takes_all(field)),
            PatKind::Bool(truth) => return before.read(&place).excludes(u32::from(!truth)),
            _ => false,
        };
        let Some(&(adt, variant)) = self.types.variants.get(&pat).filter(|_| takes_fields) else { return false };
        let value = before.read(&place);
        let others: BTreeSet<u32> = self.engine.variant_parts(adt).into_iter().map(|(variant, _)| variant).collect();
        self.engine.variants(adt) == others.len()
            && others.iter().all(|other| *other == variant || value.excludes(*other))
    }

    /// A pattern whose content cannot be there does not match.
    fn refute(&mut self, parts: &Places) {
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
            PatKind::Wild | PatKind::Rest | PatKind::Bool(_) | PatKind::Literal | PatKind::Path(_) => {}
        }
    }

    /// Marks on a `let` statement: all that its pattern takes is customer data.
    pub(super) fn declare_marks(&mut self, pat: PatId, marks: &[Mark], places: &Places) {
        let mut vars = Vec::new();
        self.variables(pat, &mut vars);
        let name = vars.first().and_then(|var| self.pat_name(*var)).map_or("_", |name| name.as_str());
        let span = self.span(self.body.pats[pat].range);
        if let Some(source) = self.engine.knowledge.mark(self.engine.world, name, marks, span) {
            let targets = self.state.targets(places);
            self.declare_at(&targets, source);
        }
    }
}

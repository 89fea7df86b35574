//! Bounds that wait until their types are known, and what settling one says about others.

use privlint_ir::{ExprId, Name};

use super::solve::{assoc_of, is_marker, normalize_in, select};
use super::{Infer, Obligation, Selection};
use crate::def::DefId;
use crate::generics::Predicate;
use crate::ty::{Holds, Prim, TraitRef, Ty, TyKind};

/// How far the bounds of an impl that settles a bound are followed.
const MAX_DEPTH: u32 = 6;

impl Infer<'_, '_> {
    pub(super) fn normalize(&mut self, ty: Ty) -> Ty {
        let closures = &self.deferred_closures;
        let world = self.world;
        let mut closure = |ty: Ty| match ty.kind() {
            TyKind::Closure(_, expr, _) => closures.get(expr).cloned().or_else(|| world.settled_closure(ty)),
            _ => None,
        };
        if !ty.holds(Holds::PROJECTION.or(Holds::INFER)) {
            return ty;
        }
        let ty = normalize_in(world, &mut self.table, self.env, &mut closure, ty, 0);
        if !ty.holds(Holds::PROJECTION) {
            return ty;
        }
        // What is still a projection waits for its type.
        let mut waiting = Vec::new();
        let table = &mut self.table;
        let ty = ty.map(&mut |part| {
            let TyKind::Projection(of_trait, name, args) = part.kind() else { return None };
            if !args.iter().any(|arg| arg.holds(Holds::INFER)) {
                return Some(part);
            }
            let var = table.fresh();
            let of_trait = TraitRef { def: *of_trait, args: args.clone(), bindings: vec![(*name, var)] };
            waiting.push(Obligation { predicate: Predicate { of_trait, implied: false }, depth: 0, waits_for: None });
            Some(var)
        });
        self.pending.extend(waiting);
        ty
    }

    pub(super) fn select_trait(&mut self, of_trait: DefId, args: &[Ty]) -> Selection {
        let closures = &self.deferred_closures;
        let world = self.world;
        let mut closure = |ty: Ty| match ty.kind() {
            TyKind::Closure(_, expr, _) => closures.get(expr).cloned().or_else(|| world.settled_closure(ty)),
            _ => None,
        };
        select(world, &mut self.table, self.env, &mut closure, of_trait, args, 0)
    }

    /// Registers a bound that holds.
    pub(super) fn register(&mut self, of_trait: TraitRef) {
        self.pending.push(Obligation { predicate: Predicate { of_trait, implied: false }, depth: 0, waits_for: None });
    }

    /// Registers what a function's bounds ask of the types it is called with.
    pub(super) fn register_bounds(&mut self, def: DefId, args: &[Ty]) {
        for predicate in self.world.predicates_of(def) {
            let of_trait = predicate.of_trait.subst(args);
            if !predicate.implied && !is_marker(self.world, of_trait.def) {
                self.register(of_trait);
            }
        }
    }

    /// Settles the bounds whose types are known by now, until nothing changes.
    pub(super) fn select(&mut self, last: bool) {
        for _ in 0..16 {
            let pending = std::mem::take(&mut self.pending);
            let before = pending.len();
            let mut progress = false;
            for obligation in pending {
                progress |= self.settle(obligation, last);
            }
            if !progress && self.pending.len() == before || self.pending.is_empty() {
                return;
            }
        }
    }

    /// Settles one bound, or keeps it.
    fn settle(&mut self, mut obligation: Obligation, last: bool) -> bool {
        // What was open before is open still, unless more is known of its types.
        if !last && obligation.waits_for.as_ref().is_some_and(|vars| self.table.all_free(vars)) {
            self.pending.push(obligation);
            return false;
        }
        for idx in 0..obligation.predicate.of_trait.args.len() {
            let arg = obligation.predicate.of_trait.args[idx];
            obligation.predicate.of_trait.args[idx] = self.normalize(arg);
        }
        let bound = &obligation.predicate.of_trait;
        let (this, args) = (bound.args[0], bound.args.clone());
        let selection = self.select_trait(bound.def, &args);
        match &selection {
            Selection::Ambiguous => {
                if !last || self.table.free(this).is_some() {
                    let waits_for = Some(self.open_variables(&args));
                    self.pending.push(Obligation { waits_for, ..obligation });
                }
                return false;
            }
            Selection::None => return true,
            Selection::Impl(def, impl_args) if obligation.depth < MAX_DEPTH => {
                for predicate in self.world.predicates_of(*def) {
                    let of_trait = predicate.of_trait.subst(impl_args);
                    if !predicate.implied && !is_marker(self.world, of_trait.def) {
                        let depth = obligation.depth + 1;
                        self.pending.push(Obligation {
                            predicate: Predicate { of_trait, implied: false },
                            depth,
                            waits_for: None,
                        });
                    }
                }
            }
            _ => {}
        }
        if let Selection::Builtin { params: Some(params), .. } = &selection
            && let Some(written) = bound.args.get(1)
        {
            self.table.unify(*params, *written);
        }
        for (name, ty) in &bound.bindings {
            let known = match assoc_of(self.world, &self.table, &selection, bound.def, *name) {
                Some(known) => self.normalize(known),
                // All that is known of it is that it is the associated type of a parameter.
                None if matches!(selection, Selection::Bound(_)) => Ty::new(TyKind::Projection(
                    bound.def,
                    *name,
                    args.iter().map(|ty| self.table.resolve(*ty)).collect(),
                )),
                None => continue,
            };
            let ty = self.normalize(*ty);
            self.table.unify(known, ty);
        }
        true
    }

    /// The variables in types that are open, those in what closures take and give among them.
    fn open_variables(&self, types: &[Ty]) -> Vec<u32> {
        let mut found = Vec::new();
        let mut closures = Vec::new();
        let mut look = |ty: Ty, closures: &mut Vec<ExprId>| {
            self.table.resolve(ty).any(&mut |part| {
                match part.kind() {
                    TyKind::Infer(idx) => found.push(*idx),
                    TyKind::Closure(_, expr, _) => closures.push(*expr),
                    _ => {}
                }
                false
            });
        };
        types.iter().for_each(|ty| look(*ty, &mut closures));
        for expr in std::mem::take(&mut closures) {
            if let Some((params, ret)) = self.deferred_closures.get(&expr) {
                params.iter().chain([ret]).for_each(|ty| look(*ty, &mut closures));
            }
        }
        found
    }

    /// The type of `<ty as trait>::name`.
    pub(super) fn assoc(&mut self, of_trait: &[&str], name: &str, args: Vec<Ty>) -> Ty {
        let Some(def) = self.world.lang_item(of_trait) else { return Ty::unknown() };
        let projection = Ty::new(TyKind::Projection(def, Name::new(name), args));
        let ty = self.normalize(projection);
        match ty.kind() {
            // Of a parameter it is all that can be said.
            TyKind::Projection(_, _, args) if matches!(args[0].kind(), TyKind::Param(..) | TyKind::Projection(..)) => {
                ty
            }
            TyKind::Projection(..) => Ty::unknown(),
            _ => ty,
        }
    }

    /// Whether a type is one that operators of the language take as they are.
    pub(super) fn is_builtin_operand(&self, ty: Ty) -> bool {
        let ty = self.table.shallow(ty).strip_refs();
        let ty = self.table.shallow(ty);
        matches!(ty.kind(), TyKind::Prim(prim) if *prim != Prim::Str)
            || matches!(self.table.free(ty), Some(kind) if kind != super::unify::VarKind::Any)
    }
}

//! Method calls: which method a name means on a receiver.
//!
//! As the compiler does: the receiver is dereferenced step by step; at each step a method is looked for that takes it
//! as it is, then by `&`, then by `&mut`; methods of the type itself come before those of traits.

use privlint_ir::Name;

use super::unify::VarKind;
use super::{Adjust, DerefStep, Infer, Selection, is_fn_trait};
use crate::def::{DefId, DefKind};
use crate::ty::{FloatTy, Holds, IntTy, Prim, Ty, TyKind};

/// How often a receiver is dereferenced at most.
const MAX_DEREFS: usize = 10;

/// A method that was found, with the arguments of the generics around it: of the impl or trait.
pub(super) struct Found {
    pub(super) def: DefId,
    pub(super) parent_args: Vec<Ty>,
    pub(super) adjust: Adjust,
}

impl Infer<'_, '_> {
    /// The type behind one dereference, and how it is done.
    pub(super) fn deref_once(&mut self, ty: Ty) -> Option<(Ty, DerefStep)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => Some((self.table.shallow(*inner), DerefStep::Builtin)),
            TyKind::Adt(..) | TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(..) => {
                let deref = self.world.lang_item(&["ops", "Deref"])?;
                match self.select_trait(deref, &[ty]) {
                    Selection::None | Selection::Ambiguous => None,
                    _ => {
                        let target = self.assoc(&["ops", "Deref"], "Target", vec![ty]);
                        (!target.is_unknown()).then_some((self.table.shallow(target), DerefStep::Overloaded(ty)))
                    }
                }
            }
            _ => None,
        }
    }

    /// The receiver's type and those behind it, with the dereferences to each; arrays end as slices.
    pub(super) fn deref_chain(&mut self, ty: Ty) -> Vec<(Ty, Vec<DerefStep>)> {
        let mut steps = Vec::new();
        let mut at = self.table.shallow(ty);
        let mut chain = vec![(at, steps.clone())];
        while chain.len() < MAX_DEREFS
            && let Some((next, step)) = self.deref_once(at)
        {
            steps.push(step);
            chain.push((next, steps.clone()));
            at = next;
        }
        if let TyKind::Array(elem) = at.kind() {
            chain.push((Ty::new(TyKind::Slice(*elem)), steps));
        }
        chain
    }

    pub(super) fn find_method(&mut self, receiver: Ty, name: Name) -> Option<Found> {
        let chain = self.deref_chain(receiver);
        let traits = self.candidate_traits(name);
        // A method of a type further down may take what is around it: `self: Box<Self>`.
        let mut candidates = Vec::new();
        for (ty, _) in &chain {
            candidates.extend(self.inherent_candidates(*ty, name));
        }
        // Where only one can be meant, its where-clauses hold, or the program would not compile.
        let is_choice = candidates.len() > 1 || !traits.is_empty();
        for (ty, derefs) in chain {
            // What is not known fits the receivers of all methods, which says nothing.
            let is_known = !self.table.resolve(ty).strip_refs().is_unknown();
            let bounds = self.bound_candidates(ty, name);
            for autoref in [None, Some(false), Some(true)] {
                // What has no size is not taken by value.
                if autoref.is_none() && is_unsized(ty) {
                    continue;
                }
                let seen = match autoref {
                    None => ty,
                    Some(mutable) => ty.reference(mutable),
                };
                let found = self.fits_any(&candidates, is_known, is_choice, seen);
                let found = found.or_else(|| self.fits_bound(&bounds, seen));
                let found = found.or_else(|| self.fits_some_trait(&traits, seen, ty));
                if let Some((def, parent_args)) = found {
                    return Some(Found { def, parent_args, adjust: Adjust { derefs, autoref } });
                }
            }
        }
        None
    }

    fn fits_any(
        &mut self,
        candidates: &[DefId],
        is_known: bool,
        is_choice: bool,
        seen: Ty,
    ) -> Option<(DefId, Vec<Ty>)> {
        let mut known = candidates.iter().filter(|_| is_known);
        known.find_map(|method| Some((*method, self.fits_inherent(*method, is_choice, seen)?)))
    }

    /// The method of a trait that takes this receiver: of one that is implemented for certain, if there is one.
    fn fits_some_trait(&mut self, traits: &[(DefId, DefId)], seen: Ty, step: Ty) -> Option<(DefId, Vec<Ty>)> {
        // `call` and its kin are unstable: a method of that name which is not comes first.
        let (of_fn, others): (Vec<_>, Vec<_>) =
            traits.iter().partition(|(of_trait, _)| is_fn_trait(self.world, *of_trait));
        for (traits, certain) in [(&others, true), (&others, false), (&of_fn, false)] {
            for &(of_trait, method) in traits {
                if let Some(args) = self.fits_trait(of_trait, method, seen, step, certain) {
                    return Some((method, args));
                }
            }
        }
        None
    }

    /// Methods of this name that a type has by itself: in impls without a trait, and by the bounds of a parameter or a
    /// `dyn` or `impl Trait`.
    fn inherent_candidates(&mut self, ty: Ty, name: Name) -> Vec<DefId> {
        let ty = match self.table.free(ty) {
            Some(VarKind::Int) => Ty::new(TyKind::Prim(Prim::Int(IntTy::I32))),
            Some(VarKind::Float) => Ty::new(TyKind::Prim(Prim::Float(FloatTy::F64))),
            _ => ty,
        };
        let impls = self.world.inherent_impls(ty);
        let own = impls.into_iter().filter_map(|it| self.world.associated_item(it, name, DefKind::Fn));
        own.filter(|method| self.has_receiver(*method) && self.may_use(*method)).collect()
    }

    /// The trait of the impl around the body, which is in scope there.
    pub(super) fn trait_around(&self) -> Option<DefId> {
        let parent = self.world.def(self.owner).parent?;
        self.world.impl_trait(parent).map(|of_trait| of_trait.def)
    }

    /// Whether a method or function can be named from here: those of other crates only if they are public.
    fn may_use(&self, item: DefId) -> bool {
        let is_own = self.world.def(item).krate == self.world.def(self.owner).krate;
        is_own || self.world.item(item).is_some_and(|item| item.public)
    }

    fn has_receiver(&self, method: DefId) -> bool {
        self.world.function(method).is_some_and(|function| function.receiver.is_some())
    }

    /// Traits in scope, and those of bounds in force, that have a method of this name.
    fn candidate_traits(&self, name: Name) -> Vec<(DefId, DefId)> {
        let mut traits: Vec<DefId> = self.env.iter().map(|predicate| predicate.of_trait.def).collect();
        traits.extend_from_slice(self.world.traits_in_scope(self.module));
        traits.extend(self.trait_around());
        let mut out: Vec<(DefId, DefId)> = Vec::new();
        for of_trait in traits {
            if let Some(method) = self.world.associated_item(of_trait, name, DefKind::Fn)
                && self.has_receiver(method)
                && !out.contains(&(of_trait, method))
            {
                out.push((of_trait, method));
            }
        }
        out
    }

    /// The type that a method wants for its receiver, with these arguments of the generics around it.
    fn receiver_type(&mut self, method: DefId, args: &[Ty]) -> Option<Ty> {
        let ty = self.world.signature(method)?.params.first()?.subst(args);
        Some(self.normalize_quietly(ty))
    }

    fn normalize_quietly(&mut self, ty: Ty) -> Ty {
        if ty.any(&mut |part| matches!(part.kind(), TyKind::Projection(..))) { self.normalize(ty) } else { ty }
    }

    fn fits_inherent(&mut self, method: DefId, is_choice: bool, seen: Ty) -> Option<Vec<Ty>> {
        let parent = self.world.def(method).parent?;
        let args: Vec<Ty> = self.world.generics_of(parent).names.iter().map(|_| self.table.fresh()).collect();
        let wanted = self.receiver_type(method, &args)?;
        let snapshot = self.table.snapshot();
        if same_shape(self.table.shallow(wanted), self.table.shallow(seen))
            && self.table.unify(wanted, seen)
            && (!is_choice || self.may_hold(parent, &args))
        {
            return Some(args);
        }
        self.table.rollback(snapshot);
        None
    }

    /// Whether none of the bounds of an impl is known not to hold.
    fn may_hold(&mut self, it: DefId, args: &[Ty]) -> bool {
        let world = self.world;
        world.predicates_of(it).iter().filter(|predicate| !predicate.implied).all(|predicate| {
            let bound = predicate.of_trait.subst(args);
            if super::solve::is_marker(world, bound.def) {
                return true;
            }
            let bound_args: Vec<Ty> = bound.args.iter().map(|ty| self.normalize_quietly(*ty)).collect();
            let snapshot = self.table.snapshot();
            let selection = self.select_trait(bound.def, &bound_args);
            self.table.rollback(snapshot);
            !matches!(selection, Selection::None)
        })
    }

    fn fits_trait(&mut self, of_trait: DefId, method: DefId, seen: Ty, step: Ty, certain: bool) -> Option<Vec<Ty>> {
        let step = self.table.shallow(step);
        if self.table.free(step) == Some(VarKind::Any) || step.is_unknown() {
            return None;
        }
        let snapshot = self.table.snapshot();
        let args: Vec<Ty> = self.world.generics_of(of_trait).names.iter().map(|_| self.table.fresh()).collect();
        let wanted = self.receiver_type(method, &args)?;
        if same_shape(self.table.shallow(wanted), self.table.shallow(seen)) && self.table.unify(wanted, seen) {
            let this = self.table.shallow(args[0]);
            let unknown = self.table.free(this) == Some(VarKind::Any);
            let fits = match self.select_trait(of_trait, &args) {
                Selection::None => false,
                Selection::Ambiguous => !certain,
                _ => true,
            };
            if !unknown && fits {
                return Some(args);
            }
        }
        self.table.rollback(snapshot);
        None
    }

    /// The methods of traits behind a `dyn` or `impl Trait`, which need not be in scope, with the traits' arguments.
    fn bound_candidates(&self, ty: Ty, name: Name) -> Vec<(DefId, Vec<Ty>)> {
        let bounds = match ty.kind() {
            TyKind::Dyn(bounds) => bounds.clone(),
            TyKind::Opaque(def, idx, args) => self.world.opaque_bounds(*def, *idx, args),
            TyKind::Projection(of_trait, assoc, args) => self.world.assoc_bounds(*of_trait, *assoc, args),
            _ => return Vec::new(),
        };
        let mut all = Vec::new();
        for bound in bounds {
            self.world.elaborate(bound, &mut all);
        }
        let methods = all.into_iter().filter_map(|predicate| {
            let bound = predicate.of_trait;
            let method = self.world.associated_item(bound.def, name, DefKind::Fn)?;
            let mut args = bound.args;
            args[0] = ty;
            self.has_receiver(method).then_some((method, args))
        });
        methods.collect()
    }

    fn fits_bound(&mut self, candidates: &[(DefId, Vec<Ty>)], seen: Ty) -> Option<(DefId, Vec<Ty>)> {
        for (method, args) in candidates {
            let Some(wanted) = self.receiver_type(*method, args) else { continue };
            let snapshot = self.table.snapshot();
            if same_shape(wanted, seen) && self.table.unify(wanted, seen) {
                return Some((*method, args.clone()));
            }
            self.table.rollback(snapshot);
        }
        None
    }
}

/// Whether a type has no size that is known where it is used.
fn is_unsized(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Prim(Prim::Str) | TyKind::Slice(_) | TyKind::Dyn(_))
}

/// Whether two types can be equal without a look into variables: a receiver that is `&Self` does not fit a value, and
/// one that is `Self` fits everything.
fn same_shape(wanted: Ty, seen: Ty) -> bool {
    match (wanted.kind(), seen.kind()) {
        (TyKind::Ref(a, wanted), TyKind::Ref(b, seen)) => a == b && same_shape(*wanted, *seen),
        (TyKind::Ref(..), TyKind::Infer(_) | TyKind::Unknown) => false,
        // An associated type of a parameter is none that is known, nor a reference to itself.
        (TyKind::Ref(..), TyKind::Projection(..)) => seen.holds(Holds::INFER),
        (TyKind::Unknown, _) => false,
        _ => true,
    }
}

//! Instances: which function a call means once all types are known.

use privlint_ir::Name;

use crate::World;
use crate::def::{DefId, DefKind};
use crate::infer::{Selection, Table};
use crate::ty::{Ty, TyKind};

/// What a call of a trait's method means for a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instance {
    /// This function, with the arguments of its generics.
    Fn(DefId, Vec<Ty>),
    /// A call of the value itself: the trait is `Fn` or one of its kin.
    CallValue,
    /// All functions that can be meant: the type is a `dyn`.
    Any(Vec<(DefId, Vec<Ty>)>),
    /// Not known.
    Unknown,
}

impl World<'_> {
    /// The function that is run when this one is called with these arguments of its generics: of a trait's method,
    /// that of the type's impl, or the trait's own default. So it is with constants.
    pub fn instance(&self, def: DefId, args: &[Ty]) -> Instance {
        let Some(parent) = self.def(def).parent else { return Instance::Fn(def, args.to_vec()) };
        if self.def(parent).kind != DefKind::Trait {
            return Instance::Fn(def, args.to_vec());
        }
        let count = self.generics_of(parent).names.len();
        let (of_trait, own) = args.split_at(count.min(args.len()));
        let Some(this) = of_trait.first() else { return Instance::Unknown };
        if let TyKind::Dyn(bounds) = this.kind()
            && !bounds.is_empty()
            && !crate::infer::is_fn_trait(self, parent)
        {
            let explicit = self.select_settled(parent, of_trait);
            if !matches!(explicit, Selection::Impl(..)) {
                return self.all_impls(parent, def, own);
            }
        }
        match self.select_settled(parent, of_trait) {
            Selection::Impl(it, impl_args) => match self.associated_item(it, self.def(def).name, self.def(def).kind) {
                Some(method) => {
                    let mut args = impl_args;
                    args.extend_from_slice(own);
                    Instance::Fn(method, args)
                }
                None => Instance::Fn(def, args.to_vec()),
            },
            Selection::Builtin { params: Some(_), .. } => Instance::CallValue,
            // A default method of a type that is known only by its bounds.
            _ if self.body_source(def).is_some() && !this.is_unknown() => Instance::Fn(def, args.to_vec()),
            _ => Instance::Unknown,
        }
    }

    /// All functions that a trait's method can mean, whatever type it is called for.
    pub fn any_instance(&self, def: DefId, args: &[Ty]) -> Instance {
        let Some(parent) = self.def(def).parent.filter(|parent| self.def(*parent).kind == DefKind::Trait) else {
            return Instance::Unknown;
        };
        let count = self.generics_of(parent).names.len();
        self.all_impls(parent, def, args.get(count..).unwrap_or(&[]))
    }

    /// Whether an impl says that a type implements a trait without arguments.
    pub fn implements(&self, ty: Ty, of_trait: DefId) -> bool {
        matches!(self.select_settled(of_trait, &[ty]), Selection::Impl(..))
    }

    fn select_settled(&self, of_trait: DefId, args: &[Ty]) -> Selection {
        let mut closure = |ty: Ty| self.settled_closure(ty);
        let mut table = Table::default();
        let selection = crate::infer::select(self, &mut table, &[], &mut closure, of_trait, args, 0);
        match selection {
            Selection::Impl(def, args) => {
                Selection::Impl(def, args.into_iter().map(|ty| table.resolve_fully(ty)).collect())
            }
            other => other,
        }
    }

    /// The method in every impl of a trait that is known in the crates loaded so far.
    fn all_impls(&self, of_trait: DefId, method: DefId, own: &[Ty]) -> Instance {
        let mut found = Vec::new();
        for krate in self.loaded() {
            for def in self.crate_defs(krate) {
                if self.def(def).kind != DefKind::Impl || self.impl_trait(def).is_none_or(|it| it.def != of_trait) {
                    continue;
                }
                if let Some(item) = self.associated_item(def, self.def(method).name, DefKind::Fn) {
                    let mut args = vec![Ty::unknown(); self.generics_of(def).names.len()];
                    args.extend_from_slice(own);
                    found.push((item, args));
                }
            }
        }
        Instance::Any(found)
    }

    /// A type with projections replaced by what they are, now that no variable and no parameter is left in it.
    pub fn normalize(&self, ty: Ty) -> Ty {
        if !ty.any(&mut |part| matches!(part.kind(), TyKind::Projection(..) | TyKind::Opaque(..))) {
            return ty;
        }
        let ty = ty.map(&mut |part| match part.kind() {
            TyKind::Opaque(def, idx, args) => self.reveal(*def, *idx, args),
            _ => None,
        });
        crate::infer::normalize_settled(self, &[], ty)
    }

    /// The type behind an `impl Trait` in result position: what the body gives.
    fn reveal(&self, def: DefId, idx: u32, args: &[Ty]) -> Option<Ty> {
        let ret = self.signature(def)?.ret;
        if !self.in_progress.borrow_mut().insert(def) {
            return None;
        }
        let types = self.types_of(def);
        self.in_progress.borrow_mut().remove(&def);
        let root = self.body(def)?.body.root?;
        let given = types?.expr(root);
        let mut found = None;
        pair(ret, given, &mut |written, given| {
            if matches!(written.kind(), TyKind::Opaque(of, at, _) if *of == def && *at == idx) {
                found.get_or_insert(given);
            }
        });
        found.filter(|ty| !ty.is_unknown() && !matches!(ty.kind(), TyKind::Opaque(..))).map(|ty| ty.subst(args))
    }

    /// Parameters and result of a closure of a body that was typed.
    pub fn settled_closure(&self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let TyKind::Closure(owner, expr, args) = ty.kind() else { return None };
        let (params, ret) = self.types.get(owner)?.closures.get(expr)?;
        Some((params.iter().map(|ty| ty.subst(args)).collect(), ret.subst(args)))
    }

    /// The trait method of a trait of the standard library: `fmt::Debug::fmt`.
    pub fn lang_method(&self, of_trait: &[&str], name: &str) -> Option<DefId> {
        let of_trait = self.lang_item(of_trait)?;
        self.associated_item(of_trait, Name::new(name), DefKind::Fn)
    }
}

/// Walks two types side by side, as far as they have the same shape.
fn pair(a: Ty, b: Ty, f: &mut dyn FnMut(Ty, Ty)) {
    f(a, b);
    let mut all = |a: &[Ty], b: &[Ty]| a.iter().zip(b).for_each(|(a, b)| pair(*a, *b, f));
    match (a.kind(), b.kind()) {
        (TyKind::Adt(_, a), TyKind::Adt(_, b)) | (TyKind::Tuple(a), TyKind::Tuple(b)) => all(a, b),
        (TyKind::Ref(_, a), TyKind::Ref(_, b)) | (TyKind::Slice(a), TyKind::Slice(b)) => pair(*a, *b, f),
        (TyKind::Array(a), TyKind::Array(b)) => pair(*a, *b, f),
        _ => {}
    }
}

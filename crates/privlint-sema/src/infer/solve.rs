//! Traits: which impl, bound or rule of the language makes a type implement one, and what its associated types are.

use privlint_ir::{Name, Path};

use super::Table;
use super::unify::VarKind;
use crate::World;
use crate::def::{DefId, DefKind};
use crate::generics::Predicate;
use crate::impls::Wanted;
use crate::resolve::{Namespace, Res};
use crate::ty::{Holds, TraitRef, Ty, TyKind};

/// How deeply bounds of bounds are looked at.
const MAX_DEPTH: u32 = 6;

/// How many further questions one question about a trait may lead to; type-level arithmetic asks without end.
const MAX_QUESTIONS: u32 = 120;

/// Why a type implements a trait.
#[derive(Clone, Debug)]
pub(crate) enum Selection {
    /// By an impl, with the arguments of its generics.
    Impl(DefId, Vec<Ty>),
    /// By a bound in force, or one of a `dyn` or `impl Trait` type.
    Bound(TraitRef),
    /// By the language: closures and function items are `Fn`, async blocks are `Future`.
    Builtin {
        /// Parameters of what can be called, as one tuple.
        params: Option<Ty>,
        /// What calling or awaiting gives.
        output: Ty,
    },
    /// More has to be known first.
    Ambiguous,
    /// It does not.
    None,
}

/// Finds why a type implements a trait. `args` are the trait's, the type first.
pub(crate) fn select(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    of_trait: DefId,
    args: &[Ty],
    depth: u32,
) -> Selection {
    let args: Vec<Ty> = args.iter().map(|ty| table.resolve(*ty)).collect();
    // What is asked of types that are fully known has one answer everywhere.
    let is_open = |ty: &Ty| ty.holds(Holds::INFER.or(Holds::PARAM).or(Holds::CLOSURE).or(Holds::UNKNOWN));
    let key = (of_trait, args);
    if key.1.iter().any(is_open) {
        return select_open(world, table, env, closure, key, depth);
    }
    if let Some(known) = world.selections.borrow().get(&key) {
        return known.clone();
    }
    let selection = select_open(world, table, env, closure, key.clone(), depth);
    let selection = match selection {
        Selection::Impl(def, args) => Selection::Impl(def, args.into_iter().map(|ty| table.resolve(ty)).collect()),
        other => other,
    };
    let settled = match &selection {
        Selection::Impl(_, args) => !args.iter().any(is_open),
        Selection::Ambiguous => false,
        _ => true,
    };
    if settled && table.active.is_empty() {
        world.selections.borrow_mut().insert(key, selection.clone());
    }
    selection
}

/// As [`select`], of types that may hold variables. A question that comes back to itself is left open.
fn select_open(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    (of_trait, args): (DefId, Vec<Ty>),
    depth: u32,
) -> Selection {
    let key = (of_trait, args);
    if table.active.is_empty() {
        table.fuel = MAX_QUESTIONS;
    }
    if table.active.contains(&key) || table.fuel == 0 {
        return Selection::Ambiguous;
    }
    table.fuel -= 1;
    table.active.push(key.clone());
    let selection = select_new(world, table, env, closure, of_trait, key.1, depth);
    table.active.pop();
    selection
}

fn select_new(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    of_trait: DefId,
    args: Vec<Ty>,
    depth: u32,
) -> Selection {
    let this = args[0];
    // A bound in force must not decide what an open type is.
    if table.free(this) == Some(VarKind::Any) {
        return Selection::Ambiguous;
    }
    for predicate in env {
        let bound = &predicate.of_trait;
        // A projection may turn out to be anything, but a bound on a parameter is not about it.
        let is_projection = |ty: Ty| matches!(ty.kind(), TyKind::Projection(..));
        if (is_projection(bound.args[0]) || is_projection(this)) && bound.args[0] != this {
            continue;
        }
        if bound.def == of_trait && unifies(table, &bound.args, &args) {
            return Selection::Bound(bound.clone());
        }
    }
    match this.kind() {
        TyKind::Unknown => return Selection::Ambiguous,
        TyKind::Never => return Selection::None,
        TyKind::Opaque(def, idx, opaque_args) => {
            if let Some(found) = among(world, table, world.opaque_bounds(*def, *idx, opaque_args), of_trait, &args) {
                return found;
            }
        }
        TyKind::Dyn(bounds) => {
            let with_self = |bound: &TraitRef| {
                let mut bound = bound.clone();
                bound.args[0] = this;
                bound
            };
            if let Some(found) = among(world, table, bounds.iter().map(with_self).collect(), of_trait, &args) {
                return found;
            }
        }
        TyKind::Projection(assoc_of, name, assoc_args) => {
            if let Some(found) = among(world, table, world.assoc_bounds(*assoc_of, *name, assoc_args), of_trait, &args)
            {
                return found;
            }
        }
        TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::FnPtr(..) | TyKind::Ctor(..) => {
            if is_fn_trait(world, of_trait)
                && let Some((params, output)) = callable(world, this, closure)
            {
                return Selection::Builtin { params: Some(Ty::new(TyKind::Tuple(params))), output };
            }
            if matches!(world.def(of_trait).name.as_str(), "Clone" | "Copy") && world.def(of_trait).krate == world.std()
            {
                return Selection::Builtin { params: None, output: Ty::unknown() };
            }
        }
        TyKind::Async(_, _, _, output) if world.def(of_trait).name == "Future" => {
            return Selection::Builtin { params: None, output: *output };
        }
        _ => {}
    }
    by_impl(world, table, env, closure, of_trait, &args, depth)
}

/// Whether the lists can be made equal; they are, if so.
fn unifies(table: &mut Table, a: &[Ty], b: &[Ty]) -> bool {
    let snapshot = table.snapshot();
    if a.iter().zip(b).all(|(a, b)| table.unify(*a, *b)) {
        return true;
    }
    table.rollback(snapshot);
    false
}

fn among(
    world: &World<'_>,
    table: &mut Table,
    bounds: Vec<TraitRef>,
    of_trait: DefId,
    args: &[Ty],
) -> Option<Selection> {
    let mut all = Vec::new();
    for bound in bounds {
        world.elaborate(bound, &mut all);
    }
    all.into_iter()
        .map(|predicate| predicate.of_trait)
        .find(|bound| bound.def == of_trait && unifies(table, &bound.args[1..], &args[1..]))
        .map(Selection::Bound)
}

fn by_impl(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    of_trait: DefId,
    args: &[Ty],
    depth: u32,
) -> Selection {
    if depth > MAX_DEPTH {
        return Selection::Ambiguous;
    }
    // Most impls are ruled out by what they are for; where-clauses are looked at only where several are left.
    let wanted = match table.free(args[0]) {
        Some(VarKind::Int) => Wanted::Int,
        Some(VarKind::Float) => Wanted::Float,
        Some(VarKind::Any) => Wanted::Any,
        None => Wanted::of(args[0]),
    };
    let mut candidates = world.trait_impls(of_trait, args, wanted);
    candidates.retain(|candidate| {
        let header = world.impl_trait(*candidate);
        header.is_some_and(|header| header.args.iter().zip(args).all(|(written, given)| may_be(*written, *given)))
    });
    if candidates.len() > 1 {
        candidates.retain(|candidate| {
            let snapshot = table.snapshot();
            let fits = matches_header(world, table, env, closure, *candidate, args, depth).is_some();
            table.rollback(snapshot);
            fits
        });
    }
    let mut found: Option<DefId> = None;
    let mut ambiguous = false;
    if let [only] = candidates.as_slice() {
        found = Some(*only);
    } else {
        for candidate in candidates {
            let snapshot = table.snapshot();
            let fits = matches_impl(world, table, env, closure, candidate, args, depth).is_some();
            table.rollback(snapshot);
            if fits {
                ambiguous |= found.is_some();
                found.get_or_insert(candidate);
            }
        }
    }
    let has_vars = args.iter().any(|arg| arg.holds(Holds::INFER));
    let Some(candidate) = found else { return Selection::None };
    if ambiguous && has_vars {
        return Selection::Ambiguous;
    }
    let snapshot = table.snapshot();
    match matches_impl(world, table, env, closure, candidate, args, depth) {
        Some(impl_args) => Selection::Impl(candidate, impl_args),
        None => {
            table.rollback(snapshot);
            Selection::None
        }
    }
}

/// Whether a written type may turn out to be this one: a quick look that asks nothing.
fn may_be(written: Ty, given: Ty) -> bool {
    let all = |a: &[Ty], b: &[Ty]| a.iter().zip(b).all(|(a, b)| may_be(*a, *b));
    match (written.kind(), given.kind()) {
        (TyKind::Param(..) | TyKind::Projection(..) | TyKind::Unknown | TyKind::Infer(_), _) => true,
        (_, TyKind::Infer(_) | TyKind::Projection(..) | TyKind::Unknown) => true,
        (TyKind::Adt(a, a_args), TyKind::Adt(b, b_args)) => a == b && all(a_args, b_args),
        (TyKind::Ref(a_mut, a), TyKind::Ref(b_mut, b)) | (TyKind::Ptr(a_mut, a), TyKind::Ptr(b_mut, b)) => {
            a_mut == b_mut && may_be(*a, *b)
        }
        (TyKind::Slice(a), TyKind::Slice(b)) | (TyKind::Array(a), TyKind::Array(b)) => may_be(*a, *b),
        (TyKind::Tuple(a), TyKind::Tuple(b)) => a.len() == b.len() && all(a, b),
        (TyKind::Prim(a), TyKind::Prim(b)) => a == b,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

/// Whether what an impl is for fits these arguments; gives the arguments of its generics.
fn matches_header(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    candidate: DefId,
    args: &[Ty],
    depth: u32,
) -> Option<Vec<Ty>> {
    let header = world.impl_trait(candidate)?;
    let impl_args: Vec<Ty> = world.generics_of(candidate).names.iter().map(|_| table.fresh()).collect();
    for (written, given) in header.args.iter().zip(args) {
        let written = written.subst(&impl_args);
        let written = normalize_in(world, table, env, closure, written, depth + 1);
        if !table.unify(written, *given) {
            return None;
        }
    }
    Some(impl_args)
}

/// Whether an impl is for these arguments, its where-clauses considered; gives the arguments of its generics.
fn matches_impl(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    candidate: DefId,
    args: &[Ty],
    depth: u32,
) -> Option<Vec<Ty>> {
    let impl_args = matches_header(world, table, env, closure, candidate, args, depth)?;
    for predicate in world.predicates_of(candidate) {
        let bound = predicate.of_trait.subst(&impl_args);
        let this = table.shallow(bound.args[0]);
        let this = normalize_in(world, table, env, closure, this, depth + 1);
        let this = table.shallow(this);
        let is_asked = !is_marker(world, bound.def) || tells_copies_apart(world, bound.def, this);
        if predicate.implied || !is_asked || this.is_unknown() {
            continue;
        }
        let mut bound_args = bound.args.clone();
        bound_args[0] = this;
        match select(world, table, env, closure, bound.def, &bound_args, depth + 1) {
            Selection::None => return None,
            selection => bind(world, table, env, closure, &selection, &bound, depth + 1),
        }
    }
    Some(impl_args)
}

/// Makes what a bound says of associated types true: `I: Iterator<Item = T>`.
fn bind(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    selection: &Selection,
    bound: &TraitRef,
    depth: u32,
) {
    for (name, ty) in &bound.bindings {
        if let Some(known) = assoc_of(world, table, selection, bound.def, *name) {
            let known = normalize_in(world, table, env, closure, known, depth);
            table.unify(known, *ty);
        }
    }
    if let Selection::Builtin { params: Some(params), .. } = selection
        && let Some(written) = bound.args.get(1)
    {
        table.unify(*params, *written);
    }
}

/// An associated type, by why the trait is implemented.
pub(super) fn assoc_of(
    world: &World<'_>,
    table: &Table,
    selection: &Selection,
    of_trait: DefId,
    name: Name,
) -> Option<Ty> {
    match selection {
        Selection::Impl(def, args) => {
            if let Some(item) = world.associated_item(*def, name, DefKind::TypeAlias) {
                return Some(table.resolve(world.alias(item).subst(args)));
            }
            let default = world.associated_item(of_trait, name, DefKind::TypeAlias)?;
            let header = world.impl_trait(*def)?.subst(args);
            let ty = world.alias(default);
            (!ty.is_unknown()).then(|| table.resolve(ty.subst(&header.args)))
        }
        Selection::Bound(bound) => bound.bindings.iter().find(|(bound, _)| *bound == name).map(|(_, ty)| *ty),
        Selection::Builtin { output, .. } => Some(*output),
        Selection::Ambiguous | Selection::None => None,
    }
}

/// Traits that say nothing about what is called.
pub(super) fn is_marker(world: &World<'_>, of_trait: DefId) -> bool {
    let name = world.def(of_trait).name;
    matches!(name.as_str(), "Sized" | "Send" | "Sync" | "Unpin" | "UnwindSafe" | "RefUnwindSafe" | "Copy" | "Freeze")
        && world.def(of_trait).krate == world.std()
}

/// Whether a bound is `Copy` on a type that says whether it is: some pairs of impls differ only in that, as those of
/// `Extend<T>` and `Extend<&T>` for vectors.
fn tells_copies_apart(world: &World<'_>, of_trait: DefId, ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Adt(..) | TyKind::Prim(_) | TyKind::Slice(_) | TyKind::Dyn(_))
        && world.def(of_trait).name == "Copy"
}

/// Whether it is one of `Fn`, `FnMut`, `FnOnce` and their async twins.
pub(crate) fn is_fn_trait(world: &World<'_>, of_trait: DefId) -> bool {
    let name = world.def(of_trait).name;
    matches!(name.as_str(), "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce")
        && world.def(of_trait).krate == world.std()
}

/// The parameters and the result of something that can be called.
pub(crate) fn callable(
    world: &World<'_>,
    ty: Ty,
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
) -> Option<(Vec<Ty>, Ty)> {
    match ty.kind() {
        TyKind::FnPtr(params, ret) => Some((params.clone(), *ret)),
        TyKind::FnDef(def, args) => world.call_signature(*def, args),
        TyKind::Ctor(def, variant, args) => world.ctor_signature(*def, *variant, args),
        TyKind::Closure(..) => closure(ty),
        _ => None,
    }
}

/// The type with projections replaced by what they are, as far as that is known.
pub(crate) fn normalize_in(
    world: &World<'_>,
    table: &mut Table,
    env: &[Predicate],
    closure: &mut dyn FnMut(Ty) -> Option<(Vec<Ty>, Ty)>,
    ty: Ty,
    depth: u32,
) -> Ty {
    let ty = table.resolve(ty);
    if depth > MAX_DEPTH || !ty.holds(Holds::PROJECTION) {
        return ty;
    }
    ty.map(&mut |part| {
        if !part.holds(Holds::PROJECTION) {
            return Some(part);
        }
        let TyKind::Projection(of_trait, name, args) = part.kind() else { return None };
        let args: Vec<Ty> = args.iter().map(|arg| normalize_in(world, table, env, closure, *arg, depth + 1)).collect();
        let selection = select(world, table, env, closure, *of_trait, &args, depth + 1);
        let found = assoc_of(world, table, &selection, *of_trait, *name);
        Some(match found {
            Some(found) if found != part => normalize_in(world, table, env, closure, found, depth + 1),
            _ => Ty::new(TyKind::Projection(*of_trait, *name, args)),
        })
    })
}

/// Normalises a type in which no variable is left.
pub(crate) fn normalize_settled(world: &World<'_>, env: &[Predicate], ty: Ty) -> Ty {
    let mut closure = |ty: Ty| world.settled_closure(ty);
    normalize_in(world, &mut Table::default(), env, &mut closure, ty, 0)
}

impl World<'_> {
    /// A trait or type of the standard library by its path below `std`.
    pub fn lang_item(&self, names: &[&str]) -> Option<DefId> {
        let root = self.root(self.std())?;
        match self.resolve(root, &Path::lang(names), Namespace::Types)?.res {
            Res::Def(def) => Some(def),
            _ => None,
        }
    }

    /// Parameters and result of a function with these arguments of its generics, as a caller sees them: an `async fn`
    /// gives a future.
    pub fn call_signature(&self, def: DefId, args: &[Ty]) -> Option<(Vec<Ty>, Ty)> {
        let signature = self.signature(def)?;
        let mut ret = signature.ret.subst(args);
        if self.function(def)?.is_async {
            let root = privlint_ir::Idx::from_raw(u32::MAX);
            ret = Ty::new(TyKind::Async(def, root, args.to_vec(), ret));
        }
        Some((signature.params.iter().map(|ty| ty.subst(args)).collect(), ret))
    }

    /// Parameters and result of a constructor.
    pub(crate) fn ctor_signature(&self, adt: DefId, variant: u32, args: &[Ty]) -> Option<(Vec<Ty>, Ty)> {
        self.fields(adt, variant)?;
        let params = self.field_types(adt, variant).iter().map(|ty| ty.subst(args)).collect();
        Some((params, Ty::new(TyKind::Adt(adt, args.to_vec()))))
    }

    /// The type of a field.
    pub fn field_type(&self, adt: DefId, variant: u32, field: u32, args: &[Ty]) -> Ty {
        self.field_types(adt, variant).get(field as usize).map_or_else(Ty::unknown, |ty| ty.subst(args))
    }
}

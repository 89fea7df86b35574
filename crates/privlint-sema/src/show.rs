//! Types and callees as one would write them, for tests and for people who look at what the engine knows.

use crate::ty::TraitRef;
use crate::{Callee, DefId, DefKind, Ty, TyKind, World};

/// A type; what is not known is `_`.
pub fn ty(world: &World<'_>, of: Ty) -> String {
    let one = |of: Ty| ty(world, of);
    let name = |def: DefId| world.def(def).name.as_str();
    match of.kind() {
        TyKind::Adt(def, args) => format!("{}{}", name(*def), generic(world, args)),
        TyKind::Prim(prim) => prim.as_str().to_owned(),
        TyKind::Ref(false, inner) => format!("&{}", one(*inner)),
        TyKind::Ref(true, inner) => format!("&mut {}", one(*inner)),
        TyKind::Ptr(false, inner) => format!("*const {}", one(*inner)),
        TyKind::Ptr(true, inner) => format!("*mut {}", one(*inner)),
        TyKind::Slice(inner) => format!("[{}]", one(*inner)),
        TyKind::Array(inner) => format!("[{}; N]", one(*inner)),
        TyKind::Tuple(elems) => match elems.as_slice() {
            [only] => format!("({},)", one(*only)),
            elems => format!("({})", list(world, elems)),
        },
        TyKind::Never => "!".to_owned(),
        TyKind::FnDef(def, _) => format!("fn {}", path(world, *def)),
        TyKind::Ctor(def, variant, _) => match world.variant_name(*def, *variant) {
            Some(variant) => format!("fn {}::{variant}", name(*def)),
            None => format!("fn {}", name(*def)),
        },
        TyKind::FnPtr(params, ret) => format!("fn({}) -> {}", list(world, params), one(*ret)),
        TyKind::Closure(..) => match world.settled_closure(of) {
            Some((params, ret)) => format!("|{}| -> {}", list(world, &params), one(ret)),
            None => "closure".to_owned(),
        },
        TyKind::Async(.., output) => format!("async {}", one(*output)),
        TyKind::Param(_, param) if param.as_str().is_empty() => "impl".to_owned(),
        TyKind::Param(_, param) => param.as_str().to_owned(),
        TyKind::Projection(def, assoc, args) => format!("<{} as {}>::{assoc}", one(args[0]), name(*def)),
        TyKind::Dyn(bounds) => format!("dyn {}", all_bounds(world, bounds)),
        TyKind::Opaque(..) => "impl".to_owned(),
        TyKind::Infer(_) => "?".to_owned(),
        TyKind::Unknown => "_".to_owned(),
    }
}

fn list(world: &World<'_>, types: &[Ty]) -> String {
    types.iter().map(|of| ty(world, *of)).collect::<Vec<_>>().join(", ")
}

fn generic(world: &World<'_>, args: &[Ty]) -> String {
    if args.is_empty() { String::new() } else { format!("<{}>", list(world, args)) }
}

fn all_bounds(world: &World<'_>, bounds: &[TraitRef]) -> String {
    let bound = |bound: &TraitRef| format!("{}{}", world.def(bound.def).name, generic(world, &bound.args[1..]));
    bounds.iter().map(bound).collect::<Vec<_>>().join(" + ")
}

/// The last two names of a definition's path: a method with its type or trait.
fn path(world: &World<'_>, def: DefId) -> String {
    let parent = world.def(def).parent.map(|parent| (parent, world.def(parent).kind));
    let whole = world.canonical_path(def);
    match parent {
        Some((_, DefKind::Impl | DefKind::Trait)) => {
            let mut names: Vec<&str> = whole.rsplit("::").take(2).collect();
            names.reverse();
            names.join("::")
        }
        _ => world.def(def).name.to_string(),
    }
}

/// What is called; of a trait's method also the type, if wanted.
pub fn callee(world: &World<'_>, callee: &Callee, with_self: bool) -> String {
    match callee {
        Callee::Fn(def, args) => {
            let of_trait = world.def(*def).parent.is_some_and(|parent| world.def(parent).kind == DefKind::Trait);
            match args.first() {
                Some(this) if of_trait && with_self => format!("{} for {}", path(world, *def), ty(world, *this)),
                _ => path(world, *def),
            }
        }
        Callee::Ctor(def, variant, _) => match world.variant_name(*def, *variant) {
            Some(variant) => format!("{}::{variant}", world.def(*def).name),
            None => world.def(*def).name.to_string(),
        },
        Callee::Value => "value".to_owned(),
        Callee::External(path) => format!("external {path}"),
        Callee::Unknown(name) => format!("unknown {name}"),
    }
}

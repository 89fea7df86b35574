//! When a function of ours and one of rustc's are the same.
//!
//! rustc's path of a definition is where it is written, `core::option::{impl#0}::map`; by the path by which it is
//! visible rustc tells what an impl is for, `std::option::Option`. A function of ours is the same if all of this holds:
//!
//! 1. The names are equal, and so are the names of the crates. `core` and `alloc` are part of `std`.
//! 2. A method that is an impl's own is that of an impl of ours, of the same type: the impl stands in the module of our
//!    type, which has the name that rustc shows; or the visible path leads to our method. Primitive types, slices and
//!    the like have no module, their names are equal.
//! 3. Everything else has one and the same path, or the visible path leads to our function. The impl around an inner
//!    function has no name in rustc's path, and that of its type in ours.
//! 4. Of a trait's method, `Self` and the arguments of the trait are alike as far as both sides know them, because they
//!    decide which impl runs; see [`super::heads`].
//! 5. The type has no other method of that name of its own: of `Option<&T>::copied` and `Option<&mut T>::copied` it is
//!    not known which of them is meant.
//!
//! The stubs have one trait each for what all integers and what all floating-point numbers can do. A method of it is
//! that of the type that is its `Self`.

use privlint_ir::CrateId;
use privlint_sema::{DefId, DefKind, Ty, TyKind};

use super::callee::Named;
use super::heads;
use super::paths::{Paths, in_std};

/// The traits of the stubs that rustc does not know.
const NUMBERS: [&str; 2] = ["std::num::integer::Integer", "std::num::float::Float"];

/// A function that privlint takes a call for.
#[derive(Clone, Debug)]
pub(super) struct Function {
    /// Its definition; of a trait's method that of the trait.
    pub(super) def: DefId,
    /// Of a trait's method: `Self` and the arguments of the trait.
    pub(super) args: Vec<Ty>,
    /// The crate that has the call.
    pub(super) body: CrateId,
}

/// Whether two functions are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Same {
    /// They are.
    Yes,
    /// They are not.
    No,
    /// That is not known, and why.
    Unclear(&'static str),
}

/// Compares a function with one that rustc names.
pub(super) fn compare(paths: &Paths<'_, '_>, ours: &Function, theirs: &Named) -> Same {
    let def = paths.world.def(ours.def);
    let is_local = def.krate == ours.body;
    let same_crate = paths.krate(def.krate) == in_std(&theirs.path.krate) && is_local == theirs.path.local;
    if def.name.as_str() != theirs.path.name() || !same_crate {
        return Same::No;
    }
    if !is_local && has_versions(paths, def.krate, ours.body) {
        return Same::Unclear("there are several versions of its crate");
    }
    let parent = def.parent.filter(|parent| paths.world.def(*parent).kind == DefKind::Impl);
    match (parent, theirs.path.is_of_impl()) {
        (Some(own), true) if paths.world.impl_trait(own).is_none() => method(paths, ours, own, theirs),
        (None, true) if is_of_numbers(paths, ours, theirs) => Same::Yes,
        (None, false) => elsewhere(paths, ours, theirs),
        _ => Same::No,
    }
}

/// Whether a crate that another one uses is there in several versions.
fn has_versions(paths: &Paths<'_, '_>, krate: CrateId, user: CrateId) -> bool {
    let ids = (0..paths.world.crates().len() as u32).map(CrateId);
    ids.filter(|id| *id != user && paths.krate(*id) == paths.krate(krate)).count() > 1
}

/// Whether a function that belongs to a trait or a module is the one that rustc names.
fn elsewhere(paths: &Paths<'_, '_>, ours: &Function, theirs: &Named) -> Same {
    let same_path = is_at(paths, ours.def, theirs);
    if !same_path && theirs.owner.is_none() && in_std(&theirs.path.krate) == "std" {
        return Same::Unclear("the stubs have it elsewhere, and rustc does not show how it is visible");
    }
    let mut args = ours.args.iter().zip(&theirs.args);
    let same = (same_path || visible(paths, ours, theirs).contains(&ours.def))
        && args.all(|(ty, text)| heads::alike(paths, ours.body, *ty, text));
    match same {
        false => Same::No,
        true if same_path && is_inner(theirs) && has_twin(paths, ours.def, theirs) => {
            Same::Unclear("several types have a method with such a function in it")
        }
        true => Same::Yes,
    }
}

/// Whether a function has the path of the one that rustc names, except that the impl around an inner function has no
/// name there.
fn is_at(paths: &Paths<'_, '_>, def: DefId, theirs: &Named) -> bool {
    let path = paths.world.canonical_path(def);
    let own: Vec<&str> = path.split("::").skip(1).collect();
    let written: Vec<&str> = theirs.path.segments.iter().map(String::as_str).filter(|part| is_part(part)).collect();
    let same = |(own, written): (&&str, &&str)| own == written || written.starts_with("{impl#");
    own.len() == written.len() && own.iter().zip(&written).all(same)
}

/// Whether it is a function inside of a method.
fn is_inner(theirs: &Named) -> bool {
    theirs.path.segments.iter().any(|part| part.starts_with("{impl#"))
}

/// Whether another function of the crate has such a path, too.
fn has_twin(paths: &Paths<'_, '_>, def: DefId, theirs: &Named) -> bool {
    let world = paths.world;
    let it = world.def(def);
    let mut others = world.all_defs().filter(|other| *other != def);
    others.any(|other| {
        let other_it = world.def(other);
        other_it.kind == DefKind::Fn
            && (other_it.name, other_it.krate) == (it.name, it.krate)
            && is_at(paths, other, theirs)
    })
}

/// Whether a part of rustc's path is one of ours, too: closures and blocks of foreign functions have no names, nor have
/// constants, `_` and `_#1`, that are there for the items in them.
fn is_part(part: &str) -> bool {
    part.starts_with("{impl#") || !(part.starts_with('{') || part == "_" || part.starts_with("_#"))
}

/// Whether the method of an impl of ours is the one that rustc names.
fn method(paths: &Paths<'_, '_>, ours: &Function, own: DefId, theirs: &Named) -> Same {
    let Some(shown) = &theirs.owner else {
        return Same::Unclear("it is a method of an impl whose type rustc does not show");
    };
    let found = visible(paths, ours, theirs);
    let self_ty = paths.world.impl_header(own).self_ty;
    let same = match self_ty.kind() {
        TyKind::Adt(adt, _) => {
            let path = paths.world.canonical_path(*adt);
            let around = &theirs.path.segments[..theirs.path.segments.len() - 2];
            let own = || path.split("::").skip(1);
            let beside = own().eq(around.iter().chain(shown.last()));
            beside || theirs.path.local && own().eq(shown.iter()) || found.contains(&ours.def)
        }
        TyKind::Dyn(bounds) => {
            let path = bounds.first().map(|bound| paths.world.canonical_path(bound.def));
            path.is_some_and(|path| path.split("::").skip(1).eq(shown.iter().skip(usize::from(!theirs.path.local))))
        }
        _ => shown[..] == [paths.world.type_path(self_ty)],
    };
    let is_own = |def: &&DefId| paths.world.def(**def).parent.is_some_and(|it| paths.world.impl_trait(it).is_none());
    match same {
        false => Same::No,
        true if found.iter().filter(is_own).any(|def| *def != ours.def) => {
            Same::Unclear("the type has several methods of this name")
        }
        true => Same::Yes,
    }
}

/// Whether the method of all integers, or of all floating-point numbers, is that of the one that rustc names.
fn is_of_numbers(paths: &Paths<'_, '_>, ours: &Function, theirs: &Named) -> bool {
    let parent = paths.world.def(ours.def).parent;
    parent.is_some_and(|parent| NUMBERS.contains(&paths.world.canonical_path(parent).as_str()))
        && matches!(ours.args.first().map(|ty| ty.kind()), Some(TyKind::Prim(prim))
            if theirs.owner.as_ref().is_some_and(|owner| owner[..] == [prim.as_str()]))
}

/// What the path leads to by which rustc shows the function.
fn visible(paths: &Paths<'_, '_>, ours: &Function, theirs: &Named) -> Vec<DefId> {
    let Some(owner) = &theirs.owner else { return Vec::new() };
    let krate = theirs.path.local.then(|| paths.krate(ours.body));
    let path = krate.into_iter().chain(owner.iter().map(String::as_str)).chain([theirs.path.name()]);
    paths.find(&path.collect::<Vec<_>>())
}

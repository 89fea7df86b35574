//! Fields that look like customer data, though nobody marked them: by name and type, in a type that comes from outside.

use privlint_ir::Name;
use privlint_rules::Names;
use privlint_sema::{DefId, Ty, TyKind, World};

/// How many types may stand around the one that is looked at: `Option<Vec<String>>`.
const MAX_DEPTH: usize = 4;

/// The class of customer data that a field of one of the workspace's types is presumed to be.
///
/// presumed(field, class) :- named(field, class), fits(type(field), class), built_by_derive(adt(field)), own(adt(field)).
pub(crate) fn class_of<'n>(names: &'n Names, world: &World<'_>, adt: DefId, field: Name, ty: Ty) -> Option<&'n str> {
    by_name(names, world, adt, field, ty).filter(|_| world.is_built_by_derive(adt))
}

/// The class that the name and the type of such a field tell alone.
pub(crate) fn by_name<'n>(names: &'n Names, world: &World<'_>, adt: DefId, field: Name, ty: Ty) -> Option<&'n str> {
    let it = world.def(adt);
    let own = world.crate_info(it.krate).local;
    let is_of = |wanted: &str| is_of(world, ty, wanted, 0);
    names.class_of(field.as_str(), it.name.as_str(), &is_of).filter(|_| own)
}

/// Whether a type is one of this name, or `text`, or holds one.
fn is_of(world: &World<'_>, ty: Ty, wanted: &str, depth: usize) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    match ty.kind() {
        TyKind::Prim(prim) => prim.as_str() == if wanted == "text" { "str" } else { wanted },
        TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner) => is_of(world, *inner, wanted, depth + 1),
        TyKind::Adt(adt, args) => {
            let name = world.def(*adt).name.as_str();
            name == if wanted == "text" { "String" } else { wanted }
                || args.iter().any(|arg| is_of(world, *arg, wanted, depth + 1))
        }
        _ => false,
    }
}

//! Heads of types: what a type is without its arguments. They decide which impl of a trait is meant.
//!
//! A reference's head has that of what it refers to. All type parameters have one head; so have all closures, all
//! pointers to functions, all tuples of a length, all arrays, all slices, all raw pointers, all `dyn`.

use privlint_ir::CrateId;
use privlint_sema::{Ty, TyKind};

use super::mir::split;
use super::paths::Paths;

/// The head of a type as rustc prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Head<'t> {
    /// `&T`, and whether it is `&mut T`.
    Ref(bool, Box<Head<'t>>),
    /// A struct, enum, union or primitive type, by the path by which it is visible.
    Path(Vec<&'t str>),
    /// A tuple of so many.
    Tuple(usize),
    /// A kind of types whose heads are one.
    Kind(Kind),
    /// A type that is known by its bounds only, or has no name.
    Open,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Array,
    Closure,
    Dyn,
    FnPointer,
    Never,
    Parameter,
    Pointer,
    Slice,
    /// One of those that are told apart.
    Other,
}

/// Whether a type of privlint's can be one that rustc prints in the code of a crate: the heads are equal, or one of the
/// two is not known.
pub(super) fn alike(paths: &Paths<'_, '_>, compiled: CrateId, ours: Ty, theirs: &str) -> bool {
    same(paths, compiled, ours, &head(theirs))
}

fn same(paths: &Paths<'_, '_>, compiled: CrateId, ours: Ty, theirs: &Head<'_>) -> bool {
    match (ours.kind(), theirs) {
        (_, Head::Open) => true,
        (TyKind::Ref(mutable, inner), Head::Ref(theirs, head)) => {
            mutable == theirs && same(paths, compiled, *inner, head)
        }
        (TyKind::Adt(def, _), Head::Path(path)) => paths.is_type(compiled, *def, path),
        (TyKind::Prim(prim), Head::Path(path)) => path[..] == [prim.as_str()],
        (TyKind::Tuple(parts), Head::Tuple(count)) => parts.len() == *count,
        (ours, Head::Kind(theirs)) => of(ours).is_none_or(|ours| ours == *theirs),
        (ours, _) => of(ours).is_none(),
    }
}

/// The kind of a type, if the type is known.
fn of(ty: &TyKind) -> Option<Kind> {
    Some(match ty {
        TyKind::Adt(..) | TyKind::Prim(_) | TyKind::Ref(..) | TyKind::Tuple(_) => Kind::Other,
        TyKind::Array(_) => Kind::Array,
        TyKind::Closure(..) => Kind::Closure,
        TyKind::Dyn(_) => Kind::Dyn,
        TyKind::FnPtr(..) => Kind::FnPointer,
        TyKind::Never => Kind::Never,
        TyKind::Param(..) => Kind::Parameter,
        TyKind::Ptr(..) => Kind::Pointer,
        TyKind::Slice(_) => Kind::Slice,
        TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Async(..) => return None,
        TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Infer(_) | TyKind::Unknown => return None,
    })
}

/// Reads `&'{erased} std::vec::Vec<T/#0>`.
fn head(text: &str) -> Head<'_> {
    if let Some(inner) = text.strip_prefix('&') {
        let inner = if inner.starts_with('\'') { inner.split_once(' ').map_or("", |(_, inner)| inner) } else { inner };
        let mutable = inner.strip_prefix("mut ");
        return Head::Ref(mutable.is_some(), Box::new(head(mutable.unwrap_or(inner))));
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        // A tuple of one has a comma behind it.
        let inner = inner.trim_end_matches(',');
        return Head::Tuple(if inner.is_empty() { 0 } else { split(inner, ",").len() });
    }
    if let Some(kind) = kind(text) {
        return Head::Kind(kind);
    }
    let path = text.split('<').next().unwrap_or(text);
    if is_path(path) { Head::Path(path.split("::").collect()) } else { Head::Open }
}

fn kind(text: &str) -> Option<Kind> {
    let is_parameter = text.rsplit_once("/#").is_some_and(|(_, number)| number.bytes().all(|b| b.is_ascii_digit()));
    let begin = text.split('<').next().unwrap_or(text);
    Some(match text.as_bytes().first()? {
        _ if is_parameter => Kind::Parameter,
        b'!' => Kind::Never,
        b'*' => Kind::Pointer,
        b'[' if split(&text[1..], ";").len() > 1 => Kind::Array,
        b'[' => Kind::Slice,
        _ if text.starts_with("dyn ") => Kind::Dyn,
        _ if text.starts_with("Closure(") => Kind::Closure,
        _ if begin == "for" || begin.contains("fn(") => Kind::FnPointer,
        _ => return None,
    })
}

fn is_path(text: &str) -> bool {
    let is_name = |part: &str| part.starts_with(|c: char| c.is_alphabetic() || c == '_');
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '#')) && text.split("::").all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Head<'_> {
        Head::Path(text.split("::").collect())
    }

    #[test]
    fn heads_of_what_rustc_prints() {
        let reference = |head| Head::Ref(false, Box::new(head));
        for (text, expected) in [
            ("&'{erased} std::vec::Vec<T/#0, std::alloc::Global>", reference(path("std::vec::Vec"))),
            ("&'{erased} mut &'a/#0 str", Head::Ref(true, Box::new(reference(path("str"))))),
            ("Error", path("Error")),
            ("T/#1", Head::Kind(Kind::Parameter)),
            ("impl FnMut(&str) -> String/#0", Head::Kind(Kind::Parameter)),
            ("std::vec::Vec<T/#0>", path("std::vec::Vec")),
            ("Alias(Projection, AliasTy { args: [T/#1], def_id: DefId(3:1 ~ a[b]::C::D), .. })", Head::Open),
            ("Closure(DefId(0:31 ~ t_x[dc34]::f::{closure#0}),[(),],)", Head::Kind(Kind::Closure)),
            ("[std::string::String]", Head::Kind(Kind::Slice)),
            ("[[u8; 3_usize]]", Head::Kind(Kind::Slice)),
            ("[u8; 3_usize]", Head::Kind(Kind::Array)),
            ("()", Head::Tuple(0)),
            ("(a::B,)", Head::Tuple(1)),
            ("(a::B<(C, D)>, &'{erased} str)", Head::Tuple(2)),
            ("dyn [Binder { value: Trait(m::Tr), bound_vars: [] }] + '{erased}", Head::Kind(Kind::Dyn)),
            ("for<'a> fn(&'a u8) -> (u8, u8)", Head::Kind(Kind::FnPointer)),
            ("unsafe extern \"C\" fn()", Head::Kind(Kind::FnPointer)),
            ("std::iter::Map<Closure(fn(u8) -> u8), for<'a> fn(&'a u8)>", path("std::iter::Map")),
            ("*mut u8", Head::Kind(Kind::Pointer)),
            ("6_usize", Head::Open),
        ] {
            assert_eq!(head(text), expected, "{text}");
        }
    }
}

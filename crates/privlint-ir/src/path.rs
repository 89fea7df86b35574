//! Paths as they are written.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::name::Name;
use crate::project::CrateId;
use crate::types::TypeRef;

/// What a path starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PathAnchor {
    /// `a::b`: what is in scope.
    Plain,
    /// `::a::b`: an external crate.
    Global,
    /// `crate::a`.
    Crate,
    /// `$crate::a` of a macro: this crate.
    Of(CrateId),
    /// `self::a`, or one `super::` for each step up.
    Super(u8),
    /// A path of the language itself, from the root of the standard library: what `for`, `?` and operators call.
    Lang,
}

/// One segment of a path with its generic arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PathSegment {
    /// The name. `Self` is a name, too.
    pub name: Name,
    /// `<A, B, Item = C>`, if written.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments as written. Lifetimes are left out: nothing flows through them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types, and const arguments as [`TypeRef::Const`], in order.
    pub types: Vec<TypeRef>,
    /// `Item = T` of an associated type.
    pub bindings: Vec<(Name, TypeRef)>,
}

/// A path as written: `a::b::<T>::c`, `<T as Trait>::f`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Path {
    /// Where it starts.
    pub anchor: PathAnchor,
    /// `T` of `<T>::f` and `<T as Trait>::f`; the segments then are those of the trait, if there is one, and the rest.
    pub qself: Option<Box<QSelf>>,
    /// The segments; empty for a bare `crate`, `self` or `super`.
    pub segments: Vec<PathSegment>,
}

/// The self type of a qualified path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QSelf {
    /// The type.
    pub ty: TypeRef,
    /// How many of the path's segments name the trait: 0 for `<T>::f`.
    pub trait_segments: usize,
}

impl Path {
    /// A path of plain segments.
    pub fn plain(anchor: PathAnchor, names: &[&str]) -> Path {
        let segments = names.iter().map(|name| PathSegment { name: Name::new(name), args: None }).collect();
        Path { anchor, qself: None, segments }
    }

    /// A path of the standard library: `std::iter::Iterator::next` without its `std`.
    pub fn lang(names: &[&str]) -> Path {
        Path::plain(PathAnchor::Lang, names)
    }

    /// The path of one name that is in scope.
    pub fn name(name: Name) -> Path {
        Path { anchor: PathAnchor::Plain, qself: None, segments: vec![PathSegment { name, args: None }] }
    }

    /// The name, if the path is just one.
    pub fn as_name(&self) -> Option<Name> {
        match (self.anchor, &self.qself, self.segments.as_slice()) {
            (PathAnchor::Plain, None, [segment]) if segment.args.is_none() => Some(segment.name),
            _ => None,
        }
    }

    /// The last segment's name.
    pub fn last(&self) -> Option<Name> {
        self.segments.last().map(|segment| segment.name)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts: Vec<&str> = match self.anchor {
            PathAnchor::Plain => vec![],
            PathAnchor::Global => vec![""],
            PathAnchor::Crate => vec!["crate"],
            PathAnchor::Of(_) => vec!["$crate"],
            PathAnchor::Super(0) => vec!["self"],
            PathAnchor::Super(n) => vec!["super"; n.into()],
            PathAnchor::Lang => vec!["std"],
        };
        parts.extend(self.segments.iter().map(|segment| segment.name.as_str()));
        f.write_str(&parts.join("::"))
    }
}

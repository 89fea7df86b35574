//! Types and generics as they are written.

use serde::{Deserialize, Serialize};

use crate::name::Name;
use crate::path::Path;
use crate::span::TextRange;

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TypeRef {
    /// `a::B<T>`, `Self`, `T::Item`, `<T as Trait>::Item`.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// What it refers to.
        inner: Box<TypeRef>,
    },
    /// `*const T`, `*mut T`.
    Ptr {
        /// Whether it is `*mut`.
        mutable: bool,
        /// What it points to.
        inner: Box<TypeRef>,
    },
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`; the length is not kept.
    Array(Box<TypeRef>),
    /// `[T; 0]`.
    EmptyArray(Box<TypeRef>),
    /// `(A, B)`; `()` is the empty one.
    Tuple(Vec<TypeRef>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// `fn(A) -> B`.
    Fn {
        /// Parameter types.
        params: Vec<TypeRef>,
        /// Result type.
        ret: Box<TypeRef>,
    },
    /// `impl Bounds`.
    Impl(Vec<Bound>),
    /// `dyn Bounds`.
    Dyn(Vec<Bound>),
    /// A const generic argument, kept only to hold its place.
    Const,
    /// `m!(..)`: the macro, and its arguments as text.
    Macro(Path, String),
    /// A type nobody understands: newer syntax.
    Unknown,
}

impl TypeRef {
    /// `()`.
    pub fn unit() -> TypeRef {
        TypeRef::Tuple(Vec::new())
    }
}

/// A trait bound: `Trait<Args, Item = T>`, with `Fn(A) -> B` as `Fn<(A,), Output = B>`. Lifetime bounds are left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bound {
    /// The trait.
    pub path: Path,
    /// Whether it is `?Trait`.
    pub maybe: bool,
}

/// A type or const parameter. Lifetimes are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Whether it is a const parameter.
    pub is_const: bool,
    /// Bounds written at the parameter.
    pub bounds: Vec<Bound>,
    /// `= T`.
    pub default: Option<TypeRef>,
}

/// A `where T: Bound` clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WherePredicate {
    /// The bounded type.
    pub ty: TypeRef,
    /// Its bounds.
    pub bounds: Vec<Bound>,
}

/// Generic parameters with their clauses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generics {
    /// Type and const parameters in order.
    pub params: Vec<GenericParam>,
    /// Where-clauses.
    pub wheres: Vec<WherePredicate>,
}

/// A type with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpannedType {
    /// The type.
    pub ty: TypeRef,
    /// Its place.
    pub range: TextRange,
}

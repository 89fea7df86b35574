//! Types: interned, compared by address.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{OnceLock, RwLock};

use privlint_ir::{ExprId, Name};
use rustc_hash::FxBuildHasher;

use crate::def::DefId;

/// A type. Equal types are one object.
#[derive(Clone, Copy)]
pub struct Ty(&'static TyKind);

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// A struct, enum or union with its arguments.
    Adt(DefId, Vec<Ty>),
    /// A primitive type.
    Prim(Prim),
    /// `&T`, `&mut T`.
    Ref(bool, Ty),
    /// `*const T`, `*mut T`.
    Ptr(bool, Ty),
    /// `[T]`.
    Slice(Ty),
    /// `[T; N]`.
    Array(Ty),
    /// `(A, B)`.
    Tuple(Vec<Ty>),
    /// `!`.
    Never,
    /// The type of a function item, with the arguments of its generics.
    FnDef(DefId, Vec<Ty>),
    /// The constructor of a tuple struct or variant.
    Ctor(DefId, u32, Vec<Ty>),
    /// `fn(A) -> B`.
    FnPtr(Vec<Ty>, Ty),
    /// A closure of a body, with the arguments of the body's generics.
    Closure(DefId, ExprId, Vec<Ty>),
    /// An async block of a body (its expression), with what it gives.
    Async(DefId, ExprId, Vec<Ty>, Ty),
    /// A parameter, by its index among the generics in force.
    Param(u32, Name),
    /// `<args[0] as trait>::name`, not known further.
    Projection(DefId, Name, Vec<Ty>),
    /// `dyn A + B`.
    Dyn(Vec<TraitRef>),
    /// `impl Bounds` in result position: the function, the number of the `impl` in it, the function's arguments.
    Opaque(DefId, u32, Vec<Ty>),
    /// A variable of inference.
    Infer(u32),
    /// Not known.
    Unknown,
}

/// A trait with its arguments; of a bound or a `dyn`, also what it says of associated types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TraitRef {
    /// The trait.
    pub def: DefId,
    /// Its arguments, the self type first. Of a `dyn`, the self type is [`TyKind::Unknown`].
    pub args: Vec<Ty>,
    /// `Item = T`.
    pub bindings: Vec<(Name, Ty)>,
}

/// A primitive type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the types")]
pub enum Prim {
    Bool,
    Char,
    Str,
    Int(IntTy),
    Float(FloatTy),
}

/// An integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the types")]
pub enum IntTy {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
}

/// A floating point type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the types")]
pub enum FloatTy {
    F32,
    F64,
}

/// All primitive types by name.
const PRIMS: [(&str, Prim); 17] = [
    ("bool", Prim::Bool),
    ("char", Prim::Char),
    ("str", Prim::Str),
    ("i8", Prim::Int(IntTy::I8)),
    ("i16", Prim::Int(IntTy::I16)),
    ("i32", Prim::Int(IntTy::I32)),
    ("i64", Prim::Int(IntTy::I64)),
    ("i128", Prim::Int(IntTy::I128)),
    ("isize", Prim::Int(IntTy::Isize)),
    ("u8", Prim::Int(IntTy::U8)),
    ("u16", Prim::Int(IntTy::U16)),
    ("u32", Prim::Int(IntTy::U32)),
    ("u64", Prim::Int(IntTy::U64)),
    ("u128", Prim::Int(IntTy::U128)),
    ("usize", Prim::Int(IntTy::Usize)),
    ("f32", Prim::Float(FloatTy::F32)),
    ("f64", Prim::Float(FloatTy::F64)),
];

impl Prim {
    /// The type of this name.
    pub fn parse(name: &str) -> Option<Prim> {
        PRIMS.iter().find(|(text, _)| *text == name).map(|(_, prim)| *prim)
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        PRIMS.iter().find(|(_, prim)| *prim == self).map_or("", |(text, _)| text)
    }
}

fn interner() -> &'static RwLock<HashSet<&'static TyKind, FxBuildHasher>> {
    static INTERNER: OnceLock<RwLock<HashSet<&'static TyKind, FxBuildHasher>>> = OnceLock::new();
    INTERNER.get_or_init(RwLock::default)
}

impl Ty {
    /// The type of this kind.
    pub fn new(kind: TyKind) -> Ty {
        if let Some(known) = interner().read().expect("no panic under the lock").get(&kind) {
            return Ty(known);
        }
        let mut types = interner().write().expect("no panic under the lock");
        if let Some(known) = types.get(&kind) {
            return Ty(known);
        }
        // As with names: types are few, and every stage holds them.
        let kind: &'static TyKind = Box::leak(Box::new(kind));
        types.insert(kind);
        Ty(kind)
    }

    /// What it is.
    pub fn kind(self) -> &'static TyKind {
        self.0
    }

    /// The unknown type.
    pub fn unknown() -> Ty {
        static UNKNOWN: OnceLock<Ty> = OnceLock::new();
        *UNKNOWN.get_or_init(|| Ty::new(TyKind::Unknown))
    }

    /// `()`.
    pub fn unit() -> Ty {
        Ty::new(TyKind::Tuple(Vec::new()))
    }

    /// `!`.
    pub fn never() -> Ty {
        Ty::new(TyKind::Never)
    }

    /// `bool`.
    pub fn bool() -> Ty {
        Ty::new(TyKind::Prim(Prim::Bool))
    }

    /// `str`.
    pub fn str() -> Ty {
        Ty::new(TyKind::Prim(Prim::Str))
    }

    /// `usize`.
    pub fn usize() -> Ty {
        Ty::new(TyKind::Prim(Prim::Int(IntTy::Usize)))
    }

    /// `&self` or `&mut self`.
    pub fn reference(self, mutable: bool) -> Ty {
        Ty::new(TyKind::Ref(mutable, self))
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(self) -> bool {
        matches!(self.0, TyKind::Unknown)
    }

    /// Without references around it.
    pub fn strip_refs(self) -> Ty {
        let mut ty = self;
        while let TyKind::Ref(_, inner) = ty.0 {
            ty = *inner;
        }
        ty
    }

    /// The struct, enum or union it is.
    pub fn as_adt(self) -> Option<(DefId, &'static [Ty])> {
        match self.0 {
            TyKind::Adt(def, args) => Some((*def, args)),
            _ => None,
        }
    }

    /// The same type with another type in place of each part for which `f` gives one.
    pub fn map(self, f: &mut dyn FnMut(Ty) -> Option<Ty>) -> Ty {
        if let Some(mapped) = f(self) {
            return mapped;
        }
        let mut all = |types: &[Ty]| types.iter().map(|ty| ty.map(f)).collect::<Vec<_>>();
        let kind = match self.0 {
            TyKind::Adt(def, args) if !args.is_empty() => TyKind::Adt(*def, all(args)),
            TyKind::Ref(mutable, inner) => TyKind::Ref(*mutable, inner.map(f)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(*mutable, inner.map(f)),
            TyKind::Slice(inner) => TyKind::Slice(inner.map(f)),
            TyKind::Array(inner) => TyKind::Array(inner.map(f)),
            TyKind::Tuple(elems) if !elems.is_empty() => TyKind::Tuple(all(elems)),
            TyKind::FnDef(def, args) if !args.is_empty() => TyKind::FnDef(*def, all(args)),
            TyKind::Ctor(def, variant, args) if !args.is_empty() => TyKind::Ctor(*def, *variant, all(args)),
            TyKind::FnPtr(params, ret) => TyKind::FnPtr(all(params), ret.map(f)),
            TyKind::Closure(def, expr, args) if !args.is_empty() => TyKind::Closure(*def, *expr, all(args)),
            TyKind::Async(def, expr, args, output) => TyKind::Async(*def, *expr, all(args), output.map(f)),
            TyKind::Projection(def, name, args) => TyKind::Projection(*def, *name, all(args)),
            TyKind::Opaque(def, idx, args) if !args.is_empty() => TyKind::Opaque(*def, *idx, all(args)),
            TyKind::Dyn(bounds) => TyKind::Dyn(bounds.iter().map(|bound| bound.map(f)).collect()),
            _ => return self,
        };
        Ty::new(kind)
    }

    /// The same type with the arguments in place of the parameters.
    pub fn subst(self, args: &[Ty]) -> Ty {
        if args.is_empty() {
            return self;
        }
        self.map(&mut |ty| match ty.0 {
            TyKind::Param(idx, _) => Some(args.get(*idx as usize).copied().unwrap_or_else(Ty::unknown)),
            _ => None,
        })
    }

    /// Whether a part of it is of this kind.
    pub fn any(self, f: &mut dyn FnMut(Ty) -> bool) -> bool {
        let mut found = false;
        self.map(&mut |ty| {
            found |= f(ty);
            found.then_some(ty)
        });
        found
    }

    /// How many types it is made of; of types that grow without end, up to a limit.
    pub fn size(self) -> usize {
        let mut size = 0;
        self.map(&mut |ty| {
            size += 1;
            (size > 256).then_some(ty)
        });
        size
    }
}

impl TraitRef {
    /// The same with another type in place of each part for which `f` gives one.
    pub fn map(&self, f: &mut dyn FnMut(Ty) -> Option<Ty>) -> TraitRef {
        TraitRef {
            def: self.def,
            args: self.args.iter().map(|ty| ty.map(f)).collect(),
            bindings: self.bindings.iter().map(|(name, ty)| (*name, ty.map(f))).collect(),
        }
    }

    /// The same with the arguments in place of the parameters.
    pub fn subst(&self, args: &[Ty]) -> TraitRef {
        TraitRef {
            def: self.def,
            args: self.args.iter().map(|ty| ty.subst(args)).collect(),
            bindings: self.bindings.iter().map(|(name, ty)| (*name, ty.subst(args))).collect(),
        }
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Ty) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Ty {}
impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}
impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

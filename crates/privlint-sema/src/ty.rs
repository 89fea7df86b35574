//! Types: interned, compared by address.

use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{OnceLock, RwLock};

use privlint_ir::{ExprId, Name};
use rustc_hash::FxBuildHasher;

use crate::def::DefId;

/// A type. Equal types are one object.
#[derive(Clone, Copy)]
pub struct Ty(&'static Interned);

/// A type as it is kept, with what its parts are, so that most questions need no walk.
#[derive(Debug)]
struct Interned {
    kind: TyKind,
    holds: Holds,
}

/// Which kinds of parts a type has somewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Holds(u8);

impl Holds {
    /// A parameter.
    pub(crate) const PARAM: Holds = Holds(1);
    /// A variable of inference.
    pub(crate) const INFER: Holds = Holds(2);
    /// A projection.
    pub(crate) const PROJECTION: Holds = Holds(4);
    /// Something unknown.
    pub(crate) const UNKNOWN: Holds = Holds(8);
    /// An `impl Trait` in result position.
    pub(crate) const OPAQUE: Holds = Holds(16);
    /// A closure.
    pub(crate) const CLOSURE: Holds = Holds(32);

    /// Both.
    pub(crate) const fn or(self, other: Holds) -> Holds {
        Holds(self.0 | other.0)
    }

    fn of(kind: &TyKind) -> Holds {
        let own = match kind {
            TyKind::Param(..) => Holds::PARAM,
            TyKind::Infer(_) => Holds::INFER,
            TyKind::Projection(..) => Holds::PROJECTION,
            TyKind::Unknown => Holds::UNKNOWN,
            TyKind::Opaque(..) => Holds::OPAQUE,
            TyKind::Closure(..) => Holds::CLOSURE,
            _ => Holds::default(),
        };
        let mut all = own;
        kind.for_each_part(&mut |part| all = all.or(part.0.holds));
        all
    }
}

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
    /// The integer types.
    pub(crate) const INTS: [Prim; 12] = [
        Prim::Int(IntTy::I8),
        Prim::Int(IntTy::I16),
        Prim::Int(IntTy::I32),
        Prim::Int(IntTy::I64),
        Prim::Int(IntTy::I128),
        Prim::Int(IntTy::Isize),
        Prim::Int(IntTy::U8),
        Prim::Int(IntTy::U16),
        Prim::Int(IntTy::U32),
        Prim::Int(IntTy::U64),
        Prim::Int(IntTy::U128),
        Prim::Int(IntTy::Usize),
    ];

    /// The floating point types.
    pub(crate) const FLOATS: [Prim; 2] = [Prim::Float(FloatTy::F32), Prim::Float(FloatTy::F64)];

    /// The type of this name.
    pub fn parse(name: &str) -> Option<Prim> {
        PRIMS.iter().find(|(text, _)| *text == name).map(|(_, prim)| *prim)
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        PRIMS.iter().find(|(_, prim)| *prim == self).map_or("", |(text, _)| text)
    }
}

type Interner = HashMap<&'static TyKind, Ty, FxBuildHasher>;

fn interner() -> &'static RwLock<Interner> {
    static INTERNER: OnceLock<RwLock<Interner>> = OnceLock::new();
    INTERNER.get_or_init(RwLock::default)
}

impl TyKind {
    /// Calls `f` with each type that is directly part of this one.
    fn for_each_part(&self, f: &mut dyn FnMut(Ty)) {
        let mut all = |types: &[Ty]| types.iter().for_each(|ty| f(*ty));
        match self {
            TyKind::Adt(_, args)
            | TyKind::Tuple(args)
            | TyKind::FnDef(_, args)
            | TyKind::Ctor(_, _, args)
            | TyKind::Closure(_, _, args)
            | TyKind::Projection(_, _, args)
            | TyKind::Opaque(_, _, args) => all(args),
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner) => f(*inner),
            TyKind::FnPtr(params, ret) => {
                all(params);
                f(*ret);
            }
            TyKind::Async(_, _, args, output) => {
                all(args);
                f(*output);
            }
            TyKind::Dyn(bounds) => {
                for bound in bounds {
                    all(&bound.args);
                    bound.bindings.iter().for_each(|(_, ty)| all(&[*ty]));
                }
            }
            TyKind::Prim(_) | TyKind::Never | TyKind::Param(..) | TyKind::Infer(_) | TyKind::Unknown => {}
        }
    }
}

impl Ty {
    /// The type of this kind.
    pub fn new(kind: TyKind) -> Ty {
        if let Some(known) = interner().read().expect("no panic under the lock").get(&kind) {
            return *known;
        }
        let mut types = interner().write().expect("no panic under the lock");
        if let Some(known) = types.get(&kind) {
            return *known;
        }
        // As with names: types are few, and every stage holds them.
        let holds = Holds::of(&kind);
        let ty = Ty(Box::leak(Box::new(Interned { kind, holds })));
        types.insert(ty.kind(), ty);
        ty
    }

    /// What it is.
    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    /// Whether one of these parts is in it.
    pub(crate) fn holds(self, parts: Holds) -> bool {
        self.0.holds.0 & parts.0 != 0
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
        matches!(self.kind(), TyKind::Unknown)
    }

    /// Without references around it.
    pub fn strip_refs(self) -> Ty {
        let mut ty = self;
        while let TyKind::Ref(_, inner) = ty.kind() {
            ty = *inner;
        }
        ty
    }

    /// The struct, enum or union it is.
    pub fn as_adt(self) -> Option<(DefId, &'static [Ty])> {
        match self.kind() {
            TyKind::Adt(def, args) => Some((*def, args)),
            _ => None,
        }
    }

    /// The same type with another type in place of each part for which `f` gives one.
    pub fn map(self, f: &mut dyn FnMut(Ty) -> Option<Ty>) -> Ty {
        if let Some(mapped) = f(self) {
            return mapped;
        }
        let mut changed = false;
        let mut one = |ty: Ty| {
            let mapped = ty.map(f);
            changed |= mapped != ty;
            mapped
        };
        let mut all = |types: &[Ty]| types.iter().map(|ty| one(*ty)).collect::<Vec<_>>();
        let kind = match self.kind() {
            TyKind::Adt(def, args) if !args.is_empty() => TyKind::Adt(*def, all(args)),
            TyKind::Ref(mutable, inner) => TyKind::Ref(*mutable, one(*inner)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(*mutable, one(*inner)),
            TyKind::Slice(inner) => TyKind::Slice(one(*inner)),
            TyKind::Array(inner) => TyKind::Array(one(*inner)),
            TyKind::Tuple(elems) if !elems.is_empty() => TyKind::Tuple(all(elems)),
            TyKind::FnDef(def, args) if !args.is_empty() => TyKind::FnDef(*def, all(args)),
            TyKind::Ctor(def, variant, args) if !args.is_empty() => TyKind::Ctor(*def, *variant, all(args)),
            TyKind::FnPtr(params, ret) => {
                let params = all(params);
                TyKind::FnPtr(params, one(*ret))
            }
            TyKind::Closure(def, expr, args) if !args.is_empty() => TyKind::Closure(*def, *expr, all(args)),
            TyKind::Async(def, expr, args, output) => {
                let args = all(args);
                TyKind::Async(*def, *expr, args, one(*output))
            }
            TyKind::Projection(def, name, args) => TyKind::Projection(*def, *name, all(args)),
            TyKind::Opaque(def, idx, args) if !args.is_empty() => TyKind::Opaque(*def, *idx, all(args)),
            TyKind::Dyn(bounds) => TyKind::Dyn(bounds.iter().map(|bound| bound.each(&mut one)).collect()),
            _ => return self,
        };
        if changed { Ty::new(kind) } else { self }
    }

    /// The same type with the arguments in place of the parameters.
    pub fn subst(self, args: &[Ty]) -> Ty {
        if args.is_empty() || !self.holds(Holds::PARAM) {
            return self;
        }
        self.map(&mut |ty| match ty.kind() {
            TyKind::Param(idx, _) => Some(args.get(*idx as usize).copied().unwrap_or_else(Ty::unknown)),
            _ if !ty.holds(Holds::PARAM) => Some(ty),
            _ => None,
        })
    }

    /// Whether a part of it is of this kind.
    pub fn any(self, f: &mut dyn FnMut(Ty) -> bool) -> bool {
        let mut found = f(self);
        if !found {
            self.kind().for_each_part(&mut |part| found = found || part.any(f));
        }
        found
    }

    /// How many types it is made of; of types that grow without end, up to a limit.
    pub fn size(self) -> usize {
        let mut size = 0;
        self.any(&mut |_| {
            size += 1;
            size > 256
        });
        size
    }
}

impl TraitRef {
    /// The same with another type in place of each part for which `f` gives one.
    pub fn map(&self, f: &mut dyn FnMut(Ty) -> Option<Ty>) -> TraitRef {
        self.each(&mut |ty| ty.map(f))
    }

    fn each(&self, f: &mut dyn FnMut(Ty) -> Ty) -> TraitRef {
        TraitRef {
            def: self.def,
            args: self.args.iter().map(|ty| f(*ty)).collect(),
            bindings: self.bindings.iter().map(|(name, ty)| (*name, f(*ty))).collect(),
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
        self.kind().fmt(f)
    }
}

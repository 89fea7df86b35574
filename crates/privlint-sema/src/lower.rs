//! Types as written to types as meant.

use std::cell::Cell;

use privlint_ir::path::GenericArgs;
use privlint_ir::{Bound, Name, Path, PathAnchor, TypeRef};

use crate::World;
use crate::def::{DefId, DefKind};
use crate::generics::without_bindings;
use crate::resolve::{Namespace, Res, Resolved};
use crate::ty::{Prim, TraitRef, Ty, TyKind};

/// The types in a function's signature, in terms of the parameters in force.
#[derive(Debug)]
pub struct Signature {
    /// Those of the parameters, the receiver first.
    pub params: Vec<Ty>,
    /// That of the result; of an `async fn`, what the future gives.
    pub ret: Ty,
}

/// How deeply macro calls in the place of types may come out of each other.
const MAX_TYPE_MACROS: u32 = 32;

/// Where a type is written: what `Self` and the parameters' names mean there.
#[derive(Debug)]
pub struct TypeScope {
    /// The module or block from which names are looked up.
    pub(crate) module: DefId,
    /// The definition whose generics are in force.
    pub(crate) owner: DefId,
    /// The number of the next `impl Trait` parameter, while parameters are lowered.
    next_impl: Cell<Option<u32>>,
    /// The number of the next `impl Trait` in result position.
    next_opaque: Cell<Option<u32>>,
}

impl TypeScope {
    /// The scope of a definition's signature.
    pub fn of(world: &World<'_>, owner: DefId) -> TypeScope {
        TypeScope { module: world.module_of(owner), owner, next_impl: Cell::new(None), next_opaque: Cell::new(None) }
    }

    /// The scope of a definition's body, whose block may declare items.
    pub(crate) fn inside(module: DefId, owner: DefId) -> TypeScope {
        TypeScope { module, owner, next_impl: Cell::new(None), next_opaque: Cell::new(None) }
    }
}

impl World<'_> {
    /// The type that is written. `_` and what is not understood are unknown.
    pub fn lower_type(&self, scope: &TypeScope, ty: &TypeRef) -> Ty {
        let all = |types: &[TypeRef]| types.iter().map(|ty| self.lower_type(scope, ty)).collect::<Vec<_>>();
        Ty::new(match ty {
            TypeRef::Path(path) => return self.lower_path(scope, path),
            TypeRef::Ref { mutable, inner } => TyKind::Ref(*mutable, self.lower_type(scope, inner)),
            TypeRef::Ptr { mutable, inner } => TyKind::Ptr(*mutable, self.lower_type(scope, inner)),
            TypeRef::Slice(inner) => TyKind::Slice(self.lower_type(scope, inner)),
            TypeRef::Array(inner) | TypeRef::EmptyArray(inner) => TyKind::Array(self.lower_type(scope, inner)),
            TypeRef::Tuple(elems) => TyKind::Tuple(all(elems)),
            TypeRef::Never => TyKind::Never,
            TypeRef::Fn { params, ret } => TyKind::FnPtr(all(params), self.lower_type(scope, ret)),
            TypeRef::Dyn(bounds) => {
                let lower = |bound| self.lower_bound(scope, Ty::unknown(), bound);
                TyKind::Dyn(bounds.iter().filter_map(lower).collect())
            }
            TypeRef::Impl(_) => {
                if let Some(idx) = scope.next_impl.get() {
                    scope.next_impl.set(Some(idx + 1));
                    TyKind::Param(idx, Name::new(""))
                } else if let Some(idx) = scope.next_opaque.get() {
                    scope.next_opaque.set(Some(idx + 1));
                    TyKind::Opaque(scope.owner, idx, self.generics_of(scope.owner).identity())
                } else {
                    TyKind::Unknown
                }
            }
            TypeRef::Macro(path, args) => return self.type_macro(scope, path, args),
            TypeRef::Infer | TypeRef::Const | TypeRef::Unknown => TyKind::Unknown,
        })
    }

    /// What a macro call in the place of a type stands for.
    fn type_macro(&self, scope: &TypeScope, path: &Path, args: &str) -> Ty {
        let depth = self.type_macros.get();
        if depth >= MAX_TYPE_MACROS {
            return Ty::unknown();
        }
        let Some(Res::Def(def)) = self.resolve_macro(scope.module, path, None) else { return Ty::unknown() };
        let written = self.known_macro(def).and_then(|known| privlint_front::expand_type(args, known));
        let Some(written) = written else { return Ty::unknown() };
        self.type_macros.set(depth + 1);
        let ty = self.lower_type(scope, &written);
        self.type_macros.set(depth);
        ty
    }

    /// The types of a function's parameters (the receiver first) and its result.
    pub fn signature(&self, def: DefId) -> Option<&Signature> {
        if let Some(known) = self.signatures.get(&def) {
            return Some(known);
        }
        let function = self.function(def)?;
        let scope = TypeScope::of(self, def);
        let generics = self.generics_of(def);
        let first = generics.names.len() - generics.impl_traits.len();
        scope.next_impl.set(Some(first as u32));
        let receiver = function.receiver.iter().map(|receiver| self.lower_type(&scope, &receiver.ty));
        let mut params: Vec<Ty> = receiver.collect();
        let krate = self.def(def).krate;
        for param in function.params.iter().filter(|param| self.is_active(krate, &param.cfgs)) {
            params.push(self.lower_type(&scope, &param.ty));
        }
        scope.next_impl.set(None);
        scope.next_opaque.set(Some(0));
        let ret = self.lower_type(&scope, &function.ret);
        Some(self.signatures.insert(def, Box::new(Signature { params, ret })))
    }

    /// The types of the fields of a struct, a union or a variant, in terms of its parameters.
    pub(crate) fn field_types(&self, adt: DefId, variant: u32) -> &[Ty] {
        if let Some(known) = self.field_types.get(&(adt, variant)) {
            return known;
        }
        let scope = TypeScope::of(self, adt);
        let fields = self.fields(adt, variant).map_or(&[][..], |fields| &fields.fields);
        let types = fields.iter().map(|field| self.lower_type(&scope, &field.ty)).collect();
        self.field_types.insert((adt, variant), types)
    }

    /// The bounds of an `impl Trait` in a function's result.
    pub(crate) fn opaque_bounds(&self, def: DefId, idx: u32, args: &[Ty]) -> Vec<TraitRef> {
        let Some(function) = self.function(def) else { return Vec::new() };
        let mut found = None;
        let mut at = 0;
        crate::generics::impl_traits(&function.ret, &mut |bounds| {
            if at == idx {
                found = Some(bounds.to_vec());
            }
            at += 1;
        });
        let this = Ty::new(TyKind::Opaque(def, idx, args.to_vec()));
        let scope = TypeScope::of(self, def);
        scope.next_opaque.set(Some(idx + 1));
        let bounds = found.unwrap_or_default();
        let lowered = bounds.iter().filter_map(|bound| self.lower_bound(&scope, Ty::unknown(), bound));
        lowered
            .map(|bound| {
                let mut bound = bound.subst(args);
                bound.args[0] = this;
                bound
            })
            .collect()
    }

    /// The trait that a bound names.
    pub(crate) fn trait_of(&self, scope: &TypeScope, bound: &Bound) -> Option<DefId> {
        let resolved = self.resolve(scope.module, &bound.path, Namespace::Types)?;
        let Res::Def(def) = resolved.res else { return None };
        (self.def(def).kind == DefKind::Trait && resolved.rest == bound.path.segments.len()).then_some(def)
    }

    /// A bound on a type.
    pub(crate) fn lower_bound(&self, scope: &TypeScope, ty: Ty, bound: &Bound) -> Option<TraitRef> {
        let def = self.trait_of(scope, bound)?;
        let written = bound.path.segments.last().and_then(|segment| segment.args.as_deref());
        let mut args = vec![ty];
        args.extend(self.lower_args(scope, def, 1, written, &[ty]));
        let bindings = written.map_or(&[][..], |args| &args.bindings);
        let bindings = bindings.iter().map(|(name, ty)| (*name, self.lower_type(scope, ty))).collect();
        Some(TraitRef { def, args, bindings })
    }

    /// The arguments of a definition's own parameters from the `skip`-th on; what is not written is its default, or
    /// unknown.
    pub(crate) fn lower_args(
        &self,
        scope: &TypeScope,
        def: DefId,
        skip: usize,
        written: Option<&GenericArgs>,
        before: &[Ty],
    ) -> Vec<Ty> {
        let generics = self.generics_of(def);
        let mut all = before.to_vec();
        for idx in skip..generics.names.len() {
            let given = written.and_then(|args| args.types.get(idx - skip));
            let ty = match (given, generics.defaults.get(idx).and_then(Option::as_ref)) {
                (Some(ty), _) => self.lower_type(scope, ty),
                (None, Some(default)) => self.lower_type(&TypeScope::of(self, def), default).subst(&all),
                (None, None) => Ty::unknown(),
            };
            all.push(ty);
        }
        all.split_off(before.len())
    }

    /// `Self` in a scope: the impl's type, or the trait's first parameter.
    pub(crate) fn self_type(&self, scope: &TypeScope) -> Option<Ty> {
        let mut at = Some(scope.owner);
        while let Some(def) = at {
            match self.def(def).kind {
                DefKind::Impl => return Some(self.impl_header(def).self_ty),
                DefKind::Trait => return Some(Ty::new(TyKind::Param(0, Name::new("Self")))),
                DefKind::Struct | DefKind::Enum | DefKind::Union => {
                    return Some(Ty::new(TyKind::Adt(def, self.generics_of(def).identity())));
                }
                _ => at = self.def(def).parent,
            }
        }
        None
    }

    /// A generic parameter by name.
    pub(crate) fn param(&self, scope: &TypeScope, name: Name) -> Option<Ty> {
        let generics = self.generics_of(scope.owner);
        let idx = generics.names.iter().rposition(|param| *param == name)?;
        Some(Ty::new(TyKind::Param(idx as u32, name)))
    }

    fn lower_path(&self, scope: &TypeScope, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            let ty = self.lower_type(scope, &qself.ty);
            if qself.trait_segments == 0 {
                return path.segments.iter().fold(ty, |ty, segment| self.associated_type(scope, ty, segment.name));
            }
            let (of_trait, rest) = path.segments.split_at(qself.trait_segments);
            let of_trait = Path { anchor: path.anchor, qself: None, segments: of_trait.to_vec() };
            let bound = self.lower_bound(scope, ty, &Bound { path: of_trait, maybe: false });
            let (Some(bound), Some(name)) = (bound, rest.first()) else { return Ty::unknown() };
            return self.projection(bound.def, name.name, bound.args);
        }
        let first = path.segments.first();
        if path.anchor == PathAnchor::Plain
            && let Some(first) = first
        {
            let base = if first.name == "Self" { self.self_type(scope) } else { self.param(scope, first.name) };
            if let Some(base) = base {
                let rest = &path.segments[1..];
                return rest.iter().fold(base, |ty, segment| self.associated_type(scope, ty, segment.name));
            }
        }
        let Some(resolved) = self.resolve(scope.module, path, Namespace::Types) else { return Ty::unknown() };
        let rest = resolved.rest;
        let ty = self.lower_resolved(scope, path, &resolved);
        path.segments[rest..].iter().fold(ty, |ty, segment| self.associated_type(scope, ty, segment.name))
    }

    pub(crate) fn lower_resolved(&self, scope: &TypeScope, path: &Path, resolved: &Resolved) -> Ty {
        let written = resolved.rest.checked_sub(1).and_then(|idx| path.segments.get(idx)?.args.as_deref());
        match &resolved.res {
            Res::Prim(prim) => Ty::new(TyKind::Prim(*prim)),
            Res::Def(def) => match self.def(*def).kind {
                DefKind::Struct | DefKind::Enum | DefKind::Union => {
                    Ty::new(TyKind::Adt(*def, self.lower_args(scope, *def, 0, written, &[])))
                }
                DefKind::TypeAlias => {
                    let args = self.lower_args(scope, *def, 0, written, &[]);
                    self.alias(*def).subst(&args)
                }
                // A bare trait is an old way to write `dyn Trait`.
                DefKind::Trait => Ty::new(TyKind::Dyn(vec![TraitRef {
                    def: *def,
                    args: std::iter::once(Ty::unknown())
                        .chain(self.lower_args(scope, *def, 1, written, &[Ty::unknown()]))
                        .collect(),
                    bindings: Vec::new(),
                }])),
                // A module that is named like a primitive type does not hide it: `use std::str`.
                DefKind::Module => match path.as_name().and_then(|name| Prim::parse(name.as_str())) {
                    Some(prim) => Ty::new(TyKind::Prim(prim)),
                    None => Ty::unknown(),
                },
                _ => Ty::unknown(),
            },
            Res::Variant(adt, _) => Ty::new(TyKind::Adt(*adt, self.lower_args(scope, *adt, 0, written, &[]))),
            Res::External(_) => Ty::unknown(),
        }
    }

    /// What a type alias stands for, in terms of its parameters.
    pub(crate) fn alias(&self, def: DefId) -> Ty {
        if let Some(known) = self.aliases.borrow().get(&def) {
            return *known;
        }
        // An alias of itself is an error in the program; it must not be one here.
        self.aliases.borrow_mut().insert(def, Ty::unknown());
        let ty = match self.item(def).map(|item| &item.kind) {
            Some(privlint_ir::ItemKind::TypeAlias(alias)) => match &alias.ty {
                Some(ty) => self.lower_type(&TypeScope::of(self, def), ty),
                None => Ty::unknown(),
            },
            _ => Ty::unknown(),
        };
        self.aliases.borrow_mut().insert(def, ty);
        ty
    }

    /// `T::Name`: the associated type of a trait that the type is known to implement.
    pub(crate) fn associated_type(&self, scope: &TypeScope, ty: Ty, name: Name) -> Ty {
        if let TyKind::Param(..) | TyKind::Projection(..) = ty.kind() {
            for predicate in self.predicates_of(scope.owner) {
                let bound = &predicate.of_trait;
                if bound.args[0] == ty && self.associated_item(bound.def, name, DefKind::TypeAlias).is_some() {
                    return self.projection(bound.def, name, bound.args.clone());
                }
            }
            // Inside of the predicates' own lowering: what is written at the parameter.
            if let Some(bound) = self.written_bound(scope, ty, name) {
                return self.projection(bound.def, name, bound.args);
            }
            if let TyKind::Projection(of_trait, assoc, args) = ty.kind() {
                for bound in self.assoc_bounds(*of_trait, *assoc, args) {
                    if self.associated_item(bound.def, name, DefKind::TypeAlias).is_some() {
                        return self.projection(bound.def, name, bound.args);
                    }
                }
            }
            return Ty::unknown();
        }
        if let Some(found) = self.inherent_assoc_type(ty, name) {
            return found;
        }
        // `Self::Name` in an impl of a trait is the impl's own, or the trait's.
        let mut at = Some(scope.owner);
        while let Some(def) = at {
            if self.def(def).kind == DefKind::Impl {
                if let Some(item) = self.associated_item(def, name, DefKind::TypeAlias) {
                    return self.alias(item);
                }
                let of_trait = self.impl_trait(def).cloned();
                if let Some(bound) = of_trait.and_then(|of_trait| self.declaring_trait(of_trait, name)) {
                    return self.projection(bound.def, name, bound.args);
                }
            }
            at = self.def(def).parent;
        }
        Ty::unknown()
    }

    fn written_bound(&self, scope: &TypeScope, ty: Ty, name: Name) -> Option<TraitRef> {
        let TyKind::Param(idx, param_name) = ty.kind() else { return None };
        let mut at = Some(scope.owner);
        while let Some(def) = at {
            if self.def(def).kind == DefKind::Trait && *idx == 0 {
                let own = TraitRef { def, args: self.generics_of(def).identity(), bindings: Vec::new() };
                return self.declaring_trait(own, name);
            }
            if let Some(generics) = self.written_generics(def) {
                let of_param = generics.params.iter().filter(|param| param.name == *param_name);
                let wheres = generics
                    .wheres
                    .iter()
                    .filter(|clause| matches!(&clause.ty, TypeRef::Path(path) if path.as_name() == Some(*param_name)));
                let bounds = of_param.flat_map(|param| &param.bounds).chain(wheres.flat_map(|clause| &clause.bounds));
                for bound in bounds {
                    let declares = |of_trait| self.declares(of_trait, name, &mut Vec::new());
                    if !self.trait_of(scope, bound).is_some_and(declares) {
                        continue;
                    }
                    // The trait's arguments may speak of the associated type again, which then means nothing.
                    let key = (def, *param_name, name);
                    if !self.looking_up.borrow_mut().insert(key) {
                        return None;
                    }
                    let lowered = self.lower_bound(scope, ty, &without_bindings(bound));
                    self.looking_up.borrow_mut().remove(&key);
                    if let Some(found) = lowered.and_then(|lowered| self.declaring_trait(lowered, name)) {
                        return Some(found);
                    }
                }
            }
            at = self.def(def).parent.filter(|_| self.generic_parent(def).is_some());
        }
        None
    }

    /// The bounds that a trait puts on one of its associated types.
    pub(crate) fn assoc_bounds(&self, of_trait: DefId, name: Name, args: &[Ty]) -> Vec<TraitRef> {
        let Some(item) = self.associated_item(of_trait, name, DefKind::TypeAlias) else { return Vec::new() };
        let Some(privlint_ir::ItemKind::TypeAlias(alias)) = self.item(item).map(|item| &item.kind) else {
            return Vec::new();
        };
        let this = Ty::new(TyKind::Projection(of_trait, name, args.to_vec()));
        let scope = TypeScope::of(self, of_trait);
        let own = self.generics_of(of_trait).identity();
        let written = Ty::new(TyKind::Projection(of_trait, name, own));
        let mut out = Vec::new();
        for bound in alias.bounds.iter().filter_map(|bound| self.lower_bound(&scope, written, bound)) {
            let mut all = Vec::new();
            let mut bound = bound.subst(args);
            bound.args[0] = this;
            self.elaborate(bound, &mut all);
            out.extend(all.into_iter().map(|predicate| predicate.of_trait));
        }
        out
    }

    pub(crate) fn projection(&self, of_trait: DefId, name: Name, args: Vec<Ty>) -> Ty {
        Ty::new(TyKind::Projection(of_trait, name, args))
    }
}

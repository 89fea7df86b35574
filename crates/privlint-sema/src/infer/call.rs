//! Calls: what is called, and its arguments against its parameters.

use privlint_ir::path::GenericArgs;
use privlint_ir::{ExprId, ExprKind, Name, Path};

use super::{Callee, Infer, ValueRes, solve};
use crate::def::{DefId, DefKind};
use crate::resolve::{Namespace, Res, Resolved};
use crate::ty::{TraitRef, Ty, TyKind};

impl Infer<'_, '_> {
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId], expected: Ty) -> Ty {
        let callee_ty = self.infer(callee, Ty::unknown());
        let callee_ty = self.table.shallow(callee_ty);
        let res = self.out.paths.get(&callee).cloned();
        let found = match &res {
            Some(ValueRes::Fn(def, args)) => Callee::Fn(*def, args.clone()),
            Some(ValueRes::Ctor(adt, variant, args)) => Callee::Ctor(*adt, *variant, args.clone()),
            Some(ValueRes::External(path)) => Callee::External(path.clone()),
            Some(ValueRes::Unknown) => match &self.body.exprs[callee].kind {
                ExprKind::Path(path) => Callee::Unknown(path.last().unwrap_or(Name::new("?"))),
                _ => Callee::Value,
            },
            _ => Callee::Value,
        };
        let signature = self.signature_of(callee_ty);
        if let (Callee::Value, None) = (&found, &signature) {
            let name = Name::new("<value>");
            self.out.callees.insert(expr, Callee::Unknown(name));
        } else {
            self.out.callees.insert(expr, found);
        }
        match signature {
            Some((params, ret)) => self.arguments(&params, ret, args, expected),
            None => {
                for &arg in args {
                    self.infer(arg, Ty::unknown());
                }
                Ty::unknown()
            }
        }
    }

    /// Parameters and result of something called.
    fn signature_of(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let mut ty = self.table.shallow(ty);
        for _ in 0..6 {
            match ty.kind() {
                TyKind::Closure(_, expr, _) if self.deferred_closures.contains_key(expr) => {
                    return self.deferred_closures.get(expr).cloned();
                }
                TyKind::FnPtr(..) | TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..) => {
                    let world = self.world;
                    let mut closure = |ty: Ty| world.settled_closure(ty);
                    let (params, ret) = solve::callable(self.world, ty, &mut closure)?;
                    let params = params.into_iter().map(|ty| self.normalize(ty)).collect();
                    return Some((params, self.normalize(ret)));
                }
                _ => {}
            }
            // `F: Fn(A) -> B`, `dyn Fn(A) -> B`, `impl Fn(A) -> B`
            if let Some(bound) = self.fn_bound(ty) {
                let params = match bound.args.get(1).map(|params| self.table.shallow(*params).kind()) {
                    Some(TyKind::Tuple(params)) => params.clone(),
                    _ => Vec::new(),
                };
                let output = bound.bindings.iter().find(|(name, _)| *name == "Output").map(|(_, ty)| *ty);
                let params = params.into_iter().map(|ty| self.normalize(ty)).collect();
                let output = self.normalize(output.unwrap_or_else(Ty::unknown));
                return Some((params, output));
            }
            let (next, _) = self.deref_once(ty)?;
            ty = next;
        }
        None
    }

    fn fn_bound(&mut self, ty: Ty) -> Option<TraitRef> {
        let of_env = |ctx: &Self| {
            let bounds = ctx.env.iter().map(|predicate| &predicate.of_trait);
            bounds.filter(|bound| bound.args[0] == ty).cloned().collect::<Vec<_>>()
        };
        let bounds = match ty.kind() {
            TyKind::Param(..) | TyKind::Projection(..) => of_env(self),
            TyKind::Dyn(bounds) => bounds.clone(),
            TyKind::Opaque(def, idx, args) => self.world.opaque_bounds(*def, *idx, args),
            _ => return None,
        };
        bounds.into_iter().find(|bound| solve::is_fn_trait(self.world, bound.def))
    }

    /// Types arguments against parameters: closures last, since the others decide what they get.
    pub(super) fn arguments(&mut self, params: &[Ty], ret: Ty, args: &[ExprId], expected: Ty) -> Ty {
        let ret = self.normalize(ret);
        let params: Vec<Ty> = params.iter().map(|param| self.normalize(*param)).collect();
        let hints = self.hints(&params, ret, expected);
        for closures in [false, true] {
            if closures && args.iter().any(|arg| self.is_closure(*arg)) {
                self.select(false);
            }
            for (idx, &arg) in args.iter().enumerate() {
                if self.is_closure(arg) == closures {
                    let param = params.get(idx).copied().unwrap_or_else(Ty::unknown);
                    let hint = hints.get(idx).copied().filter(|_| self.is_open(param));
                    let ty = self.infer(arg, hint.unwrap_or(param));
                    // As the compiler does it: what is expected is tried first, unless it has no size.
                    if let Some(hint) = hint.filter(|hint| is_sized(*hint)) {
                        self.coerce(ty, hint);
                    }
                    self.coerce(ty, param);
                }
            }
        }
        if !self.pending.is_empty() {
            self.select(false);
        }
        self.table.resolve(ret)
    }

    /// What is expected of the arguments, from what is expected of the result. That decides nothing: the result may
    /// be coerced to what is expected, as a `Box<T>` to a `Box<dyn Trait>`.
    fn hints(&mut self, params: &[Ty], ret: Ty, expected: Ty) -> Vec<Ty> {
        let expected = self.table.shallow(expected);
        if expected.is_unknown() || self.table.free(expected).is_some() {
            return Vec::new();
        }
        let snapshot = self.table.snapshot();
        let hints = match self.table.unify(ret, expected) {
            true => params.iter().map(|param| self.table.resolve(*param)).collect(),
            false => Vec::new(),
        };
        self.table.rollback(snapshot);
        hints
    }

    fn is_open(&self, ty: Ty) -> bool {
        self.table.resolve(ty).any(&mut |part| matches!(part.kind(), TyKind::Infer(_)))
    }

    pub(super) fn is_closure(&self, arg: ExprId) -> bool {
        matches!(self.body.exprs[arg].kind, ExprKind::Closure { .. })
    }

    pub(super) fn method_call(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        method: Name,
        generics: Option<&GenericArgs>,
        args: &[ExprId],
        expected: Ty,
    ) -> Ty {
        let receiver_ty = self.infer(receiver, Ty::unknown());
        if self.table.free(receiver_ty).is_some() && !self.pending.is_empty() {
            self.select(false);
        }
        let receiver_ty = self.table.resolve(receiver_ty);
        let receiver_ty = self.normalize(receiver_ty);
        let Some(found) = self.find_method(receiver_ty, method) else {
            // A field that can be called is called as `(a.f)(x)`; so this is a method that nobody knows.
            for &arg in args {
                self.infer(arg, Ty::unknown());
            }
            self.out.callees.insert(expr, Callee::Unknown(method));
            return Ty::unknown();
        };
        self.out.adjusts.insert(receiver, found.adjust);
        let fn_args = self.fn_args(found.def, found.parent_args, generics);
        self.register_bounds(found.def, &fn_args);
        self.out.callees.insert(expr, Callee::Fn(found.def, fn_args.clone()));
        let Some((params, ret)) = self.world.call_signature(found.def, &fn_args) else { return Ty::unknown() };
        self.arguments(params.get(1..).unwrap_or(&[]), ret, args, expected)
    }

    /// The arguments of a function's generics: those of the impl or trait around it, then its own, written or open.
    pub(super) fn fn_args(&mut self, def: DefId, parent: Vec<Ty>, written: Option<&GenericArgs>) -> Vec<Ty> {
        let generics = self.world.generics_of(def);
        let mut args = parent;
        args.truncate(generics.own);
        for idx in args.len()..generics.names.len() {
            let given = idx.checked_sub(generics.own).and_then(|idx| written.and_then(|args| args.types.get(idx)));
            let ty = match given {
                Some(ty) => self.lower(ty),
                None => self.table.fresh(),
            };
            args.push(ty);
        }
        args
    }

    /// A type written in the body; `_` and what is left out are open.
    pub(super) fn lower(&mut self, ty: &privlint_ir::TypeRef) -> Ty {
        let ty = self.world.lower_type(&self.scope, ty);
        let table = &mut self.table;
        let ty = ty.map(&mut |part| part.is_unknown().then(|| table.fresh()));
        self.normalize(ty)
    }

    /// What a path expression means, and its type.
    pub(super) fn path(&mut self, expr: ExprId, path: &Path) -> Ty {
        if let Some(name) = path.as_name()
            && let Some(&(_, pat)) = self.locals.iter().rev().find(|(local, _)| *local == name)
        {
            self.out.paths.insert(expr, ValueRes::Local(pat));
            return self.out.pats[pat.index()];
        }
        let (res, ty) = self.resolve_value(path).unwrap_or((ValueRes::Unknown, Ty::unknown()));
        self.out.paths.insert(expr, res);
        ty
    }

    fn resolve_value(&mut self, path: &Path) -> Option<(ValueRes, Ty)> {
        if path.qself.is_none()
            && let Some(resolved) = self.world.resolve(self.module, path, Namespace::Values)
        {
            let rest = path.segments.len() - resolved.rest;
            if rest == 0 {
                return self.value(path, &resolved.res);
            }
            if rest == 1 {
                if let Res::Def(def) = resolved.res
                    && self.world.def(def).kind == DefKind::Trait
                {
                    return self.trait_item(def, path);
                }
                let ty = match self.without_args(path, &resolved) {
                    Some(open) => open,
                    None => self.world.lower_resolved(&self.scope, path, &resolved),
                };
                return self.type_item(ty, path);
            }
        }
        let (_, before) = path.segments.split_last()?;
        if let Some(qself) = &path.qself {
            let this = self.lower(&qself.ty);
            if qself.trait_segments == 0 {
                return self.type_item(this, path);
            }
            // `<T as Trait>::Name::item`
            if before.len() > qself.trait_segments {
                let parent = Path { anchor: path.anchor, qself: path.qself.clone(), segments: before.to_vec() };
                let ty = self.lower(&privlint_ir::TypeRef::Path(parent));
                return self.type_item(ty, path);
            }
            let of_trait = path.segments.get(..qself.trait_segments)?.to_vec();
            let bound = Path { anchor: path.anchor, qself: None, segments: of_trait };
            let bound = privlint_ir::Bound { path: bound, maybe: false };
            let bound = self.world.lower_bound(&self.scope, this, &bound)?;
            let mut args = bound.args;
            let table = &mut self.table;
            args.iter_mut()
                .skip(1)
                .for_each(|arg| *arg = arg.map(&mut |part| part.is_unknown().then(|| table.fresh())));
            return self.assoc_value(bound.def, args, path);
        }
        if before.is_empty() {
            // `Self(..)`
            if path.last()? == "Self" {
                let (adt, args) = self.world.self_type(&self.scope)?.as_adt()?;
                return Some(self.ctor(adt, 0, args.to_vec()));
            }
            return None;
        }
        let parent = Path { anchor: path.anchor, qself: None, segments: before.to_vec() };
        let ty = self.lower(&privlint_ir::TypeRef::Path(parent));
        self.type_item(ty, path)
    }

    /// The type that a path in an expression names without arguments: they are open there, also those with a default.
    pub(super) fn without_args(&mut self, path: &Path, resolved: &Resolved) -> Option<Ty> {
        let adt = match resolved.res {
            Res::Def(def) if matches!(self.world.def(def).kind, DefKind::Struct | DefKind::Enum | DefKind::Union) => {
                def
            }
            Res::Variant(adt, _) => adt,
            _ => return None,
        };
        if path.segments.iter().take(resolved.rest).any(|segment| segment.args.is_some()) {
            return None;
        }
        let args = self.world.generics_of(adt).names.iter().map(|_| self.table.fresh()).collect();
        Some(Ty::new(TyKind::Adt(adt, args)))
    }

    fn value(&mut self, path: &Path, res: &Res) -> Option<(ValueRes, Ty)> {
        let last = path.segments.last().and_then(|segment| segment.args.as_deref());
        Some(match res {
            Res::Def(def) => match self.world.def(*def).kind {
                DefKind::Fn => {
                    // An associated function can be imported from nowhere, so there is nothing around it.
                    let args = self.fn_args(*def, Vec::new(), last);
                    self.function(*def, args)
                }
                DefKind::Const | DefKind::Static => {
                    let ty = self.global_type(*def);
                    (ValueRes::Global(*def, Vec::new()), self.normalize(ty))
                }
                DefKind::Struct => {
                    let args = self.fn_args(*def, Vec::new(), last);
                    self.ctor(*def, 0, args)
                }
                _ => return None,
            },
            Res::Variant(adt, variant) => {
                let on_enum = path.segments.len().checked_sub(2).and_then(|idx| path.segments[idx].args.as_deref());
                let args = self.fn_args(*adt, Vec::new(), last.or(on_enum));
                self.ctor(*adt, *variant, args)
            }
            Res::External(path) => (ValueRes::External(path.clone()), Ty::unknown()),
            Res::Prim(_) => return None,
        })
    }

    fn function(&mut self, def: DefId, args: Vec<Ty>) -> (ValueRes, Ty) {
        self.register_bounds(def, &args);
        let ty = Ty::new(TyKind::FnDef(def, args.clone()));
        (ValueRes::Fn(def, args), ty)
    }

    fn ctor(&mut self, adt: DefId, variant: u32, args: Vec<Ty>) -> (ValueRes, Ty) {
        let fields = self.world.fields(adt, variant);
        let is_unit = fields.is_none_or(|fields| fields.shape != privlint_ir::item::FieldShape::Tuple);
        let ty = if is_unit {
            Ty::new(TyKind::Adt(adt, args.clone()))
        } else {
            Ty::new(TyKind::Ctor(adt, variant, args.clone()))
        };
        (ValueRes::Ctor(adt, variant, args), ty)
    }

    /// `Trait::name`
    fn trait_item(&mut self, of_trait: DefId, path: &Path) -> Option<(ValueRes, Ty)> {
        let count = path.segments.len();
        let written = path.segments.get(count.wrapping_sub(2)).and_then(|segment| segment.args.as_deref());
        let mut args = vec![self.table.fresh()];
        for idx in 1..self.world.generics_of(of_trait).names.len() {
            let given = written.and_then(|args| args.types.get(idx - 1));
            let ty = match given {
                Some(ty) => self.lower(ty),
                None => self.table.fresh(),
            };
            args.push(ty);
        }
        self.assoc_value(of_trait, args, path)
    }

    /// An associated function or constant of a trait with these arguments.
    fn assoc_value(&mut self, of_trait: DefId, args: Vec<Ty>, path: &Path) -> Option<(ValueRes, Ty)> {
        let last = path.segments.last()?;
        if let Some(item) = self.world.associated_item(of_trait, last.name, DefKind::Fn) {
            let args = self.fn_args(item, args, last.args.as_deref());
            return Some(self.function(item, args));
        }
        let item = self.world.associated_item(of_trait, last.name, DefKind::Const)?;
        let ty = self.global_type(item).subst(&args);
        Some((ValueRes::Global(item, args), self.normalize(ty)))
    }

    /// `Type::name`: a variant, an associated item of the type itself, or of a trait.
    fn type_item(&mut self, ty: Ty, path: &Path) -> Option<(ValueRes, Ty)> {
        let table = &mut self.table;
        let ty = ty.map(&mut |part| part.is_unknown().then(|| table.fresh()));
        let ty = self.normalize(ty);
        let last = path.segments.last()?;
        if let Some((adt, args)) = ty.as_adt()
            && let Some(Res::Variant(adt, variant)) = self.world.variant(adt, last.name)
        {
            return Some(self.ctor(adt, variant, args.to_vec()));
        }
        for it in self.world.inherent_impls(ty) {
            for kind in [DefKind::Fn, DefKind::Const] {
                let Some(item) = self.world.associated_item(it, last.name, kind) else { continue };
                let args: Vec<Ty> = self.world.generics_of(it).names.iter().map(|_| self.table.fresh()).collect();
                let snapshot = self.table.snapshot();
                let self_ty = self.world.impl_header(it).self_ty.subst(&args);
                let self_ty = self.normalize(self_ty);
                if !self.table.unify(self_ty, ty) {
                    self.table.rollback(snapshot);
                    continue;
                }
                if kind == DefKind::Fn {
                    let args = self.fn_args(item, args, last.args.as_deref());
                    return Some(self.function(item, args));
                }
                let value = self.global_type(item).subst(&args);
                return Some((ValueRes::Global(item, args), self.normalize(value)));
            }
        }
        let mut traits: Vec<TraitRef> = self.env.iter().map(|predicate| predicate.of_trait.clone()).collect();
        traits.retain(|bound| bound.args[0] == ty);
        let bounds = traits.len();
        let open = |def: DefId| TraitRef { def, args: Vec::new(), bindings: Vec::new() };
        traits.extend(self.world.traits_in_scope(self.module).iter().copied().chain(self.trait_around()).map(open));
        for (idx, of_trait) in traits.into_iter().enumerate() {
            let has = |kind| self.world.associated_item(of_trait.def, last.name, kind).is_some();
            if !has(DefKind::Fn) && !has(DefKind::Const) {
                continue;
            }
            if idx < bounds {
                return self.assoc_value(of_trait.def, of_trait.args, path);
            }
            let mut args = vec![ty];
            args.extend(self.world.generics_of(of_trait.def).names.iter().skip(1).map(|_| self.table.fresh()));
            // `<_>::default()`: only one trait in scope has the name, or the program would be ambiguous.
            if self.table.free(ty).is_some() {
                return self.assoc_value(of_trait.def, args, path);
            }
            let snapshot = self.table.snapshot();
            let selection = self.select_trait(of_trait.def, &args);
            self.table.rollback(snapshot);
            if !ty.is_unknown() && !matches!(selection, super::Selection::None) {
                return self.assoc_value(of_trait.def, args, path);
            }
        }
        None
    }
}

/// Whether values of a type have a known size, as far as one can tell; what holds a `dyn` may come from something else.
fn is_sized(ty: Ty) -> bool {
    let unsized_part = |part: Ty| match part.kind() {
        TyKind::Dyn(_) | TyKind::Slice(_) => true,
        TyKind::Prim(prim) => prim.as_str() == "str",
        _ => false,
    };
    !ty.any(&mut |part| unsized_part(part))
}

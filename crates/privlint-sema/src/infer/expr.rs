//! Expressions.

use privlint_ir::body::{FormatPiece, Literal, Stmt};
use privlint_ir::{ExprId, ExprKind, Name, Path};

use super::operator::assign_trait;
use super::unify::VarKind;
use super::{Adjust, Infer, Target, solve};
use crate::def::DefId;
use crate::resolve::Namespace;
use crate::ty::{IntTy, Prim, Ty, TyKind};

impl Infer<'_, '_> {
    /// Types an expression of which a type is expected, and makes it fit as a coercion would.
    pub(super) fn check(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let ty = self.infer(expr, expected);
        self.coerce(ty, expected);
        ty
    }

    /// Makes a value's type fit the place it goes to. What does not fit decides nothing.
    pub(super) fn coerce(&mut self, ty: Ty, expected: Ty) {
        let (ty, expected) = (self.table.resolve(ty), self.table.resolve(expected));
        if ty == expected || matches!(ty.kind(), TyKind::Never) {
            return;
        }
        if let (TyKind::Ref(given, inner), TyKind::Ref(wanted, target)) = (ty.kind(), expected.kind()) {
            if *given || !*wanted {
                if self.becomes_dyn(*inner, *target) {
                    return;
                }
                let snapshot = self.table.snapshot();
                if self.table.unify(*inner, *target) {
                    return;
                }
                self.table.rollback(snapshot);
                if let (TyKind::Array(elem), TyKind::Slice(wanted)) = (inner.kind(), target.kind()) {
                    self.table.unify(*elem, *wanted);
                    return;
                }
                // `&String` where `&str` is wanted.
                for (step, _) in self.deref_chain(*inner).into_iter().skip(1) {
                    let snapshot = self.table.snapshot();
                    if self.table.unify(step, *target) {
                        return;
                    }
                    self.table.rollback(snapshot);
                }
            }
            return;
        }
        if let (TyKind::Closure(_, expr, _), TyKind::FnPtr(params, ret)) = (ty.kind(), expected.kind()) {
            if let Some((own, own_ret)) = self.deferred_closures.get(expr).cloned() {
                for (own, param) in own.iter().zip(params) {
                    self.table.unify(*own, *param);
                }
                self.table.unify(own_ret, *ret);
            }
            return;
        }
        // `&x` where a pointer is wanted.
        if let (TyKind::Ref(_, inner) | TyKind::Ptr(_, inner), TyKind::Ptr(_, target)) = (ty.kind(), expected.kind()) {
            self.coerce(*inner, *target);
            return;
        }
        if let (TyKind::Adt(given, args), TyKind::Adt(wanted, targets)) = (ty.kind(), expected.kind())
            && given == wanted
            && let Some((inner, target)) = args.iter().zip(targets).next()
            && self.table.free(*inner).is_none()
            && self.becomes_dyn(*inner, *target)
        {
            return;
        }
        let snapshot = self.table.snapshot();
        if !self.table.unify(ty, expected) {
            self.table.rollback(snapshot);
        }
    }

    /// Whether a pointer to a type is coerced to one to a `dyn`; the type then fulfils its bounds, which may say more
    /// of it: `Box::new(empty())` as a `Box<dyn Iterator<Item = u8>>`.
    fn becomes_dyn(&mut self, ty: Ty, target: Ty) -> bool {
        let TyKind::Dyn(bounds) = target.kind() else { return false };
        if matches!(ty.kind(), TyKind::Dyn(_)) {
            return false;
        }
        for bound in bounds {
            let mut bound = bound.clone();
            bound.args[0] = ty;
            self.register(bound);
        }
        true
    }

    /// Types an expression. `expected` is a hint only.
    pub(super) fn infer(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let ty = self.infer_kind(expr, expected);
        self.out.exprs[expr.index()] = ty;
        ty
    }

    pub(super) fn open(&mut self) -> Ty {
        self.table.fresh()
    }

    fn infer_kind(&mut self, expr: ExprId, expected: Ty) -> Ty {
        let none = Ty::unknown();
        let expected = self.table.shallow(expected);
        match &self.body.exprs[expr].kind {
            ExprKind::Missing => none,
            ExprKind::Literal(literal) => self.literal(literal, expected),
            ExprKind::Path(path) => self.path(expr, path),
            ExprKind::Call { callee, args } => self.call(expr, *callee, args, expected),
            ExprKind::MethodCall { receiver, method, generics, args, .. } => {
                self.method_call(expr, *receiver, *method, generics.as_deref(), args, expected)
            }
            ExprKind::Field { base, name } => self.field(*base, *name),
            ExprKind::Index { base, index } => self.index(expr, *base, *index),
            ExprKind::Unary { op, expr: inner } => self.unary(expr, *op, *inner, expected),
            ExprKind::Binary { op, lhs, rhs } => self.binary(expr, *op, *lhs, *rhs, expected),
            ExprKind::Assign { op, lhs, rhs } => {
                let place = self.infer(*lhs, none);
                match op {
                    None => self.check(*rhs, place),
                    Some(op) => {
                        let value = self.infer(*rhs, if self.is_builtin_operand(place) { place } else { none });
                        self.operator(expr, assign_trait(*op), place, value);
                        none
                    }
                };
                Ty::unit()
            }
            ExprKind::Ref { mutable, expr: inner } => {
                // `&mut |x| ..` where a `&mut dyn FnMut(T)` is wanted: the bound says what the closure gets.
                let is_hint = |target: Ty| match target.kind() {
                    TyKind::Dyn(_) => self.is_closure(*inner),
                    // `&[a, b]` where a `&[dyn Trait]` is wanted: that is what the elements become.
                    TyKind::Slice(_) => {
                        matches!(self.body.exprs[*inner].kind, ExprKind::Array(_) | ExprKind::Repeat { .. })
                    }
                    _ => true,
                };
                let hint = match expected.kind() {
                    TyKind::Ref(_, target) if is_hint(*target) => *target,
                    _ => none,
                };
                let ty = self.infer(*inner, hint);
                ty.reference(*mutable)
            }
            ExprKind::Cast { expr: inner, ty } => {
                let ty = self.lower(ty);
                self.infer(*inner, none);
                ty
            }
            ExprKind::Let { pat, expr: value } => {
                let ty = self.infer(*value, none);
                self.pat(*pat, ty);
                Ty::bool()
            }
            ExprKind::If { cond, then, otherwise } => {
                let before = self.locals.len();
                self.infer(*cond, Ty::bool());
                let then_ty = self.infer(*then, expected);
                self.locals.truncate(before);
                match otherwise {
                    None => Ty::unit(),
                    Some(otherwise) => {
                        let otherwise_ty = self.infer(*otherwise, expected);
                        self.join(then_ty, otherwise_ty, expected)
                    }
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                let ty = self.infer(*scrutinee, none);
                let mut result: Option<Ty> = None;
                for arm in arms {
                    let before = self.locals.len();
                    self.pat(arm.pat, ty);
                    if let Some(guard) = arm.guard {
                        self.infer(guard, Ty::bool());
                    }
                    let value = self.infer(arm.body, expected);
                    self.locals.truncate(before);
                    result = Some(match result {
                        None => value,
                        Some(before) => self.join(before, value, expected),
                    });
                }
                result.unwrap_or_else(Ty::never)
            }
            ExprKind::Loop { body, label } => {
                self.breaks.push(Target { label: *label, is_loop: true, expected, value: None });
                self.infer(*body, Ty::unit());
                self.breaks.pop().and_then(|target| target.value).unwrap_or_else(Ty::never)
            }
            ExprKind::Block { stmts, tail, label } => self.block(stmts, *tail, *label, expected),
            ExprKind::Break { label, value } => {
                // Labelled blocks are left only by name.
                let target = self.breaks.iter().rposition(|target| match label {
                    Some(label) => target.label == Some(*label),
                    None => target.is_loop,
                });
                let expected = target.map_or(none, |target| self.breaks[target].expected);
                let ty = match value {
                    Some(value) => self.element(*value, expected),
                    None => Ty::unit(),
                };
                if let Some(target) = target {
                    let joined = match self.breaks[target].value {
                        None => ty,
                        Some(before) => self.join(before, ty, expected),
                    };
                    self.breaks[target].value = Some(joined);
                }
                Ty::never()
            }
            ExprKind::Continue { .. } => Ty::never(),
            ExprKind::Return { value } => {
                let ret = self.returns.last().copied().unwrap_or(none);
                match value {
                    Some(value) => {
                        self.check(*value, ret);
                    }
                    None => self.coerce(Ty::unit(), ret),
                }
                Ty::never()
            }
            ExprKind::Closure { params, ret, body, .. } => {
                let expected_sig = self.expected_closure(expected);
                let mut types = Vec::new();
                let before = self.locals.len();
                for (idx, (pat, ty)) in params.iter().enumerate() {
                    let ty = match ty {
                        Some(ty) => self.lower(ty),
                        None => self.open(),
                    };
                    if let Some(wanted) = expected_sig.as_ref().and_then(|(params, _)| params.get(idx)) {
                        self.table.unify(ty, *wanted);
                    }
                    types.push(ty);
                    self.pat(*pat, ty);
                }
                let ret = match ret {
                    Some(ret) => self.lower(ret),
                    None => self.open(),
                };
                if let Some((_, Some(wanted))) = &expected_sig {
                    let wanted = self.normalize(*wanted);
                    let snapshot = self.table.snapshot();
                    if !self.table.unify(ret, wanted) {
                        self.table.rollback(snapshot);
                    }
                }
                self.deferred_closures.insert(expr, (types, ret));
                self.returns.push(ret);
                let breaks = std::mem::take(&mut self.breaks);
                self.check(*body, ret);
                self.breaks = breaks;
                self.returns.pop();
                self.locals.truncate(before);
                let args = self.world.generics_of(self.owner).identity();
                Ty::new(TyKind::Closure(self.owner, expr, args))
            }
            ExprKind::Async { body, .. } => {
                let output = self.open();
                self.returns.push(output);
                let breaks = std::mem::take(&mut self.breaks);
                self.check(*body, output);
                self.breaks = breaks;
                self.returns.pop();
                let args = self.world.generics_of(self.owner).identity();
                Ty::new(TyKind::Async(self.owner, expr, args, output))
            }
            ExprKind::Await { expr: inner } => {
                let future = self.infer(*inner, none);
                let future = self.table.resolve(future);
                if let TyKind::Async(_, _, _, output) = future.kind() {
                    return *output;
                }
                self.assoc(&["future", "IntoFuture"], "Output", vec![future])
            }
            ExprKind::Tuple(elems) => {
                let hints = match expected.kind() {
                    TyKind::Tuple(hints) if hints.len() == elems.len() => hints.clone(),
                    _ => vec![none; elems.len()],
                };
                let types = elems.iter().zip(hints).map(|(elem, hint)| self.element(*elem, hint)).collect();
                Ty::new(TyKind::Tuple(types))
            }
            ExprKind::Array(elems) => {
                let elem = self.element_hint(expected);
                for &value in elems {
                    self.check(value, elem);
                }
                Ty::new(TyKind::Array(elem))
            }
            ExprKind::Repeat { value, len } => {
                let elem = self.element_hint(expected);
                self.check(*value, elem);
                self.infer(*len, Ty::usize());
                Ty::new(TyKind::Array(elem))
            }
            ExprKind::Struct { path, fields, base } => self.struct_literal(expr, path, fields, *base, expected),
            ExprKind::Format(pieces) => {
                for piece in pieces {
                    if let FormatPiece::Argument { expr: arg, .. } = piece
                        && self.out.exprs[arg.index()].is_unknown()
                    {
                        self.infer(*arg, none);
                    }
                }
                self.lang_type(&["fmt", "Arguments"])
            }
            ExprKind::Macro { args, diverges, known, .. } => {
                for &arg in args {
                    self.infer(arg, none);
                }
                match (diverges, known) {
                    (true, _) => Ty::never(),
                    (false, true) => Ty::unit(),
                    (false, false) => none,
                }
            }
            ExprKind::Marked { expr: inner, .. } => self.infer(*inner, expected),
        }
    }

    fn element(&mut self, elem: ExprId, hint: Ty) -> Ty {
        let ty = self.infer(elem, hint);
        self.coerce(ty, hint);
        ty
    }

    fn element_hint(&mut self, expected: Ty) -> Ty {
        match expected.kind() {
            TyKind::Slice(elem) | TyKind::Array(elem) => *elem,
            _ => self.open(),
        }
    }

    /// A type of the standard library without arguments.
    pub(super) fn lang_type(&mut self, names: &[&str]) -> Ty {
        let ty = self.world.lower_type(&self.scope, &privlint_ir::TypeRef::Path(Path::lang(names)));
        let table = &mut self.table;
        ty.map(&mut |part| part.is_unknown().then(|| table.fresh()))
    }

    /// The type of a value that comes from either of two branches.
    fn join(&mut self, a: Ty, b: Ty, expected: Ty) -> Ty {
        let (a, b) = (self.table.shallow(a), self.table.shallow(b));
        match (a.kind(), b.kind()) {
            (TyKind::Never, _) => b,
            (_, TyKind::Never) => a,
            (TyKind::Unknown, _) => b,
            (_, TyKind::Unknown) => a,
            _ => {
                let snapshot = self.table.snapshot();
                if !self.table.unify(a, b) {
                    self.table.rollback(snapshot);
                    let expected = self.table.shallow(expected);
                    if !expected.is_unknown() && self.table.free(expected).is_none() {
                        return expected;
                    }
                }
                a
            }
        }
    }

    fn block(&mut self, stmts: &[Stmt], tail: Option<ExprId>, label: Option<Name>, expected: Ty) -> Ty {
        let before = self.locals.len();
        if label.is_some() {
            self.breaks.push(Target { label, is_loop: false, expected, value: None });
        }
        let mut diverges = false;
        for stmt in stmts {
            match stmt {
                Stmt::Let { pat, ty, init, otherwise, .. } => {
                    let declared = match ty {
                        Some(ty) => self.lower(ty),
                        None => self.open(),
                    };
                    if let Some(init) = init {
                        let hint = if ty.is_some() { declared } else { Ty::unknown() };
                        let value = self.infer(*init, hint);
                        diverges |= matches!(self.table.shallow(value).kind(), TyKind::Never);
                        self.coerce(value, declared);
                    }
                    if let Some(otherwise) = otherwise {
                        self.infer(*otherwise, Ty::never());
                    }
                    self.pat(*pat, declared);
                }
                Stmt::Expr(expr) => {
                    let ty = self.infer(*expr, Ty::unknown());
                    diverges |= matches!(self.table.shallow(ty).kind(), TyKind::Never);
                }
            }
        }
        let mut ty = match tail {
            Some(tail) => {
                let ty = self.infer(tail, expected);
                self.coerce(ty, expected);
                ty
            }
            None if diverges => Ty::never(),
            None => Ty::unit(),
        };
        if label.is_some()
            && let Some(broken) = self.breaks.pop().and_then(|target| target.value)
        {
            ty = self.join(ty, broken, expected);
        }
        self.locals.truncate(before);
        ty
    }

    fn literal(&mut self, literal: &Literal, expected: Ty) -> Ty {
        let number = |ctx: &mut Self, kind: VarKind| {
            let var = ctx.table.fresh_kind(kind);
            if ctx.table.free(expected).is_none() {
                ctx.table.unify(var, expected);
            }
            var
        };
        match literal {
            Literal::Str(_) => Ty::str().reference(false),
            Literal::Bytes => Ty::new(TyKind::Array(Ty::new(TyKind::Prim(Prim::Int(IntTy::U8))))).reference(false),
            Literal::Char => Ty::new(TyKind::Prim(Prim::Char)),
            Literal::Bool(_) => Ty::bool(),
            Literal::Int(_, suffix) => match suffix.and_then(|suffix| Prim::parse(suffix.as_str())) {
                Some(prim) => Ty::new(TyKind::Prim(prim)),
                None => number(self, VarKind::Int),
            },
            Literal::Float(suffix) => match suffix.and_then(|suffix| Prim::parse(suffix.as_str())) {
                Some(prim) => Ty::new(TyKind::Prim(prim)),
                None => number(self, VarKind::Float),
            },
        }
    }

    fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let ty = self.infer(base, Ty::unknown());
        if self.table.free(ty).is_some() {
            self.select(false);
        }
        let ty = self.normalize(ty);
        for (step, derefs) in self.deref_chain(ty) {
            let found = match step.kind() {
                TyKind::Tuple(elems) => name.as_str().parse::<usize>().ok().and_then(|idx| elems.get(idx)).copied(),
                TyKind::Adt(adt, args) => {
                    let idx = self.world.field_index(*adt, 0, name).filter(|idx| self.may_read(*adt, *idx));
                    idx.map(|idx| self.world.field_type(*adt, 0, idx, args))
                }
                _ => None,
            };
            if let Some(found) = found {
                if !derefs.is_empty() {
                    self.out.adjusts.insert(base, Adjust { derefs, autoref: None });
                }
                return self.normalize(found);
            }
        }
        Ty::unknown()
    }

    /// Whether a field can be named from here: those of other crates only if they are public, which their text tells.
    fn may_read(&self, adt: DefId, field: u32) -> bool {
        let def = self.world.def(adt);
        if def.krate == self.world.def(self.owner).krate {
            return true;
        }
        let field = self.world.fields(adt, 0).and_then(|fields| fields.fields.get(field as usize));
        let before = field.and_then(|field| self.world.file(def.file).text.get(..field.range.start as usize));
        before.is_some_and(|before| before.trim_end().ends_with("pub"))
    }

    /// What a closure is expected to take and give, from the type expected in its place.
    fn expected_closure(&mut self, expected: Ty) -> Option<(Vec<Ty>, Option<Ty>)> {
        let expected = self.table.shallow(expected);
        let from_bound = |ctx: &Self, bound: &crate::ty::TraitRef| {
            let params = bound.args.get(1).map(|params| ctx.table.resolve(*params));
            let params = match params.map(Ty::kind) {
                Some(TyKind::Tuple(params)) => params.clone(),
                _ => Vec::new(),
            };
            (params, bound.bindings.iter().find(|(name, _)| *name == "Output").map(|(_, ty)| *ty))
        };
        match expected.kind() {
            TyKind::FnPtr(params, ret) => Some((params.clone(), Some(*ret))),
            TyKind::Dyn(bounds) => {
                let bound = bounds.iter().find(|bound| solve::is_fn_trait(self.world, bound.def))?;
                Some(from_bound(self, bound))
            }
            TyKind::Opaque(def, idx, args) => {
                let bounds = self.world.opaque_bounds(*def, *idx, args);
                let bound = bounds.iter().find(|bound| solve::is_fn_trait(self.world, bound.def))?;
                Some(from_bound(self, bound))
            }
            TyKind::Infer(_) => {
                let bounds: Vec<_> =
                    self.pending.iter().map(|obligation| obligation.predicate.of_trait.clone()).collect();
                let of_this = bounds.into_iter().filter(|bound| {
                    self.table.shallow(bound.args[0]) == expected && solve::is_fn_trait(self.world, bound.def)
                });
                // Of `Fn` and the supertraits that come with it, the one that says most.
                let bound = of_this.max_by_key(|bound| bound.bindings.len())?;
                let (params, ret) = from_bound(self, &bound);
                let params = params.into_iter().map(|ty| self.normalize(ty)).collect();
                Some((params, ret))
            }
            _ => None,
        }
    }

    fn struct_literal(
        &mut self,
        expr: ExprId,
        path: &Path,
        fields: &[(Name, ExprId)],
        base: Option<ExprId>,
        expected: Ty,
    ) -> Ty {
        let Some((adt, variant)) = self.resolve_variant(path) else {
            for (_, value) in fields {
                self.infer(*value, Ty::unknown());
            }
            if let Some(base) = base {
                self.infer(base, Ty::unknown());
            }
            return Ty::unknown();
        };
        self.out.literals.insert(expr, (adt, variant));
        let args = self.literal_args(adt, path);
        let ty = Ty::new(TyKind::Adt(adt, args.clone()));
        if matches!(expected.as_adt(), Some((def, _)) if def == adt) {
            let snapshot = self.table.snapshot();
            if !self.table.unify(ty, expected) {
                self.table.rollback(snapshot);
            }
        }
        for (name, value) in fields {
            let wanted = match self.world.field_index(adt, variant, *name) {
                Some(idx) => self.world.field_type(adt, variant, idx, &args),
                None => Ty::unknown(),
            };
            let wanted = self.normalize(wanted);
            self.check(*value, wanted);
        }
        if let Some(base) = base {
            self.check(base, ty);
        }
        ty
    }

    /// The arguments of the type in a struct literal: as written, those of `Self`, or open.
    fn literal_args(&mut self, adt: DefId, path: &Path) -> Vec<Ty> {
        if path.qself.is_none()
            && let Some(resolved) = self.world.resolve(self.module, path, Namespace::Types)
            && let Some(TyKind::Adt(def, args)) = self.without_args(path, &resolved).map(Ty::kind)
            && *def == adt
        {
            return args.clone();
        }
        let written = self.lower(&privlint_ir::TypeRef::Path(path.clone()));
        if let Some((def, args)) = written.as_adt()
            && def == adt
        {
            return args.to_vec();
        }
        self.world.generics_of(adt).names.iter().map(|_| self.table.fresh()).collect()
    }
}

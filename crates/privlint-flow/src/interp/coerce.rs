//! Coercions: what the compiler puts in where a value's type is not the one that is wanted.

use privlint_ir::{ExprId, ExprKind};
use privlint_sema::{DefId, Ty, TyKind};

use super::Interp;
use crate::place::Places;
use crate::value::{Proj, Value};

/// How many dereferences one coercion may take.
const MAX_DEREFS: usize = 6;

/// How deep in a type a `dyn` is looked for.
const MAX_DEPTH: usize = 6;

impl Interp<'_, '_, '_> {
    /// A value of one type where another one is wanted: `&String` as `&str`, `Box<T>` as `Box<dyn Trait>`.
    pub(super) fn coerce(&mut self, expr: ExprId, value: Value, from: Ty, to: Ty) -> Value {
        if from == to || value.is_clean() || value.is_absent() {
            return value;
        }
        let value = self.deref_to(expr, value, from, to);
        self.hide(value, from, to, 0)
    }

    /// The arguments of a constructor as its fields take them.
    pub(super) fn coerced_fields(
        &mut self,
        expr: ExprId,
        (adt, variant, args): (DefId, u32, &[Ty]),
        values: Vec<Value>,
        types: &[Ty],
    ) -> Vec<Value> {
        let fields = (0u32..).zip(values.into_iter().zip(types));
        fields
            .map(|(field, (value, from))| self.coerce_field(expr, (adt, variant, field, args), value, *from))
            .collect()
    }

    /// A value as a field takes it.
    pub(super) fn coerce_field(
        &mut self,
        expr: ExprId,
        (adt, variant, field, args): (DefId, u32, u32, &[Ty]),
        value: Value,
        from: Ty,
    ) -> Value {
        let world = self.engine.world;
        let to = world.normalize(world.field_type(adt, variant, field, args));
        self.coerce(expr, value, from, to)
    }

    /// Takes note of the type that is wanted of an expression: of each branch, where it has some, since their own types
    /// may differ.
    pub(super) fn want(&mut self, expr: ExprId, to: Ty) {
        match &self.body.exprs[expr].kind {
            ExprKind::If { then, otherwise, .. } => {
                let (then, otherwise) = (*then, *otherwise);
                self.want(then, to);
                otherwise.into_iter().for_each(|otherwise| self.want(otherwise, to));
            }
            ExprKind::Match { arms, .. } => arms.iter().for_each(|arm| self.want(arm.body, to)),
            ExprKind::Block { tail, .. } => tail.iter().for_each(|tail| self.want(*tail, to)),
            _ => drop(self.wanted.insert(expr, to)),
        }
    }

    /// Takes note that an expression is what the function gives.
    pub(super) fn want_result(&mut self, expr: ExprId) {
        if self.closure.is_some() || self.returns.len() > 1 {
            return;
        }
        if let Some(ret) = self.engine.world.signature(self.owner).map(|signature| signature.ret) {
            let to = self.settle(ret);
            self.want(expr, to);
        }
    }

    /// The places of a value of which another type is wanted.
    pub(super) fn coerce_places(&mut self, expr: ExprId, places: Places, to: Ty) -> Places {
        let from = self.ty(expr);
        if !is_deref(from, to) && !self.hides(from, to, 0) {
            return places;
        }
        let value = self.read(&places, from);
        let value = self.coerce(expr, value, from, to);
        [self.store(expr, value)].into()
    }

    /// `&Vec<T>` as `&[T]`: as many dereferences as it takes.
    fn deref_to(&mut self, expr: ExprId, value: Value, from: Ty, to: Ty) -> Value {
        let (TyKind::Ref(_, from), TyKind::Ref(_, to)) = (from.kind(), to.kind()) else { return value };
        if !is_definite(*to) {
            return value;
        }
        let Some(method) = self.engine.world.lang_method(&["ops", "Deref"], "deref") else { return value };
        let mut at = *from;
        let mut current = value.clone();
        for _ in 0..MAX_DEREFS {
            if same_head(at, *to) {
                return current;
            }
            let target = match at.kind() {
                TyKind::Adt(..) => {
                    current = self.call_trait(expr, method, &[at], vec![current], &[at.reference(false)]);
                    self.deref_target(at)
                }
                TyKind::Ref(_, inner) => {
                    let places = self.state.deref_pointer(current.refs());
                    current = Value::reference(places);
                    *inner
                }
                _ => return value,
            };
            at = target;
        }
        value
    }

    /// What becomes a `dyn` keeps its type with it.
    fn hide(&mut self, value: Value, from: Ty, to: Ty, depth: usize) -> Value {
        if value.is_absent() || depth > MAX_DEPTH || !self.hides(from, to, depth) {
            return value;
        }
        let mut value = value;
        match (from.kind(), to.kind()) {
            (_, TyKind::Dyn(_)) => return value.with_callable(from),
            (TyKind::Ref(_, from), TyKind::Ref(_, to) | TyKind::Ptr(_, to)) => {
                for place in value.refs().clone() {
                    let behind = self.state.read(&place);
                    let hidden = self.hide(behind, *from, *to, depth + 1);
                    self.state.write(&place, &hidden, true);
                }
            }
            _ => {
                for (proj, from, to) in self.parts_of_both(from, to) {
                    let part = self.hide(value.part(proj), from, to, depth + 1);
                    value = value.with_part(&[proj], &part, true);
                }
            }
        }
        value
    }

    /// Whether something in a type becomes a `dyn` in the other one.
    fn hides(&self, from: Ty, to: Ty, depth: usize) -> bool {
        if from == to || depth > MAX_DEPTH || !to.any(&mut |part| matches!(part.kind(), TyKind::Dyn(_))) {
            return false;
        }
        match (from.kind(), to.kind()) {
            (_, TyKind::Dyn(_)) => is_hideable(from),
            (TyKind::Ref(_, from), TyKind::Ref(_, to) | TyKind::Ptr(_, to)) => self.hides(*from, *to, depth + 1),
            _ => self.parts_of_both(from, to).iter().any(|(_, from, to)| self.hides(*from, *to, depth + 1)),
        }
    }

    /// The parts of two types that have the same shape.
    fn parts_of_both(&self, from: Ty, to: Ty) -> Vec<(Proj, Ty, Ty)> {
        let world = self.engine.world;
        match (from.kind(), to.kind()) {
            (TyKind::Adt(adt, from), TyKind::Adt(other, to)) if adt == other => {
                let field =
                    |args: &[Ty], (variant, field)| world.normalize(world.field_type(*adt, variant, field, args));
                let fields = self.engine.all_fields(*adt).into_iter();
                fields.map(|at| (Proj::Field(at.0, at.1), field(from, at), field(to, at))).collect()
            }
            (TyKind::Tuple(from), TyKind::Tuple(to)) => {
                let parts = (0u32..).zip(from.iter().zip(to));
                parts.map(|(idx, (from, to))| (Proj::Field(0, idx), *from, *to)).collect()
            }
            (TyKind::Slice(from) | TyKind::Array(from), TyKind::Slice(to) | TyKind::Array(to)) => {
                vec![(Proj::Elem, *from, *to)]
            }
            _ => Vec::new(),
        }
    }

    /// The types that a `dyn` receiver may hide, as far as they are known.
    pub(super) fn hidden_types(&self, receiver: &Value) -> Vec<Ty> {
        let mut out: Vec<Ty> = Vec::new();
        let mut seen = Places::new();
        let mut todo = vec![receiver.clone()];
        while let Some(value) = todo.pop() {
            let before = out.len();
            for ty in value.callables().iter().filter(|ty| is_hideable(**ty)) {
                if !out.contains(ty) {
                    out.push(*ty);
                }
            }
            // What is hidden may be a reference itself: then what lies behind it is its own matter.
            if out.len() == before {
                todo.extend(
                    value.refs().iter().filter(|place| seen.insert(**place)).map(|place| self.state.read(place)),
                );
            }
        }
        out
    }
}

/// Whether one reference becomes another one by dereferences.
fn is_deref(from: Ty, to: Ty) -> bool {
    match (from.kind(), to.kind()) {
        (TyKind::Ref(_, from), TyKind::Ref(_, to)) => {
            matches!(from.kind(), TyKind::Adt(..) | TyKind::Ref(..)) && is_definite(*to) && !same_head(*from, *to)
        }
        _ => false,
    }
}

/// Whether a type is known, and one that a `dyn` can hide. Closures are known by themselves.
fn is_hideable(ty: Ty) -> bool {
    is_definite(ty) || matches!(ty.kind(), TyKind::Ref(..))
}

/// Whether a type is known so far that another one can be told to be a different one.
fn is_definite(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Adt(..) | TyKind::Prim(_) | TyKind::Slice(_) | TyKind::Array(_) | TyKind::Tuple(_))
}

fn same_head(a: Ty, b: Ty) -> bool {
    match (a.kind(), b.kind()) {
        (TyKind::Adt(a, _), TyKind::Adt(b, _)) => a == b,
        (TyKind::Prim(a), TyKind::Prim(b)) => a == b,
        // An array is a slice where it is.
        (TyKind::Slice(_) | TyKind::Array(_), TyKind::Slice(_) | TyKind::Array(_)) => true,
        (TyKind::Tuple(_), TyKind::Tuple(_)) => true,
        _ => false,
    }
}

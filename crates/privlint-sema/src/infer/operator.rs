//! Operators: of the language itself, or by the method of a trait.

use privlint_ir::body::{BinaryOp, UnaryOp};
use privlint_ir::{ExprId, Name};

use super::{Adjust, Callee, Infer};
use crate::ty::{Ty, TyKind};

impl Infer<'_, '_> {
    pub(super) fn index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.infer(base, Ty::unknown());
        let index_ty = self.infer(index, Ty::unknown());
        let ty = self.normalize(ty);
        let index_ty = self.table.resolve(index_ty);
        let is_number = self.is_builtin_operand(index_ty);
        let Some(of_trait) = self.world.lang_item(&["ops", "Index"]) else { return Ty::unknown() };
        for (step, derefs) in self.deref_chain(ty) {
            let elem = match step.kind() {
                TyKind::Slice(elem) | TyKind::Array(elem) if is_number => Some(*elem),
                _ => None,
            };
            if let Some(elem) = elem {
                self.table.unify(index_ty, Ty::usize());
                self.out.adjusts.insert(base, Adjust { derefs, autoref: None });
                return elem;
            }
            if step.is_unknown() || self.table.free(step).is_some() {
                break;
            }
            let args = vec![step, index_ty];
            let snapshot = self.table.snapshot();
            if let super::Selection::None = self.select_trait(of_trait, &args) {
                self.table.rollback(snapshot);
                continue;
            }
            if is_number && self.table.free(index_ty).is_some() {
                self.table.unify(index_ty, Ty::usize());
            }
            let output = self.assoc(&["ops", "Index"], "Output", args.clone());
            if let Some(method) = self.world.associated_item(of_trait, Name::new("index"), crate::DefKind::Fn) {
                self.out.callees.insert(expr, Callee::Fn(method, args));
            }
            self.out.adjusts.insert(base, Adjust { derefs, autoref: Some(false) });
            return output;
        }
        Ty::unknown()
    }

    pub(super) fn unary(&mut self, expr: ExprId, op: UnaryOp, inner: ExprId, expected: Ty) -> Ty {
        let hint = if op == UnaryOp::Deref { Ty::unknown() } else { expected };
        let ty = self.infer(inner, hint);
        let ty = self.table.resolve(ty);
        match op {
            UnaryOp::Deref => match self.deref_once(ty) {
                Some((target, step)) => {
                    if step != super::DerefStep::Builtin {
                        self.out.adjusts.insert(inner, Adjust { derefs: vec![step], autoref: None });
                    }
                    target
                }
                None => Ty::unknown(),
            },
            UnaryOp::Neg | UnaryOp::Not => {
                if self.is_builtin_operand(ty) || self.table.free(ty).is_some() {
                    return ty.strip_refs();
                }
                let names: &[&str] = if op == UnaryOp::Neg { &["ops", "Neg"] } else { &["ops", "Not"] };
                self.overloaded(expr, names, vec![ty])
            }
        }
    }

    pub(super) fn binary(&mut self, expr: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId, expected: Ty) -> Ty {
        let hint = if op.is_predicate() { Ty::unknown() } else { expected };
        let before = self.locals.len();
        let left = self.infer(lhs, hint);
        let shifts = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let right = self.infer(rhs, if self.is_builtin_operand(left) && !shifts { left } else { Ty::unknown() });
        // `a && let Some(x) = b`: what the left binds lives on; what an `||` binds does not.
        if op == BinaryOp::Or {
            self.locals.truncate(before);
        }
        if op.is_predicate() {
            if self.is_builtin_operand(left) {
                let (left, right) = (left.strip_refs(), right.strip_refs());
                self.table.unify(left, right);
            }
            return Ty::bool();
        }
        if self.is_builtin_operand(left) && (self.is_builtin_operand(right) || self.table.free(right).is_some()) {
            let result = self.table.shallow(left).strip_refs();
            if !shifts {
                let right = self.table.shallow(right).strip_refs();
                self.table.unify(result, right);
            }
            return result;
        }
        self.operator(expr, binary_trait(op), left, right)
    }

    pub(super) fn operator(&mut self, expr: ExprId, of_trait: &[&str], left: Ty, right: Ty) -> Ty {
        let (left, right) = (self.table.resolve(left), self.table.resolve(right));
        if self.is_builtin_operand(left) && self.is_builtin_operand(right) {
            let (a, b) = (left.strip_refs(), right.strip_refs());
            self.table.unify(a, b);
            return a;
        }
        if left.is_unknown() || self.table.free(left).is_some() {
            return Ty::unknown();
        }
        self.overloaded(expr, of_trait, vec![left, right])
    }

    /// A call of an operator's method.
    fn overloaded(&mut self, expr: ExprId, names: &[&str], mut args: Vec<Ty>) -> Ty {
        let Some(of_trait) = self.world.lang_item(names) else { return Ty::unknown() };
        if let super::Selection::None = self.select_trait(of_trait, &args) {
            // `text + &string`: where only one impl is for the left operand, the right one is coerced to what it wants.
            let [left, right] = args[..] else { return Ty::unknown() };
            let wanted = self.open();
            match self.select_trait(of_trait, &[left, wanted]) {
                super::Selection::None | super::Selection::Ambiguous => return Ty::unknown(),
                _ => self.coerce(right, wanted),
            }
            args[1] = self.table.resolve(wanted);
        }
        let method = self.world.associated_items(of_trait).iter().copied();
        let method = method.into_iter().find(|item| self.world.def(*item).kind == crate::DefKind::Fn);
        if let Some(method) = method {
            self.out.callees.insert(expr, Callee::Fn(method, args.clone()));
        }
        self.assoc(names, "Output", args)
    }
}

fn binary_trait(op: BinaryOp) -> &'static [&'static str] {
    match op {
        BinaryOp::Add => &["ops", "Add"],
        BinaryOp::Sub => &["ops", "Sub"],
        BinaryOp::Mul => &["ops", "Mul"],
        BinaryOp::Div => &["ops", "Div"],
        BinaryOp::Rem => &["ops", "Rem"],
        BinaryOp::BitAnd => &["ops", "BitAnd"],
        BinaryOp::BitOr => &["ops", "BitOr"],
        BinaryOp::BitXor => &["ops", "BitXor"],
        BinaryOp::Shl => &["ops", "Shl"],
        BinaryOp::Shr => &["ops", "Shr"],
        _ => &["cmp", "PartialEq"],
    }
}

pub(super) fn assign_trait(op: BinaryOp) -> &'static [&'static str] {
    match op {
        BinaryOp::Add => &["ops", "AddAssign"],
        BinaryOp::Sub => &["ops", "SubAssign"],
        BinaryOp::Mul => &["ops", "MulAssign"],
        BinaryOp::Div => &["ops", "DivAssign"],
        BinaryOp::Rem => &["ops", "RemAssign"],
        BinaryOp::BitAnd => &["ops", "BitAndAssign"],
        BinaryOp::BitOr => &["ops", "BitOrAssign"],
        BinaryOp::BitXor => &["ops", "BitXorAssign"],
        BinaryOp::Shl => &["ops", "ShlAssign"],
        _ => &["ops", "ShrAssign"],
    }
}

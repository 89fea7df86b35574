//! Truth values that are known: conditions that do not depend on what comes from outside.

use privlint_ir::ExprId;
use privlint_sema::{Ty, TyKind};

use super::Interp;
use crate::value::Value;

/// The variants of a truth value.
pub(super) const NO: u32 = 0;
pub(super) const YES: u32 = 1;

impl Interp<'_, '_, '_> {
    /// `a && b`
    pub(super) fn and(&mut self, lhs: ExprId, rhs: ExprId) -> Value {
        let mut truth = Value::truth(true);
        for operand in [lhs, rhs] {
            let value = self.eval(operand);
            if !self.has_pattern(operand) && !value.excludes(NO) {
                self.may_fail();
            }
            if value.excludes(YES) {
                return Value::truth(false);
            }
            if !value.excludes(NO) {
                truth = Value::clean();
            }
        }
        truth
    }

    /// `a || b`
    pub(super) fn or(&mut self, lhs: ExprId, rhs: ExprId) -> Value {
        let first = self.eval(lhs);
        if first.excludes(NO) {
            return Value::truth(true);
        }
        let before = self.state.clone();
        let second = self.eval(rhs);
        if first.excludes(YES) {
            return second;
        }
        // The right side may not run.
        self.state.join(&before);
        if second.excludes(NO) { second } else { Value::clean() }
    }

    /// `!a`
    pub(super) fn not(&mut self, operand: ExprId) -> Value {
        let value = self.eval(operand);
        match (value.excludes(NO), value.excludes(YES)) {
            (true, false) => Value::truth(false),
            (false, true) => Value::truth(true),
            _ => Value::clean(),
        }
    }
}

/// Whether values of a type are truth values.
pub(super) fn is_truth(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Prim(prim) if prim.as_str() == "bool")
}

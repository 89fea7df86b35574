//! Control flow: branches, loops, what leaves them.

use privlint_ir::body::{Arm, BinaryOp, Stmt};
use privlint_ir::{ExprId, ExprKind, Name};

use super::Interp;
use super::truth::{NO, YES};
use crate::state::State;
use crate::value::Value;

/// How often a loop's body is run until nothing changes.
const MAX_ROUNDS: usize = 12;

/// A loop or labelled block that can be left.
#[derive(Default)]
pub(super) struct Frame {
    label: Option<Name>,
    is_loop: bool,
    breaks: Option<(State, Value)>,
    continues: Option<State>,
}

/// What a function or async block gives, and the memory where it does.
#[derive(Default)]
pub(super) struct Return {
    pub(super) value: Value,
    pub(super) state: Option<State>,
}

/// A point that is reached in one more way.
pub(super) fn join(known: &mut Option<State>, state: &State) {
    match known {
        Some(known) => known.join(state),
        None => *known = Some(state.clone()),
    }
}

impl Interp<'_, '_, '_> {
    pub(super) fn if_else(&mut self, cond: ExprId, then: ExprId, otherwise: Option<ExprId>) -> Value {
        let outer = std::mem::take(&mut self.refuted);
        let outer_failed = self.failed.take();
        let truth = self.eval(cond);
        let failed = std::mem::replace(&mut self.failed, outer_failed);
        let before = failed.filter(|_| self.has_pattern(cond)).unwrap_or_else(|| self.state.clone());
        self.state.dead |= std::mem::replace(&mut self.refuted, outer) || truth.excludes(YES);
        let mut value = self.eval(then);
        let after_then = std::mem::replace(&mut self.state, before);
        self.state.dead |= truth.excludes(NO);
        let other = otherwise.map_or_else(Value::clean, |otherwise| self.eval(otherwise));
        value = self.either(value, &after_then, other);
        let mut state = after_then;
        state.join(&self.state);
        self.state = state;
        value
    }

    /// Whether a condition is a chain with `let`: where it fails is taken note of on the way.
    pub(super) fn has_pattern(&self, cond: ExprId) -> bool {
        match &self.body.exprs[cond].kind {
            ExprKind::Let { .. } => true,
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => self.has_pattern(*lhs) || self.has_pattern(*rhs),
            _ => false,
        }
    }

    /// A condition may fail here.
    pub(super) fn may_fail(&mut self) {
        if !self.state.dead {
            join(&mut self.failed, &self.state);
        }
    }

    /// The value and the memory of one of several cases, whichever it is.
    pub(super) fn one_of<T>(
        &mut self,
        cases: impl IntoIterator<Item = T>,
        mut run: impl FnMut(&mut Self, T) -> Value,
    ) -> Value {
        let before = self.state.clone();
        let mut after = State::unreached();
        let mut value = Value::absent();
        for case in cases {
            self.state = before.clone();
            let result = run(self, case);
            if !self.state.dead {
                value = value.join(&result);
            }
            after.join(&self.state);
        }
        self.state = after;
        if value.is_absent() { Value::clean() } else { value }
    }

    /// The value of two branches; one that is not reached has none.
    fn either(&self, first: Value, after_first: &State, second: Value) -> Value {
        match (after_first.dead, self.state.dead) {
            (true, _) => second,
            (_, true) => first,
            _ => first.join(&second),
        }
    }

    pub(super) fn match_arms(&mut self, scrutinee: ExprId, arms: &[Arm]) -> Value {
        let places = self.place_of(scrutinee);
        let before = self.state.clone();
        let mut after = State::unreached();
        let mut value = Value::absent();
        for arm in arms {
            self.state = before.clone();
            let outer = std::mem::take(&mut self.refuted);
            self.bind(arm.pat, &places, None);
            if std::mem::replace(&mut self.refuted, outer) {
                continue;
            }
            let always = arm.guard.is_none() && self.matches_always(arm.pat, &places, &before);
            if let Some(guard) = arm.guard {
                self.state.dead |= self.eval(guard).excludes(YES);
            }
            let arm_value = self.eval(arm.body);
            if !self.state.dead {
                value = value.join(&arm_value);
            }
            after.join(&self.state);
            if always {
                break;
            }
        }
        self.state = after;
        if value.is_absent() { Value::clean() } else { value }
    }

    pub(super) fn run_loop(&mut self, body: ExprId, label: Option<Name>) -> Value {
        let mut left: Option<(State, Value)> = None;
        for _ in 0..MAX_ROUNDS {
            let before = self.state.clone();
            if !self.in_time() {
                break;
            }
            self.frames.push(Frame { label, is_loop: true, ..Frame::default() });
            self.eval(body);
            let frame = self.frames.pop().unwrap_or_default();
            if let Some(continues) = &frame.continues {
                let mut state = continues.clone();
                state.join(&self.state);
                self.state = state;
            }
            left = match (left, frame.breaks) {
                (Some((mut state, value)), Some((more, other))) => {
                    state.join(&more);
                    Some((state, value.join(&other)))
                }
                (left, breaks) => left.or(breaks),
            };
            let mut next = before.clone();
            next.join(&self.state);
            if next.same(&before) {
                break;
            }
            self.state = next;
        }
        match left {
            Some((state, value)) => {
                self.state = state;
                value
            }
            None => {
                if !self.state.dead {
                    join(&mut self.endless, &self.state);
                }
                self.state.dead = true;
                Value::clean()
            }
        }
    }

    pub(super) fn block(&mut self, stmts: &[Stmt], tail: Option<ExprId>, label: Option<Name>) -> Value {
        if label.is_some() {
            self.frames.push(Frame { label, ..Frame::default() });
        }
        for stmt in stmts {
            if self.holding == 0 {
                self.state.forget_temporaries();
            }
            match stmt {
                Stmt::Expr(expr) => {
                    self.eval(*expr);
                }
                Stmt::Let { pat, init, otherwise, marks, .. } => {
                    let Some(init) = init else { continue };
                    let to = self.pat_ty(*pat);
                    self.want(*init, to);
                    let places = self.init(*init);
                    if !marks.is_empty() {
                        self.declare_marks(*pat, marks, &places);
                    }
                    if let Some(otherwise) = otherwise {
                        let before = self.state.clone();
                        self.eval(*otherwise);
                        let left = std::mem::replace(&mut self.state, before);
                        self.bind(*pat, &places, None);
                        self.state.dead |= std::mem::take(&mut self.refuted);
                        self.state.join(&left);
                    } else {
                        self.bind(*pat, &places, None);
                        self.refuted = false;
                    }
                }
            }
        }
        let mut value = tail.map_or_else(Value::clean, |tail| self.eval(tail));
        if label.is_some()
            && let Some((state, broken)) = self.frames.pop().and_then(|frame| frame.breaks)
        {
            value = if self.state.dead { broken } else { value.join(&broken) };
            let mut joined = state;
            joined.join(&self.state);
            self.state = joined;
        }
        value
    }

    pub(super) fn break_to(&mut self, label: Option<Name>, value: Option<ExprId>) -> Value {
        let value = value.map_or_else(Value::clean, |value| self.eval(value));
        let target = self.frames.iter_mut().rev().find(|frame| match label {
            Some(label) => frame.label == Some(label),
            None => frame.is_loop,
        });
        if let Some(frame) = target
            && !self.state.dead
        {
            match &mut frame.breaks {
                Some((state, known)) => {
                    state.join(&self.state);
                    *known = known.join(&value);
                }
                None => frame.breaks = Some((self.state.clone(), value)),
            }
        }
        self.state.dead = true;
        Value::clean()
    }

    pub(super) fn continue_to(&mut self, label: Option<Name>) -> Value {
        let target = self.frames.iter_mut().rev().find(|frame| match label {
            Some(label) => frame.label == Some(label),
            None => frame.is_loop,
        });
        if let Some(frame) = target
            && !self.state.dead
        {
            join(&mut frame.continues, &self.state);
        }
        self.state.dead = true;
        Value::clean()
    }

    pub(super) fn return_value(&mut self, value: Option<ExprId>) -> Value {
        let value = value.map_or_else(Value::clean, |value| {
            self.want_result(value);
            self.eval(value)
        });
        if !self.state.dead
            && let Some(known) = self.returns.last_mut()
        {
            known.value = if known.state.is_some() { known.value.join(&value) } else { value };
            join(&mut known.state, &self.state);
        }
        self.state.dead = true;
        Value::clean()
    }

    /// An async block runs where it stands: what its future gives is its value. Where it never ends, what stands behind it
    /// is run all the same: nobody has to wait for it.
    pub(super) fn async_block(&mut self, body: ExprId) -> Value {
        self.returns.push(Return::default());
        let frames = std::mem::take(&mut self.frames);
        let outer = self.endless.take();
        let before = self.state.clone();
        let mut value = self.eval(body);
        self.frames = frames;
        let returned = self.returns.pop().unwrap_or_default();
        if let Some(state) = returned.state {
            value = if self.state.dead { returned.value } else { value.join(&returned.value) };
            let mut joined = state;
            joined.join(&self.state);
            self.state = joined;
        }
        let endless = std::mem::replace(&mut self.endless, outer);
        if self.state.dead && !before.dead && self.in_time() {
            self.state = before;
            value = Value::clean();
        }
        if let Some(endless) = endless {
            self.state.join(&endless);
        }
        value
    }
}

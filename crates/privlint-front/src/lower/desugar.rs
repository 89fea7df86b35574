//! What is only another way to write something: loops, `?`, ranges, destructuring assignment.

use privlint_ir::body::{Arm, Stmt};
use privlint_ir::{ExprId, ExprKind, Name, PatId, PatKind, Path, TextRange};

use super::Lowering;

impl Lowering<'_> {
    /// An expression that names an item of the standard library.
    fn lang(&mut self, names: &[&str], range: TextRange) -> ExprId {
        self.alloc(ExprKind::Path(Path::lang(names)), range)
    }

    /// A call of a function of the standard library.
    pub(super) fn lang_call(&mut self, names: &[&str], args: Vec<ExprId>, range: TextRange) -> ExprId {
        let callee = self.lang(names, range);
        self.alloc(ExprKind::Call { callee, args }, range)
    }

    /// A use of a variable.
    pub(super) fn var(&mut self, name: Name, range: TextRange) -> ExprId {
        self.alloc(ExprKind::Path(Path::name(name)), range)
    }

    fn variant_pat(&mut self, names: &[&str], elems: Vec<PatId>, range: TextRange) -> PatId {
        self.alloc_pat(PatKind::TupleStruct { path: Path::lang(names), elems }, range)
    }

    /// `while cond { body }` is `loop { if cond { body } else { break } }`.
    pub(super) fn while_loop(&mut self, cond: ExprId, body: ExprId, label: Option<Name>, range: TextRange) -> ExprId {
        let leave = self.alloc(ExprKind::Break { label: None, value: None }, range);
        let inner = self.alloc(ExprKind::If { cond, then: body, otherwise: Some(leave) }, range);
        self.alloc(ExprKind::Loop { body: inner, label }, range)
    }

    /// `for pat in iter { body }` is
    /// `match IntoIterator::into_iter(iter) { mut i => loop { match Iterator::next(&mut i) { Some(pat) => body, _ => break } } }`.
    pub(super) fn for_loop(
        &mut self,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Name>,
        range: TextRange,
    ) -> ExprId {
        let at = self.range_of(iter);
        let iterator = self.fresh_name();
        let scrutinee = self.lang_call(&["iter", "IntoIterator", "into_iter"], vec![iter], at);
        let var = self.var(iterator, at);
        let by_ref = self.alloc(ExprKind::Ref { mutable: true, expr: var }, at);
        let next = self.lang_call(&["iter", "Iterator", "next"], vec![by_ref], at);
        let some = self.variant_pat(&["option", "Option", "Some"], vec![pat], at);
        let rest = self.alloc_pat(PatKind::Wild, at);
        let leave = self.alloc(ExprKind::Break { label: None, value: None }, at);
        let arms = vec![Arm { pat: some, guard: None, body }, Arm { pat: rest, guard: None, body: leave }];
        let step = self.alloc(ExprKind::Match { scrutinee: next, arms }, range);
        let body = self.alloc(ExprKind::Loop { body: step, label }, range);
        let pat = self.bind(iterator, at);
        self.alloc(ExprKind::Match { scrutinee, arms: vec![Arm { pat, guard: None, body }] }, range)
    }

    /// `expr?` is
    /// `match Try::branch(expr) { Continue(v) => v, Break(r) => return FromResidual::from_residual(r) }`.
    pub(super) fn try_operator(&mut self, expr: ExprId, range: TextRange) -> ExprId {
        let scrutinee = self.lang_call(&["ops", "Try", "branch"], vec![expr], range);
        let mut arm = |variant: &str, leaves: bool| {
            let name = self.fresh_name();
            let bound = self.bind(name, range);
            let pat = self.variant_pat(&["ops", "ControlFlow", variant], vec![bound], range);
            let mut body = self.var(name, range);
            if leaves {
                let value = self.lang_call(&["ops", "FromResidual", "from_residual"], vec![body], range);
                body = self.leave(Some(value), range);
            }
            Arm { pat, guard: None, body }
        };
        let arms = vec![arm("Continue", false), arm("Break", true)];
        self.alloc(ExprKind::Match { scrutinee, arms }, range)
    }

    /// `return value`.
    pub(super) fn leave(&mut self, value: Option<ExprId>, range: TextRange) -> ExprId {
        let kind = match self.returns {
            Some(label) => ExprKind::Break { label: Some(label), value },
            None => ExprKind::Return { value },
        };
        self.alloc(kind, range)
    }

    /// Lowers what has a `return` of its own: the inside of a closure or an async block.
    pub(super) fn own_returns<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.returns.take();
        let out = f(self);
        self.returns = outer;
        out
    }

    /// `a..=b` is `RangeInclusive { start: a, end: b }`, and so on.
    pub(super) fn range_literal(
        &mut self,
        start: Option<ExprId>,
        end: Option<ExprId>,
        closed: bool,
        range: TextRange,
    ) -> ExprId {
        let name = match (start, end, closed) {
            (None, None, _) => return self.lang(&["ops", "RangeFull"], range),
            (Some(_), None, _) => "RangeFrom",
            (None, Some(_), false) => "RangeTo",
            (None, Some(_), true) => "RangeToInclusive",
            (Some(_), Some(_), false) => "Range",
            (Some(_), Some(_), true) => "RangeInclusive",
        };
        let fields = [("start", start), ("end", end)];
        let fields = fields.into_iter().filter_map(|(name, expr)| Some((Name::new(name), expr?))).collect();
        self.alloc(ExprKind::Struct { path: Path::lang(&["ops", name]), fields, base: None }, range)
    }

    /// `{ let name = value; rest(name) }`, to use a value more than once.
    pub(super) fn with_value(
        &mut self,
        value: ExprId,
        range: TextRange,
        rest: impl FnOnce(&mut Self, Name) -> (Vec<Stmt>, Option<ExprId>),
    ) -> ExprId {
        let name = self.fresh_name();
        let pat = self.bind(name, range);
        let (more, tail) = rest(self, name);
        let mut stmts = vec![Stmt::Let { pat, ty: None, init: Some(value), otherwise: None, marks: Vec::new() }];
        stmts.extend(more);
        self.alloc(ExprKind::Block { stmts, tail, label: None }, range)
    }

    /// `(a, b.c, _) = value`: binds the parts of the value, then assigns each. A plain place is not destructured.
    pub(super) fn destructure(&mut self, lhs: &syn::Expr, value: ExprId, range: TextRange) -> Option<ExprId> {
        if !matches!(lhs, syn::Expr::Tuple(_) | syn::Expr::Array(_) | syn::Expr::Struct(_) | syn::Expr::Infer(_))
            && !matches!(lhs, syn::Expr::Call(call) if matches!(*call.func, syn::Expr::Path(_)))
        {
            return None;
        }
        let mut assigns = Vec::new();
        let pat = self.assignee(lhs, &mut assigns);
        let mut stmts = vec![Stmt::Let { pat, ty: None, init: Some(value), otherwise: None, marks: Vec::new() }];
        for (place, name) in assigns {
            let lhs = self.expr(place);
            let rhs = self.var(name, range);
            stmts.push(Stmt::Expr(self.alloc(ExprKind::Assign { op: None, lhs, rhs }, range)));
        }
        Some(self.alloc(ExprKind::Block { stmts, tail: None, label: None }, range))
    }

    /// The pattern of an assignee expression; places in it are bound to fresh names, to be assigned from.
    fn assignee<'a>(&mut self, lhs: &'a syn::Expr, assigns: &mut Vec<(&'a syn::Expr, Name)>) -> PatId {
        use syn::spanned::Spanned as _;
        let range = self.ctx.range(lhs.span());
        let kind = match lhs {
            syn::Expr::Infer(_) => PatKind::Wild,
            syn::Expr::Range(range) if range.start.is_none() && range.end.is_none() => PatKind::Rest,
            syn::Expr::Paren(it) => return self.assignee(&it.expr, assigns),
            syn::Expr::Tuple(it) => PatKind::Tuple(it.elems.iter().map(|elem| self.assignee(elem, assigns)).collect()),
            syn::Expr::Array(it) => PatKind::Slice(it.elems.iter().map(|elem| self.assignee(elem, assigns)).collect()),
            syn::Expr::Struct(it) => PatKind::Struct {
                path: crate::types::path_with(it.qself.as_ref(), &it.path),
                fields: it
                    .fields
                    .iter()
                    .map(|field| (crate::ctx::member(&field.member), self.assignee(&field.expr, assigns)))
                    .collect(),
            },
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) => PatKind::TupleStruct {
                    path: crate::types::path_with(path.qself.as_ref(), &path.path),
                    elems: call.args.iter().map(|arg| self.assignee(arg, assigns)).collect(),
                },
                _ => PatKind::Wild,
            },
            place => {
                let name = self.fresh_name();
                assigns.push((place, name));
                return self.bind(name, range);
            }
        };
        self.alloc_pat(kind, range)
    }
}

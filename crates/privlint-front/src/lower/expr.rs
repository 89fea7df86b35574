//! Expressions and statements.

use privlint_ir::body::{Arm, BinaryOp, Literal, Stmt, UnaryOp};
use privlint_ir::{ExprId, ExprKind, Name, TextRange};
use proc_macro2::Span;
use syn::spanned::Spanned as _;

use super::Lowering;
use crate::attrs::attrs;
use crate::ctx::{label, member, name};
use crate::{items, types};

impl Lowering<'_> {
    pub(super) fn block(&mut self, block: &syn::Block, label: Option<Name>) -> ExprId {
        let mut stmts = Vec::new();
        let tail = self.stmts(&block.stmts, &mut stmts);
        let range = items::block_range(&self.ctx, block);
        self.alloc(ExprKind::Block { stmts, tail, label }, range)
    }

    /// Lowers statements; gives the value at their end.
    pub(super) fn stmts(&mut self, block: &[syn::Stmt], out: &mut Vec<Stmt>) -> Option<ExprId> {
        // What `cfg` removes is not there: the block before it may be the last one, and so the value.
        let block: Vec<_> = block.iter().filter(|stmt| self.is_active(stmt_attributes(stmt))).collect();
        let mut tail = None;
        for (idx, stmt) in block.iter().enumerate() {
            let last = idx + 1 == block.len();
            let (value, ends) = match stmt {
                syn::Stmt::Local(local) => {
                    self.local(local, out);
                    continue;
                }
                syn::Stmt::Item(item) => {
                    self.item(item);
                    continue;
                }
                syn::Stmt::Expr(expr, semi) => (Some(self.expr(expr)), semi.is_some()),
                syn::Stmt::Macro(it) => (self.macro_stmt(&it.mac, out), it.semi_token.is_some()),
            };
            if last && !ends {
                tail = value;
            } else {
                out.extend(value.map(Stmt::Expr));
            }
        }
        tail
    }

    fn item(&mut self, item: &syn::Item) {
        if let syn::Item::Macro(it) = item
            && let Some(ident) = &it.ident
        {
            let rules = crate::expand::rules_of(&it.mac.tokens);
            self.macros.push((name(ident), rules));
        }
        match self.calls.first() {
            None => self.body.items.extend(items::items(&mut self.ctx, [item])),
            // Its parts come from two texts, so it gets one of its own.
            Some(call) => {
                let here = self.calls.last().copied().unwrap_or(*call);
                let text = crate::expand::print_item(&self.ctx, item, here);
                self.body.expansions.push((*call, text));
            }
        }
    }

    fn local(&mut self, local: &syn::Local, stmts: &mut Vec<Stmt>) {
        let marks = items::marks(&mut self.ctx, &local.attrs);
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(types::ty(&typed.ty))),
            pat => (pat, None),
        };
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = local.init.as_ref().and_then(|init| init.diverge.as_ref()).map(|(_, expr)| self.expr(expr));
        let pat = self.pat(pat);
        stmts.push(Stmt::Let { pat, ty, init, otherwise, marks });
    }

    pub(super) fn is_active(&mut self, attributes: &[syn::Attribute]) -> bool {
        attributes.is_empty() || attrs(&mut self.ctx, attributes).cfgs.iter().all(|cfg| self.scope.cfg(cfg))
    }

    pub(super) fn exprs<'a>(&mut self, exprs: impl IntoIterator<Item = &'a syn::Expr>) -> Vec<ExprId> {
        let mut out = Vec::new();
        for expr in exprs {
            if self.is_active(attributes(expr)) {
                out.push(self.expr(expr));
            }
        }
        out
    }

    pub(super) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        let marks = items::marks(&mut self.ctx, attributes(expr));
        let lowered = self.unmarked(expr);
        if marks.is_empty() {
            return lowered;
        }
        let range = self.range_of(lowered);
        self.alloc(ExprKind::Marked { expr: lowered, marks }, range)
    }

    /// The place from the start of an expression up to a token.
    fn upto(&self, start: ExprId, end: Span) -> TextRange {
        self.range_of(start).cover(self.ctx.range(end))
    }

    fn unmarked(&mut self, expr: &syn::Expr) -> ExprId {
        use syn::Expr as E;
        let (kind, range) = match expr {
            E::Paren(it) => return self.expr(&it.expr),
            E::Group(it) => return self.expr(&it.expr),
            E::Macro(it) => return self.macro_call(&it.mac),
            E::Block(it) => {
                let label = it.label.as_ref().map(|it| label(&it.name));
                return self.block(&it.block, label);
            }
            E::Unsafe(it) => return self.block(&it.block, None),
            E::Const(it) => return self.block(&it.block, None),
            E::TryBlock(it) => return self.block(&it.block, None),
            E::Lit(it) => (ExprKind::Literal(literal(&it.lit)), self.ctx.range(it.lit.span())),
            E::Path(it) => {
                let mut path = types::path_with(it.qself.as_ref(), &it.path);
                let range = self.ctx.range(it.span());
                if let Some(name) = path.as_name() {
                    path.segments[0].name = self.variable(name, range);
                }
                (ExprKind::Path(path), range)
            }
            E::Call(it) => {
                let callee = self.expr(&it.func);
                let args = self.exprs(&it.args);
                (ExprKind::Call { callee, args }, self.upto(callee, it.paren_token.span.close()))
            }
            E::MethodCall(it) => {
                let receiver = self.expr(&it.receiver);
                let args = self.exprs(&it.args);
                let kind = ExprKind::MethodCall {
                    receiver,
                    method: name(&it.method),
                    method_range: self.ctx.range(it.method.span()),
                    generics: it.turbofish.as_ref().map(|args| Box::new(types::generic_args(args))),
                    args,
                };
                (kind, self.upto(receiver, it.paren_token.span.close()))
            }
            E::Field(it) => {
                let base = self.expr(&it.base);
                (ExprKind::Field { base, name: member(&it.member) }, self.upto(base, it.member.span()))
            }
            E::Index(it) => {
                let base = self.expr(&it.expr);
                let index = self.expr(&it.index);
                (ExprKind::Index { base, index }, self.upto(base, it.bracket_token.span.close()))
            }
            E::Unary(it) => {
                let inner = self.expr(&it.expr);
                let (op, span) = match it.op {
                    syn::UnOp::Neg(token) => (UnaryOp::Neg, token.span),
                    syn::UnOp::Not(token) => (UnaryOp::Not, token.span),
                    syn::UnOp::Deref(token) => (UnaryOp::Deref, token.span),
                    _ => return inner,
                };
                (ExprKind::Unary { op, expr: inner }, self.upto(inner, span))
            }
            E::Binary(it) => return self.binary(it),
            E::Assign(it) => {
                let rhs = self.expr(&it.right);
                let range = self.ctx.range(it.left.span()).cover(self.range_of(rhs));
                if let Some(block) = self.destructure(&it.left, rhs, range) {
                    return block;
                }
                let lhs = self.expr(&it.left);
                (ExprKind::Assign { op: None, lhs, rhs }, range)
            }
            E::Reference(it) => {
                let inner = self.expr(&it.expr);
                let kind = ExprKind::Ref { mutable: it.mutability.is_some(), expr: inner };
                (kind, self.upto(inner, it.and_token.span))
            }
            E::RawAddr(it) => {
                let inner = self.expr(&it.expr);
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                (ExprKind::Ref { mutable, expr: inner }, self.upto(inner, it.and_token.span))
            }
            E::Cast(it) => {
                let inner = self.expr(&it.expr);
                (ExprKind::Cast { expr: inner, ty: types::ty(&it.ty) }, self.upto(inner, it.as_token.span))
            }
            E::Let(it) => {
                let value = self.expr(&it.expr);
                let pat = self.pat(&it.pat);
                (ExprKind::Let { pat, expr: value }, self.upto(value, it.let_token.span))
            }
            E::If(it) => {
                let cond = self.expr(&it.cond);
                let then = self.block(&it.then_branch, None);
                let otherwise = it.else_branch.as_ref().map(|(_, expr)| self.expr(expr));
                let range = self.upto(otherwise.unwrap_or(then), it.if_token.span);
                (ExprKind::If { cond, then, otherwise }, range)
            }
            E::Match(it) => {
                let scrutinee = self.expr(&it.expr);
                let mut arms = Vec::with_capacity(it.arms.len());
                for arm in &it.arms {
                    if self.is_active(&arm.attrs) {
                        arms.push(self.arm(&arm.pat, &arm.body));
                    }
                }
                let range = self.ctx.between(it.match_token.span, it.brace_token.span.close());
                (ExprKind::Match { scrutinee, arms }, range)
            }
            E::Loop(it) => {
                let body = self.block(&it.body, None);
                let label = it.label.as_ref().map(|it| label(&it.name));
                (ExprKind::Loop { body, label }, self.upto(body, it.loop_token.span))
            }
            E::While(it) => {
                let cond = self.expr(&it.cond);
                let body = self.block(&it.body, None);
                let range = self.upto(body, it.while_token.span);
                let label = it.label.as_ref().map(|it| label(&it.name));
                return self.while_loop(cond, body, label, range);
            }
            E::ForLoop(it) => {
                let iter = self.expr(&it.expr);
                let pat = self.pat(&it.pat);
                let body = self.block(&it.body, None);
                let range = self.upto(body, it.for_token.span);
                let label = it.label.as_ref().map(|it| label(&it.name));
                return self.for_loop(pat, iter, body, label, range);
            }
            E::Break(it) => {
                let value = it.expr.as_ref().map(|expr| self.expr(expr));
                let kind = ExprKind::Break { label: it.label.as_ref().map(label), value };
                (kind, self.ctx.range(it.break_token.span))
            }
            E::Continue(it) => {
                let kind = ExprKind::Continue { label: it.label.as_ref().map(label) };
                (kind, self.ctx.range(it.continue_token.span))
            }
            E::Return(it) => {
                let value = it.expr.as_ref().map(|expr| self.expr(expr));
                let range = self.ctx.range(it.return_token.span);
                return self.leave(value, range);
            }
            E::Closure(it) => return self.closure(it),
            E::Async(it) => {
                let body = self.own_returns(|lowering| lowering.async_body(&it.block));
                let kind = ExprKind::Async { body, by_move: it.capture.is_some() };
                (kind, self.upto(body, it.async_token.span))
            }
            E::Await(it) => {
                let future = self.expr(&it.base);
                (ExprKind::Await { expr: future }, self.upto(future, it.await_token.span))
            }
            E::Try(it) => {
                let inner = self.expr(&it.expr);
                let range = self.upto(inner, it.question_token.span);
                return self.try_operator(inner, range);
            }
            E::Tuple(it) => {
                let span = it.paren_token.span;
                (ExprKind::Tuple(self.exprs(&it.elems)), self.ctx.between(span.open(), span.close()))
            }
            E::Array(it) => {
                let span = it.bracket_token.span;
                (ExprKind::Array(self.exprs(&it.elems)), self.ctx.between(span.open(), span.close()))
            }
            E::Repeat(it) => {
                let value = self.expr(&it.expr);
                let len = self.expr(&it.len);
                let span = it.bracket_token.span;
                (ExprKind::Repeat { value, len }, self.ctx.between(span.open(), span.close()))
            }
            E::Struct(it) => {
                let mut fields = Vec::with_capacity(it.fields.len());
                for field in &it.fields {
                    if self.is_active(&field.attrs) {
                        fields.push((member(&field.member), self.expr(&field.expr)));
                    }
                }
                let base = it.rest.as_ref().map(|rest| self.expr(rest));
                let path = types::path_with(it.qself.as_ref(), &it.path);
                let start = it.path.span();
                (ExprKind::Struct { path, fields, base }, self.ctx.between(start, it.brace_token.span.close()))
            }
            E::Range(it) => {
                let start = it.start.as_ref().map(|expr| self.expr(expr));
                let end = it.end.as_ref().map(|expr| self.expr(expr));
                let closed = matches!(it.limits, syn::RangeLimits::Closed(_));
                let range = self.ctx.range(it.span());
                return self.range_literal(start, end, closed, range);
            }
            E::Yield(it) => {
                let range = self.ctx.range(it.yield_token.span);
                return match &it.expr {
                    Some(expr) => self.expr(expr),
                    None => self.alloc(ExprKind::Missing, range),
                };
            }
            other => (ExprKind::Missing, self.ctx.range(other.span())),
        };
        self.alloc(kind, range)
    }

    fn arm(&mut self, pat: &syn::Pat, body: &syn::Expr) -> Arm {
        let (pat, guard) = match pat {
            syn::Pat::Guard(it) => (&*it.pat, Some(&*it.guard)),
            pat => (pat, None),
        };
        let pat = self.pat(pat);
        let guard = guard.map(|guard| self.expr(guard));
        Arm { pat, guard, body: self.expr(body) }
    }

    fn closure(&mut self, it: &syn::ExprClosure) -> ExprId {
        let mut params = Vec::with_capacity(it.inputs.len());
        for input in &it.inputs {
            params.push(match input {
                syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(types::ty(&typed.ty))),
                pat => (self.pat(pat), None),
            });
        }
        let mut body = self.own_returns(|lowering| lowering.expr(&it.body));
        let range = self.upto(body, it.inputs_begin.span());
        let by_move = it.capture.is_some();
        let mut ret = match &it.output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(types::ty(ty)),
        };
        if it.asyncness.is_some() {
            body = self.alloc(ExprKind::Async { body, by_move: true }, range);
            ret = None;
        }
        self.alloc(ExprKind::Closure { params, ret, body, by_move }, range)
    }

    fn binary(&mut self, it: &syn::ExprBinary) -> ExprId {
        use BinaryOp as Op;
        use syn::BinOp as B;
        let lhs = self.expr(&it.left);
        let rhs = self.expr(&it.right);
        let (op, assign) = match it.op {
            B::Add(_) => (Op::Add, false),
            B::Sub(_) => (Op::Sub, false),
            B::Mul(_) => (Op::Mul, false),
            B::Div(_) => (Op::Div, false),
            B::Rem(_) => (Op::Rem, false),
            B::And(_) => (Op::And, false),
            B::Or(_) => (Op::Or, false),
            B::BitXor(_) => (Op::BitXor, false),
            B::BitAnd(_) => (Op::BitAnd, false),
            B::BitOr(_) => (Op::BitOr, false),
            B::Shl(_) => (Op::Shl, false),
            B::Shr(_) => (Op::Shr, false),
            B::Eq(_) => (Op::Eq, false),
            B::Lt(_) => (Op::Lt, false),
            B::Le(_) => (Op::Le, false),
            B::Ne(_) => (Op::Ne, false),
            B::Ge(_) => (Op::Ge, false),
            B::Gt(_) => (Op::Gt, false),
            B::AddAssign(_) => (Op::Add, true),
            B::SubAssign(_) => (Op::Sub, true),
            B::MulAssign(_) => (Op::Mul, true),
            B::DivAssign(_) => (Op::Div, true),
            B::RemAssign(_) => (Op::Rem, true),
            B::BitXorAssign(_) => (Op::BitXor, true),
            B::BitAndAssign(_) => (Op::BitAnd, true),
            B::BitOrAssign(_) => (Op::BitOr, true),
            B::ShlAssign(_) => (Op::Shl, true),
            B::ShrAssign(_) => (Op::Shr, true),
            _ => (Op::Add, false),
        };
        let range = self.range_of(lhs).cover(self.range_of(rhs));
        let kind = if assign { ExprKind::Assign { op: Some(op), lhs, rhs } } else { ExprKind::Binary { op, lhs, rhs } };
        self.alloc(kind, range)
    }
}

pub(super) fn literal(lit: &syn::Lit) -> Literal {
    match lit {
        syn::Lit::Str(it) => Literal::Str(it.value()),
        syn::Lit::Char(_) => Literal::Char,
        syn::Lit::Byte(_) => Literal::Int(String::new(), Some(Name::new("u8"))),
        syn::Lit::Int(it) => Literal::Int(it.base10_digits().to_owned(), suffix(it.suffix())),
        syn::Lit::Float(it) => Literal::Float(suffix(it.suffix())),
        syn::Lit::Bool(it) => Literal::Bool(it.value),
        _ => Literal::Bytes,
    }
}

fn suffix(text: &str) -> Option<Name> {
    (!text.is_empty()).then(|| Name::new(text))
}

/// Those that may say that a statement is not there; items are asked by who reads items.
fn stmt_attributes(stmt: &syn::Stmt) -> &[syn::Attribute] {
    match stmt {
        syn::Stmt::Local(it) => &it.attrs,
        syn::Stmt::Item(_) => &[],
        syn::Stmt::Expr(it, _) => attributes(it),
        syn::Stmt::Macro(it) => &it.attrs,
    }
}

/// The attributes of an expression.
pub(super) fn attributes(expr: &syn::Expr) -> &[syn::Attribute] {
    use syn::Expr as E;
    match expr {
        E::Array(it) => &it.attrs,
        E::Assign(it) => &it.attrs,
        E::Async(it) => &it.attrs,
        E::Await(it) => &it.attrs,
        E::Binary(it) => &it.attrs,
        E::Block(it) => &it.attrs,
        E::Break(it) => &it.attrs,
        E::Call(it) => &it.attrs,
        E::Cast(it) => &it.attrs,
        E::Closure(it) => &it.attrs,
        E::Const(it) => &it.attrs,
        E::Continue(it) => &it.attrs,
        E::Field(it) => &it.attrs,
        E::ForLoop(it) => &it.attrs,
        E::Group(it) => &it.attrs,
        E::If(it) => &it.attrs,
        E::Index(it) => &it.attrs,
        E::Let(it) => &it.attrs,
        E::Lit(it) => &it.attrs,
        E::Loop(it) => &it.attrs,
        E::Macro(it) => &it.attrs,
        E::Match(it) => &it.attrs,
        E::MethodCall(it) => &it.attrs,
        E::Paren(it) => &it.attrs,
        E::Path(it) => &it.attrs,
        E::Range(it) => &it.attrs,
        E::RawAddr(it) => &it.attrs,
        E::Reference(it) => &it.attrs,
        E::Repeat(it) => &it.attrs,
        E::Return(it) => &it.attrs,
        E::Struct(it) => &it.attrs,
        E::Try(it) => &it.attrs,
        E::TryBlock(it) => &it.attrs,
        E::Tuple(it) => &it.attrs,
        E::Unary(it) => &it.attrs,
        E::Unsafe(it) => &it.attrs,
        E::While(it) => &it.attrs,
        E::Yield(it) => &it.attrs,
        _ => &[],
    }
}

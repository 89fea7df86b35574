//! Macro calls, each read by the grammar that the rules give it.

use privlint_ir::body::{Arm, BinaryOp, Literal, Render, Stmt};
use privlint_ir::{ExprId, ExprKind, MacroGrammar, Name, PatKind, Path, TextRange};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use super::Lowering;
use super::format::FormatArgs;
use super::loose::loose_exprs;
use super::records::{LogCall, TracingCall, metric_call, slog_call};
use crate::types;

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> ExprId {
        let path = types::path(&mac.path);
        let range = self.ctx.between(
            mac.path.segments.first().map_or(mac.bang_token.span, |segment| segment.ident.span()),
            mac.delimiter.span().close(),
        );
        // The scope outlives the lowering, and so does what it says.
        let scope = self.scope;
        if let Some(known) = scope.grammar(&path)
            && let Ok(lowered) = self.by_grammar(known.grammar, &path, &mac.tokens, range)
        {
            self.body.macros.known += 1;
            return self.with_value_of(mac, lowered, known.value, range);
        }
        if let Some(expanded) = self.expanded(mac, &path, range) {
            return expanded;
        }
        // Nobody knows this macro: what reads as expressions is taken as its arguments.
        let args = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(mac.tokens.clone());
        let args: Vec<Expr> = args.map(|args| args.into_iter().collect()).unwrap_or_else(|_| loose_exprs(&mac.tokens));
        self.unknown(&path, args.is_empty() && !mac.tokens.is_empty());
        let args = self.exprs(&args);
        self.alloc(ExprKind::Macro { path, part: None, args, known: false, diverges: false }, range)
    }

    /// Counts a call that nobody understands.
    pub(super) fn unknown(&mut self, path: &Path, unread: bool) {
        self.body.macros.unknown.push(path.to_string());
        self.body.macros.unread += usize::from(unread);
    }

    fn by_grammar(
        &mut self,
        grammar: MacroGrammar,
        path: &Path,
        tokens: &TokenStream,
        range: TextRange,
    ) -> syn::Result<ExprId> {
        use MacroGrammar as G;
        let tokens = tokens.clone();
        Ok(match grammar {
            G::Format => {
                let format = syn::parse2::<FormatArgs>(tokens)?;
                let args = self.format(&format, range).into_iter().collect();
                self.call(path, args, false, range)
            }
            G::Panic => {
                let format = syn::parse2::<FormatArgs>(tokens)?;
                let args = self.format(&format, range).into_iter().collect();
                self.call(path, args, true, range)
            }
            G::FormatValue => {
                let format = syn::parse2::<FormatArgs>(tokens)?;
                let text = self.format(&format, range);
                let text = text.unwrap_or_else(|| self.alloc(ExprKind::Format(Vec::new()), range));
                if path.last().is_some_and(|last| last == "format_args") {
                    text
                } else {
                    self.lang_call(&["fmt", "format"], vec![text], range)
                }
            }
            G::WriteTo => {
                let (dst, format) = leading_expr.parse2(tokens)?;
                let receiver = self.expr(&dst);
                let text = self.format(&format, range);
                let text = text.unwrap_or_else(|| self.alloc(ExprKind::Format(Vec::new()), range));
                let method = Name::new("write_fmt");
                let kind =
                    ExprKind::MethodCall { receiver, method, method_range: range, generics: None, args: vec![text] };
                self.alloc(kind, range)
            }
            G::Assert => {
                let (cond, format) = leading_expr.parse2(tokens)?;
                let cond = self.expr(&cond);
                let args = self.format(&format, range).into_iter().collect();
                self.unless(cond, path, args, range)
            }
            G::AssertOperands => self.assert_operands(path, tokens, range)?,
            G::Dbg => {
                let args = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens)?;
                let mut values: Vec<ExprId> = args.iter().map(|arg| self.dbg(path, arg, range)).collect();
                match values.len() {
                    0 => self.call(path, Vec::new(), false, range),
                    1 => values.remove(0),
                    _ => self.alloc(ExprKind::Tuple(values), range),
                }
            }
            G::Log | G::LogLevel => {
                let call = (|input: ParseStream<'_>| LogCall::parse(input, grammar == G::LogLevel)).parse2(tokens)?;
                let mut args = self.recorded_values(&call.values);
                args.extend(self.format(&call.message, range));
                self.call(path, args, false, range)
            }
            G::Slog | G::SlogLevel => {
                let (values, message) = slog_call(&tokens, grammar == G::SlogLevel)?;
                let mut args = self.recorded_values(&values);
                args.extend(self.format(&message, range));
                self.call(path, args, false, range)
            }
            G::Metric => {
                let values = metric_call.parse2(tokens)?;
                let args = self.recorded_values(&values);
                self.call(path, args, false, range)
            }
            G::TracingEvent | G::TracingEventLevel | G::TracingSpan | G::TracingSpanLevel => {
                let leveled = matches!(grammar, G::TracingEventLevel | G::TracingSpanLevel);
                let named = matches!(grammar, G::TracingSpan | G::TracingSpanLevel);
                let call = (|input: ParseStream<'_>| TracingCall::parse(input, leveled, named)).parse2(tokens)?;
                let mut args = self.recorded_values(&call.fields);
                if let Some(message) = &call.message {
                    args.extend(self.format(message, range));
                }
                self.call(path, args, false, range)
            }
            G::Vec => self.vec(tokens, range)?,
            G::Matches => {
                let (value, pat, guard) = matches_args.parse2(tokens)?;
                let scrutinee = self.expr(&value);
                let pat = self.pat(&pat);
                let guard = guard.map(|guard| self.expr(&guard));
                let mut truth = |value| self.alloc(ExprKind::Literal(Literal::Bool(value)), range);
                let (yes, no) = (truth(true), truth(false));
                let rest = self.alloc_pat(PatKind::Wild, range);
                let arms = vec![Arm { pat, guard, body: yes }, Arm { pat: rest, guard: None, body: no }];
                self.alloc(ExprKind::Match { scrutinee, arms }, range)
            }
            // It stands on functions only.
            G::Instrument => return Err(unreadable("an attribute is no call")),
            G::Concat | G::Stringify => {
                let text = self.macro_text(grammar, &tokens).ok_or_else(|| unreadable("the text is not known"))?;
                self.alloc(ExprKind::Literal(Literal::Str(text)), range)
            }
            G::Opaque => self.call(path, Vec::new(), false, range),
        })
    }

    /// Values of a record, each rendered in its way.
    fn recorded_values(&mut self, values: &[(Expr, Render)]) -> Vec<ExprId> {
        let mut out = Vec::new();
        for (value, render) in values {
            let value = self.expr(value);
            out.push(self.rendered(value, *render));
        }
        out
    }

    /// The macro itself, with what it gets.
    pub(super) fn call(&mut self, path: &Path, args: Vec<ExprId>, diverges: bool, range: TextRange) -> ExprId {
        self.alloc(ExprKind::Macro { path: path.clone(), part: None, args, known: true, diverges }, range)
    }

    /// `if cond {} else { path!(args) }`
    fn unless(&mut self, cond: ExprId, path: &Path, args: Vec<ExprId>, range: TextRange) -> ExprId {
        let then = self.alloc(ExprKind::Tuple(Vec::new()), range);
        let otherwise = Some(self.call(path, args, true, range));
        self.alloc(ExprKind::If { cond, then, otherwise }, range)
    }

    /// `{ let l = &left; let r = &right; if *l == *r {} else { path!(l, r, message) } }`
    fn assert_operands(&mut self, path: &Path, tokens: TokenStream, range: TextRange) -> syn::Result<ExprId> {
        let parser = |input: ParseStream<'_>| {
            let left: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let (right, format) = leading_expr(input)?;
            Ok((left, right, format))
        };
        let (left, right, format) = parser.parse2(tokens)?;
        let mut operand = |expr: &Expr| {
            let expr = self.expr(expr);
            let at = self.range_of(expr);
            self.alloc(ExprKind::Ref { mutable: false, expr }, at)
        };
        let (left, right) = (operand(&left), operand(&right));
        Ok(self.with_value(left, range, |lowering, left| {
            let inner = lowering.with_value(right, range, |lowering, right| {
                let (lhs, rhs) = (lowering.var(left, range), lowering.var(right, range));
                let cond = lowering.alloc(ExprKind::Binary { op: BinaryOp::Eq, lhs, rhs }, range);
                let mut args = vec![lowering.rendered(lhs, Render::Debug), lowering.rendered(rhs, Render::Debug)];
                args.extend(lowering.format(&format, range));
                let check = lowering.unless(cond, path, args, range);
                (Vec::new(), Some(check))
            });
            (Vec::new(), Some(inner))
        }))
    }

    /// `{ let v = arg; path!(v by Debug); v }`
    fn dbg(&mut self, path: &Path, arg: &Expr, range: TextRange) -> ExprId {
        let value = self.expr(arg);
        self.with_value(value, range, |lowering, name| {
            let shown = lowering.var(name, range);
            let shown = lowering.rendered(shown, Render::Debug);
            let call = lowering.call(path, vec![shown], false, range);
            let tail = lowering.var(name, range);
            (vec![Stmt::Expr(call)], Some(tail))
        })
    }

    fn vec(&mut self, tokens: TokenStream, range: TextRange) -> syn::Result<ExprId> {
        let repeat = |input: ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![;]>()?;
            Ok((value, input.parse::<Expr>()?))
        };
        if let Ok((value, len)) = repeat.parse2(tokens.clone()) {
            let args = vec![self.expr(&value), self.expr(&len)];
            return Ok(self.lang_call(&["vec", "from_elem"], args, range));
        }
        let elems = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens)?;
        let elems = self.exprs(&elems);
        let array = self.alloc(ExprKind::Array(elems), range);
        Ok(self.lang_call(&["vec", "from_array"], vec![array], range))
    }
}

/// An expression and, behind a comma, a format.
fn leading_expr(input: ParseStream<'_>) -> syn::Result<(Expr, FormatArgs)> {
    let expr = input.parse()?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok((expr, input.parse()?))
}

fn unreadable(why: &str) -> syn::Error {
    syn::Error::new(proc_macro2::Span::call_site(), why)
}

fn matches_args(input: ParseStream<'_>) -> syn::Result<(Expr, syn::Pat, Option<Expr>)> {
    let value = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    input.parse::<Option<Token![,]>>()?;
    Ok((value, pat, guard))
}

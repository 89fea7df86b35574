//! Macro calls, each read by the grammar that the rules give it.

use privlint_ir::body::{Arm, BinaryOp, Literal, Render, Stmt};
use privlint_ir::{ExprId, ExprKind, MacroGrammar, Name, PatKind, Path, TextRange};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Expr, Token};

use super::Lowering;
use super::format::FormatArgs;
use crate::types;

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> ExprId {
        let path = types::path(&mac.path);
        let range = self.ctx.between(
            mac.path.segments.first().map_or(mac.bang_token.span, |segment| segment.ident.span()),
            mac.delimiter.span().close(),
        );
        if let Some(grammar) = self.scope.grammar(&path)
            && let Ok(lowered) = self.by_grammar(grammar, &path, &mac.tokens, range)
        {
            self.body.macros.known += 1;
            return lowered;
        }
        if let Some(expanded) = self.expanded(mac, &path, range) {
            return expanded;
        }
        self.body.macros.unknown.push(path.to_string());
        // Nobody knows this macro: what reads as expressions is taken as its arguments.
        let args = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(mac.tokens.clone());
        let args: Vec<Expr> = args.map(|args| args.into_iter().collect()).unwrap_or_else(|_| loose_exprs(&mac.tokens));
        let args = self.exprs(&args);
        self.alloc(ExprKind::Macro { path, args, known: false, diverges: false }, range)
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
                let mut args = Vec::new();
                for (value, render) in &call.values {
                    let value = self.expr(value);
                    args.push(self.rendered(value, *render));
                }
                args.extend(self.format(&call.message, range));
                self.call(path, args, false, range)
            }
            G::TracingEvent | G::TracingEventLevel | G::TracingSpan | G::TracingSpanLevel => {
                let leveled = matches!(grammar, G::TracingEventLevel | G::TracingSpanLevel);
                let named = matches!(grammar, G::TracingSpan | G::TracingSpanLevel);
                let call = (|input: ParseStream<'_>| TracingCall::parse(input, leveled, named)).parse2(tokens)?;
                let mut args = Vec::new();
                for (value, render) in &call.fields {
                    let value = self.expr(value);
                    args.push(self.rendered(value, *render));
                }
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
            G::Opaque => self.call(path, Vec::new(), false, range),
        })
    }

    /// The macro itself, with what it gets.
    fn call(&mut self, path: &Path, args: Vec<ExprId>, diverges: bool, range: TextRange) -> ExprId {
        self.alloc(ExprKind::Macro { path: path.clone(), args, known: true, diverges }, range)
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

/// Steps over `target: expr,` and the like.
fn options(input: ParseStream<'_>, names: &[&str]) -> syn::Result<()> {
    while input.peek(syn::Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        let ident = input.fork().call(syn::Ident::parse_any)?;
        if !names.iter().any(|name| ident == name) {
            break;
        }
        syn::Ident::parse_any(input)?;
        input.parse::<Token![:]>()?;
        input.parse::<Expr>()?;
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

/// `[logger: e,] [target: e,] [level,] [key[:capture] [= value],.. ;] template, args`
struct LogCall {
    values: Vec<(Expr, Render)>,
    message: FormatArgs,
}

impl LogCall {
    fn parse(input: ParseStream<'_>, leveled: bool) -> syn::Result<LogCall> {
        options(input, &["logger", "target"])?;
        if leveled {
            input.parse::<Expr>()?;
            input.parse::<Token![,]>()?;
        }
        let ahead = input.fork().parse::<TokenStream>()?;
        let has_values = ahead.into_iter().any(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
        let mut values = Vec::new();
        while has_values && !input.peek(Token![;]) {
            values.extend(log_value(input)?);
            if !input.peek(Token![;]) {
                input.parse::<Token![,]>()?;
            }
        }
        if has_values {
            input.parse::<Token![;]>()?;
        }
        Ok(LogCall { values, message: input.parse()? })
    }
}

/// `key`, `key:?`, `key:% = value`, `"key":serde = value`
fn log_value(input: ParseStream<'_>) -> syn::Result<Option<(Expr, Render)>> {
    let mut key = None;
    if input.peek(syn::LitStr) {
        input.parse::<syn::LitStr>()?;
    } else if input.peek(syn::token::Paren) {
        input.parse::<TokenTree>()?;
    } else {
        key = Some(syn::Ident::parse_any(input)?);
    }
    let mut render = Render::Value;
    if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        render = match input.parse::<TokenTree>()?.to_string().as_str() {
            "?" | "debug" => Render::Debug,
            "%" | "display" | "err" => Render::Display,
            _ => Render::Value,
        };
    }
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return Ok(Some((input.parse()?, render)));
    }
    Ok(key.map(|key| (syn::parse_quote!(#key), render)))
}

/// `[name:, target:, parent:,] [level,] [{ fields },] fields.. , template, args`; a span has a name before its fields.
struct TracingCall {
    fields: Vec<(Expr, Render)>,
    message: Option<FormatArgs>,
}

impl TracingCall {
    fn parse(input: ParseStream<'_>, leveled: bool, named: bool) -> syn::Result<TracingCall> {
        let mut call = TracingCall { fields: Vec::new(), message: None };
        options(input, &["name", "target", "parent"])?;
        for _ in 0..usize::from(leveled) + usize::from(named) {
            input.parse::<Expr>()?;
            input.parse::<Option<Token![,]>>()?;
        }
        if input.peek(syn::token::Brace) && !input.peek2(Token![=]) {
            let inner;
            syn::braced!(inner in input);
            while !inner.is_empty() {
                match field(&inner)? {
                    Some(field) => call.fields.extend(field),
                    None => break,
                }
                inner.parse::<Option<Token![,]>>()?;
            }
            inner.parse::<TokenStream>()?;
            input.parse::<Option<Token![,]>>()?;
        }
        while !input.is_empty() {
            match field(input)? {
                Some(field) => call.fields.extend(field),
                None => {
                    call.message = Some(input.parse()?);
                    break;
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(call)
    }
}

/// One field: its value and how it is rendered. The outer option is whether a field stands here at all, the inner
/// whether it holds a value.
#[expect(clippy::option_option, reason = "`Empty` is a field without a value")]
fn field(input: ParseStream<'_>) -> syn::Result<Option<Option<(Expr, Render)>>> {
    if let Some(render) = sigil(input)? {
        return Ok(Some(Some((dotted(input)?, render))));
    }
    let ahead = input.fork();
    let is_key = if ahead.peek(syn::LitStr) {
        ahead.parse::<syn::LitStr>()?;
        ahead.peek(Token![=]) && !ahead.peek(Token![==])
    } else if let Ok(TokenTree::Group(group)) = ahead.fork().parse::<TokenTree>() {
        ahead.parse::<TokenTree>()?;
        group.delimiter() == Delimiter::Brace && ahead.peek(Token![=])
    } else if dotted(&ahead).is_ok() {
        if ahead.is_empty() || ahead.peek(Token![,]) {
            return Ok(Some(Some((dotted(input)?, Render::Value))));
        }
        ahead.peek(Token![=]) && !ahead.peek(Token![==])
    } else {
        false
    };
    if !is_key {
        return Ok(None);
    }
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    input.parse::<Token![=]>()?;
    let render = sigil(input)?.unwrap_or(Render::Value);
    let (value, render) = by_function(input.parse()?, render);
    let is_empty =
        matches!(&value, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Empty"));
    Ok(Some((!is_empty).then_some((value, render))))
}

/// `debug(x)` and `display(x)` say the same as the sigils; the macros bring these functions into scope.
fn by_function(value: Expr, render: Render) -> (Expr, Render) {
    if let Expr::Call(call) = &value
        && let (Expr::Path(path), Some(arg), 1) = (&*call.func, call.args.first(), call.args.len())
    {
        if path.path.is_ident("debug") {
            return (arg.clone(), Render::Debug);
        }
        if path.path.is_ident("display") {
            return (arg.clone(), Render::Display);
        }
    }
    (value, render)
}

fn sigil(input: ParseStream<'_>) -> syn::Result<Option<Render>> {
    if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        return Ok(Some(Render::Debug));
    }
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        return Ok(Some(Render::Display));
    }
    Ok(None)
}

/// `user.email`: the shorthand reads the path as an expression.
fn dotted(input: ParseStream<'_>) -> syn::Result<Expr> {
    let first = syn::Ident::parse_any(input)?;
    let mut expr: Expr = syn::parse_quote!(#first);
    while input.peek(Token![.]) {
        let dot: Token![.] = input.parse()?;
        let member: syn::Member = input.parse()?;
        expr = Expr::Field(syn::ExprField { attrs: Vec::new(), base: Box::new(expr), dot_token: dot, member });
    }
    if !input.is_empty() && !input.peek(Token![,]) && !input.peek(Token![=]) {
        return Err(syn::Error::new(expr.span(), "no field"));
    }
    Ok(expr)
}

/// The expressions in tokens of no known grammar: what stands between separators and reads as one, or the same within
/// its brackets. `{ "count": n, "all": [a, b] }` holds `"count"`, `n`, `"all"` and `[a, b]`.
fn loose_exprs(tokens: &TokenStream) -> Vec<Expr> {
    let mut out = Vec::new();
    let mut chunk: Vec<TokenTree> = Vec::new();
    let mut colons = 0;
    for token in tokens.clone() {
        let (is_separator, is_colon) = match &token {
            TokenTree::Punct(punct) => (matches!(punct.as_char(), ',' | ';' | ':' | '='), punct.as_char() == ':'),
            _ => (false, false),
        };
        // `a::b` is one path.
        let joint = matches!(&token, TokenTree::Punct(punct) if punct.spacing() == proc_macro2::Spacing::Joint);
        if is_colon && (joint || colons == 1) {
            colons = if colons == 1 { 0 } else { 1 };
            chunk.push(token);
            continue;
        }
        colons = 0;
        if is_separator {
            loose_chunk(&mut chunk, &mut out);
        } else {
            chunk.push(token);
        }
    }
    loose_chunk(&mut chunk, &mut out);
    out
}

fn loose_chunk(chunk: &mut Vec<TokenTree>, out: &mut Vec<Expr>) {
    let chunk = std::mem::take(chunk);
    match syn::parse2::<Expr>(chunk.iter().cloned().collect()) {
        Ok(expr) => out.push(expr),
        Err(_) => {
            for token in chunk {
                if let TokenTree::Group(group) = token {
                    out.extend(loose_exprs(&group.stream()));
                }
            }
        }
    }
}

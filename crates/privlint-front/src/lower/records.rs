//! The grammars of macros that write a record of a log or open a span: a message, and values with names.

use privlint_ir::body::Render;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Expr, Token};

use super::format::FormatArgs;

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
pub(super) struct LogCall {
    pub(super) values: Vec<(Expr, Render)>,
    pub(super) message: FormatArgs,
}

impl LogCall {
    pub(super) fn parse(input: ParseStream<'_>, leveled: bool) -> syn::Result<LogCall> {
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
    let mut render = Render::Field;
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

/// `logger, [level, tag,] [#tag,] template, args [; key => [sigil] value, kv, ..]`
pub(super) fn slog_call(tokens: &TokenStream, leveled: bool) -> syn::Result<(Vec<(Expr, Render)>, FormatArgs)> {
    let is_message = |token: &TokenTree| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let before: TokenStream = tokens.clone().into_iter().take_while(is_message).collect();
    let message = |input: ParseStream<'_>| {
        for _ in 0..if leveled { 3 } else { 1 } {
            input.parse::<Expr>()?;
            input.parse::<Token![,]>()?;
        }
        if input.parse::<Option<Token![#]>>()?.is_some() {
            input.parse::<Expr>()?;
            input.parse::<Token![,]>()?;
        }
        input.parse::<FormatArgs>()
    };
    let after: TokenStream = tokens.clone().into_iter().skip_while(is_message).skip(1).collect();
    Ok((slog_values.parse2(after)?, message.parse2(before)?))
}

fn slog_values(input: ParseStream<'_>) -> syn::Result<Vec<(Expr, Render)>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        let value = input.parse()?;
        if input.parse::<Option<Token![=>]>>()?.is_none() {
            out.push((value, Render::Value));
        } else {
            // `#` prints at length: an error with its sources.
            let long = input.parse::<Option<Token![#]>>()?.map(|_| Render::Display);
            let render = sigil(input)?.or(long).unwrap_or(Render::Value);
            out.push((input.parse()?, render));
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(out)
}

/// `[target: e,] [level: e,] name, key => value, ..`, or `name, labels`
pub(super) fn metric_call(input: ParseStream<'_>) -> syn::Result<Vec<(Expr, Render)>> {
    options(input, &["target", "level", "description", "unit"])?;
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push((input.parse()?, Render::Value));
        if input.parse::<Option<Token![=>]>>()?.is_none() && !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(out)
}

/// `[name:, target:, parent:,] [level,] [{ fields },] fields.. , template, args`; a span has a name before its fields.
pub(super) struct TracingCall {
    pub(super) fields: Vec<(Expr, Render)>,
    pub(super) message: Option<FormatArgs>,
}

impl TracingCall {
    pub(super) fn parse(input: ParseStream<'_>, leveled: bool, named: bool) -> syn::Result<TracingCall> {
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
            return Ok(Some(Some((dotted(input)?, Render::Field))));
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
    let render = sigil(input)?.unwrap_or(Render::Field);
    let (value, render) = by_function(input.parse()?, render);
    Ok(Some((!is_empty(&value)).then_some((value, render))))
}

/// Whether a value says that the field has none yet: `tracing::field::Empty`.
pub(super) fn is_empty(value: &Expr) -> bool {
    matches!(value, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Empty"))
}

/// `debug(x)` and `display(x)` say the same as the sigils; the macros bring these functions into scope.
pub(super) fn by_function(value: Expr, render: Render) -> (Expr, Render) {
    if let Expr::Call(call) = &value
        && let (Expr::Path(path), Some(arg), 1) = (&*call.func, call.args.first(), call.args.len())
    {
        let last = path.path.segments.last().map(|last| last.ident.to_string());
        match last.as_deref() {
            Some("debug") => return (arg.clone(), Render::Debug),
            Some("display") => return (arg.clone(), Render::Display),
            _ => {}
        }
    }
    (value, render)
}

pub(super) fn sigil(input: ParseStream<'_>) -> syn::Result<Option<Render>> {
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

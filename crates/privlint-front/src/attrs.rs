//! Attributes: what they say, marks of customer data among them.

use privlint_ir::attr::{Attr, Derive};
use privlint_ir::macros::Tokens;
use privlint_ir::{Attrs, CfgExpr, Mark, TextRange};
use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use crate::ctx::Ctx;
use crate::types;

/// The name of the annotation, in the annotation crate and in `cfg_attr(any(), privlint::..)`.
const MARK: &str = "customer_data";

pub(crate) fn attrs(ctx: &mut Ctx, attributes: &[syn::Attribute]) -> Attrs {
    let mut out = Attrs::default();
    for attribute in attributes {
        let range = ctx.between(attribute.pound_token.span, attribute.bracket_token.span.close());
        meta(ctx, &attribute.meta, range, None, &mut out);
    }
    out
}

fn meta(ctx: &mut Ctx, meta: &Meta, range: TextRange, cfg: Option<&CfgExpr>, out: &mut Attrs) {
    let path = meta.path();
    let last = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    if is_mark(path, &last) {
        mark(ctx, meta, range, out);
        return;
    }
    if path.segments.len() > 1 {
        out.test |= last == "test";
        out.others.push(other(ctx, meta, range, cfg));
        return;
    }
    match (last.as_str(), meta) {
        ("cfg", Meta::List(list)) => out.cfgs.push(under(cfg, cfg_expr(&list.tokens))),
        ("cfg_attr", Meta::List(list)) => match Conditional::parse.parse2(list.tokens.clone()) {
            Ok(conditional) => {
                let cfg = under_both(cfg, conditional.cfg);
                for inner in &conditional.metas {
                    self::meta(ctx, inner, range, Some(&cfg), out);
                }
            }
            Err(error) => ctx.error(&error),
        },
        ("derive", Meta::List(list)) => {
            let parser = Punctuated::<syn::Path, Token![,]>::parse_terminated;
            match parser.parse2(list.tokens.clone()) {
                Ok(paths) => out.derives.extend(paths.iter().map(|path| Derive {
                    path: types::path(path),
                    cfg: cfg.cloned(),
                    range: path.segments.last().map_or(range, |segment| ctx.range(segment.ident.span())),
                })),
                Err(error) => ctx.error(&error),
            }
        }
        ("path", Meta::NameValue(pair)) => {
            if let Some(text) = string(&pair.value) {
                out.paths.push((text, cfg.cloned()));
            }
        }
        ("doc", Meta::NameValue(pair)) => {
            if let Some(text) = string(&pair.value) {
                doc_marker(ctx, &text, range, out);
            }
        }
        ("doc", _) => {}
        ("macro_use", _) => out.macro_use = true,
        ("macro_export", meta) => {
            out.macro_export = true;
            let local = |list: &syn::MetaList| list.tokens.to_string() == "local_inner_macros";
            out.local_inner_macros = matches!(meta, Meta::List(list) if local(list));
        }
        ("test", _) => out.test = true,
        _ => out.others.push(other(ctx, meta, range, cfg)),
    }
}

/// `customer_data`, `privlint::customer_data`; any other path that ends so is somebody else's.
fn is_mark(path: &syn::Path, last: &str) -> bool {
    last == MARK && (path.segments.len() == 1 || path.segments.len() == 2 && path.segments[0].ident == "privlint")
}

fn mark(ctx: &mut Ctx, meta: &Meta, range: TextRange, out: &mut Attrs) {
    match meta {
        // Without classes the attribute only lets marks stand inside of the item.
        Meta::Path(_) => {}
        Meta::List(list) => match classes.parse2(list.tokens.clone()) {
            Ok(classes) => out.marks.push(Mark { classes, range }),
            Err(_) => ctx.errors.push((range, "expected `customer_data(class, ..)`".to_owned())),
        },
        Meta::NameValue(_) => ctx.errors.push((range, "expected `customer_data(class, ..)`".to_owned())),
    }
}

/// `/// privlint: customer_data(email)`: a mark that needs no attribute at all.
fn doc_marker(ctx: &mut Ctx, text: &str, range: TextRange, out: &mut Attrs) {
    let Some(rest) = text.trim().strip_prefix("privlint:") else { return };
    let inner = rest.trim().strip_prefix(MARK).map(str::trim);
    let inner = inner.and_then(|inner| inner.strip_prefix('(')).and_then(|inner| inner.strip_suffix(')'));
    let parsed = inner.and_then(|inner| classes.parse_str(inner).ok());
    match parsed {
        Some(classes) => out.marks.push(Mark { classes, range }),
        None => ctx.errors.push((range, "expected `privlint: customer_data(class, ..)`".to_owned())),
    }
}

/// `email, ip_address`: identifiers, in which `_` stands for `-`.
fn classes(input: ParseStream<'_>) -> syn::Result<Vec<String>> {
    let idents = Punctuated::<syn::Ident, Token![,]>::parse_terminated(input)?;
    if idents.is_empty() {
        return Err(input.error("expected a class"));
    }
    Ok(idents.iter().map(|ident| ident.to_string().replace('_', "-")).collect())
}

fn other(ctx: &Ctx, meta: &Meta, range: TextRange, cfg: Option<&CfgExpr>) -> Attr {
    let args = match meta {
        Meta::Path(_) => TextRange::default(),
        Meta::List(list) => inside(ctx, &list.delimiter),
        Meta::NameValue(pair) => TextRange::new(ctx.range(pair.eq_token.span).end, range.end.saturating_sub(1)),
    };
    Attr { path: types::path(meta.path()), args: Tokens { range: args }, cfg: cfg.cloned(), range }
}

/// The place between the brackets of a macro call or an attribute.
pub(crate) fn inside(ctx: &Ctx, delimiter: &syn::MacroDelimiter) -> TextRange {
    let span = delimiter.span();
    TextRange::new(ctx.range(span.open()).end, ctx.range(span.close()).start)
}

fn string(expr: &syn::Expr) -> Option<String> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

struct Conditional {
    cfg: CfgExpr,
    metas: Punctuated<Meta, Token![,]>,
}

impl Parse for Conditional {
    fn parse(input: ParseStream<'_>) -> syn::Result<Conditional> {
        let cfg = parse_cfg(input)?;
        if input.is_empty() {
            return Ok(Conditional { cfg, metas: Punctuated::new() });
        }
        input.parse::<Token![,]>()?;
        Ok(Conditional { cfg, metas: Punctuated::parse_terminated(input)? })
    }
}

/// Reads a `cfg` predicate; what is not understood does not hold.
pub(crate) fn cfg_expr(tokens: &TokenStream) -> CfgExpr {
    parse_cfg.parse2(tokens.clone()).unwrap_or(CfgExpr::Unknown)
}

fn parse_cfg(input: ParseStream<'_>) -> syn::Result<CfgExpr> {
    use syn::ext::IdentExt as _;
    let ident = syn::Ident::parse_any(input)?.to_string();
    if input.peek(syn::token::Paren) {
        let inner;
        syn::parenthesized!(inner in input);
        if !matches!(ident.as_str(), "all" | "any" | "not") {
            inner.parse::<TokenStream>()?;
            return Ok(CfgExpr::Unknown);
        }
        let mut parts: Vec<_> = inner.parse_terminated(parse_cfg, Token![,])?.into_iter().collect();
        return Ok(match ident.as_str() {
            "all" => CfgExpr::All(parts),
            "any" => CfgExpr::Any(parts),
            _ => parts.pop().map_or(CfgExpr::Unknown, |part| CfgExpr::Not(Box::new(part))),
        });
    }
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        let value: syn::LitStr = input.parse()?;
        // A trailing comma is allowed in `cfg(..)`.
        return Ok(CfgExpr::KeyValue(ident, value.value()));
    }
    Ok(CfgExpr::Flag(ident))
}

fn under(outer: Option<&CfgExpr>, inner: CfgExpr) -> CfgExpr {
    match outer {
        // `cfg_attr(a, cfg(b))` is: b, unless not a.
        Some(outer) => CfgExpr::Any(vec![CfgExpr::Not(Box::new(outer.clone())), inner]),
        None => inner,
    }
}

fn under_both(outer: Option<&CfgExpr>, inner: CfgExpr) -> CfgExpr {
    match outer {
        Some(outer) => CfgExpr::All(vec![outer.clone(), inner]),
        None => inner,
    }
}

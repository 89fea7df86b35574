//! Messages: `#[error("{0} of {name}", .name.len())]`, as the arguments of `format_args!`.

use privlint_ir::item::FieldShape;
use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote;

use super::shape::{Shape, binding};

/// The text and its arguments. Fields are bound to their names, those of a tuple to `_0`, `_1`, ..; with `shorthand`,
/// `{0}` means `_0` and an argument `.name` means `name`. Nothing where there is no plain text.
pub(super) fn message(tokens: &TokenStream, shape: &Shape<'_>, shorthand: bool) -> Option<TokenStream> {
    let mut tokens = tokens.clone().into_iter();
    let text: syn::LitStr = syn::parse2(tokens.next()?.into()).ok()?;
    if !shorthand {
        return Some(quote! { #text #(#tokens)* });
    }
    let text = if shape.shape == FieldShape::Tuple { numbered(&text.value(), shape) } else { text.value() };
    let text = Literal::string(&text);
    let args = dotted(tokens.collect());
    Some(quote! { #text #args })
}

/// `{0:?}` becomes `{_0:?}` where there is such a field.
fn numbered(text: &str, shape: &Shape<'_>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        if let Some(escaped) = after.strip_prefix('{') {
            out.push('{');
            rest = escaped;
            continue;
        }
        let digits = after.len() - after.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        if digits > 0 && shape.fields.iter().any(|field| field.name.as_str() == &after[..digits]) {
            out.push('_');
        }
        rest = after;
    }
    out + rest
}

/// `.name` where an expression begins becomes `name`, `.0` becomes `_0`.
fn dotted(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut begins = true;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let field = match (&token, tokens.peek()) {
            (TokenTree::Punct(dot), Some(TokenTree::Ident(name))) if begins && dot.as_char() == '.' => {
                Some(quote! { #name })
            }
            (TokenTree::Punct(dot), Some(TokenTree::Literal(number))) if begins && dot.as_char() == '.' => {
                // `.0.1` is a dot and the number `0.1`.
                let number = number.to_string();
                let mut parts = number.split('.').filter(|part| !part.is_empty());
                parts.next().map(|first| {
                    let first = Ident::new(&binding(first), Span::call_site());
                    let rest = parts.filter_map(|part| part.parse().ok()).map(Literal::usize_unsuffixed);
                    quote! { #first #(. #rest)* }
                })
            }
            _ => None,
        };
        if let Some(field) = field {
            tokens.next();
            out.extend(field);
            begins = false;
            continue;
        }
        begins = match &token {
            TokenTree::Punct(punct) => !matches!(punct.as_char(), '.' | '?'),
            _ => false,
        };
        out.extend([match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), dotted(group.stream()))),
            token => token,
        }]);
    }
    out
}

//! The arguments of `#[tracing::instrument]`.

use privlint_ir::Name;
use privlint_ir::body::Render;
use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Token};

use super::super::records::{by_function, is_empty, sigil};
use crate::ctx::name;

/// The arguments of the attribute, as far as they say what is recorded.
#[derive(Default)]
pub(super) struct Instrument {
    pub(super) skips: Vec<Name>,
    pub(super) skip_all: bool,
    pub(super) fields: Vec<Field>,
    pub(super) ret: Option<Render>,
    pub(super) err: Option<Render>,
}

/// A field of the span.
pub(super) struct Field {
    /// Its name if that is one word: then it stands for the parameter of this name.
    pub(super) name: Option<Name>,
    pub(super) value: Option<(Expr, Render)>,
}

impl Parse for Instrument {
    /// `skip(a, b), fields(..), ret, err(Debug), ..`. What is not understood is passed over, as the attribute does.
    fn parse(input: ParseStream<'_>) -> syn::Result<Instrument> {
        let mut out = Instrument::default();
        while !input.is_empty() {
            let word = match input.parse::<TokenTree>()? {
                TokenTree::Ident(ident) => ident.to_string(),
                _ => continue,
            };
            match word.as_str() {
                "skip_all" => out.skip_all = true,
                "skip" => {
                    let inner;
                    syn::parenthesized!(inner in input);
                    let names = inner.parse_terminated(syn::Ident::parse_any, Token![,])?;
                    out.skips.extend(names.iter().map(name));
                }
                "fields" => {
                    let inner;
                    syn::parenthesized!(inner in input);
                    out.fields.extend(inner.parse_terminated(Field::parse, Token![,])?);
                }
                "ret" => out.ret = Some(event(input, Render::Debug)?),
                "err" => out.err = Some(event(input, Render::Display)?),
                // A value may hold any of these words.
                _ if input.peek(Token![=]) => {
                    input.parse::<Token![=]>()?;
                    input.parse::<Expr>()?;
                }
                _ => {}
            }
        }
        Ok(out)
    }
}

impl Parse for Field {
    /// `a.b`, `%a`, `a = ?value`, `{ NAME } = value`. A name alone has no value yet, which is unlike in the macros.
    fn parse(input: ParseStream<'_>) -> syn::Result<Field> {
        let before = sigil(input)?;
        let mut path: Option<Expr> = None;
        let mut words = Vec::new();
        if input.peek(syn::token::Brace) {
            input.parse::<TokenTree>()?;
        } else {
            let first = input.call(syn::Ident::parse_any)?;
            words.push(name(&first));
            path = Some(syn::parse_quote!(#first));
            while input.peek(Token![.]) {
                input.parse::<Token![.]>()?;
                let member = input.call(syn::Ident::parse_any)?;
                words.push(name(&member));
                path = Some(syn::parse_quote!(#path.#member));
            }
        }
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let render = sigil(input)?.or(before).unwrap_or(Render::Field);
            let (value, render) = by_function(input.parse()?, render);
            (!is_empty(&value)).then_some((value, render))
        } else {
            path.zip(before)
        };
        // The attribute itself looks at no more than the first word and the last.
        Ok(Field { name: words.first().copied().filter(|first| words.last() == Some(first)), value })
    }
}

/// `(Debug, level = ..)` behind `ret` and `err`.
fn event(input: ParseStream<'_>, default: Render) -> syn::Result<Render> {
    let mut render = default;
    if input.peek(syn::token::Paren) {
        let inner;
        syn::parenthesized!(inner in input);
        while !inner.is_empty() {
            match inner.parse::<TokenTree>()?.to_string().as_str() {
                "Debug" => render = Render::Debug,
                "Display" => render = Render::Display,
                _ => {}
            }
        }
    }
    Ok(render)
}

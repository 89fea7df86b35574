//! What the rules of a derive or an attribute are given.
//!
//! ```text
//! (args of the attribute #[attr]) struct Name ['a, T: Bound,] ['a, T,] [where T: Bound] { #[attr] pub field: T, .. }
//! () struct Name [] [] [] ( #[attr] pub T, .. )
//! () enum Name [] [] [] { #[attr] Variant { .. }, Variant ( .. ), Variant, .. }
//! ```
//!
//! The generics stand there as an `impl` needs them, as the type needs them, and the clauses: a rule takes them as
//! `[$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*]` and writes `impl<$($params)*> .. for $name<$($args)*> $($wheres)*`.
//! Every parameter, field and variant is followed by a comma. A unit struct has empty braces.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::Data;

pub(super) fn of_item(item: &syn::DeriveInput, args: TokenStream) -> TokenStream {
    let (name, attrs) = (&item.ident, &item.attrs);
    let (params, own, wheres) = item.generics.split_for_impl();
    let (params, own) = (inside(params.to_token_stream()), inside(own.to_token_stream()));
    let head = quote! { #name [#params] [#own] [#wheres] };
    let body = match &item.data {
        Data::Struct(it) => of_fields(&it.fields),
        Data::Union(it) => of_fields(&syn::Fields::Named(it.fields.clone())),
        Data::Enum(it) => {
            let variants = it.variants.iter().map(|variant| {
                let (attrs, name) = (&variant.attrs, &variant.ident);
                let fields = match &variant.fields {
                    syn::Fields::Unit => TokenStream::new(),
                    fields => of_fields(fields),
                };
                quote! { #(#attrs)* #name #fields, }
            });
            return quote! { (#args #(#attrs)*) enum #head { #(#variants)* } };
        }
    };
    quote! { (#args #(#attrs)*) struct #head #body }
}

/// What stands between `<` and `>`, with a comma at its end.
fn inside(generics: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = generics.into_iter().collect();
    let inner: TokenStream = match tokens.as_slice() {
        [_, inner @ .., _] => inner.iter().cloned().collect(),
        _ => return TokenStream::new(),
    };
    quote! { #inner, }
}

fn of_fields(fields: &syn::Fields) -> TokenStream {
    let each = fields.iter().map(|field| quote! { #field, });
    match fields {
        syn::Fields::Unnamed(_) => quote! { ( #(#each)* ) },
        _ => quote! { { #(#each)* } },
    }
}

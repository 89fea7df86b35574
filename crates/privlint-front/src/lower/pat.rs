//! Patterns.

use privlint_ir::{PatId, PatKind, TextRange};
use syn::spanned::Spanned as _;

use super::Lowering;
use crate::ctx::{member, name};
use crate::types;

impl Lowering<'_> {
    pub(super) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        let range = self.ctx.range(pat.span());
        let kind = match pat {
            syn::Pat::Ident(it) => {
                let sub = it.subpat.as_ref().map(|(_, sub)| self.pat(sub));
                let (by_ref, mutable) = (it.by_ref.is_some(), it.mutability.is_some());
                let at = self.ctx.range(it.ident.span());
                let name = self.declare(name(&it.ident), at);
                return self.alloc_pat(PatKind::Bind { name, by_ref, mutable, sub }, at);
            }
            syn::Pat::Guard(it) => return self.pat(&it.pat),
            syn::Pat::Paren(it) => return self.pat(&it.pat),
            syn::Pat::Type(it) => return self.pat(&it.pat),
            syn::Pat::Or(it) => PatKind::Or(it.cases.iter().map(|case| self.pat(case)).collect()),
            syn::Pat::Path(it) => PatKind::Path(types::path_with(it.qself.as_ref(), &it.path)),
            syn::Pat::Reference(it) => PatKind::Ref(self.pat(&it.pat)),
            syn::Pat::Rest(_) => PatKind::Rest,
            syn::Pat::Slice(it) => PatKind::Slice(self.pats(&it.elems)),
            syn::Pat::Tuple(it) => PatKind::Tuple(self.pats(&it.elems)),
            syn::Pat::TupleStruct(it) => PatKind::TupleStruct {
                path: types::path_with(it.qself.as_ref(), &it.path),
                elems: self.pats(&it.elems),
            },
            syn::Pat::Struct(it) => PatKind::Struct {
                path: types::path_with(it.qself.as_ref(), &it.path),
                fields: it.fields.iter().map(|field| (member(&field.member), self.pat(&field.pat))).collect(),
            },
            syn::Pat::Macro(it) => return self.macro_pat(&it.mac, range),
            syn::Pat::Lit(syn::ExprLit { lit: syn::Lit::Bool(it), .. }) => PatKind::Bool(it.value),
            syn::Pat::Lit(_) | syn::Pat::Range(_) | syn::Pat::Const(_) => PatKind::Literal,
            _ => PatKind::Wild,
        };
        self.alloc_pat(kind, range)
    }

    fn pats<'a>(&mut self, pats: impl IntoIterator<Item = &'a syn::Pat>) -> Vec<PatId> {
        pats.into_iter().map(|pat| self.pat(pat)).collect()
    }

    /// A plain binding of a name, at a place.
    pub(super) fn bind(&mut self, name: privlint_ir::Name, range: TextRange) -> PatId {
        self.alloc_pat(PatKind::Bind { name, by_ref: false, mutable: false, sub: None }, range)
    }
}

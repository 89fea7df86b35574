//! Macro calls that are expanded by the macro's own rules.
//!
//! A variable that a macro declares for itself is another one than the caller's of the same name. What comes from the
//! macro has the place of the call, so that is how it is told apart: such a variable gets a name of its own.

use privlint_ir::body::Stmt;
use privlint_ir::{ExprId, ExprKind, KnownMacro, Name, PatId, PatKind, Path, TextRange};
use proc_macro2::TokenStream;
use syn::parse::Parser as _;
use syn::spanned::Spanned as _;

use super::Lowering;
use crate::expand::expand;
use crate::types;

/// How deeply calls may come out of calls; rustc's limit is the same.
const MAX_NESTING: usize = 128;

/// How many calls of a body are expanded; calls that come out of each other may double each time.
const MAX_CALLS: usize = 20_000;

impl Lowering<'_> {
    /// An expression; nothing where the macro is not known or no rule fits.
    pub(super) fn expanded(&mut self, mac: &syn::Macro, path: &Path, range: TextRange) -> Option<ExprId> {
        let tokens = self.tokens(mac, path, range)?;
        if let Ok(expr) = syn::parse2::<syn::Expr>(tokens.clone()) {
            return Some(self.inside(range, |lowering| lowering.expr(&expr)));
        }
        let block = syn::Block::parse_within.parse2(tokens).ok()?;
        Some(self.inside(range, |lowering| {
            let mut stmts = Vec::new();
            let tail = lowering.stmts(&block, &mut stmts);
            lowering.alloc(ExprKind::Block { stmts, tail, label: None }, range)
        }))
    }

    /// Statements, what they declare being there for those that follow; gives the value at their end.
    pub(super) fn macro_stmt(&mut self, mac: &syn::Macro, out: &mut Vec<Stmt>) -> Option<ExprId> {
        let path = types::path(&mac.path);
        let range = self.call_range(mac);
        if self.scope.grammar(&path).is_none()
            && let Some(tokens) = self.tokens(mac, &path, range)
            && let Ok(block) = syn::Block::parse_within.parse2(tokens)
        {
            return self.inside(range, |lowering| lowering.stmts(&block, out));
        }
        Some(self.macro_call(mac))
    }

    /// A pattern.
    pub(super) fn macro_pat(&mut self, mac: &syn::Macro, range: TextRange) -> PatId {
        let path = types::path(&mac.path);
        let tokens = self.tokens(mac, &path, range);
        match tokens.and_then(|tokens| syn::Pat::parse_multi_with_leading_vert.parse2(tokens).ok()) {
            Some(pat) => self.inside(range, |lowering| lowering.pat(&pat)),
            None => {
                self.body.macros.unknown.push(path.to_string());
                self.alloc_pat(PatKind::Wild, range)
            }
        }
    }

    /// The place of a call, from the macro's name to the closing bracket.
    pub(super) fn call_range(&self, mac: &syn::Macro) -> TextRange {
        let first = mac.path.segments.first().map_or(mac.bang_token.span, |segment| segment.ident.span());
        self.ctx.between(first, mac.delimiter.span().close())
    }

    fn tokens(&mut self, mac: &syn::Macro, path: &Path, range: TextRange) -> Option<TokenStream> {
        if self.calls.len() >= MAX_NESTING || self.body.macros.expanded.len() >= MAX_CALLS {
            let message =
                format!("macros expand more than {MAX_NESTING} deep or {MAX_CALLS} times; the rest is left out");
            if self.body.errors.iter().chain(&self.ctx.errors).all(|(_, known)| *known != message) {
                self.ctx.errors.push((range, message));
            }
            return None;
        }
        let close = mac.delimiter.span().close();
        let here = mac.path.span().join(close).unwrap_or_else(|| mac.path.span());
        let tokens = self.rules(path, range, |known| expand(mac.tokens.clone(), known, here))?;
        self.body.macros.known += 1;
        self.body.macros.expanded.push(self.ctx.range(here));
        Some(tokens)
    }

    fn rules(
        &self,
        path: &Path,
        at: TextRange,
        f: impl FnOnce(KnownMacro<'_>) -> Option<TokenStream>,
    ) -> Option<TokenStream> {
        let local = path.as_name().and_then(|name| self.macros.iter().rev().find(|(known, _)| *known == name));
        if let Some((_, rules)) = local {
            return f(KnownMacro { rules, krate: self.scope.krate() });
        }
        f(self.scope.rules(path, at)?)
    }

    fn inside<T>(&mut self, range: TextRange, f: impl FnOnce(&mut Self) -> T) -> T {
        self.calls.push(range);
        let out = f(self);
        self.calls.pop();
        out
    }

    /// Whether something with this place comes from a macro that is being expanded.
    fn comes_from_macro(&self, at: TextRange) -> bool {
        self.calls.contains(&at)
    }

    /// The name under which a variable is declared at a place. Names of constants and variants are nobody's own.
    pub(super) fn declare(&mut self, name: Name, at: TextRange) -> Name {
        let is_variable = name.as_str().chars().next().is_some_and(|first| !first.is_uppercase()) && name != "self";
        if !is_variable || !self.comes_from_macro(at) {
            return name;
        }
        self.hygienic.push((name, at));
        own_name(name, at)
    }

    /// The name of a variable that is used at a place.
    pub(super) fn variable(&self, name: Name, at: TextRange) -> Name {
        let is_own = !self.calls.is_empty() && self.hygienic.contains(&(name, at));
        if is_own { own_name(name, at) } else { name }
    }
}

/// A name that no source text can have.
fn own_name(name: Name, call: TextRange) -> Name {
    Name::new(&format!("{name}#{}", call.start))
}

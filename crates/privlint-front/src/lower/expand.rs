//! Macro calls that are expanded by the macro's own rules.
//!
//! A variable that a macro declares for itself is another one than the caller's of the same name. What comes from the
//! macro has the place of the call, so that is how it is told apart: such a variable gets a name of its own.

use privlint_ir::body::Stmt;
use privlint_ir::{ExprId, ExprKind, KnownMacro, Name, PatId, PatKind, Path, TextRange};
use proc_macro2::{Span, TokenStream};
use syn::parse::Parser as _;
use syn::spanned::Spanned as _;

use super::Lowering;
use super::expr::attributes;
use crate::expand::expand;
use crate::types;

/// How deeply calls may come out of calls; rustc's limit is the same.
const MAX_NESTING: usize = 128;

/// How many calls of a body are expanded; calls that come out of each other may double each time.
const MAX_CALLS: usize = 20_000;

/// A call that is being expanded.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    /// The macro, if the scope knows it.
    this: Option<KnownMacro<'a>>,
    /// The place that all has that the macro puts there.
    place: TextRange,
}

impl<'a> Lowering<'a> {
    /// An expression; nothing where the macro is not known or no rule fits.
    pub(super) fn expanded(&mut self, mac: &syn::Macro, path: &Path, range: TextRange) -> Option<ExprId> {
        let (tokens, call) = self.tokens(mac, path, range)?;
        // What is not compiled is no value either.
        if let Ok(expr) = syn::parse2::<syn::Expr>(tokens.clone())
            && self.is_active(attributes(&expr))
        {
            self.body.macros.known += 1;
            return Some(self.inside(range, call, |lowering| lowering.expr(&expr)));
        }
        let block = syn::Block::parse_within.parse2(tokens).ok()?;
        self.body.macros.known += 1;
        Some(self.inside(range, call, |lowering| {
            let mut stmts = Vec::new();
            let tail = lowering.stmts(&block, &mut stmts);
            lowering.alloc(ExprKind::Block { stmts, tail, label: None }, range)
        }))
    }

    /// The text that a macro stands for in the place of a template.
    pub(super) fn expanded_text(&mut self, mac: &syn::Macro, path: &Path) -> Option<String> {
        let range = self.call_range(mac);
        let (tokens, call) = self.tokens(mac, path, range)?;
        let expr = syn::parse2::<syn::Expr>(tokens).ok()?;
        self.inside(range, call, |lowering| lowering.template_text(&expr))
    }

    /// What a macro gives that was read by its grammar, if it gives anything.
    pub(super) fn with_value_of(
        &mut self,
        mac: &syn::Macro,
        lowered: ExprId,
        value: Option<KnownMacro<'_>>,
        range: TextRange,
    ) -> ExprId {
        let here = here(mac);
        let tokens = value.and_then(|known| expand(mac.tokens.clone(), known, here));
        let Some(value) = tokens.and_then(|tokens| syn::parse2::<syn::Expr>(tokens).ok()) else { return lowered };
        let call = Call { this: None, place: self.ctx.range(here) };
        let tail = Some(self.inside(range, call, |lowering| lowering.expr(&value)));
        self.alloc(ExprKind::Block { stmts: vec![Stmt::Expr(lowered)], tail, label: None }, range)
    }

    /// Statements, what they declare being there for those that follow; gives the value at their end.
    pub(super) fn macro_stmt(&mut self, mac: &syn::Macro, out: &mut Vec<Stmt>) -> Option<ExprId> {
        let path = types::path(&mac.path);
        let range = self.call_range(mac);
        if self.scope.grammar(&path).is_none()
            && let Some((tokens, call)) = self.tokens(mac, &path, range)
            && let Ok(block) = syn::Block::parse_within.parse2(tokens)
        {
            self.body.macros.known += 1;
            return self.inside(range, call, |lowering| lowering.stmts(&block, out));
        }
        Some(self.macro_call(mac))
    }

    /// A pattern.
    pub(super) fn macro_pat(&mut self, mac: &syn::Macro, range: TextRange) -> PatId {
        let path = types::path(&mac.path);
        let tokens = self.tokens(mac, &path, range);
        let pat = |(tokens, call)| Some((syn::Pat::parse_multi_with_leading_vert.parse2(tokens).ok()?, call));
        match tokens.and_then(pat) {
            Some((pat, call)) => {
                self.body.macros.known += 1;
                self.inside(range, call, |lowering| lowering.pat(&pat))
            }
            None => {
                self.unknown(&path, true);
                self.alloc_pat(PatKind::Wild, range)
            }
        }
    }

    /// The place of a call, from the macro's name to the closing bracket.
    pub(super) fn call_range(&self, mac: &syn::Macro) -> TextRange {
        let first = mac.path.segments.first().map_or(mac.bang_token.span, |segment| segment.ident.span());
        self.ctx.between(first, mac.delimiter.span().close())
    }

    /// What a call stands for.
    fn tokens(&mut self, mac: &syn::Macro, path: &Path, range: TextRange) -> Option<(TokenStream, Call<'a>)> {
        if self.calls.len() >= MAX_NESTING || self.body.macros.expanded.len() >= MAX_CALLS {
            let message =
                format!("macros expand more than {MAX_NESTING} deep or {MAX_CALLS} times; the rest is left out");
            if self.body.errors.iter().chain(&self.ctx.errors).all(|(_, known)| *known != message) {
                self.ctx.errors.push((range, message));
            }
            return None;
        }
        let here = here(mac);
        let own = path.as_name().and_then(|name| self.macros.iter().rev().find(|(known, _)| *known == name));
        let (tokens, this) = match own {
            Some((_, rules)) => {
                let known = KnownMacro { rules, krate: self.scope.krate() };
                (expand(mac.tokens.clone(), known, here)?, None)
            }
            None => {
                // What a model says of a macro has no name of its own by which it could call itself.
                let itself =
                    || self.this.last().copied().flatten().filter(|_| path.as_name() == Some(Name::new("this")));
                let known = self.scope.rules(path, range).or_else(itself)?;
                (expand(mac.tokens.clone(), known, here)?, Some(known))
            }
        };
        Some((tokens, Call { this, place: self.ctx.range(here) }))
    }

    fn inside<T>(&mut self, range: TextRange, call: Call<'a>, f: impl FnOnce(&mut Self) -> T) -> T {
        self.body.macros.expanded.push(call.place);
        self.calls.push(range);
        self.this.push(call.this);
        let out = f(self);
        self.this.pop();
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

/// The whole call, from the macro's path to the closing bracket.
fn here(mac: &syn::Macro) -> Span {
    mac.path.span().join(mac.delimiter.span().close()).unwrap_or_else(|| mac.path.span())
}

/// A name that no source text can have.
fn own_name(name: Name, call: TextRange) -> Name {
    Name::new(&format!("{name}#{}", call.start))
}

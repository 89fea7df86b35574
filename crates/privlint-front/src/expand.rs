//! `macro_rules!`: a macro's rules from its text, and what a call of it stands for.
//!
//! The rules are plain data ([`MacroRules`]). A call is matched against them in order; of the first that fits, the
//! template is written out. What stood in the call keeps its place, all else gets that of the call.

mod input;
mod matching;
mod print;
mod rules;
mod transcribe;

use privlint_ir::{Expansion, KnownMacro, MacroRules, Path, PathPiece, TextRange, TypeRef};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;

use crate::ctx::{Ctx, Session};
use crate::types;

/// How many tokens one call may come to; more is taken for a macro without end.
const MAX_TOKENS: usize = 400_000;

/// How deeply calls that come out of a call are expanded with it; deeper ones are on their own again.
const MAX_DEPTH: usize = 64;

/// Reads the rules of a macro from the text between its outer brackets. `local_inner` is whether the macros that it
/// names without a path are of its own crate.
pub fn macro_rules(text: &str, local_inner: bool) -> MacroRules {
    let _session = Session::open();
    rules::parse(text, local_inner)
}

/// The rules between the outer brackets of a macro that a body declares.
pub(crate) fn rules_of(tokens: &TokenStream) -> MacroRules {
    rules::of_tokens(tokens.clone(), false)
}

/// What a call of a macro in item position stands for: its arguments stand at a place of a file's text. Calls that come
/// out of it are expanded, too, where `lookup` knows the macro. Nothing where no rule fits.
pub fn expand_items<'a>(
    text: &str,
    args: TextRange,
    known: KnownMacro<'a>,
    lookup: &dyn Fn(&Path) -> Option<KnownMacro<'a>>,
) -> Option<Expansion> {
    let _session = Session::open();
    let tokens: TokenStream = args.of(text).parse().ok()?;
    items(tokens, args.start, known, lookup)
}

/// What a derive or an attribute on a struct, enum or union declares beside it, by the rules that are known for it. They
/// are given the item, and the arguments of the attribute, as [`input`] writes them.
pub fn expand_on_item<'a>(
    text: &str,
    item: TextRange,
    args: TextRange,
    known: KnownMacro<'a>,
    lookup: &dyn Fn(&Path) -> Option<KnownMacro<'a>>,
) -> Option<Expansion> {
    let _session = Session::open();
    let args = args.of(text).parse().unwrap_or_default();
    let tokens = input::of_item(&syn::parse_str(item.of(text)).ok()?, args);
    items(tokens, item.start, known, lookup)
}

fn items<'a>(
    args: TokenStream,
    base: u32,
    known: KnownMacro<'a>,
    lookup: &dyn Fn(&Path) -> Option<KnownMacro<'a>>,
) -> Option<Expansion> {
    let ctx = Ctx::new(base);
    let here = Span::call_site();
    let tokens = expand(args, known, here)?;
    let mut items = Items { lookup, here, left: MAX_TOKENS, calls: 1, depth: 1, out: TokenStream::new() };
    items.add(tokens, 1);
    let mut out = print::print(&ctx, items.out, ctx.range(here));
    out.calls = items.calls;
    out.depth = items.depth;
    Some(out)
}

/// Items that come out of a call.
struct Items<'l, 'a> {
    lookup: &'l dyn Fn(&Path) -> Option<KnownMacro<'a>>,
    here: Span,
    left: usize,
    calls: usize,
    depth: usize,
    out: TokenStream,
}

impl Items<'_, '_> {
    fn add(&mut self, tokens: TokenStream, depth: usize) {
        self.depth = self.depth.max(depth);
        let parsed = if depth < MAX_DEPTH { syn::parse2::<syn::File>(tokens.clone()).ok() } else { None };
        let is_call = |item: &syn::Item| matches!(item, syn::Item::Macro(it) if it.ident.is_none());
        // Most of what comes out holds no call, and is taken as it is.
        let Some(file) = parsed.filter(|file| file.items.iter().any(is_call)) else {
            self.out.extend(tokens);
            return;
        };
        let declares = |name: &syn::Ident| {
            file.items.iter().any(|item| matches!(item, syn::Item::Macro(it) if it.ident.as_ref() == Some(name)))
        };
        for item in &file.items {
            let expanded = match item {
                // Whether a call under attributes is there at all, and what a macro is that is declared here, too, shows
                // only once they stand in their place.
                syn::Item::Macro(it)
                    if is_call(item) && it.attrs.is_empty() && !it.mac.path.get_ident().is_some_and(declares) =>
                {
                    self.expanded(&it.mac)
                }
                _ => None,
            };
            match expanded {
                Some(tokens) => {
                    self.calls += 1;
                    self.add(tokens, depth + 1);
                }
                None => item.to_tokens(&mut self.out),
            }
        }
    }

    fn expanded(&mut self, mac: &syn::Macro) -> Option<TokenStream> {
        let known = (self.lookup)(&types::path(&mac.path))?;
        let (tokens, used) = expand_within(mac.tokens.clone(), known, self.here, self.left)?;
        self.left -= used;
        Some(tokens)
    }
}

/// The type that a macro call in the place of one stands for, by the text of its arguments.
pub fn expand_type(args: &str, known: KnownMacro<'_>) -> Option<TypeRef> {
    let _session = Session::open();
    let tokens = expand(args.parse().ok()?, known, Span::call_site())?;
    syn::parse2::<syn::Type>(tokens).ok().map(|ty| types::ty(&ty))
}

/// An item that comes out of a macro call as a text of its own; what has the place `here` comes from the macro.
pub(crate) fn print_item(ctx: &Ctx, item: &syn::Item, here: TextRange) -> Expansion {
    print::print(ctx, item.to_token_stream(), here)
}

/// The tokens for which a call with these arguments stands. What comes from the macro gets the place `here`.
pub(crate) fn expand(args: TokenStream, known: KnownMacro<'_>, here: Span) -> Option<TokenStream> {
    expand_within(args, known, here, MAX_TOKENS).map(|(tokens, _)| tokens)
}

/// As [`expand`], to at most `limit` tokens; also gives how many there are.
fn expand_within(args: TokenStream, known: KnownMacro<'_>, here: Span, limit: usize) -> Option<(TokenStream, usize)> {
    let (rule, bindings) = matching::first_match(&known.rules.rules, args)?;
    transcribe::transcribe(&rule.template, &bindings, known.krate, here, limit)
}

/// The path that the arguments of an `include!` name: a literal, `env!`, or a `concat!` of them.
pub fn include_path(text: &str) -> Option<Vec<PathPiece>> {
    let _session = Session::open();
    let mut out = Vec::new();
    path_pieces(&syn::parse_str(text).ok()?, &mut out)?;
    Some(out)
}

fn path_pieces(expr: &syn::Expr, out: &mut Vec<PathPiece>) -> Option<()> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => out.push(PathPiece::Text(text.value())),
        syn::Expr::Group(group) => path_pieces(&group.expr, out)?,
        syn::Expr::Macro(it) => {
            let args = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated.parse2(it.mac.tokens.clone()).ok()?;
            match (it.mac.path.segments.last()?.ident.to_string().as_str(), args.first()) {
                ("concat", _) => args.iter().try_for_each(|arg| path_pieces(arg, out))?,
                ("env", Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. }))) => {
                    out.push(PathPiece::Env(name.value()));
                }
                _ => return None,
            }
        }
        _ => return None,
    }
    Some(())
}

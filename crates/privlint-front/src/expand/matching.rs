//! Whether the arguments of a call fit a matcher, and what its variables stand for then.

use privlint_ir::Name;
use privlint_ir::macros::{Delimiter, Fragment, MacroRule, Matcher, Repeat, RepeatOp, Token};
use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseBuffer, ParseStream, Parser as _};

/// What a variable stands for.
#[derive(Clone)]
pub(super) enum Binding {
    /// These tokens.
    Tokens(Fragment, Vec<TokenTree>),
    /// One for each round of the repetition it stands in.
    Rounds(Vec<Binding>),
}

/// The variables of a matcher.
pub(super) type Bindings = Vec<(Name, Binding)>;

/// The first rule that fits all tokens, and its variables.
pub(super) fn first_match(rules: &[MacroRule], tokens: TokenStream) -> Option<(&MacroRule, Bindings)> {
    let parser = |input: ParseStream<'_>| {
        for rule in rules {
            let ahead = input.fork();
            let mut out = Bindings::new();
            if sequence(&rule.matcher, &ahead, &mut out).is_ok() && ahead.is_empty() {
                input.advance_to(&ahead);
                return Ok((rule, out));
            }
        }
        Err(no_match(input))
    };
    parser.parse2(tokens).ok()
}

fn no_match(input: ParseStream<'_>) -> syn::Error {
    input.error("no rule of the macro fits")
}

fn sequence(matcher: &[Matcher], input: ParseStream<'_>, out: &mut Bindings) -> syn::Result<()> {
    for part in matcher {
        match part {
            Matcher::Token(token) => self::token(token, input)?,
            Matcher::Group(delimiter, inner) => {
                let content = group(*delimiter, input)?;
                sequence(inner, &content, out)?;
                if !content.is_empty() {
                    return Err(no_match(&content));
                }
            }
            Matcher::Var(name, fragment) => {
                let tokens = self::fragment(*fragment, input)?;
                out.push((*name, Binding::Tokens(*fragment, tokens)));
            }
            Matcher::Repeat(repeat) => self::repeat(repeat, input, out)?,
        }
    }
    Ok(())
}

fn group<'a>(delimiter: Delimiter, input: &ParseBuffer<'a>) -> syn::Result<ParseBuffer<'a>> {
    let content;
    match delimiter {
        Delimiter::Parenthesis => drop(syn::parenthesized!(content in input)),
        Delimiter::Brace => drop(syn::braced!(content in input)),
        Delimiter::Bracket => drop(syn::bracketed!(content in input)),
    }
    Ok(content)
}

/// Takes as many rounds as there are. A round that does not fit ends the repetition, and what follows has to fit then.
fn repeat(repeat: &Repeat<Matcher>, input: ParseStream<'_>, out: &mut Bindings) -> syn::Result<()> {
    let mut names = Vec::new();
    variables(&repeat.inner, &mut names);
    let mut rounds: Vec<Vec<Binding>> = names.iter().map(|_| Vec::new()).collect();
    let mut count = 0;
    let may_go_on = |count| repeat.op != RepeatOp::Optional || count == 0;
    while !input.is_empty() && may_go_on(count) {
        let ahead = input.fork();
        if count > 0 && repeat.separator.iter().any(|token| self::token(token, &ahead).is_err()) {
            break;
        }
        let mut inner = Bindings::new();
        if sequence(&repeat.inner, &ahead, &mut inner).is_err() || ahead.cursor() == input.cursor() {
            break;
        }
        input.advance_to(&ahead);
        count += 1;
        for (name, binding) in inner {
            if let Some(at) = names.iter().position(|known| *known == name) {
                rounds[at].push(binding);
            }
        }
    }
    if repeat.op == RepeatOp::Some && count == 0 {
        return Err(no_match(input));
    }
    out.extend(names.into_iter().zip(rounds.into_iter().map(Binding::Rounds)));
    Ok(())
}

fn variables(matcher: &[Matcher], out: &mut Vec<Name>) {
    for part in matcher {
        match part {
            Matcher::Token(_) => {}
            Matcher::Var(name, _) => out.push(*name),
            Matcher::Group(_, inner) | Matcher::Repeat(Repeat { inner, .. }) => variables(inner, out),
        }
    }
}

fn token(wanted: &Token, input: ParseStream<'_>) -> syn::Result<()> {
    let fits = match (wanted, input.parse::<TokenTree>()?) {
        (Token::Ident(name, raw), TokenTree::Ident(found)) => {
            let text = found.to_string();
            match text.strip_prefix("r#") {
                Some(text) => *raw && name.as_str() == text,
                None => !*raw && name.as_str() == text,
            }
        }
        (Token::Punct(wanted, _), TokenTree::Punct(found)) => found.as_char() == *wanted,
        (Token::Literal(text), TokenTree::Literal(found)) => found.to_string() == *text,
        _ => false,
    };
    if fits { Ok(()) } else { Err(no_match(input)) }
}

/// The tokens of a fragment at the head of the input.
fn fragment(fragment: Fragment, input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let start = input.cursor();
    match fragment {
        Fragment::Block => step::<syn::Block>(input)?,
        Fragment::Expr => expr(input)?,
        Fragment::Ident => {
            let ident = input.call(syn::Ident::parse_any)?;
            if ident == "_" {
                return Err(no_match(input));
            }
        }
        Fragment::Item => step::<syn::Item>(input)?,
        Fragment::Lifetime => step::<syn::Lifetime>(input)?,
        Fragment::Literal => literal(input)?,
        Fragment::Meta => step::<syn::Meta>(input)?,
        Fragment::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
        Fragment::PatParam => drop(syn::Pat::parse_single(input)?),
        Fragment::Path => step::<syn::TypePath>(input)?,
        Fragment::Stmt => stmt(input)?,
        Fragment::Tt => tree(input)?,
        Fragment::Ty => step::<syn::Type>(input)?,
        Fragment::Vis => step::<syn::Visibility>(input)?,
    }
    let end = input.cursor();
    let mut at = start;
    let mut out = Vec::new();
    while at != end
        && let Some((token, next)) = at.token_tree()
    {
        out.push(token);
        at = next;
    }
    Ok(out)
}

fn step<T: Parse>(input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<T>().map(drop)
}

fn expr(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(syn::Token![_]) || input.peek(syn::Token![let]) {
        return Err(no_match(input));
    }
    step::<syn::Expr>(input)
}

fn literal(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(syn::Token![-]) {
        step::<syn::Token![-]>(input)?;
    }
    step::<syn::Lit>(input)
}

/// A statement without the semicolon behind it.
fn stmt(input: ParseStream<'_>) -> syn::Result<()> {
    // An empty statement: what is left of the one before, which does not take its `;`.
    if input.parse::<Option<syn::Token![;]>>()?.is_some() {
        return Ok(());
    }
    if input.peek(syn::Token![let]) {
        while !input.is_empty() && !input.peek(syn::Token![;]) {
            step::<TokenTree>(input)?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if ahead.parse::<syn::Item>().is_ok() {
        input.advance_to(&ahead);
        return Ok(());
    }
    expr(input)
}

/// The operators that are one token to a macro.
const OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=",
    "<<", ">>", "->", "=>", "<-", "::", "..",
];

/// One token tree as a macro counts it: an operator of several characters, or a lifetime, is one.
fn tree(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(syn::Lifetime) {
        return step::<syn::Lifetime>(input);
    }
    let ahead = input.fork();
    let mut text = String::new();
    while text.len() < 3
        && let Ok(TokenTree::Punct(punct)) = ahead.parse::<TokenTree>()
    {
        text.push(punct.as_char());
        if punct.spacing() == proc_macro2::Spacing::Alone {
            break;
        }
    }
    let operator = OPERATORS.iter().find(|operator| text.starts_with(**operator));
    for _ in 0..operator.map_or(1, |operator| operator.len()) {
        step::<TokenTree>(input)?;
    }
    Ok(())
}

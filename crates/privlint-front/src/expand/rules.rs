//! Rules from their text.

use privlint_ir::Name;
use privlint_ir::macros::{Delimiter, Fragment, MacroRule, MacroRules, Matcher, Repeat, RepeatOp, Template, Token};
use proc_macro2::{Spacing, TokenStream, TokenTree};

/// Reads `(matcher) => { template }; ..`, or what stands in a `macro name(matcher) { template }`.
pub(super) fn parse(text: &str, local_inner: bool) -> MacroRules {
    text.parse().map_or_else(|_| MacroRules::default(), |tokens| of_tokens(tokens, local_inner))
}

pub(super) fn of_tokens(tokens: TokenStream, local_inner: bool) -> MacroRules {
    let mut out = MacroRules::default();
    let mut groups = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = token {
            groups.push(group.stream());
        }
    }
    for pair in groups.chunks_exact(2) {
        let (Some(matcher), Some(mut template)) = (matcher(pair[0].clone()), template(pair[1].clone())) else {
            continue;
        };
        if local_inner {
            qualify(&mut template);
        }
        out.rules.push(MacroRule { matcher, template });
    }
    out
}

fn trees(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn matcher(stream: TokenStream) -> Option<Vec<Matcher>> {
    let tokens = trees(stream);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if !is_punct(Some(token), '$') {
            out.push(match token {
                TokenTree::Group(group) => Matcher::Group(delimiter(group.delimiter())?, matcher(group.stream())?),
                other => Matcher::Token(self::token(other)?),
            });
            continue;
        }
        match tokens.get(at) {
            Some(TokenTree::Group(group)) => {
                at += 1;
                let (separator, op) = repetition(&tokens, &mut at)?;
                out.push(Matcher::Repeat(Repeat { inner: matcher(group.stream())?, separator, op }));
            }
            Some(TokenTree::Ident(name)) if is_punct(tokens.get(at + 1), ':') => {
                let Some(TokenTree::Ident(fragment)) = tokens.get(at + 2) else { return None };
                let fragment = Fragment::parse(&fragment.to_string())?;
                out.push(Matcher::Var(Name::new(&name.to_string()), fragment));
                at += 3;
            }
            // `$crate` and a lone `$` are tokens like any other.
            _ => out.push(Matcher::Token(self::token(token)?)),
        }
    }
    Some(out)
}

fn template(stream: TokenStream) -> Option<Vec<Template>> {
    let tokens = trees(stream);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if !is_punct(Some(token), '$') {
            out.push(match token {
                TokenTree::Group(group) => Template::Group(delimiter(group.delimiter())?, template(group.stream())?),
                other => Template::Token(self::token(other)?),
            });
            continue;
        }
        match tokens.get(at) {
            Some(TokenTree::Group(group)) if group.delimiter() == proc_macro2::Delimiter::Brace => {
                at += 1;
                out.push(Template::Concat(concat(group.stream())?));
            }
            Some(TokenTree::Group(group)) => {
                at += 1;
                let (separator, op) = repetition(&tokens, &mut at)?;
                out.push(Template::Repeat(Repeat { inner: template(group.stream())?, separator, op }));
            }
            Some(TokenTree::Ident(name)) => {
                at += 1;
                let is_crate = *name == "crate";
                out.push(if is_crate { Template::Crate } else { Template::Var(Name::new(&name.to_string())) });
            }
            _ => out.push(Template::Token(self::token(token)?)),
        }
    }
    Some(out)
}

/// The parts of `concat(a, $b)`.
fn concat(stream: TokenStream) -> Option<Vec<(Name, bool)>> {
    let tokens = trees(stream);
    let [TokenTree::Ident(name), TokenTree::Group(args)] = tokens.as_slice() else { return None };
    if name != "concat" {
        return None;
    }
    let mut out = Vec::new();
    let mut is_variable = false;
    for token in args.stream() {
        match token {
            TokenTree::Ident(part) => out.push((Name::new(&part.to_string()), is_variable)),
            token => is_variable = is_punct(Some(&token), '$'),
        }
    }
    Some(out)
}

/// What stands behind `$( .. )`: a separator, if any, and the operator.
fn repetition(tokens: &[TokenTree], at: &mut usize) -> Option<(Vec<Token>, RepeatOp)> {
    let mut separator = Vec::new();
    loop {
        let token = tokens.get(*at)?;
        *at += 1;
        let op = match token {
            TokenTree::Punct(punct) => match punct.as_char() {
                '*' => Some(RepeatOp::Any),
                '+' => Some(RepeatOp::Some),
                '?' => Some(RepeatOp::Optional),
                _ => None,
            },
            _ => None,
        };
        match op {
            Some(op) => return Some((separator, op)),
            None => separator.push(self::token(token)?),
        }
    }
}

fn delimiter(delimiter: proc_macro2::Delimiter) -> Option<Delimiter> {
    match delimiter {
        proc_macro2::Delimiter::Parenthesis => Some(Delimiter::Parenthesis),
        proc_macro2::Delimiter::Brace => Some(Delimiter::Brace),
        proc_macro2::Delimiter::Bracket => Some(Delimiter::Bracket),
        proc_macro2::Delimiter::None => None,
    }
}

fn token(token: &TokenTree) -> Option<Token> {
    Some(match token {
        TokenTree::Ident(ident) => {
            let text = ident.to_string();
            Token::Ident(Name::new(&text), text.starts_with("r#"))
        }
        TokenTree::Punct(punct) => Token::Punct(punct.as_char(), punct.spacing() == Spacing::Joint),
        TokenTree::Literal(literal) => Token::Literal(literal.to_string()),
        TokenTree::Group(_) => return None,
    })
}

/// Writes `$crate::name!` for each `name!`.
fn qualify(template: &mut Vec<Template>) {
    let colon = |joint| Template::Token(Token::Punct(':', joint));
    let is = |part: Option<&Template>, wanted: char| matches!(part, Some(Template::Token(Token::Punct(found, _))) if *found == wanted);
    let mut at = 0;
    while at < template.len() {
        match &mut template[at] {
            Template::Group(_, inner) | Template::Repeat(Repeat { inner, .. }) => qualify(inner),
            Template::Token(Token::Ident(..)) => {
                let is_call =
                    is(template.get(at + 1), '!') && matches!(template.get(at + 2), Some(Template::Group(..)));
                let has_path = at > 0 && is(template.get(at - 1), ':');
                if is_call && !has_path {
                    template.splice(at..at, [Template::Crate, colon(true), colon(false)]);
                    at += 3;
                }
            }
            _ => {}
        }
        at += 1;
    }
}

//! A template with what its variables stand for.

use privlint_ir::macros::{DOLLAR_CRATE, Delimiter, Fragment, Repeat, Template, Token};
use privlint_ir::{CrateId, Name};
use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::matching::{Binding, Bindings};

/// The tokens and how many they are, or nothing where they would be more than `limit`.
pub(super) fn transcribe(
    template: &[Template],
    bindings: &Bindings,
    krate: CrateId,
    here: Span,
    limit: usize,
) -> Option<(TokenStream, usize)> {
    let scope = bindings.iter().map(|(name, binding)| (*name, binding)).collect();
    let mut writer = Writer { krate, here, left: limit };
    let mut out = Vec::new();
    writer.write(template, &scope, &mut out)?;
    Some((out.into_iter().collect(), limit - writer.left))
}

/// The variables as one round of a repetition sees them.
type Scope<'b> = Vec<(Name, &'b Binding)>;

struct Writer {
    krate: CrateId,
    here: Span,
    left: usize,
}

impl Writer {
    fn write(&mut self, template: &[Template], scope: &Scope<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
        for (at, part) in template.iter().enumerate() {
            self.left = self.left.checked_sub(1)?;
            match part {
                Template::Token(token) => out.push(self.token(token)),
                Template::Group(delimiter, inner) => {
                    let mut content = Vec::new();
                    self.write(inner, scope, &mut content)?;
                    let delimiter = match delimiter {
                        Delimiter::Parenthesis => proc_macro2::Delimiter::Parenthesis,
                        Delimiter::Brace => proc_macro2::Delimiter::Brace,
                        Delimiter::Bracket => proc_macro2::Delimiter::Bracket,
                    };
                    out.push(self.group(delimiter, content));
                }
                Template::Crate => {
                    let name = format!("{DOLLAR_CRATE}{}", self.krate.0);
                    out.push(TokenTree::Ident(Ident::new(&name, self.here)));
                }
                Template::Var(name) => match scope.iter().find(|(known, _)| known == name) {
                    Some((_, Binding::Tokens(fragment, tokens))) => {
                        self.left = self.left.checked_sub(tokens.len())?;
                        self.fragment(*fragment, tokens, &template[at + 1..], out);
                    }
                    // A variable of a macro that this one declares, or one that stands too deep.
                    _ => {
                        out.push(self.token(&Token::Punct('$', false)));
                        out.push(self.token(&Token::Ident(*name, false)));
                    }
                },
                Template::Concat(parts) => out.push(self.concat(parts, scope)?),
                Template::Repeat(repeat) => self.repeat(repeat, scope, out)?,
            }
        }
        Some(())
    }

    fn concat(&self, parts: &[(Name, bool)], scope: &Scope<'_>) -> Option<TokenTree> {
        let mut text = String::new();
        for (name, is_variable) in parts {
            let value = scope.iter().find(|(known, _)| *is_variable && known == name);
            match value {
                Some((_, Binding::Tokens(_, tokens))) => {
                    let tokens: TokenStream = tokens.iter().cloned().collect();
                    text.push_str(tokens.to_string().trim_start_matches("r#"));
                }
                Some((_, Binding::Rounds(_))) => return None,
                None => text.push_str(name.as_str()),
            }
        }
        let is_ident = syn::parse_str::<Ident>(&text).is_ok();
        is_ident.then(|| TokenTree::Ident(Ident::new(&text, self.here)))
    }

    fn repeat(&mut self, repeat: &Repeat<Template>, scope: &Scope<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
        let mut used = Vec::new();
        variables(&repeat.inner, &mut used);
        let repeated =
            scope.iter().filter(|(name, _)| used.contains(name)).filter_map(|(name, binding)| match binding {
                Binding::Rounds(rounds) => Some((*name, rounds)),
                Binding::Tokens(..) => None,
            });
        let repeated: Vec<(Name, &Vec<Binding>)> = repeated.collect();
        let count = repeated.iter().map(|(_, rounds)| rounds.len()).min().unwrap_or(0);
        for round in 0..count {
            if round > 0 {
                out.extend(repeat.separator.iter().map(|token| self.token(token)));
            }
            let mut inner = scope.clone();
            for (name, rounds) in &repeated {
                if let Some((_, binding)) = inner.iter_mut().find(|(known, _)| known == name) {
                    *binding = &rounds[round];
                }
            }
            self.write(&repeat.inner, &inner, out)?;
        }
        Some(())
    }

    /// An expression stays one, whatever stands beside it, and so does a type that a path goes on from. A type before a
    /// `<` has no arguments there: `1 as $t << 2`.
    fn fragment(&self, fragment: Fragment, tokens: &[TokenTree], next: &[Template], out: &mut Vec<TokenTree>) {
        let is_one = tokens.len() == 1;
        let is_path = goes_on_as_path(next);
        match fragment {
            Fragment::Ty if matches!(next.first(), Some(Template::Token(Token::Punct('<', _)))) => {
                out.push(self.group(proc_macro2::Delimiter::Parenthesis, tokens.to_vec()));
            }
            Fragment::Expr if !is_one => out.push(self.group(proc_macro2::Delimiter::None, tokens.to_vec())),
            Fragment::Ty if !is_one && is_path => {
                out.push(self.token(&Token::Punct('<', false)));
                out.extend_from_slice(tokens);
                out.push(self.token(&Token::Punct('>', false)));
            }
            _ => out.extend_from_slice(tokens),
        }
    }

    fn group(&self, delimiter: proc_macro2::Delimiter, content: Vec<TokenTree>) -> TokenTree {
        let mut group = Group::new(delimiter, content.into_iter().collect());
        group.set_span(self.here);
        TokenTree::Group(group)
    }

    fn token(&self, token: &Token) -> TokenTree {
        match token {
            Token::Ident(name, true) => TokenTree::Ident(Ident::new_raw(name.as_str(), self.here)),
            Token::Ident(name, false) => TokenTree::Ident(Ident::new(name.as_str(), self.here)),
            Token::Punct(char, joint) => {
                let mut punct = Punct::new(*char, if *joint { Spacing::Joint } else { Spacing::Alone });
                punct.set_span(self.here);
                TokenTree::Punct(punct)
            }
            Token::Literal(text) => {
                let mut literal: Literal = text.parse().expect("it was a literal when the rule was read");
                literal.set_span(self.here);
                TokenTree::Literal(literal)
            }
        }
    }
}

/// Whether `::` comes next.
fn goes_on_as_path(rest: &[Template]) -> bool {
    let is_colon = |part: Option<&Template>| matches!(part, Some(Template::Token(Token::Punct(':', _))));
    is_colon(rest.first()) && is_colon(rest.get(1))
}

fn variables(template: &[Template], out: &mut Vec<Name>) {
    for part in template {
        match part {
            Template::Token(_) | Template::Crate => {}
            Template::Concat(parts) => {
                out.extend(parts.iter().filter(|(_, is_variable)| *is_variable).map(|(name, _)| *name));
            }
            Template::Var(name) => out.push(*name),
            Template::Group(_, inner) | Template::Repeat(Repeat { inner, .. }) => variables(inner, out),
        }
    }
}

//! The words of helper attributes: `#[serde(skip, serialize_with = "path")]`.

use privlint_ir::{Attrs, CfgExpr, DeriveRules, Meaning};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::Parser as _;

/// What the attributes of one thing say of a derive.
#[derive(Default)]
pub(super) struct Words {
    said: Vec<(Meaning, TokenStream)>,
    /// Whether the word was met inside of which the others stand.
    pub(super) is_inside: bool,
}

impl Words {
    /// `active` says whether an attribute under these predicates is there.
    pub(super) fn of(attrs: &Attrs, text: &str, rules: &DeriveRules, active: &dyn Fn(&[CfgExpr]) -> bool) -> Words {
        let mut out = Words::default();
        for attr in &attrs.others {
            let Some(name) = attr.path.last().map(|name| name.as_str()) else { continue };
            if !rules.attributes.iter().any(|it| it == name) || !active(attr.cfg.as_slice()) {
                continue;
            }
            if rules.inside.is_none() {
                out.say(rules, name, TokenStream::new());
            }
            // What does not lex was told when the file was parsed.
            out.list(rules, attr.args.range.of(text).parse().unwrap_or_default());
        }
        out
    }

    /// What the word of this meaning gives; a text in quotes is what stands in it.
    pub(super) fn get(&self, meaning: Meaning) -> Option<&TokenStream> {
        self.said.iter().find(|(said, _)| *said == meaning).map(|(_, value)| value)
    }

    /// Whether a word has this meaning.
    pub(super) fn has(&self, meaning: Meaning) -> bool {
        self.get(meaning).is_some()
    }

    /// The path or type that a word gives: `path` or `"path"`. What is none says nothing: the derive itself refuses it, and
    /// the rest of what it writes is still to be read.
    pub(super) fn path(&self, meaning: Meaning) -> Option<TokenStream> {
        let value = self.get(meaning)?;
        let path = unquoted(value).unwrap_or_else(|| value.clone());
        syn::parse2::<syn::Type>(path.clone()).is_ok().then_some(path)
    }

    fn say(&mut self, rules: &DeriveRules, word: &str, value: TokenStream) {
        if let Some(meaning) = rules.words.get(word) {
            self.said.push((*meaning, value));
        }
    }

    fn list(&mut self, rules: &DeriveRules, tokens: TokenStream) {
        if rules.inside.is_none() && is_literal(tokens.clone().into_iter().next().as_ref()) {
            self.say(rules, "", tokens);
            return;
        }
        let parts = at_commas(tokens);
        for (idx, part) in parts.iter().enumerate() {
            let Some((word, value)) = word(part) else { continue };
            match &rules.inside {
                Some(inside) if *inside == word => {
                    self.is_inside = true;
                    self.inside(rules, value);
                }
                Some(_) => {}
                // `fmt = "{} {}", a, b`: what is no word belongs to the text before it.
                None if rules.words.get(&word) == Some(&Meaning::Message) => {
                    let args = parts[idx + 1..].iter().take_while(|part| !is_assignment(part));
                    let args = args.map(|part| unquoted(part).unwrap_or_else(|| part.clone()));
                    self.say(rules, &word, args.fold(value, |all, arg| quote::quote! { #all, #arg }));
                }
                None => self.say(rules, &word, value),
            }
        }
    }

    /// `Debug(skip)`, `Debug = "skip"`, `Debug("{}", field)`.
    fn inside(&mut self, rules: &DeriveRules, value: TokenStream) {
        match unquoted(&value) {
            Some(word) if rules.words.contains_key(&word.to_string()) => {
                self.say(rules, &word.to_string(), TokenStream::new());
            }
            Some(_) => self.say(rules, "", value),
            None => {
                for part in at_commas(value) {
                    if let Some((word, value)) = word(&part) {
                        self.say(rules, &word, value);
                    }
                }
            }
        }
    }
}

/// The parts between commas.
fn at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut().expect("there is one from the beginning").push(token),
        }
    }
    parts.into_iter().filter(|part: &Vec<TokenTree>| !part.is_empty()).map(TokenStream::from_iter).collect()
}

/// `word`, `word = value`, `word(value)`; of `a::b` it is `b`.
fn word(part: &TokenStream) -> Option<(String, TokenStream)> {
    let mut word = None;
    let mut tokens = part.clone().into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => word = Some(ident.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Punct(punct) if punct.as_char() == '=' => return Some((word?, tokens.collect())),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                return Some((word?, group.stream()));
            }
            _ => return None,
        }
    }
    Some((word?, TokenStream::new()))
}

fn is_assignment(part: &TokenStream) -> bool {
    let mut tokens = part.clone().into_iter();
    matches!(tokens.next(), Some(TokenTree::Ident(_)))
        && matches!(tokens.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
}

fn is_literal(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Literal(literal)) if literal.to_string().contains('"'))
}

/// What stands in a text, if this is one and no more.
fn unquoted(value: &TokenStream) -> Option<TokenStream> {
    let text: syn::LitStr = syn::parse2(value.clone()).ok()?;
    (|input: syn::parse::ParseStream<'_>| input.parse::<TokenStream>()).parse_str(&text.value()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_and_types_are_given() {
        let given = |text: &str| {
            let words = Words { said: vec![(Meaning::With, text.parse().expect("it lexes"))], is_inside: false };
            words.path(Meaning::With).map(|path| path.to_string().replace(' ', ""))
        };
        for (text, path) in [
            ("a::show", Some("a::show")),
            (r#""a::show""#, Some("a::show")),
            (r#""Vec::<u8>::new""#, Some("Vec::<u8>::new")),
            (r#""Vec<(u8, &'static str)>""#, Some("Vec<(u8,&'staticstr)>")),
            (r#""1 +""#, None),
            (r#""a::""#, None),
            (r#""""#, None),
            ("", None),
        ] {
            assert_eq!(given(text).as_deref(), path, "{text}");
        }
    }
}

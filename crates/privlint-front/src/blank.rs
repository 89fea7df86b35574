//! Takes the bodies of functions, and the values of constants and statics, out of a token stream, so that the parser
//! does not spend its time on them: a table of a hundred thousand numbers is one of them.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The same tokens with an empty block in place of each function's body and each constant's value. The block keeps its
/// place.
pub(crate) fn blank_bodies(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = Vec::with_capacity(tokens.len());
    let mut in_signature = false;
    let mut skip_to = 0;
    for (idx, token) in tokens.iter().enumerate() {
        if idx < skip_to {
            continue;
        }
        match token {
            TokenTree::Ident(ident) if (ident == "const" || ident == "static") && is_item(&tokens, idx) => {
                if let Some((start, end)) = value(&tokens, idx) {
                    out.extend_from_slice(&tokens[idx..start]);
                    out.push(blank(&tokens[start], &tokens[end - 1]));
                    skip_to = end;
                    continue;
                }
            }
            TokenTree::Ident(ident) if ident == "fn" => {
                // `fn(A) -> B` is a type; a function has a name.
                in_signature |= matches!(tokens.get(idx + 1), Some(TokenTree::Ident(_)));
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => in_signature = false,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let replaced = if in_signature {
                    if is_const_argument(&tokens, idx) {
                        out.push(token.clone());
                        continue;
                    }
                    in_signature = false;
                    TokenStream::new()
                } else {
                    blank_bodies(group.stream())
                };
                let mut blanked = Group::new(Delimiter::Brace, replaced);
                blanked.set_span(group.span());
                out.push(TokenTree::Group(blanked));
                continue;
            }
            _ => {}
        }
        out.push(token.clone());
    }
    out.into_iter().collect()
}

/// Whether `const` or `static` begins an item, and is no part of a type or of generics.
fn is_item(tokens: &[TokenTree], idx: usize) -> bool {
    match idx.checked_sub(1).map(|before| &tokens[before]) {
        None | Some(TokenTree::Group(_)) => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == ';',
        Some(TokenTree::Ident(ident)) => ident == "pub" || ident == "default",
        Some(TokenTree::Literal(_)) => false,
    }
}

/// Where the value of a constant or static stands: between its `=` and its `;`. A single token is not worth the work.
fn value(tokens: &[TokenTree], idx: usize) -> Option<(usize, usize)> {
    let mut name = idx + 1;
    if matches!(tokens.get(name), Some(TokenTree::Ident(ident)) if ident == "mut") {
        name += 1;
    }
    let punct = |at: usize| match tokens.get(at) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    if !matches!(tokens.get(name), Some(TokenTree::Ident(_))) || punct(name + 1) != Some(':') {
        return None;
    }
    let mut nesting = 0;
    let mut at = name + 2;
    loop {
        match punct(at) {
            Some('<') => nesting += 1,
            Some('>') if punct(at - 1) != Some('-') => nesting -= 1,
            Some('=') if nesting == 0 => break,
            Some(';') => return None,
            None if at >= tokens.len() => return None,
            _ => {}
        }
        at += 1;
    }
    let start = at + 1;
    let end = (start..tokens.len()).find(|at| punct(*at) == Some(';'))?;
    let is_worth_it = end > start && (end > start + 1 || matches!(tokens[start], TokenTree::Group(_)));
    is_worth_it.then_some((start, end))
}

/// An empty block in the place of several tokens.
fn blank(first: &TokenTree, last: &TokenTree) -> TokenTree {
    let mut group = Group::new(Delimiter::Brace, TokenStream::new());
    group.set_span(first.span().join(last.span()).unwrap_or_else(|| first.span()));
    TokenTree::Group(group)
}

/// Whether a brace in a signature is a const argument, `Array<{ N + 1 }>`, and not the body.
fn is_const_argument(tokens: &[TokenTree], idx: usize) -> bool {
    let punct = |idx: Option<usize>| match idx.and_then(|idx| tokens.get(idx)) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
        _ => None,
    };
    match punct(idx.checked_sub(1)) {
        Some('<' | '=') => true,
        // A where-clause may end in a comma, too.
        Some(',') => matches!(punct(Some(idx + 1)), Some('>' | ',')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_go_and_everything_else_stays() {
        let cases = [
            ("fn f ( ) { a ; b }", "fn f () { }"),
            (
                "impl T { fn f (& self) where A : B , { x } const C : u8 = { 1 } ; }",
                "impl T { fn f (& self) where A : B , { } const C : u8 = { } ; }",
            ),
            ("fn f (a : A < { N } >) -> A < { N + 1 } , > { x }", "fn f (a : A < { N } >) -> A < { N + 1 } , > { }"),
            (
                "pub static mut A : B < C = D > = [1 , 2] ; const E : u8 = 1 ;",
                "pub static mut A : B < C = D > = { } ; const E : u8 = 1 ;",
            ),
            (
                "struct S < const N : usize = 3 > { a : * const u8 }",
                "struct S < const N : usize = 3 > { a : * const u8 }",
            ),
            (
                "const fn f () { a } const A : fn () -> u8 = f :: < u8 > ;",
                "const fn f () { } const A : fn () -> u8 = { } ;",
            ),
            ("struct S { f : fn (u8) -> u8 , }", "struct S { f : fn (u8) -> u8 , }"),
            ("trait T { fn f ( ) ; } struct S { a : u8 }", "trait T { fn f () ; } struct S { a : u8 }"),
        ];
        for (text, expected) in cases {
            let blanked = blank_bodies(text.parse().expect("lexes")).to_string();
            let expected: TokenStream = expected.parse().expect("lexes");
            assert_eq!(blanked, expected.to_string());
        }
    }
}

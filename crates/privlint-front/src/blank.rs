//! Takes the bodies of functions out of a token stream, so that the parser does not spend its time on them.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The same tokens with an empty block in place of each function's body. The block keeps its place.
pub(crate) fn blank_bodies(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = Vec::with_capacity(tokens.len());
    let mut in_signature = false;
    for (idx, token) in tokens.iter().enumerate() {
        match token {
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
                "impl T { fn f (& self) where A : B , { } const C : u8 = { 1 } ; }",
            ),
            ("fn f (a : A < { N } >) -> A < { N + 1 } , > { x }", "fn f (a : A < { N } >) -> A < { N + 1 } , > { }"),
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

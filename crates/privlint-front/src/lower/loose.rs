//! What reads as expressions in the arguments of a macro that nobody knows.

use proc_macro2::{TokenStream, TokenTree};
use syn::Expr;

/// The expressions in tokens of no known grammar: what stands between separators and reads as one, or the same within
/// its brackets. `{ "count": n, "all": [a, b] }` holds `"count"`, `n`, `"all"` and `[a, b]`.
pub(super) fn loose_exprs(tokens: &TokenStream) -> Vec<Expr> {
    let mut out = Vec::new();
    let mut chunk: Vec<TokenTree> = Vec::new();
    let mut colons = 0;
    for token in tokens.clone() {
        let (is_separator, is_colon) = match &token {
            TokenTree::Punct(punct) => (matches!(punct.as_char(), ',' | ';' | ':' | '='), punct.as_char() == ':'),
            _ => (false, false),
        };
        // `a::b` is one path.
        let joint = matches!(&token, TokenTree::Punct(punct) if punct.spacing() == proc_macro2::Spacing::Joint);
        if is_colon && (joint || colons == 1) {
            colons = if colons == 1 { 0 } else { 1 };
            chunk.push(token);
            continue;
        }
        colons = 0;
        if is_separator {
            loose_chunk(&mut chunk, &mut out);
        } else {
            chunk.push(token);
        }
    }
    loose_chunk(&mut chunk, &mut out);
    out
}

fn loose_chunk(chunk: &mut Vec<TokenTree>, out: &mut Vec<Expr>) {
    let chunk = std::mem::take(chunk);
    match syn::parse2::<Expr>(chunk.iter().cloned().collect()) {
        Ok(expr) => out.push(expr),
        Err(_) => {
            for token in chunk {
                if let TokenTree::Group(group) = token {
                    out.extend(loose_exprs(&group.stream()));
                }
            }
        }
    }
}

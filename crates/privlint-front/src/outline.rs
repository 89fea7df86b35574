//! The outline of a file.

use std::str::FromStr as _;

use privlint_ir::{File, Item, TextRange};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};

use crate::attrs::attrs;
use crate::blank::blank_bodies;
use crate::comments;
use crate::ctx::{Ctx, Session};
use crate::{MAX_DEPTH, items};

/// Reads what a file declares. Where the file does not parse as a whole, it is read item by item, and what does not
/// parse is an error in the result.
pub fn outline(text: &str) -> File {
    let scan = comments::scan(text);
    let mut file = File { comments: scan.comments, lines: scan.lines, ..File::default() };
    if scan.depth > MAX_DEPTH {
        file.errors.push((TextRange::default(), format!("brackets nest more than {MAX_DEPTH} deep")));
        return file;
    }
    let _session = Session::open();
    let (code, base) = without_preamble(text);
    let mut ctx = Ctx::new(base);
    match TokenStream::from_str(code) {
        Ok(tokens) => read(&mut ctx, blank_bodies(tokens), &mut file),
        Err(error) => {
            ctx.errors.push((ctx.range(error.span()), "the text is no Rust: unbalanced or unknown token".into()));
        }
    }
    file.errors.append(&mut ctx.errors);
    file
}

/// Without a byte order mark and a shebang line, and where the rest starts.
fn without_preamble(text: &str) -> (&str, u32) {
    let mut code = text.strip_prefix('\u{feff}').unwrap_or(text);
    if code.starts_with("#!") && !code[2..].trim_start().starts_with('[') {
        code = &code[code.find('\n').unwrap_or(code.len())..];
    }
    (code, (text.len() - code.len()) as u32)
}

fn read(ctx: &mut Ctx, tokens: TokenStream, file: &mut File) {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(parsed) => {
            file.attrs = attrs(ctx, &parsed.attrs);
            file.items = items::items(ctx, &parsed.items);
        }
        Err(_) => {
            let items = &mut file.items;
            let by_item = |input: ParseStream<'_>| {
                file.attrs = attrs(ctx, &syn::Attribute::parse_inner(input).unwrap_or_default());
                item_by_item(ctx, input, items);
                Ok(())
            };
            if let Err(error) = by_item.parse2(tokens) {
                ctx.error(&error);
            }
        }
    }
}

/// Reads items one at a time and steps over those that do not parse.
fn item_by_item(ctx: &mut Ctx, input: ParseStream<'_>, out: &mut Vec<Item>) {
    while !input.is_empty() {
        let ahead = input.fork();
        match ahead.parse::<syn::Item>() {
            Ok(item) => {
                syn::parse::discouraged::Speculative::advance_to(input, &ahead);
                out.extend(items::items(ctx, std::slice::from_ref(&item)));
            }
            Err(error) => {
                ctx.error(&error);
                skip_item(input);
            }
        }
    }
}

/// Steps behind the next `;` or block.
fn skip_item(input: ParseStream<'_>) {
    while let Ok(token) = input.parse::<TokenTree>() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ';' => return,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
            _ => {}
        }
    }
}

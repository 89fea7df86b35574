//! Tokens as text, with the places they come from.

use privlint_ir::{Expansion, TextRange};
use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

use crate::ctx::Ctx;

/// The text of tokens. Those that do not have the place `here` stood in the call: where, is kept.
pub(super) fn print(ctx: &Ctx, tokens: TokenStream, here: TextRange) -> Expansion {
    let mut printer = Printer { ctx, here, out: Expansion::default() };
    printer.stream(tokens);
    printer.out
}

struct Printer<'a> {
    ctx: &'a Ctx,
    here: TextRange,
    out: Expansion,
}

impl Printer<'_> {
    fn stream(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Brace => ("{\n", "}\n"),
                        Delimiter::Bracket => ("[", "] "),
                        // What was one expression stays one.
                        Delimiter::Parenthesis | Delimiter::None => ("(", ") "),
                    };
                    self.text(open, group.span_open());
                    self.stream(group.stream());
                    self.text(close, group.span_close());
                }
                TokenTree::Ident(ident) => {
                    self.text(&ident.to_string(), ident.span());
                    self.out.text.push(' ');
                }
                TokenTree::Literal(literal) => {
                    self.text(&literal.to_string(), literal.span());
                    self.out.text.push(' ');
                }
                TokenTree::Punct(punct) => {
                    self.text(&punct.as_char().to_string(), punct.span());
                    if punct.as_char() == ';' {
                        self.out.text.push('\n');
                    } else if punct.spacing() == Spacing::Alone {
                        self.out.text.push(' ');
                    }
                }
            }
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        let start = self.out.text.len() as u32;
        self.out.text.push_str(text);
        let range = self.ctx.range(span);
        if range != self.here {
            let place = TextRange::new(start, start + text.trim_end().len() as u32);
            self.out.origins.push((place, range));
        }
    }
}

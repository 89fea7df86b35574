//! The grammar of `format_args!`: a template with holes, and the arguments that fill them.

use privlint_ir::body::{FormatPiece, Render};
use privlint_ir::{ExprId, ExprKind, MacroGrammar, Name, TextRange};
use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Token, ext::IdentExt as _};

use super::Lowering;
use crate::ctx::name;
use crate::types;

/// The arguments of a formatting macro.
pub(super) struct FormatArgs {
    /// The template, or what stands in its place: `concat!(..)`, the payload of an old `panic!(e)`.
    template: Option<syn::Expr>,
    args: Vec<(Option<syn::Ident>, syn::Expr)>,
}

impl Parse for FormatArgs {
    fn parse(input: ParseStream<'_>) -> syn::Result<FormatArgs> {
        let mut out = FormatArgs { template: None, args: Vec::new() };
        if input.is_empty() {
            return Ok(out);
        }
        out.template = Some(input.parse()?);
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let named = input.peek(syn::Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]);
            let ident = if named {
                let ident = syn::Ident::parse_any(input)?;
                input.parse::<Token![=]>()?;
                Some(ident)
            } else {
                None
            };
            out.args.push((ident, input.parse()?));
        }
        Ok(out)
    }
}

/// A part of a template.
#[derive(Debug, PartialEq)]
enum Part {
    Literal(String),
    Hole {
        arg: Arg,
        render: Render,
    },
    /// A width or precision that is an argument: it is read, and printed as blanks at most.
    Size,
    /// `.*`: takes the next argument as the precision.
    NextSize,
}

#[derive(Debug, PartialEq)]
enum Arg {
    Next,
    Index(usize),
    Name(String),
}

impl Lowering<'_> {
    /// A format node, or nothing where there is no template.
    pub(super) fn format(&mut self, format: &FormatArgs, range: TextRange) -> Option<ExprId> {
        let template = format.template.as_ref()?;
        let lowered: Vec<ExprId> = format.args.iter().map(|(_, expr)| self.expr(expr)).collect();
        let Some(text) = self.template_text(template) else {
            // Where the holes are is not known, so all arguments are taken as printed; a lone payload is printed itself.
            let mut shown = lowered;
            if !matches!(template, syn::Expr::Macro(_)) {
                shown.insert(0, self.expr(template));
            }
            let piece = |expr: &ExprId| FormatPiece::Argument { expr: *expr, render: Render::Display };
            let pieces = shown.iter().map(piece).collect();
            return Some(self.alloc(ExprKind::Format(pieces), range));
        };
        let at = self.ctx.range(syn::spanned::Spanned::span(template));
        let mut pieces = Vec::new();
        let mut next = 0;
        for part in parse_template(&text) {
            match part {
                Part::Literal(text) => pieces.push(FormatPiece::Literal(text)),
                Part::Size => {}
                Part::NextSize => next += 1,
                Part::Hole { arg, render } => {
                    let expr = match arg {
                        Arg::Next => {
                            next += 1;
                            lowered.get(next - 1).copied()
                        }
                        Arg::Index(idx) => lowered.get(idx).copied(),
                        Arg::Name(text) => {
                            let named = format.args.iter().position(|(ident, _)| {
                                ident.as_ref().is_some_and(|ident| name(ident) == Name::new(&text))
                            });
                            Some(match named {
                                Some(idx) => lowered[idx],
                                None => self.captured(Name::new(&text), at),
                            })
                        }
                    };
                    if let Some(expr) = expr {
                        pieces.push(FormatPiece::Argument { expr, render });
                    }
                }
            }
        }
        Some(self.alloc(ExprKind::Format(pieces), range))
    }

    /// A variable that a template captures.
    fn captured(&mut self, name: Name, template: TextRange) -> ExprId {
        let own = self.variable(name, template);
        if own != name {
            return self.var(own, template);
        }
        self.var(name, capture_range(self.text, template, name.as_str()))
    }

    /// A format node of one value.
    pub(super) fn rendered(&mut self, expr: ExprId, render: Render) -> ExprId {
        let range = self.range_of(expr);
        self.alloc(ExprKind::Format(vec![FormatPiece::Argument { expr, render }]), range)
    }
}

impl Lowering<'_> {
    /// The text of a template: a literal, or a macro that stands for one.
    pub(super) fn template_text(&mut self, template: &syn::Expr) -> Option<String> {
        match template {
            syn::Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Str(text) => Some(text.value()),
                syn::Lit::Int(number) => Some(number.base10_digits().to_owned()),
                syn::Lit::Float(number) => Some(number.base10_digits().to_owned()),
                syn::Lit::Bool(truth) => Some(truth.value.to_string()),
                syn::Lit::Char(char) => Some(char.value().to_string()),
                _ => None,
            },
            syn::Expr::Group(group) => self.template_text(&group.expr),
            syn::Expr::Paren(paren) => self.template_text(&paren.expr),
            syn::Expr::Unary(it) if matches!(it.op, syn::UnOp::Neg(_)) => {
                self.template_text(&it.expr).map(|text| format!("-{text}"))
            }
            syn::Expr::Macro(it) => {
                let path = types::path(&it.mac.path);
                if let Some(known) = self.scope.grammar(&path) {
                    return self.macro_text(known.grammar, &it.mac.tokens);
                }
                // What some macros of the standard library stand for is known to the compiler only.
                self.expanded_text(&it.mac, &path).filter(|text| !text.is_empty())
            }
            _ => None,
        }
    }

    /// The text that a macro of literals stands for. A part that is not known is taken to have no holes.
    pub(super) fn macro_text(&mut self, grammar: MacroGrammar, tokens: &TokenStream) -> Option<String> {
        match grammar {
            MacroGrammar::Stringify => Some(tokens.to_string()),
            MacroGrammar::Concat => {
                let parts = Punctuated::<syn::Expr, Token![,]>::parse_terminated.parse2(tokens.clone()).ok()?;
                let text = |part: &syn::Expr| match (self.template_text(part), part) {
                    (None, syn::Expr::Macro(_)) => Some(String::new()),
                    (text, _) => text,
                };
                parts.iter().map(text).collect()
            }
            _ => None,
        }
    }
}

/// Where a name that is captured by a template stands in it; the whole template where that is not plain to see.
fn capture_range(text: &str, template: TextRange, name: &str) -> TextRange {
    let found = template.of(text).find(&format!("{{{name}"));
    found.map_or(template, |at| {
        let start = template.start + at as u32 + 1;
        TextRange::new(start, start + name.len() as u32)
    })
}

fn parse_template(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(at);
        literal.push_str(before);
        let brace = &after[..1];
        rest = &after[1..];
        if let Some(more) = rest.strip_prefix(brace) {
            literal.push_str(brace);
            rest = more;
        } else if brace == "{" {
            // Text may be filled with any character: `{:}>5}`.
            let fill =
                rest.find(":}").filter(|at| !rest[..*at].contains('}') && rest[at + 2..].starts_with(['<', '^', '>']));
            let from = fill.map_or(0, |at| at + 2);
            let Some(end) = rest[from..].find('}').map(|at| from + at) else { break };
            if !literal.is_empty() {
                parts.push(Part::Literal(std::mem::take(&mut literal)));
            }
            hole(&rest[..end], &mut parts);
            rest = &rest[end + 1..];
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        parts.push(Part::Literal(literal));
    }
    parts
}

/// `name:>width$.prec$?`
fn hole(text: &str, parts: &mut Vec<Part>) {
    let (arg, spec) = text.split_once(':').unwrap_or((text, ""));
    // `{=u8}` of defmt: the type that is sent.
    let arg = arg.split('=').next().unwrap_or("").trim();
    let arg = match arg.parse::<usize>() {
        _ if arg.is_empty() => Arg::Next,
        Ok(idx) => Arg::Index(idx),
        Err(_) => Arg::Name(arg.to_owned()),
    };
    let spec = spec.trim_end();
    if spec.contains(".*") {
        parts.push(Part::NextSize);
    } else if spec.contains('$') {
        parts.push(Part::Size);
    }
    let render = match spec.rsplit(['$', '*', '.', '#', '0']).next().unwrap_or("") {
        _ if spec.ends_with('?') => Render::Debug,
        kind => match kind.chars().last() {
            Some(kind @ ('x' | 'X' | 'o' | 'b' | 'e' | 'E')) if spec.ends_with(kind) => other(kind),
            Some('p') if spec.ends_with('p') => Render::Pointer,
            _ if spec.contains('#') => Render::Alternate,
            _ => Render::Display,
        },
    };
    parts.push(Part::Hole { arg, render });
}

fn other(kind: char) -> Render {
    Render::Other(Name::new(match kind {
        'x' => "LowerHex",
        'X' => "UpperHex",
        'o' => "Octal",
        'b' => "Binary",
        'e' => "LowerExp",
        _ => "UpperExp",
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_read_as_std_reads_them() {
        let hole = |arg, render| Part::Hole { arg, render };
        let lit = |text: &str| Part::Literal(text.to_owned());
        let named = |text: &str| Arg::Name(text.to_owned());
        let cases = [
            ("a {{b}} {}", vec![lit("a {b} "), hole(Arg::Next, Render::Display)]),
            ("{0:?}{x:#?}", vec![hole(Arg::Index(0), Render::Debug), hole(named("x"), Render::Debug)]),
            ("{x:>w$.p$}!", vec![Part::Size, hole(named("x"), Render::Display), lit("!")]),
            ("{:#}{n:#08}", vec![hole(Arg::Next, Render::Alternate), hole(named("n"), Render::Alternate)]),
            ("{:.*}", vec![Part::NextSize, hole(Arg::Next, Render::Display)]),
            ("{:08x}{:p}", vec![hole(Arg::Next, other('x')), hole(Arg::Next, Render::Pointer)]),
            ("{:x?}", vec![hole(Arg::Next, Render::Debug)]),
            ("{=u8}{a=str:?}", vec![hole(Arg::Next, Render::Display), hole(named("a"), Render::Debug)]),
            ("{n:>10}", vec![hole(named("n"), Render::Display)]),
            ("{:}>5}{a:}}}", vec![hole(Arg::Next, Render::Display), hole(named("a"), Render::Display), lit("}")]),
            ("open {", vec![lit("open ")]),
        ];
        for (text, expected) in cases {
            assert_eq!(parse_template(text), expected, "{text}");
        }
    }
}

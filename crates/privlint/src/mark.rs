//! Finds marks in an item, takes them away and checks their form.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// What is said of a mark without classes.
pub(crate) const NO_CLASS: &str = "a mark names at least one class of customer data: `customer_data(email)`";

/// What was found on the way through an item.
#[derive(Default)]
pub(crate) struct Found {
    /// How many marks stand inside.
    pub(crate) marks: usize,
    /// A `compile_error!` for each that is malformed.
    pub(crate) errors: TokenStream,
}

impl Found {
    /// Lets the compiler report an error here. It stands where an item may stand, also in an `impl` or a trait.
    pub(crate) fn error(&mut self, span: Span, message: &str) {
        let mut message = Literal::string(message);
        message.set_span(span);
        let mut text = Group::new(Delimiter::Brace, TokenTree::from(message).into());
        text.set_span(span);
        let colons = [Punct::new(':', Spacing::Joint), Punct::new(':', Spacing::Alone)];
        let mut tokens: Vec<TokenTree> = Vec::new();
        for name in ["core", "compile_error"] {
            tokens.extend(colons.clone().map(TokenTree::Punct));
            tokens.push(TokenTree::Ident(Ident::new(name, span)));
        }
        tokens.push(TokenTree::Punct(Punct::new('!', Spacing::Alone)));
        tokens.push(TokenTree::Group(text));
        for token in &mut tokens {
            token.set_span(span);
        }
        self.errors.extend(tokens);
    }
}

/// The tokens without the marks inside. What holds no mark stays as it is, token by token.
///
/// The arguments of a macro call are left alone: they may be tokens that this macro writes out elsewhere.
pub(crate) fn strip(tokens: TokenStream, found: &mut Found) -> TokenStream {
    let mut output: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            output.push(token);
            continue;
        };
        if ends_with_attribute(&output) && group.delimiter() == Delimiter::Bracket {
            if let Some(args) = mark(&group) {
                output.pop();
                found.marks += 1;
                check_mark(&group, args, found);
            } else {
                output.push(TokenTree::Group(group));
            }
        } else if ends_with_macro(&output) {
            output.push(TokenTree::Group(group));
        } else {
            let before = found.marks;
            let inside = strip(group.stream(), found);
            if found.marks == before {
                output.push(TokenTree::Group(group));
            } else {
                let mut stripped = Group::new(group.delimiter(), inside);
                stripped.set_span(group.span());
                output.push(TokenTree::Group(stripped));
            }
        }
    }
    output.into_iter().collect()
}

/// Reads `email, name`, and reports what is not of this form.
pub(crate) fn check_classes(classes: TokenStream, found: &mut Found) {
    let mut class_is_due = true;
    for token in classes {
        match &token {
            TokenTree::Ident(_) if class_is_due => class_is_due = false,
            TokenTree::Punct(punct) if punct.as_char() == ',' && !class_is_due => class_is_due = true,
            TokenTree::Punct(punct) if punct.as_char() == '-' => {
                return found.error(token.span(), "write `_` for the `-` in the name of a class: `ip_address`");
            }
            _ if class_is_due => {
                let message = format!("expected the name of a class of customer data, such as `email`, not `{token}`");
                return found.error(token.span(), &message);
            }
            _ => return found.error(token.span(), &format!("expected `,` between two classes, not `{token}`")),
        }
    }
}

/// Whether `#` comes last, which with brackets is an attribute.
fn ends_with_attribute(tokens: &[TokenTree]) -> bool {
    matches!(tokens.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#')
}

/// Whether `name!` or `macro_rules! name` comes last.
fn ends_with_macro(tokens: &[TokenTree]) -> bool {
    let bang = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '!');
    match tokens {
        [.., TokenTree::Ident(_), last] if bang(last) => true,
        [.., TokenTree::Ident(_), middle, TokenTree::Ident(_)] => bang(middle),
        _ => false,
    }
}

/// What follows the name, if an attribute is a mark: `customer_data`, `privlint::customer_data`.
fn mark(attribute: &Group) -> Option<Vec<TokenTree>> {
    let mut tokens = attribute.stream().into_iter().peekable();
    let mut path = String::new();
    while let Some(TokenTree::Ident(_) | TokenTree::Punct(_)) = tokens.peek() {
        let token = tokens.next()?.to_string();
        if token == "=" {
            return matches_mark(&path).then(|| tokens.collect());
        }
        path.push_str(&token);
    }
    matches_mark(&path).then(|| tokens.collect())
}

fn matches_mark(path: &str) -> bool {
    matches!(path, "customer_data" | "privlint::customer_data" | "::privlint::customer_data")
}

fn check_mark(attribute: &Group, args: Vec<TokenTree>, found: &mut Found) {
    match &args[..] {
        [] => found.error(attribute.span(), NO_CLASS),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            if group.stream().is_empty() {
                found.error(group.span(), NO_CLASS);
            } else {
                check_classes(group.stream(), found);
            }
        }
        [token, ..] => found.error(token.span(), "the classes stand in parentheses: `customer_data(email)`"),
    }
}

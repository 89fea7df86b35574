//! Rust text cut into code, comments and string literals: as much of Rust's lexing as tidy needs.

/// What a [`Piece`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All that is neither of the others; character literals, too.
    Code,
    /// A line or block comment with its marks.
    Comment,
    /// What is written between the quotes of a string literal, escapes as they are.
    Text,
}

/// A stretch of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// What it is.
    pub kind: Kind,
    /// The line it begins in, from 1.
    pub line: usize,
    /// The source.
    pub text: &'a str,
}

/// Cuts a source into its pieces, in order. Any text is accepted; what is not closed goes on to the end.
pub fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut cutter = Cutter { source, pieces: Vec::new(), begin: 0, line: 1 };
    let mut at = 0;
    let mut previous = ' ';
    while let Some(c) = source[at..].chars().next() {
        let rest = &source[at..];
        if rest.starts_with("//") {
            let len = rest.find('\n').unwrap_or(rest.len());
            at = cutter.cut(Kind::Comment, at, at, at + len, 0);
        } else if rest.starts_with("/*") {
            at = cutter.cut(Kind::Comment, at, at, at + block_comment(rest), 0);
        } else if let Some((open, len, close)) = string(rest, previous) {
            at = cutter.cut(Kind::Text, at, at + open, at + open + len, close);
        } else {
            at += character(rest).unwrap_or(c.len_utf8());
        }
        previous = c;
    }
    cutter.push(Kind::Code, source.len());
    cutter.pieces
}

/// The pieces so far, and where the code that is not yet among them begins.
struct Cutter<'a> {
    source: &'a str,
    pieces: Vec<Piece<'a>>,
    begin: usize,
    line: usize,
}

impl Cutter<'_> {
    /// Ends the code at `code_end`, adds `begin..end`, skips `close` bytes behind it, and tells where to go on.
    fn cut(&mut self, kind: Kind, code_end: usize, begin: usize, end: usize, close: usize) -> usize {
        self.push(Kind::Code, code_end);
        self.begin = begin;
        self.push(kind, end);
        self.begin = end + close;
        self.begin
    }

    /// Adds what lies between `begin` and `end`, unless that is an empty stretch of code.
    fn push(&mut self, kind: Kind, end: usize) {
        let text = &self.source[self.begin..end];
        if kind != Kind::Code || !text.is_empty() {
            self.pieces.push(Piece { kind, line: self.line, text });
        }
        self.line += text.matches('\n').count();
        self.begin = end;
    }
}

/// The length of the block comment that the text begins with; they nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// If the text begins with a string literal: the length of its opening, of its content, and of its closing.
fn string(text: &str, previous: char) -> Option<(usize, usize, usize)> {
    let mut open = 0;
    if !(previous.is_alphanumeric() || previous == '_') {
        open += usize::from(text.starts_with(['b', 'c']));
        if text[open..].starts_with('r') {
            let hashes = text[open + 1..].bytes().take_while(|&b| b == b'#').count();
            let begin = open + 1 + hashes + 1;
            if text.as_bytes().get(begin - 1) == Some(&b'"') {
                let close = format!("\"{}", "#".repeat(hashes));
                let content = &text[begin..];
                return Some(match content.find(&close) {
                    Some(len) => (begin, len, close.len()),
                    None => (begin, content.len(), 0),
                });
            }
        }
    }
    if !text[open..].starts_with('"') {
        return None;
    }
    let content = &text[open + 1..];
    let mut escaped = false;
    for (at, b) in content.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some((open + 1, at, 1)),
            _ => {}
        }
    }
    Some((open + 1, content.len(), 0))
}

/// The length of the character literal that the text begins with, if it does; `'a` is a lifetime.
fn character(text: &str) -> Option<usize> {
    let content = text.strip_prefix('\'')?;
    let first = content.chars().next()?;
    if first == '\\' {
        // The character after the backslash may itself be a quote.
        let skip = 1 + content[1..].chars().next()?.len_utf8();
        return Some(1 + skip + content[skip..].find('\'')? + 1);
    }
    content[first.len_utf8()..].starts_with('\'').then_some(first.len_utf8() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(source: &str) -> Vec<(Kind, usize, &str)> {
        pieces(source).iter().map(|piece| (piece.kind, piece.line, piece.text)).collect()
    }

    #[test]
    fn comments_nest_and_know_their_line() {
        let source = "a\n// b \"c\"\nd /* e /* f */\n\" */ g";
        let expected = [
            (Kind::Code, 1, "a\n"),
            (Kind::Comment, 2, "// b \"c\""),
            (Kind::Code, 2, "\nd "),
            (Kind::Comment, 3, "/* e /* f */\n\" */"),
            (Kind::Code, 4, " g"),
        ];
        assert_eq!(cut(source), expected);
    }

    #[test]
    fn strings_of_all_kinds() {
        let source = r###"f("a\"b", b"c", r#"d"e"#, br"f", "")"###;
        let texts: Vec<&str> = pieces(source).iter().filter(|p| p.kind == Kind::Text).map(|p| p.text).collect();
        assert_eq!(texts, [r#"a\"b"#, "c", "d\"e", "f", ""]);
    }

    #[test]
    fn quotes_that_begin_no_string() {
        for source in ["ré", "'\"' x", "'\\'' x", "'\\\\' x", "<'a, 'b>", "'/' '/'", "r#type", "for"] {
            assert_eq!(cut(source), [(Kind::Code, 1, source)]);
        }
    }

    #[test]
    fn a_name_that_ends_in_r_is_no_prefix() {
        assert_eq!(cut("bar\"x\""), [(Kind::Code, 1, "bar"), (Kind::Text, 1, "x")]);
    }

    #[test]
    fn what_is_not_closed_goes_to_the_end() {
        assert_eq!(cut("\"a\nb"), [(Kind::Text, 1, "a\nb")]);
        assert_eq!(cut("r#\"a\""), [(Kind::Text, 1, "a\"")]);
        assert_eq!(cut("/* é"), [(Kind::Comment, 1, "/* é")]);
        assert_eq!(cut("'"), [(Kind::Code, 1, "'")]);
    }
}

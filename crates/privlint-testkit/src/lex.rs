//! Finds the normal line comments of a Rust source.

/// A line comment that is no doc comment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LineComment<'a> {
    /// Its line, from 1.
    pub(crate) line: usize,
    /// What stands behind the `//`.
    pub(crate) text: &'a str,
}

/// All normal line comments in order. An error names what is still open at the end of the text and the line on which
/// it began, since comments behind that place would be lost.
pub(crate) fn line_comments(text: &str) -> Result<Vec<LineComment<'_>>, (usize, &'static str)> {
    let mut comments = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let (len, what) = if let Some(comment) = rest.strip_prefix("//") {
            let comment = comment.lines().next().unwrap_or("");
            if !is_doc(comment) {
                comments.push(LineComment { line, text: comment });
            }
            (Some("//".len() + comment.len()), "comment")
        } else if rest.starts_with("/*") {
            (block_comment(rest), "block comment")
        } else if c == '"' {
            (string(rest), "string")
        } else if c == '\'' {
            (Some(character(rest)), "character")
        } else if c == '_' || c.is_alphanumeric() {
            // A whole word at once, so that the `r` of `for"` or of a raw identifier begins no raw string.
            let word = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
            let (prefix, behind) = rest.split_at(word);
            match prefix {
                "r" | "br" | "cr" if is_raw_string(behind) => (raw_string(behind).map(|len| word + len), "raw string"),
                _ => (Some(word), "word"),
            }
        } else {
            (Some(c.len_utf8()), "character")
        };
        let Some(len) = len else {
            return Err((line, what));
        };
        line += rest[..len].matches('\n').count();
        at += len;
    }
    Ok(comments)
}

/// Whether a comment, given without its `//`, is a doc comment; four slashes are none.
fn is_doc(comment: &str) -> bool {
    comment.starts_with('!') || (comment.starts_with('/') && !comment.starts_with("//"))
}

/// The length of the block comment at the start; block comments nest.
fn block_comment(text: &str) -> Option<usize> {
    let (mut depth, mut at) = (0usize, 0);
    loop {
        let rest = text.get(at..)?;
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += rest.chars().next()?.len_utf8();
        }
    }
}

/// The length of the string at the start, with its quotes.
fn string(text: &str) -> Option<usize> {
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Whether hashes and a quote follow the prefix of a raw string; in `r#type` no quote does.
fn is_raw_string(behind: &str) -> bool {
    behind.trim_start_matches('#').starts_with('"')
}

/// The length of a raw string behind its prefix.
fn raw_string(behind: &str) -> Option<usize> {
    let hashes = behind.len() - behind.trim_start_matches('#').len();
    let end = format!("\"{}", &behind[..hashes]);
    let start = hashes + 1;
    behind[start..].find(&end).map(|at| start + at + end.len())
}

/// The length of the character at the start; of a lifetime, only its quote.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some(_)) => chars.find(|&(_, c)| c == '\'').map_or(1, |(at, _)| at + 1),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comments(text: &str) -> Vec<(usize, String)> {
        let comments = line_comments(text).expect("the text is complete");
        comments.into_iter().map(|comment| (comment.line, comment.text.to_owned())).collect()
    }

    #[test]
    fn only_normal_line_comments_are_found() {
        let text = r####"
a(); // one
/// no
//! no
//// four
/* // no /* // nested */ // no */ b(); // six
"// no \" // no
"; // eight
r#"// no " // no"#; br##"// "# no"##; c"// no"; // nine
"####;
        let expected = [(2, " one"), (5, "// four"), (6, " six"), (8, " eight"), (9, " nine")];
        assert_eq!(comments(text), expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn quotes_and_lifetimes_do_not_open_strings() {
        for code in ["'\"'", r"'\''", r"'\\'", r"'\u{22}'", "b'\"'", "&'a str", "'l: loop {}", "r#type", "for", "'ä'"]
        {
            assert_eq!(comments(&format!("{code}; // c\r\n")), [(1, " c".to_owned())], "{code}");
        }
    }

    #[test]
    fn an_open_end_is_an_error_at_its_start() {
        assert_eq!(line_comments("\n\"a\n // b"), Err((2, "string")));
        assert_eq!(line_comments("r#\"a\" // b"), Err((1, "raw string")));
        assert_eq!(line_comments("\n\n/* /* */ // b"), Err((3, "block comment")));
    }
}

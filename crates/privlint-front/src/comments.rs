//! What the parser drops: comments that speak to privlint, and how deeply brackets nest.

use privlint_ir::TextRange;
use privlint_ir::item::Comment;

/// What a quick scan of a text finds.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    pub(crate) comments: Vec<Comment>,
    /// The deepest nesting of brackets.
    pub(crate) depth: usize,
    pub(crate) lines: usize,
}

/// Scans a text for comments and brackets, stepping over strings and characters.
pub(crate) fn scan(text: &str) -> Scan {
    let bytes = text.as_bytes();
    let mut scan = Scan { lines: text.lines().count(), ..Scan::default() };
    let (mut at, mut depth, mut line_start) = (0, 0usize, 0);
    while at < bytes.len() {
        let rest = &bytes[at..];
        match bytes[at] {
            b'\n' => line_start = at + 1,
            b'(' | b'[' | b'{' => {
                depth += 1;
                scan.depth = scan.depth.max(depth);
            }
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'/' if rest.starts_with(b"//") => {
                let len = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
                line_comment(text, at, at + len, line_start, &mut scan.comments);
                at += len;
                continue;
            }
            b'/' if rest.starts_with(b"/*") => {
                at += block_comment(rest);
                continue;
            }
            b'"' => {
                at += 1 + string(&rest[1..]);
                continue;
            }
            b'r' if !is_ident_end(bytes, at) => {
                if let Some(len) = raw_string(rest) {
                    at += len;
                    continue;
                }
            }
            b'\'' => {
                at += quote(&text[at..]);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    scan
}

fn is_ident_end(bytes: &[u8], at: usize) -> bool {
    at > 0
        && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_')
        && bytes[at - 1] != b'b'
        && bytes[at - 1] != b'c'
}

fn line_comment(text: &str, start: usize, end: usize, line_start: usize, comments: &mut Vec<Comment>) {
    let content = text[start..end].trim_start_matches('/').trim();
    if text[start..end].starts_with("///") {
        return; // A doc comment is an attribute.
    }
    if let Some(directive) = content.strip_prefix("privlint:") {
        comments.push(Comment {
            range: TextRange::new(start as u32, end as u32),
            text: directive.trim().to_owned(),
            own_line: text[line_start..start].trim().is_empty(),
        });
    }
}

/// The length of a block comment, which may nest.
fn block_comment(rest: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += 1;
        }
    }
    at
}

/// The length of a string behind its opening quote.
fn string(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a raw string, if one starts here.
fn raw_string(rest: &[u8]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|&&byte| byte == b'#').count();
    if rest.get(1 + hashes) != Some(&b'"') {
        return None;
    }
    let mut end = vec![b'"'];
    end.resize(1 + hashes, b'#');
    let start = 2 + hashes;
    let found = rest[start..].windows(end.len()).position(|window| window == end);
    Some(found.map_or(rest.len(), |found| start + found + end.len()))
}

/// The length of a character, or of the quote of a lifetime.
fn quote(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some(_)) => rest[3..].find('\'').map_or(rest.len(), |found| 3 + found + 1),
        (Some(_), Some((end, '\''))) => end + 1,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_found_outside_of_strings_and_characters_only() {
        let text = r##"
            // privlint: allow(pii-in-log) shown to its owner
            let a = "// privlint: no"; // privlint: yes
            let b = r#"// privlint: "no" "#; let c = '"'; let d: &'static str = b'"'; /* // privlint: no */
            /// privlint: a doc comment is an attribute
        "##;
        let found: Vec<_> = scan(text).comments.into_iter().map(|comment| (comment.text, comment.own_line)).collect();
        assert_eq!(found, [("allow(pii-in-log) shown to its owner".to_owned(), true), ("yes".to_owned(), false)]);
    }

    #[test]
    fn depth_counts_brackets_in_code() {
        assert_eq!(scan("fn f() { ((([[\"((((((\"]]))) }").depth, 6);
        assert_eq!(scan("'\\u{1}' ( ' ( \"").depth, 2, "broken text ends the scan, not the program");
    }
}

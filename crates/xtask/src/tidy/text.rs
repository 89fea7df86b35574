//! Rules about the text of one file.

use super::{Complaint, File};
use crate::lex::{self, Kind};

/// The first line of a file that is a table and may be long.
const TABLE: &str = "// tidy: table";

/// No file is longer, but for tables.
const MAX_LINES: usize = 800;

/// What stands for code that is not written yet.
const PLACEHOLDERS: [&str; 2] = ["todo!", "unimplemented!"];

pub(super) fn check(file: &File, out: &mut Vec<Complaint>) {
    blanks(file, out);
    if file.is_rust() {
        length(file, out);
        if !file.is_input() {
            header(file, out);
            placeholders(file, out);
        }
    }
}

/// Lines have no blanks at their end, Rust has no tabs, and the last line ends.
fn blanks(file: &File, out: &mut Vec<Complaint>) {
    for (index, line) in file.text.split('\n').enumerate() {
        if line.ends_with([' ', '\t', '\r']) {
            out.push(file.complaint(index + 1, "blanks at the end of the line"));
        }
        if file.is_rust() && line.contains('\t') {
            out.push(file.complaint(index + 1, "a tab"));
        }
    }
    if !file.text.is_empty() && (!file.text.ends_with('\n') || file.text.ends_with("\n\n")) {
        out.push(file.complaint(file.text.lines().count(), "the file has to end with one line end"));
    }
}

fn length(file: &File, out: &mut Vec<Complaint>) {
    let lines = file.text.lines().count();
    if lines > MAX_LINES && !file.text.starts_with(TABLE) {
        out.push(file.complaint(1, format!("{lines} lines; cut it, or begin it with `{TABLE}` if it is one")));
    }
}

/// A file says first what it is.
fn header(file: &File, out: &mut Vec<Complaint>) {
    let text = file.text.strip_prefix(TABLE).map_or(file.text.as_str(), |rest| rest.trim_start_matches('\n'));
    let first = text.strip_prefix("//!").and_then(|rest| rest.lines().next()).unwrap_or_default();
    if first.trim().is_empty() {
        out.push(file.complaint(1, "the file has to begin with a line `//! ...` that says what it is"));
    }
}

/// What is to be done is done, or is an expectation marked `MISSING` in a test.
fn placeholders(file: &File, out: &mut Vec<Complaint>) {
    for piece in lex::pieces(&file.text) {
        for (index, line) in piece.text.lines().enumerate() {
            let found = match piece.kind {
                Kind::Code => PLACEHOLDERS.iter().find(|&&placeholder| line.contains(placeholder)),
                Kind::Comment => line.contains(FIX_ME).then_some(&FIX_ME),
                Kind::Text => None,
            };
            if let Some(found) = found {
                out.push(file.complaint(piece.line + index, format!("`{found}` is left")));
            }
        }
    }
}

/// The mark in comments.
const FIX_ME: &str = "FIXME";

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(path: &str, text: &str) -> Vec<String> {
        let mut out = Vec::new();
        check(&File { path: path.to_string(), text: text.to_string() }, &mut out);
        out.iter().map(|complaint| format!("{}: {}", complaint.line, complaint.text)).collect()
    }

    #[test]
    fn a_good_file() {
        assert!(complaints("src/a.rs", "//! A.\n\nfn a() {}\n").is_empty());
        assert!(complaints("src/empty.toml", "").is_empty());
    }

    #[test]
    fn blanks_and_line_ends() {
        assert_eq!(complaints("a.md", "a \nb"), ["1: blanks at the end of the line", ENDS_2]);
        assert_eq!(complaints("a.toml", "a\r\n\n"), ["1: blanks at the end of the line", ENDS_2]);
        assert_eq!(complaints("a.rs", "//! A.\n\tx\n"), ["2: a tab"]);
        assert!(complaints("a.json", "{\n\t\"a\": 1\n}\n").is_empty());
    }

    const ENDS_2: &str = "2: the file has to end with one line end";
    const BEGINS: &str = "1: the file has to begin with a line `//! ...` that says what it is";

    #[test]
    fn a_file_says_what_it_is() {
        for text in ["fn a() {}\n", "\n//! A.\n", "//!\n//! A.\n", "//! \n// b\n", "/// A.\n"] {
            assert!(complaints("a.rs", text).iter().any(|complaint| complaint == BEGINS), "{text:?}");
        }
        assert!(complaints("a.rs", "// tidy: table\n//! A.\n").is_empty());
        assert!(complaints("test-crates/a/src/lib.rs", "fn a() {}\n").is_empty());
        assert!(complaints("rules/stubs/std/lib.rs", "fn a() {}\n").is_empty());
    }

    #[test]
    fn long_files_are_tables() {
        let text = |first: &str| format!("{first}//! A.\n{}", "x\n".repeat(MAX_LINES - 1));
        assert!(complaints("a.rs", &text("")).is_empty());
        assert_eq!(complaints("a.rs", &text("//! B.\n")).len(), 1);
        assert_eq!(complaints("rules/stubs/std/lib.rs", &text("//! B.\n")).len(), 1);
        assert!(complaints("a.rs", &text("// tidy: table\n")).is_empty());
    }

    #[test]
    fn placeholders_count_where_they_mean_something() {
        let text = "//! A.\nfn a() {\n    todo!()\n}\n// FIXME: b\nlet c = \"todo!() FIXME\"; // todo!()\n";
        assert_eq!(complaints("a.rs", text), ["3: `todo!` is left", "5: `FIXME` is left"]);
        assert!(complaints("test-crates/a/src/lib.rs", text).is_empty());
    }
}

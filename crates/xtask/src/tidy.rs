//! `cargo xtask tidy`: what no compiler and no formatter looks at. `cargo test` runs it (tests/tidy.rs).
//!
//! Each rule is a function from the files to complaints, and holds for all of them; there is no list of excuses.

mod files;
mod mentions;
mod names;
mod text;

use std::fmt;
use std::io;
use std::path::Path;

pub use files::File;

/// Something that a file has to change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// The file, relative to the repository, with `/`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong: lower case, no full stop.
    pub text: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// Looks through the repository. The complaints are sorted.
pub fn check(root: &Path) -> io::Result<Vec<Complaint>> {
    Ok(complaints(&files::read(root)?))
}

/// As [`check`], for files that were read already.
fn complaints(files: &[File]) -> Vec<Complaint> {
    let mut all = Vec::new();
    for file in files {
        text::check(file, &mut all);
    }
    names::check(files, &mut all);
    mentions::check(files, &mut all);
    same(files, "crates/clippy.toml", "rules/clippy.toml", &mut all);
    all.sort();
    all
}

/// Two files that a tool wants in two places.
fn same(files: &[File], first: &str, second: &str, out: &mut Vec<Complaint>) {
    let text = |path| files.iter().find(|file| file.path == path).map(|file| &file.text);
    if text(first) != text(second) {
        out.push(Complaint { path: second.to_string(), line: 1, text: format!("has to be the same as {first}") });
    }
}

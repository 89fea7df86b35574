//! The files of the repository that tidy looks at.

use std::fs;
use std::io;
use std::path::Path;

use super::Complaint;

/// A text file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Relative to the repository, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

impl File {
    /// Whether the file is Rust.
    pub(super) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether the file is Rust for privlint to read and not part of privlint.
    pub(super) fn is_input(&self) -> bool {
        self.path.starts_with("test-crates/") || self.path.starts_with("rules/stubs/")
    }

    /// The name without folder and extension, if the file lies in this folder and has this extension.
    pub(super) fn stem(&self, folder: &str, extension: &str) -> Option<&str> {
        let name = self.path.strip_prefix(folder)?.strip_prefix('/')?;
        name.strip_suffix(extension)?.strip_suffix('.').filter(|stem| !stem.contains('/'))
    }

    /// A complaint about a line of this file.
    pub(super) fn complaint(&self, line: usize, text: impl Into<String>) -> Complaint {
        Complaint { path: self.path.clone(), line, text: text.into() }
    }
}

/// What is written by hand; snapshots and lock files are not.
const EXTENSIONS: [&str; 7] = ["rs", "toml", "md", "yml", "yaml", "json", "sh"];

/// Reads all files under the root, sorted by path. Build output and hidden folders of tools are left out.
pub(super) fn read(root: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    walk(root, "", &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            let is_ours = !name.starts_with('.') || matches!(name.as_str(), ".ci" | ".cargo" | ".github");
            // Cargo marks the target folders it makes, whatever their name is; mdbook writes to `book`.
            let is_output = name == "target" || entry.path().join("CACHEDIR.TAG").exists() || path == "docs/book";
            if is_ours && !is_output {
                walk(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if kind.is_file() {
            let written = name.rsplit_once('.').is_some_and(|(_, extension)| EXTENSIONS.contains(&extension));
            if written || path == ".ci/run" {
                files.push(File { text: String::from_utf8_lossy(&fs::read(entry.path())?).into_owned(), path });
            }
        }
    }
    Ok(())
}

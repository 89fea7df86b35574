//! Single files: reading and writing them for the command line, and how their paths are written.

use std::path::{Component, Path, PathBuf};

use crate::Error;

/// Reads a text file.
///
/// # Errors
/// When it cannot be read or is no UTF-8.
pub fn read_file(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::File(path.to_owned(), error))
}

/// Writes a report, in place of what is there.
///
/// # Errors
/// When it cannot be written.
pub fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    std::fs::write(path, text).map_err(|error| Error::Report(path.to_owned(), error))
}

/// A path as people write it: `src/a.rs` instead of `tests/../src/a.rs`.
pub(crate) fn without_dots(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

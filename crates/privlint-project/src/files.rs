//! Reading and writing single files for the command line.

use std::path::Path;

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

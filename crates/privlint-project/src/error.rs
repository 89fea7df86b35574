//! Why a project cannot be loaded at all.

use std::fmt;
use std::path::PathBuf;

/// Why a project cannot be loaded, and what to do.
#[derive(Debug)]
pub enum Error {
    /// There is no manifest at this path.
    NoManifest(PathBuf),
    /// `cargo metadata` did not answer; what it said.
    Cargo(String),
    /// A package that was asked for is not in the workspace; the names that are.
    NoPackage(String, Vec<String>),
    /// Nothing is left to analyse.
    NothingSelected,
    /// A file cannot be read; why.
    File(PathBuf, std::io::Error),
    /// A report cannot be written; why.
    Report(PathBuf, std::io::Error),
}

impl Error {
    /// What the user can do.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Error::NoManifest(_) => "name the manifest with `--manifest-path <path to Cargo.toml>`".to_owned(),
            Error::Cargo(_) => {
                "`cargo metadata` has to succeed here first; privlint passes `--locked`, `--offline` and `--frozen` on"
                    .to_owned()
            }
            Error::NoPackage(_, known) => format!("the workspace has: {}", known.join(", ")),
            Error::NothingSelected => "select a package with `-p`, or all with `--workspace`".to_owned(),
            Error::Report(_, error) if error.kind() == std::io::ErrorKind::NotFound => {
                "the folder has to be there".to_owned()
            }
            Error::File(..) | Error::Report(..) => return None,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoManifest(path) => write!(f, "no manifest at `{}`", path.display()),
            Error::Cargo(said) => write!(f, "cargo metadata failed: {}", said.trim()),
            Error::NoPackage(name, _) => write!(f, "no package `{name}` in the workspace"),
            Error::NothingSelected => f.write_str("no package with a library or program is selected"),
            Error::File(path, error) => write!(f, "`{}` cannot be read: {error}", path.display()),
            Error::Report(path, error) => write!(f, "`{}` cannot be written: {error}", path.display()),
        }
    }
}

impl std::error::Error for Error {}

//! Which packages, features and targets are looked at, in cargo's terms.

use std::path::PathBuf;

/// What cargo's flags say.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// `--manifest-path`.
    pub manifest_path: Option<PathBuf>,
    /// Which packages.
    pub packages: Selection,
    /// `--exclude`.
    pub exclude: Vec<String>,
    /// `--features`.
    pub features: Vec<String>,
    /// `--all-features`.
    pub all_features: bool,
    /// `--no-default-features`.
    pub no_default_features: bool,
    /// `--all-targets`: tests, examples and benchmarks, too, and code under `cfg(test)`.
    pub all_targets: bool,
    /// Flags passed on to cargo: `--locked`, `--offline`, `--frozen`.
    pub cargo_flags: Vec<String>,
}

impl Options {
    /// Whether something is asked that has no answer without the dependencies.
    pub(crate) fn needs_dependencies(&self) -> bool {
        !self.features.is_empty() || self.cargo_flags.iter().any(|flag| flag == "--locked" || flag == "--frozen")
    }
}

/// Which packages of the workspace are analysed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// What cargo takes where nothing is said: the package of the manifest, or the default members.
    #[default]
    Default,
    /// `--workspace`.
    Workspace,
    /// `-p`.
    Packages(Vec<String>),
}

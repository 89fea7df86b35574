//! The standard library, whose stubs come with the rules.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use privlint_ir::{CfgOptions, CrateId, CrateInfo, CrateKind, Name};

use crate::Stubs;

/// The names by which every crate knows the standard library; its stubs are one crate.
const NAMES: [&str; 3] = ["std", "core", "alloc"];

/// The crate of the standard library's stubs.
pub(crate) fn std_crate() -> CrateInfo {
    CrateInfo {
        name: Name::new("std"),
        package: "std".to_owned(),
        version: String::new(),
        edition: 2024,
        kind: CrateKind::Std,
        local: false,
        cfg: CfgOptions::default(),
        deps: Vec::new(),
    }
}

/// What every crate depends on without saying so.
pub(crate) fn std_deps(std: CrateId) -> impl Iterator<Item = (Name, CrateId)> {
    NAMES.into_iter().map(move |name| (Name::new(name), std))
}

/// Where the stubs of a crate begin, as a path that no disk has.
pub(crate) fn root(krate: &str) -> PathBuf {
    Path::new("/rustlib/stubs").join(krate).join("lib.rs")
}

/// The texts of all stubs by path.
pub(crate) fn texts(stubs: Stubs<'_>) -> BTreeMap<PathBuf, String> {
    let path = |krate: &str, path: &str| Path::new("/rustlib/stubs").join(krate).join(path);
    stubs.iter().map(|(krate, at, text)| (path(krate, at), (*text).to_owned())).collect()
}

/// Where the stand-ins for functions of a dependency begin, if the rules have some.
pub(crate) fn stand_ins(texts: &BTreeMap<PathBuf, String>, krate: &CrateInfo) -> Option<PathBuf> {
    let root = root(krate.name.as_str());
    (!krate.local && krate.kind != CrateKind::Std && texts.contains_key(&root)).then_some(root)
}

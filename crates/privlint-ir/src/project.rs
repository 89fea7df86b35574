//! What the analysis asks of the world: which crates there are, and the text of one.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::cfg::CfgOptions;
use crate::item::File;
use crate::name::Name;
use crate::problem::Problem;
use crate::span::FileId;

/// A crate of the project, numbered as [`Project::crates`] lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CrateId(pub u32);

/// What kind of crate it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CrateKind {
    /// The standard library, in whose stubs `core`, `alloc` and `std` are one crate.
    Std,
    /// A library.
    Lib,
    /// A library of procedural macros.
    ProcMacro,
    /// A program.
    Bin,
    /// A test, example, benchmark or build script.
    Other,
}

/// A crate: one target of a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrateInfo {
    /// Its name in code: `my_crate`.
    pub name: Name,
    /// The package it belongs to.
    pub package: String,
    /// The package's version.
    pub version: String,
    /// The edition: 2015, 2018, ...
    pub edition: u16,
    /// What kind it is.
    pub kind: CrateKind,
    /// Whether it belongs to the workspace and is to be analysed for itself.
    pub local: bool,
    /// What is set while it is compiled.
    pub cfg: CfgOptions,
    /// Its dependencies under the names it uses for them.
    pub deps: Vec<(Name, CrateId)>,
}

/// A file with its outline.
#[derive(Clone, Debug)]
pub struct LoadedFile {
    /// Its number.
    pub id: FileId,
    /// Path as shown to the user.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
    /// Its outline.
    pub outline: Arc<File>,
    /// Files of the modules that are declared here as `mod m;`: the modules' names from the file's root, and the
    /// index of the file in [`LoadedCrate::files`].
    pub modules: Vec<(Vec<Name>, usize)>,
}

/// The files of a crate; the first is its root.
#[derive(Clone, Debug, Default)]
pub struct LoadedCrate {
    /// The files, root first.
    pub files: Vec<LoadedFile>,
    /// What was missing or did not parse.
    pub problems: Vec<Problem>,
}

/// Files that only a macro call asks for.
#[derive(Clone, Debug)]
pub enum Part<'a> {
    /// That of `mod name;`, which a macro declares.
    Module {
        /// The names of the module and those around it, from the root of the file.
        names: &'a [Name],
        /// `#[path = ".."]`.
        path: Option<&'a str>,
    },
    /// That of `include!(..)`.
    Include(&'a [PathPiece]),
}

/// A piece of the path in an `include!`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PathPiece {
    /// As written.
    Text(String),
    /// `env!("NAME")`, which cargo sets while it builds.
    Env(String),
}

/// The manifest of a package of the workspace: its `Cargo.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Path as shown to the user.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether the package is to be analysed for itself.
    pub local: bool,
}

/// Where the analysis gets its crates from. It is asked for a crate once, when something leads into it.
pub trait Project {
    /// All crates; [`CrateId`] is the index.
    fn crates(&self) -> &[CrateInfo];

    /// The manifests of the workspace: that of its root, with or without a package, then those of its other packages.
    fn manifests(&self) -> &[Manifest] {
        &[]
    }

    /// Reads the files of a crate. A crate that cannot be read has no files, and a problem that says so.
    fn load(&self, krate: CrateId) -> LoadedCrate;

    /// Reads a file that a macro call in a loaded file asks for, and those of its modules. One that cannot be read is
    /// a problem, and there are no files then.
    fn load_part(&self, krate: CrateId, from: FileId, part: &Part<'_>) -> LoadedCrate;

    /// Reads the functions of a dependency that the rules write out in another way, since its source says less of what
    /// data does than its contract; no files where there are none.
    fn load_stand_ins(&self, krate: CrateId) -> LoadedCrate;
}

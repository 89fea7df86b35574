//! A project whose files are in memory: for tests and examples.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use privlint_ir::{
    CfgOptions, CrateId, CrateInfo, CrateKind, FileId, LoadedCrate, Manifest, Name, Part, PathPiece, Project,
};

use crate::Stubs;
use crate::files::without_dots;
use crate::modules::{Files, Source};
use crate::stubs;

/// A crate in memory.
#[derive(Clone, Debug)]
pub struct MemoryCrate {
    /// Its name in code.
    pub name: String,
    /// Path of its root file.
    pub root: String,
    /// Names of the crates it depends on, which come before it.
    pub deps: Vec<String>,
    /// Its edition.
    pub edition: u16,
    /// Whether it is analysed for itself.
    pub local: bool,
}

/// A project in memory. The folders that cargo names by a variable are at its root: `/OUT_DIR`.
pub struct MemoryProject {
    crates: Vec<CrateInfo>,
    roots: Vec<PathBuf>,
    texts: BTreeMap<PathBuf, String>,
    files: Files,
    manifests: Vec<Manifest>,
}

impl MemoryProject {
    /// A project of these crates and files (path and text), and the standard library of these stubs. Files of the name
    /// `Cargo.toml` are manifests, and the first of them that of the workspace's root.
    pub fn new(crates: &[MemoryCrate], files: &[(String, String)], stubs: Stubs<'_>) -> MemoryProject {
        let mut project = MemoryProject {
            crates: vec![stubs::std_crate()],
            roots: vec![stubs::root("std")],
            texts: stubs::texts(stubs),
            files: Files::default(),
            manifests: Vec::new(),
        };
        let manifests = files.iter().filter(|(path, _)| path.ends_with("/Cargo.toml"));
        project.manifests = manifests
            .map(|(path, text)| Manifest { path: show(Path::new(path)), text: text.clone(), local: true })
            .collect();
        project.texts.extend(files.iter().map(|(path, text)| (PathBuf::from(path), text.clone())));
        for krate in crates {
            let mut deps: Vec<_> = stubs::std_deps(CrateId(0)).collect();
            for dep in &krate.deps {
                let found = project.crates.iter().position(|other| other.name == dep.as_str());
                deps.extend(found.map(|found| (Name::new(dep), CrateId(found as u32))));
            }
            project.crates.push(CrateInfo {
                name: Name::new(&krate.name),
                package: krate.name.clone(),
                version: String::new(),
                edition: krate.edition,
                kind: CrateKind::Lib,
                local: krate.local,
                cfg: CfgOptions::host(),
                deps,
            });
            project.roots.push(PathBuf::from(&krate.root));
        }
        project
    }
}

impl Project for MemoryProject {
    fn crates(&self) -> &[CrateInfo] {
        &self.crates
    }

    fn manifests(&self) -> &[Manifest] {
        &self.manifests
    }

    fn load(&self, krate: CrateId) -> LoadedCrate {
        self.with_source(krate, |source| self.files.load(&self.roots[krate.0 as usize], source))
    }

    fn load_stand_ins(&self, krate: CrateId) -> LoadedCrate {
        match stubs::stand_ins(&self.texts, &self.crates[krate.0 as usize]) {
            Some(root) => self.with_source(krate, |source| self.files.load(&root, source)),
            None => LoadedCrate::default(),
        }
    }

    fn load_part(&self, krate: CrateId, from: FileId, part: &Part<'_>) -> LoadedCrate {
        self.with_source(krate, |source| match part {
            Part::Module { names, path } => self.files.load_module(from, names, *path, source),
            Part::Include(pieces) => {
                let text = |piece: &PathPiece| match piece {
                    PathPiece::Text(text) => text.clone(),
                    PathPiece::Env(name) => format!("/{name}"),
                };
                let path: String = pieces.iter().map(text).collect();
                let from = self.files.path(from).unwrap_or_default();
                self.files.load_file(from.parent().unwrap_or(Path::new("/")).join(path), source)
            }
        })
    }
}

impl MemoryProject {
    fn with_source<T>(&self, krate: CrateId, f: impl FnOnce(&Source<'_>) -> T) -> T {
        // Only plain data is shared with the threads that parse.
        let texts = &self.texts;
        let text = move |path: &Path| texts.get(&without_dots(path)).cloned();
        let read = move |path: &Path| text(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound));
        f(&Source { cfg: &self.crates[krate.0 as usize].cfg, read: &read, show: &show })
    }
}

/// A path as shown.
fn show(path: &Path) -> String {
    path.to_string_lossy().trim_start_matches('/').to_owned()
}

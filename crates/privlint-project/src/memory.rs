//! A project whose files are in memory: for tests and examples.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use privlint_ir::{CfgOptions, CrateId, CrateInfo, CrateKind, FileId, LoadedCrate, Name, Project};

use crate::Stubs;
use crate::modules;
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

/// A project in memory.
pub struct MemoryProject {
    crates: Vec<CrateInfo>,
    roots: Vec<PathBuf>,
    texts: BTreeMap<PathBuf, String>,
    next_file: Cell<u32>,
}

impl MemoryProject {
    /// A project of these crates and files (path and text), and the standard library of these stubs.
    pub fn new(crates: &[MemoryCrate], files: &[(String, String)], stubs: Stubs<'_>) -> MemoryProject {
        let mut project = MemoryProject {
            crates: vec![stubs::std_crate()],
            roots: vec![stubs::root("std")],
            texts: stubs::texts(stubs),
            next_file: Cell::new(0),
        };
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

    fn load(&self, krate: CrateId) -> LoadedCrate {
        let index = krate.0 as usize;
        let next = || FileId(self.next_file.replace(self.next_file.get() + 1));
        let show = |path: &Path| path.to_string_lossy().trim_start_matches('/').to_owned();
        // Only plain data is shared with the threads that parse.
        let texts = &self.texts;
        let read = move |path: &Path| texts.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound));
        modules::load(&self.roots[index], &self.crates[index].cfg, &read, &show, &next)
    }
}

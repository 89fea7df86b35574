//! The markers of all test crates can be read, and what their names promise holds.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use privlint_testkit::{Expectations, Kind, parse};

/// The sources of each test crate, with what they expect.
fn crates() -> BTreeMap<String, Vec<(PathBuf, Expectations)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../test-crates");
    let mut crates = BTreeMap::new();
    let mut errors = Vec::new();
    for entry in fs::read_dir(root).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.join("Cargo.toml").exists() {
            continue;
        }
        let mut sources = Vec::new();
        collect(&folder, &mut sources);
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let files: &mut Vec<_> = crates.entry(name).or_default();
        for source in sources {
            match parse(&fs::read_to_string(&source).unwrap()) {
                Ok(expectations) => files.push((source, expectations)),
                Err(found) => errors.extend(found.iter().map(|error| format!("{}:{error}", source.display()))),
            }
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    crates
}

fn collect(folder: &Path, sources: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
}

#[test]
fn every_crate_keeps_what_its_name_promises() {
    let crates = crates();
    assert!(crates.keys().any(|name| name.starts_with("clean-")) && crates.len() > 1, "{:?}", crates.keys());
    // A package that is there for its dependencies has no code.
    let is_code = |path: &Path| fs::read_to_string(path).unwrap().lines().any(|line| !line.starts_with("//"));
    for (name, files) in crates.iter().filter(|(_, files)| files.iter().any(|(path, _)| is_code(path))) {
        let due = files.iter().flat_map(|(_, file)| &file.findings).filter(|finding| finding.kind == Kind::Fires);
        assert_eq!(due.count() == 0, name.starts_with("clean-"), "{name}");
    }
}

#[test]
fn labels_are_used_and_there() {
    for (name, files) in crates() {
        let findings = files.iter().flat_map(|(_, file)| &file.findings);
        let used: BTreeSet<&String> = findings.flat_map(|finding| &finding.from).collect();
        let there: BTreeSet<&String> =
            files.iter().flat_map(|(_, file)| &file.labels).map(|(_, label)| label).collect();
        assert_eq!(used, there, "{name}");
    }
}

#[test]
fn nothing_is_due_outside_of_the_service() {
    for (path, file) in crates().into_values().flatten() {
        let outside =
            ["tests", "benches", "examples"].map(|folder| path.components().any(|part| part.as_os_str() == folder));
        assert!(!outside.contains(&true) || file.findings.is_empty(), "{}", path.display());
    }
}

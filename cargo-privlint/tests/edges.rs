//! The arrows between the crates of this workspace, as docs/architecture.md draws them, and what they may be made of.
#![expect(clippy::unwrap_used, reason = "a test")]

mod tools;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

/// Each crate and the crates of this workspace that it may use. A new arrow is a decision about the design: make it
/// here and in docs/architecture.md, or not at all.
const EDGES: [(&str, &[&str]); 12] = [
    ("privlint-ir", &[]),
    ("privlint-front", &["privlint-ir"]),
    ("privlint-project", &["privlint-front", "privlint-ir"]),
    ("privlint-sema", &["privlint-front", "privlint-ir"]),
    ("privlint-flow", &["privlint-ir", "privlint-sema"]),
    ("privlint-rules", &["privlint-front", "privlint-ir"]),
    ("privlint-check", &["privlint-flow", "privlint-front", "privlint-ir", "privlint-rules", "privlint-sema"]),
    ("privlint-report", &["privlint-ir"]),
    ("cargo-privlint", &["privlint-check", "privlint-ir", "privlint-project", "privlint-report", "privlint-rules"]),
    // What users depend on stands alone.
    ("privlint", &[]),
    // For tests and for people who work on privlint; see `DEV_ONLY`.
    (
        "privlint-testkit",
        &[
            "privlint-check",
            "privlint-flow",
            "privlint-front",
            "privlint-ir",
            "privlint-project",
            "privlint-report",
            "privlint-rules",
            "privlint-sema",
        ],
    ),
    (
        "xtask",
        &["privlint-check", "privlint-front", "privlint-ir", "privlint-project", "privlint-rules", "privlint-sema"],
    ),
];

/// Arrows of tests that run upwards: types are tested on the stubs as they are, in a project in memory.
const DEV_EDGES: [(&str, &str); 2] = [("privlint-sema", "privlint-project"), ("privlint-sema", "privlint-rules")];

/// No crate uses these but in its tests.
const DEV_ONLY: [&str; 2] = ["privlint-testkit", "xtask"];

/// What only one crate knows: a library, and the one that may use it outside of tests.
const ONLY_ONE_KNOWS: [(&str, &str); 4] = [
    ("syn", "privlint-front"),
    ("proc-macro2", "privlint-front"),
    ("cargo_metadata", "privlint-project"),
    ("annotate-snippets", "privlint-report"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workspace() -> Metadata {
    MetadataCommand::new().current_dir(root()).no_deps().exec().unwrap()
}

/// The dependencies of these kinds, on any platform and behind any feature.
fn dependencies<'a>(package: &'a Package, kinds: &[DependencyKind]) -> BTreeSet<&'a str> {
    let used = package.dependencies.iter().filter(|dependency| kinds.contains(&dependency.kind));
    used.map(|dependency| dependency.name.as_str()).collect()
}

const NORMAL: [DependencyKind; 2] = [DependencyKind::Normal, DependencyKind::Build];
const DEV: [DependencyKind; 1] = [DependencyKind::Development];

#[test]
fn every_crate_is_in_the_table() {
    let metadata = workspace();
    let members: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let table: BTreeSet<&str> = EDGES.iter().map(|&(name, _)| name).collect();
    assert_eq!(members, table, "the crates of the workspace, and those of the table");
}

#[test]
fn crates_use_only_what_the_table_allows() {
    let metadata = workspace();
    let table: BTreeMap<&str, &[&str]> = EDGES.into_iter().collect();
    let mut wrong = Vec::new();
    for package in &metadata.packages {
        let allowed = table[package.name.as_str()];
        for used in dependencies(package, &NORMAL).into_iter().filter(|used| table.contains_key(used)) {
            if !allowed.contains(&used) {
                wrong.push(format!("{} -> {used}", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that are not in the table: {wrong:#?}");
}

/// An arrow in tests may point to where the crate itself may go, to the test kit, and from the binary's tests anywhere.
#[test]
fn tests_use_only_what_is_below_or_the_test_kit() {
    let metadata = workspace();
    let table: BTreeMap<&str, &[&str]> = EDGES.into_iter().collect();
    let mut wrong = Vec::new();
    for package in metadata.packages.iter().filter(|package| package.name.as_str() != "cargo-privlint") {
        let below = below(package.name.as_str(), &table);
        for used in dependencies(package, &DEV).into_iter().filter(|used| table.contains_key(used)) {
            let kit = used == "privlint-testkit" && package.name.as_str() != "privlint-ir";
            let allowed = DEV_EDGES.contains(&(package.name.as_str(), used));
            if !kit && !allowed && !below.contains(used) {
                wrong.push(format!("{} -> {used} (in tests)", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that the design does not have: {wrong:#?}");
}

/// All crates that a crate may reach by the arrows of the table.
fn below<'a>(name: &str, table: &BTreeMap<&str, &'a [&'a str]>) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    let mut open: Vec<&str> = table[name].to_vec();
    while let Some(next) = open.pop() {
        if all.insert(next) {
            open.extend(table[next]);
        }
    }
    all
}

#[test]
fn nothing_that_ships_uses_the_crates_for_tests() {
    let metadata = workspace();
    for package in &metadata.packages {
        let used = dependencies(package, &NORMAL);
        for dev_only in DEV_ONLY {
            assert!(!used.contains(dev_only), "{} -> {dev_only}", package.name);
        }
        assert!(!dependencies(package, &DEV).contains("xtask"), "{} -> xtask", package.name);
    }
}

#[test]
fn only_one_crate_knows() {
    let metadata = workspace();
    for package in &metadata.packages {
        let used = dependencies(package, &NORMAL);
        for (library, knows) in ONLY_ONE_KNOWS {
            let uses = used.contains(library);
            assert_eq!(uses, package.name.as_str() == knows, "{} -> {library}", package.name);
        }
    }
}

#[test]
fn crates_are_described_and_linted_alike() {
    for package in &workspace().packages {
        let manifest = fs::read_to_string(&package.manifest_path).unwrap();
        assert!(manifest.contains("\n[lints]\nworkspace = true\n"), "{} has lints of its own", package.name);
        for key in ["version", "edition", "rust-version", "license", "repository"] {
            assert!(manifest.contains(&format!("\n{key}.workspace = true\n")), "{}: {key}", package.name);
        }
        assert!(package.description.is_some(), "{} has no description", package.name);
    }
}

/// `cargo deny check licenses` in small, since cargo-deny is not there wherever cargo is.
#[test]
fn licences_are_on_the_list() {
    let options = ["--locked".to_string()];
    let metadata = match MetadataCommand::new().current_dir(root()).other_options(options).exec() {
        Ok(metadata) => metadata,
        // It lists crates for other systems, too, which cargo did not have to download until now.
        Err(error) => return tools::skip(&error.to_string()),
    };
    let allowed = licences::allowed(&fs::read_to_string(root().join("deny.toml")).unwrap());
    let mut used = BTreeSet::new();
    for package in &metadata.packages {
        let licence = package.license.as_deref().unwrap_or_else(|| panic!("{} states no licence", package.name));
        let chosen = licences::choose(licence, &allowed);
        used.extend(chosen.unwrap_or_else(|| panic!("{}: `{licence}` is not allowed by deny.toml", package.name)));
    }
    assert_eq!(used, allowed, "the licences in use, and those that deny.toml allows");
}

/// The list in deny.toml, and expressions such as `(MIT OR Apache-2.0) AND Unicode-3.0`.
mod licences {
    use std::collections::BTreeSet;

    /// The strings of `allow = [..]`, one to a line.
    pub(super) fn allowed(deny: &str) -> BTreeSet<String> {
        let lines = deny.lines().skip_while(|line| *line != "allow = [").skip(1).take_while(|line| *line != "]");
        lines.map(|line| line.split('"').nth(1).unwrap().to_string()).collect()
    }

    /// What fulfils an expression: of each part of an `AND`, the first alternative of its `OR` that is allowed.
    /// Crates do not nest deeper; an expression that does is refused, because no licence has its name.
    pub(super) fn choose(expression: &str, allowed: &BTreeSet<String>) -> Option<BTreeSet<String>> {
        let parts = expression.split(" AND ").map(|part| part.trim_matches(['(', ')']).replace('/', " OR "));
        parts.map(|part| part.split(" OR ").find(|name| allowed.contains(*name)).map(str::to_string)).collect()
    }

    #[test]
    fn expressions() {
        let allowed: BTreeSet<String> = ["Apache-2.0", "MIT", "Zlib"].map(str::to_string).into();
        let choose = |expression| choose(expression, &allowed).map(Vec::from_iter);
        assert_eq!(choose("MIT"), Some(vec!["MIT".to_string()]));
        assert_eq!(choose("GPL-3.0/MIT"), Some(vec!["MIT".to_string()]));
        assert_eq!(choose("(MIT OR Apache-2.0) AND Zlib"), Some(vec!["MIT".to_string(), "Zlib".to_string()]));
        for refused in ["GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0 WITH LLVM-exception", ""] {
            assert_eq!(choose(refused), None, "{refused}");
        }
    }
}

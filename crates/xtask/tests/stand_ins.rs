//! The stand-ins of the rules name functions of the real crates, with as many parameters.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use privlint_ir::CrateId;
use privlint_sema::{Target, World};

/// What packages depend on, so that each crate for which there are stand-ins is in one of them, with what they are for
/// switched on; and how many of these crates are.
const PACKAGES: [(&str, &str, usize); 3] = [
    (
        "now",
        r#"
anyhow = "1"
base64 = "0.22"
bstr = "1"
eyre = "0.6"
futures = "0.3"
generic-array = "1"
hex = "0.4"
reqwest = { version = "0.13", default-features = false, features = ["blocking"] }
serde_json = { version = "1", features = ["raw_value"] }
tokio = { version = "1", features = ["full"] }
"#,
        16,
    ),
    // The last one before `serde_core`.
    ("before-serde-core", "serde = \"=1.0.219\"\n", 1),
    // The last ones before `base64::Engine`, and before arrays whose length is a constant.
    ("before", "base64 = \"0.13\"\ngeneric-array = \"0.14\"\n", 2),
];

#[test]
fn every_stand_in_is_for_a_function_that_is_there() {
    // One for another version of its crate may be missing in this one.
    let mut all = BTreeMap::new();
    for (name, dependencies, crates) in PACKAGES {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stand-ins").join(name);
        let head = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n");
        fs::create_dir_all(root.join("src")).unwrap();
        fs::write(root.join("src/lib.rs"), "").unwrap();
        fs::write(root.join("Cargo.toml"), format!("{head}[dependencies]\n{dependencies}")).unwrap();
        let fetched = Command::new(env!("CARGO")).arg("fetch").current_dir(&root).status().unwrap();
        if !fetched.success() {
            assert!(env::var_os("PRIVLINT_NO_SKIP").is_none(), "the package registry cannot be reached");
            return;
        }
        let (paths, found) = xtask::calls::with_world(&root.join("Cargo.toml"), stand_ins).unwrap();
        assert_eq!(found, crates, "crates with stand-ins in `{name}`");
        paths.into_iter().for_each(|(path, is_used)| *all.entry(path).or_insert(false) |= is_used);
    }
    let wrong: Vec<String> = all.into_iter().filter(|(_, is_used)| !is_used).map(|(path, _)| path).collect();
    assert!(wrong.is_empty(), "no function, or one of other parameters:\n{}", wrong.join("\n"));
}

/// The paths of stand-ins, each with whether it is for something that is there, and how many crates have some.
fn stand_ins(world: &World<'_>) -> (Vec<(String, bool)>, usize) {
    let mut all = Vec::new();
    let mut crates = 0;
    for krate in (0..world.crates().len() as u32).map(CrateId) {
        let paths = world.stand_in_paths(krate);
        crates += usize::from(!paths.is_empty());
        for path in paths {
            let segments: Vec<&str> = path.split("::").collect();
            let found = world.find_path(&segments);
            let is_used = |target: &Target| matches!(target, Target::Def(def) if world.has_stand_in(*def));
            all.push((path.to_owned(), found.iter().any(is_used)));
        }
    }
    (all, crates)
}

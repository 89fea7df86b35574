//! The stand-ins of the rules name functions of the real crates, with as many parameters.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use privlint_ir::CrateId;
use privlint_sema::{Target, World};

/// A package that depends on each crate for which there are stand-ins, with what they are for switched on.
const MANIFEST: &str = r#"
[package]
name = "stand-ins"
version = "0.0.0"
edition = "2021"

[workspace]

[dependencies]
anyhow = "1"
eyre = "0.6"
futures = "0.3"
serde_json = { version = "1", features = ["raw_value"] }
tokio = { version = "1", features = ["full"] }
"#;

#[test]
fn every_stand_in_is_for_a_function_that_is_there() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stand-ins");
    fs::create_dir_all(root.join("src")).unwrap();
    fs::write(root.join("src/lib.rs"), "").unwrap();
    fs::write(root.join("Cargo.toml"), MANIFEST).unwrap();
    let manifest = root.join("Cargo.toml");
    let fetched = Command::new(env!("CARGO")).arg("fetch").current_dir(&root).status().unwrap();
    if !fetched.success() {
        assert!(env::var_os("PRIVLINT_NO_SKIP").is_none(), "the package registry cannot be reached");
        return;
    }
    let wrong = xtask::calls::with_world(&manifest, wrong).unwrap();
    assert!(wrong.is_empty(), "no function, or one of other parameters:\n{}", wrong.join("\n"));
}

fn wrong(world: &World<'_>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut crates = 0;
    for krate in (0..world.crates().len() as u32).map(CrateId) {
        let paths = world.stand_in_paths(krate);
        crates += usize::from(!paths.is_empty());
        for path in paths {
            let segments: Vec<&str> = path.split("::").collect();
            let found = world.find_path(&segments);
            let is_used = |target: &Target| matches!(target, Target::Def(def) if world.has_stand_in(*def));
            if !found.iter().any(is_used) {
                wrong.push(path.to_owned());
            }
        }
    }
    assert_eq!(crates, 7, "crates with stand-ins");
    wrong
}

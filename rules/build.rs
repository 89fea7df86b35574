//! Lists the data of this package, so that a new lint, model or stub is a new file and nothing else.
#![expect(clippy::disallowed_methods, reason = "a build script reads the package it builds")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it for build scripts"));
    let mut code = String::new();
    for (name, folder, extension) in
        [("LINTS", "lints", "toml"), ("MODELS", "models", "toml"), ("STUBS", "stubs", "rs")]
    {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        walk(&root, folder, extension, &mut files)?;
        files.sort();
        list(&mut code, name, &files);
    }
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(out.join("data.rs"), code)
}

/// Collects the files below a folder as paths relative to the package, with `/` on every system.
fn walk(root: &Path, folder: &str, extension: &str, files: &mut Vec<String>) -> io::Result<()> {
    let path = root.join(folder);
    // Neither git nor cargo keeps an empty folder.
    if !path.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().ok_or_else(|| io::Error::other(format!("{} is no UTF-8", entry.path().display())))?;
        let below = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            walk(root, &below, extension, files)?;
        } else if Path::new(name).extension().is_some_and(|found| found == extension) {
            files.push(below);
        }
    }
    Ok(())
}

fn list(code: &mut String, name: &str, files: &[String]) {
    writeln!(code, "static {name}: &[(&str, &str)] = &[").expect("a string takes all text");
    for file in files {
        writeln!(code, "    ({file:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {file:?}))),")
            .expect("a string takes all text");
    }
    writeln!(code, "];").expect("a string takes all text");
}

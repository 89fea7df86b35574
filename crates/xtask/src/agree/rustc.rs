//! Asks rustc: has the targets of a package compiled, as far as the calls of its bodies are known.
//!
//! rustc prints what it knows only if unstable options are allowed. They are for the crates in question alone: of their
//! dependencies, build scripts that look for a nightly compiler find none.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::callee::Callee;
use super::{mir, thir};

/// A library or program of a workspace.
#[derive(Clone, Debug)]
pub(super) struct Target {
    package: String,
    /// Its name for cargo.
    name: String,
    is_lib: bool,
}

impl Target {
    /// Its name for rustc.
    pub(super) fn krate(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// What rustc says of a workspace, by crate: its name, and whether it is a program, since a package's library and its
/// program may have one name.
pub(super) type Answers = BTreeMap<(String, bool), Places>;

/// What a crate calls at a place, `path:line:column: line:column`.
pub(super) type Places = BTreeMap<String, Vec<Callee>>;

/// The libraries and programs that cargo builds at a manifest.
///
/// # Errors
/// When cargo cannot read the manifest.
pub(super) fn targets(manifest: &Path) -> io::Result<Vec<Target>> {
    let output =
        cargo().args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"]).arg(manifest).output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let manifest = manifest.canonicalize()?;
    let packages = || list(&metadata["packages"]);
    let is_own = |package: &&Value| package["manifest_path"].as_str().is_some_and(|path| Path::new(path) == manifest);
    let is_default = |package: &&Value| list(&metadata["workspace_default_members"]).any(|id| *id == package["id"]);
    let own: Vec<&Value> = packages().filter(is_own).collect();
    let chosen = if own.is_empty() { packages().filter(is_default).collect() } else { own };
    Ok(chosen.into_iter().flat_map(|package| list(&package["targets"]).filter_map(|it| target(package, it))).collect())
}

fn target(package: &Value, target: &Value) -> Option<Target> {
    let kind = list(&target["kind"]).filter_map(Value::as_str).find(|kind| *kind != "custom-build")?;
    if matches!(kind, "example" | "test" | "bench") {
        return None;
    }
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Some(Target { package: text(&package["name"])?, name: text(&target["name"])?, is_lib: kind != "bin" })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Has the targets of a manifest compiled, in a folder for what cargo builds. `allowed` are the crates that may use
/// unstable options: with all of a run among them, what is compiled for one serves the others.
///
/// # Errors
/// When a target cannot be compiled; the error has the compiler's first one.
pub(super) fn ask(manifest: &Path, targets: &[Target], folder: &Path, allowed: &str) -> io::Result<Answers> {
    let mut all = Answers::new();
    let out = folder.join("rustc");
    fs::create_dir_all(&out)?;
    for target in targets {
        let print = |what: &[&str]| -> io::Result<BufReader<File>> {
            let file =
                out.join(format!("{}-{}.{}", target.krate(), if target.is_lib { "lib" } else { "bin" }, what[0]));
            compile(manifest, target, folder, allowed, what, &file)?;
            Ok(BufReader::new(File::open(file)?))
        };
        let mut compiled = thir::read(print(&["thir-flat"])?)?;
        let visible = mir::read(print(&["mir", "-Zmir-include-spans=on", "-Zmir-opt-level=0"])?)?;
        mir::add_owners(&mut compiled, &visible);
        all.insert((target.krate(), !target.is_lib), thir::by_span(compiled));
    }
    Ok(all)
}

fn compile(
    manifest: &Path,
    target: &Target,
    folder: &Path,
    allowed: &str,
    what: &[&str],
    file: &PathBuf,
) -> io::Result<()> {
    let mut command = cargo();
    command.args(["rustc", "--quiet", "--profile", "check", "--package", &target.package]);
    if target.is_lib {
        command.arg("--lib");
    } else {
        command.args(["--bin", &target.name]);
    }
    command.arg("--manifest-path").arg(manifest).arg("--target-dir").arg(folder);
    command.args(["--", "-Awarnings", "-Ztrim-diagnostic-paths=no"]).arg(format!("-Zunpretty={}", what[0]));
    command.args(&what[1..]).arg("-o").arg(file);
    let output = command.env("RUSTC_BOOTSTRAP", allowed).output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().find(|line| line.starts_with("error")).unwrap_or("cargo failed and said nothing");
    Err(io::Error::other(first.to_owned()))
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

//! `cargo xtask models`: whether the models agree with the crates they speak of.

mod compare;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use privlint_ir::CrateId;
use privlint_ir::text::LineIndex;
use privlint_rules::{Model, RowPlace, Rules};
use privlint_sema::World;

use crate::{calls, corpus};

/// Where the package is that depends on the crates of all models, with a lock file: what the test of the models reads.
const LOCKED: &str = "test-crates/catalogue-models/Cargo.toml";

/// Compares the models of these crates, or all, with the newest version that each speaks of, and prints what is not as
/// the model says, with the line that says it. Gives whether all is.
///
/// # Errors
/// When there is no such model, or a crate cannot be fetched or read.
pub fn check(root: &Path, names: &[&str]) -> io::Result<bool> {
    let rules = rules()?;
    if let Some(name) = names.iter().find(|name| rules.models.iter().all(|model| model.krate != **name)) {
        return Err(io::Error::other(format!("there is no model of `{name}`")));
    }
    let mut out = io::stdout().lock();
    let (mut models, mut rows, mut wrong) = (0, 0, 0);
    for model in checked(&rules).filter(|model| names.is_empty() || names.contains(&model.krate.as_str())) {
        let manifest = probe(root, model)?;
        let complaints = calls::with_world(&manifest, |world| told(root, world, model))??;
        for complaint in &complaints {
            writeln!(out, "{complaint}")?;
        }
        models += 1;
        rows += model.facts.counts().iter().sum::<usize>();
        wrong += complaints.len();
    }
    writeln!(out, "{models} models with {rows} rows; {wrong} are not as the crates are")?;
    Ok(wrong == 0)
}

/// Fetches what the repository has locked. Where all of it is there, no connection is made.
///
/// # Errors
/// When the registry cannot be reached, or the lock file is not up to date.
pub fn fetch_locked(root: &Path) -> io::Result<()> {
    corpus::cargo_fetch(&root.join(LOCKED), &["--locked"])
}

/// Compares all models with the versions that the repository has locked, in one world. Gives what is not as they say,
/// and how many rows were compared.
///
/// A crate may have more features here than its model names, since others ask for them: that a model forgets a feature
/// is seen by [`check`] only.
///
/// # Errors
/// When the crates were not fetched before.
pub fn check_locked(root: &Path) -> io::Result<(Vec<String>, usize)> {
    let rules = rules()?;
    calls::with_locked_world(&root.join(LOCKED), |world| {
        let complaints: Vec<Vec<String>> =
            checked(&rules).map(|model| told(root, world, model)).collect::<io::Result<_>>()?;
        let rows = checked(&rules).flat_map(|model| model.facts.counts()).sum();
        Ok((complaints.concat(), rows))
    })?
}

/// Whether the locked package is what the models ask for.
///
/// # Errors
/// When it cannot be read.
pub fn is_current(root: &Path) -> io::Result<bool> {
    Ok(fs::read_to_string(root.join(LOCKED))? == locked_manifest(&rules()?))
}

/// Writes the package that depends on the crates of all models, and locks the newest versions that they allow.
///
/// # Errors
/// When it cannot be written, or cargo finds no versions.
pub fn write(root: &Path) -> io::Result<()> {
    let manifest = root.join(LOCKED);
    let source = manifest.with_file_name("src");
    fs::create_dir_all(&source)?;
    fs::write(
        source.join("lib.rs"),
        "//! Nothing is built of this package: the crates that it depends on are read.\n",
    )?;
    fs::write(&manifest, locked_manifest(&rules()?))?;
    forget_lock(&manifest)?;
    corpus::cargo_fetch(&manifest, &[])
}

fn rules() -> io::Result<Rules> {
    Rules::builtin().map_err(|errors| io::Error::other(format!("{errors:?}")))
}

/// The models that a published crate can be compared with: the stubs of the standard library have a test of their own,
/// and what a build script writes is in no source.
fn checked(rules: &Rules) -> impl Iterator<Item = &Model> {
    rules.models.iter().filter(|model| model.krate != "std" && !model.generated)
}

/// A dependency on a model's crate, with what the model speaks of switched on.
fn dependency(model: &Model) -> String {
    let versions = model.versions.as_deref().unwrap_or("*");
    format!("{} = {{ version = \"{versions}\", features = {:?} }}\n", model.krate, model.features)
}

fn locked_manifest(rules: &Rules) -> String {
    let mut dependencies: Vec<String> = checked(rules).map(dependency).collect();
    dependencies.sort();
    // The resolver of a later edition would leave out what asks for a newer compiler; nothing is compiled here.
    format!(
        "# The crates of all models, for a test that looks each row up in them. Written by `cargo xtask models --write`.\n\
         [package]\nname = \"catalogue-models\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\n{}",
        dependencies.concat()
    )
}

/// The manifest of a package that depends on a model's crate alone.
fn probe(root: &Path, model: &Model) -> io::Result<PathBuf> {
    let folder = root.join("target/models").join(&model.krate);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let text = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n{}",
        dependency(model)
    );
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, text)?;
    forget_lock(&manifest)?;
    corpus::cargo_fetch(&manifest, &[])?;
    Ok(manifest)
}

/// What an earlier run took for the newest version may be none any more.
fn forget_lock(manifest: &Path) -> io::Result<()> {
    match fs::remove_file(manifest.with_file_name("Cargo.lock")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What is not as a model says, each with the line that says it.
fn told(root: &Path, world: &World<'_>, model: &Model) -> io::Result<Vec<String>> {
    let Some(krate) = crate_of(world, model) else {
        return Ok(vec![format!("rules/{}:1: `{}` is no dependency", model.file, model.krate)]);
    };
    let complaints = compare::complaints(world, krate, model);
    if complaints.is_empty() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(root.join("rules").join(&model.file))?;
    let lines = LineIndex::new(&text);
    let line = |place: &RowPlace| lines.line_col(&text, place.range.start as u32).line;
    Ok(complaints.iter().map(|it| format!("rules/{}:{}: {}", model.file, line(it.place), it.text)).collect())
}

/// The crate of a model: that on which the analysed package itself depends, since a project has other versions, too.
fn crate_of(world: &World<'_>, model: &Model) -> Option<CrateId> {
    let local = world.crates().iter().find(|krate| krate.local)?;
    let mut dependencies = local.deps.iter().map(|(_, krate)| *krate);
    dependencies.find(|krate| world.crate_info(*krate).package == model.krate)
}

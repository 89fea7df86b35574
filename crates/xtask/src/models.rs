//! `cargo xtask models`: whether the models agree with the crates they speak of.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use privlint_ir::CrateId;
use privlint_ir::text::LineIndex;
use privlint_rules::{Arg, Model, Pattern, RowPlace, Rules};
use privlint_sema::{DefKind, Target, World};

use crate::{calls, corpus};

/// What is not as a model says, and the row that says it.
struct Complaint<'a> {
    place: &'a RowPlace,
    text: String,
}

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

/// Compares all models with the versions that the repository has locked, in one world. Gives what is not as they say,
/// and how many rows were compared.
///
/// # Errors
/// When the locked package lacks the crate of a model, or the crates are not there and cannot be fetched.
pub fn check_locked(root: &Path) -> io::Result<(Vec<String>, usize)> {
    let rules = rules()?;
    let manifest = root.join(LOCKED);
    if fs::read_to_string(&manifest)? != locked_manifest(&rules) {
        let message = format!("{LOCKED} is not what the models say: `cargo xtask models --write` writes it");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    corpus::cargo_fetch(&manifest)?;
    calls::with_world(&manifest, |world| {
        let complaints: Vec<Vec<String>> =
            checked(&rules).map(|model| told(root, world, model)).collect::<io::Result<_>>()?;
        let rows = checked(&rules).flat_map(|model| model.facts.counts()).sum();
        Ok((complaints.concat(), rows))
    })?
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
    corpus::cargo_fetch(&manifest)
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
    corpus::cargo_fetch(&manifest)?;
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
    let complaints = complaints(world, model);
    if complaints.is_empty() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(root.join("rules").join(&model.file))?;
    let lines = LineIndex::new(&text);
    let line = |place: &RowPlace| lines.line_col(&text, place.range.start as u32).line;
    Ok(complaints.iter().map(|it| format!("rules/{}:{}: {}", model.file, line(it.place), it.text)).collect())
}

/// In the order of the lines.
fn complaints<'a>(world: &World<'_>, model: &'a Model) -> Vec<Complaint<'a>> {
    let mut out = Vec::new();
    let mut complain = |place: &'a RowPlace, text: String| out.push(Complaint { place, text });
    for (item, place) in model.facts.items() {
        if targets(world, item).is_empty() {
            complain(place, format!("`{}` matches nothing", item.text()));
        }
    }
    for sink in &model.facts.sinks {
        let args = sink.args.iter().flatten().chain(&sink.destination);
        let (mut receiver, mut needed) = (false, 0);
        for arg in args {
            match arg {
                Arg::Receiver => receiver = true,
                Arg::Index(idx) => needed = needed.max(idx + 1),
            }
        }
        for target in targets(world, &sink.item) {
            let Target::Def(def) = target else { continue };
            let Some(function) = world.function(def) else { continue };
            if needed > function.params.len() || receiver && function.receiver.is_none() {
                complain(&sink.place, format!("`{}` has other parameters", sink.item.text()));
                break;
            }
        }
    }
    for derive in &model.facts.derives {
        let path: Vec<&str> = derive.rules.writes.split("::").collect();
        if world.find_path(&path).is_empty() {
            complain(&derive.place, format!("`{}` is no trait", derive.rules.writes));
        }
    }
    out.sort_by_key(|complaint| complaint.place.range.start);
    out
}

fn targets(world: &World<'_>, item: &Pattern) -> Vec<Target> {
    let segments: Vec<&str> = item.segments().iter().map(String::as_str).collect();
    if item.is_exact() {
        let found = world.find_path(&segments);
        let is_macro = |target: &Target| matches!(target, Target::Def(def) if world.def(*def).kind == DefKind::Macro);
        // A part of what a macro does has a name behind that of the macro.
        return match segments.split_last() {
            Some((_, whole)) if found.is_empty() => world.find_path(whole).into_iter().filter(is_macro).collect(),
            _ => found,
        };
    }
    let crates = (0..world.crates().len() as u32).map(CrateId);
    let named = crates.filter(|krate| segments.first().is_some_and(|name| world.crate_info(*krate).name == *name));
    let defs = named.filter(|krate| world.root(*krate).is_some()).flat_map(|krate| world.crate_defs(krate));
    let items = defs.filter(|def| !matches!(world.def(*def).kind, DefKind::Module | DefKind::Impl));
    items.filter(|def| item.matches(&world.canonical_path(*def))).map(Target::Def).collect()
}

#[cfg(test)]
mod tests {
    use privlint_project::{MemoryCrate, MemoryProject};
    use privlint_sema::MacroFacts;

    use super::*;

    const CRATE: &str = "
pub struct Client;
impl Client {
    pub fn send(&self, url: &str, body: &str) {}
    pub fn new(name: &str) -> Client { Client }
}
pub mod inner { pub fn log_one(text: &str) {} }
pub use inner::log_one as renamed;
pub trait Show {}
#[macro_export] macro_rules! tell { ($($args:tt)*) => {}; }
";

    /// A sink for each line; what is expected of it stands behind it.
    const SINKS: &[(&str, &str)] = &[
        ("item = 'shop::Client::send'\nargs = [0, 1]\ndestination = 'self'", ""),
        ("item = 'shop::renamed'\nargs = [0]", ""),
        ("item = 'shop::inner::log_*'", ""),
        ("item = 'shop::tell'", ""),
        ("item = 'shop::tell::part'", ""),
        ("item = 'shop::Client::post'", "`shop::Client::post` matches nothing"),
        ("item = 'shop::**::post_*'", "`shop::**::post_*` matches nothing"),
        ("item = 'shop::Client::send'\nkind = 'http'\nargs = [2]", "`shop::Client::send` has other parameters"),
        ("item = 'shop::Client::new'\nargs = ['self']", "`shop::Client::new` has other parameters"),
        (
            "item = 'shop::Client::new'\nkind = 'http'\nargs = [0]\ndestination = 1",
            "`shop::Client::new` has other parameters",
        ),
    ];

    #[test]
    fn rows_are_compared_with_the_crate() {
        let rules = Rules::builtin().expect("the rules have no error");
        let rows: String = SINKS.iter().map(|(row, _)| format!("[[sink]]\n{row}\n")).collect();
        let model = Model::parse(&format!("crate = 'shop'\n{rows}"), "models/shop.toml", &rules.taxonomy);
        let model = model.expect("it is a model");
        let krate = MemoryCrate {
            name: "shop".to_owned(),
            root: "/shop.rs".to_owned(),
            deps: Vec::new(),
            edition: 2024,
            local: true,
        };
        let stubs: Vec<_> = privlint_rules::stubs().iter().map(|stub| (stub.krate, stub.path, stub.text)).collect();
        let found = calls::on_large_stack(|| {
            let project = MemoryProject::new(&[krate], &[("/shop.rs".to_owned(), CRATE.to_owned())], &stubs);
            let world = World::new(&project, MacroFacts::default());
            complaints(&world, &model).into_iter().map(|complaint| complaint.text).collect::<Vec<_>>()
        });
        let expected: Vec<&str> = SINKS.iter().map(|(_, expected)| *expected).filter(|text| !text.is_empty()).collect();
        assert_eq!(found.expect("the thread runs"), expected);
    }
}

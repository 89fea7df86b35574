//! `cargo xtask models`: whether the models agree with the crates they speak of.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use privlint_ir::CrateId;
use privlint_rules::{Arg, Model, Pattern, Rules};
use privlint_sema::{DefKind, Target, World};

use crate::{calls, corpus};

/// Compares the models of these crates, or all, with the newest version that each speaks of, and prints what is not as
/// the model says. Gives whether all is.
///
/// # Errors
/// When a crate cannot be fetched or read.
pub fn check(root: &Path, names: &[&str]) -> io::Result<bool> {
    let rules = Rules::builtin().map_err(|errors| io::Error::other(format!("{errors:?}")))?;
    let mut out = io::stdout().lock();
    let (mut models, mut rows, mut wrong) = (0, 0, 0);
    for model in &rules.models {
        // The stubs of the standard library have a test of their own.
        if model.krate == "std" || model.generated || !names.is_empty() && !names.contains(&model.krate.as_str()) {
            continue;
        }
        let manifest = probe(root, model)?;
        let complaints = calls::with_world(&manifest, |world| complaints(world, model))?;
        for complaint in &complaints {
            writeln!(out, "rules/{}: {complaint}", model.file)?;
        }
        models += 1;
        rows += model.facts.counts().iter().sum::<usize>();
        wrong += complaints.len();
    }
    writeln!(out, "{models} models with {rows} rows; {wrong} are not as the crates are")?;
    Ok(wrong == 0)
}

/// The manifest of a package that depends on a model's crate alone.
fn probe(root: &Path, model: &Model) -> io::Result<PathBuf> {
    let folder = root.join("target/models").join(&model.krate);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let versions = model.versions.as_deref().unwrap_or("*");
    let text = format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
         {} = {{ version = \"{versions}\", features = {:?} }}\n",
        model.krate, model.features
    );
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, text)?;
    corpus::cargo_fetch(&manifest)?;
    Ok(manifest)
}

fn complaints(world: &World<'_>, model: &Model) -> Vec<String> {
    let mut out = Vec::new();
    for (item, _) in model.facts.items() {
        if targets(world, item).is_empty() {
            out.push(format!("`{}` matches nothing", item.text()));
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
                out.push(format!("`{}` has other parameters", sink.item.text()));
                break;
            }
        }
    }
    for derive in &model.facts.derives {
        let path: Vec<&str> = derive.rules.writes.split("::").collect();
        if world.find_path(&path).is_empty() {
            out.push(format!("`{}` is no trait", derive.rules.writes));
        }
    }
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

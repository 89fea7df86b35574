//! Runs privlint in the test's own process: over a package on disk, or over sources in a string.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use privlint_check::{Input, Levels, check, check_inlined};
use privlint_ir::report::Report;
use privlint_project::{MemoryCrate, MemoryProject, Options, STACK_SIZE, Selection};
use privlint_rules::{Config, Rules, parse_config};

use crate::fixture::FixtureFile;

/// A report, and the sources that it speaks of by their paths.
pub struct Checked {
    /// What was found, with every lint at least at level warn.
    pub report: Report,
    /// Path as in the report, and text.
    pub files: BTreeMap<String, String>,
}

/// Checks the packages of the workspace at a manifest, all lints on. `sources` are the folders whose `.rs` files are
/// compared beside the manifest, read or not: a module that the analysis loses must not take its expectations with it.
///
/// # Panics
/// When the project or its configuration cannot be loaded.
pub fn check_manifest(manifest: &Path, sources: &[&str]) -> Checked {
    check_manifest_with(manifest, sources, check)
}

/// The same without summaries of functions: each call is followed anew, with the very data that it gets.
///
/// # Panics
/// As [`check_manifest`].
pub fn check_manifest_inlined(manifest: &Path, sources: &[&str]) -> Checked {
    check_manifest_with(manifest, sources, check_inlined)
}

/// One of the ways to run all lints.
type Run = fn(&Input<'_>) -> Report;

fn check_manifest_with(manifest: &Path, sources: &[&str], check: Run) -> Checked {
    let manifest = manifest.canonicalize().expect("the manifest is there");
    let folder = manifest.parent().expect("a manifest lies in a folder").to_owned();
    let text = fs::read_to_string(&manifest).expect("a manifest is text");
    let mut files = BTreeMap::from([("Cargo.toml".to_owned(), text)]);
    for source in sources {
        collect(&folder.join(source), &folder, &mut files);
    }
    let report = on_large_stack(move || {
        let options = Options { manifest_path: Some(manifest), packages: Selection::Workspace, ..Options::default() };
        let stubs = stub_texts();
        let project = privlint_project::load(&options, &stubs).unwrap_or_else(|error| panic!("{error}"));
        let rules = rules();
        let text = project.config.as_ref().map(|config| (config.path.as_str(), config.text.as_str()));
        let config = config(&rules, text.map_or("", |(_, text)| text));
        run(&project, &rules, &config, text, check)
    });
    Checked { report, files }
}

/// Checks crates in memory, all of which are analysed for themselves, with a configuration.
///
/// # Panics
/// When the configuration has errors.
pub fn check_fixture(files: &[FixtureFile], configuration: &str) -> Report {
    let (files, configuration) = (files.to_vec(), configuration.to_owned());
    on_large_stack(move || {
        let texts: Vec<_> = files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
        let krate = |file: &FixtureFile| {
            file.krate.clone().map(|name| MemoryCrate {
                name,
                root: file.path.clone(),
                deps: file.deps.clone(),
                edition: file.edition.unwrap_or(2024),
                local: true,
            })
        };
        let crates: Vec<_> = files.iter().filter_map(krate).collect();
        let stubs = stub_texts();
        let project = MemoryProject::new(&crates, &texts, &stubs);
        let rules = rules();
        let config = config(&rules, &configuration);
        run(&project, &rules, &config, Some(("privlint.toml", &configuration)), check)
    })
}

fn run(
    project: &dyn privlint_ir::Project,
    rules: &Rules,
    config: &Config,
    source: Option<(&str, &str)>,
    check: Run,
) -> Report {
    let levels = Levels::new(rules, config, &[]).expect("the lints that the configuration names exist");
    check(&Input { project, rules, config, config_source: source, levels: &levels })
}

/// The rules that are compiled in.
///
/// # Panics
/// When they have errors.
pub fn rules() -> Rules {
    Rules::builtin().unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn config(rules: &Rules, text: &str) -> Config {
    let lints: Vec<&str> = rules.lints.iter().map(|lint| lint.info.id.as_str()).collect();
    let (config, errors) = parse_config(text, "privlint.toml", &rules.taxonomy, &lints);
    assert!(errors.is_empty(), "{errors:#?}");
    config
}

fn stub_texts() -> Vec<(&'static str, &'static str, &'static str)> {
    let stubs = privlint_rules::stubs().iter();
    stubs.map(|stub| (stub.krate, stub.path, stub.text)).collect()
}

/// Runs a function as the program does: on a stack that deep code cannot overflow.
///
/// # Panics
/// When the function does.
pub fn on_large_stack<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(STACK_SIZE).spawn(f).expect("the system gives a thread");
    match thread.join() {
        Ok(value) => value,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn collect(folder: &Path, root: &Path, files: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, root, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let shown = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(shown, fs::read_to_string(&path).expect("sources are text"));
        }
    }
}

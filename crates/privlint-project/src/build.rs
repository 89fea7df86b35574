//! What an earlier build left in the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The newest file of this name that a package's build script wrote into its `OUT_DIR`.
pub(crate) fn generated(target: &Path, package: &str, name: &str) -> Option<PathBuf> {
    let written = runs(target, package).into_iter().map(|run| run.join("out").join(name));
    let dated = written.filter_map(|path| Some((modified(&path)?, path)));
    dated.max().map(|(_, path)| path)
}

/// What a package's build script told cargo to set with `rustc-cfg` when it ran last: `flag`, `key="value"`.
pub(crate) fn cfgs(target: &Path, package: &str) -> Vec<String> {
    let outputs = runs(target, package).into_iter().map(|run| run.join("output"));
    let newest = outputs.filter_map(|path| Some((modified(&path)?, path))).max();
    let text = newest.and_then(|(_, path)| fs::read_to_string(path).ok()).unwrap_or_default();
    let said = text.lines().filter_map(|line| {
        let rest = line.strip_prefix("cargo::").or_else(|| line.strip_prefix("cargo:"))?;
        rest.strip_prefix("rustc-cfg=")
    });
    said.map(str::to_owned).collect()
}

/// The folders of the runs of a package's build script, one for each set of features and profile.
fn runs(target: &Path, package: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    // `target/debug/build`, and with `--target` one folder more.
    for profile in folders(target) {
        for folder in std::iter::once(profile.clone()).chain(folders(&profile)) {
            for run in folders(&folder.join("build")) {
                let name = run.file_name().unwrap_or_default().to_string_lossy();
                let hash = name.strip_prefix(package).and_then(|rest| rest.strip_prefix('-'));
                if hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())) {
                    found.push(run);
                }
            }
        }
    }
    found
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut folders: Vec<PathBuf> = folders.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

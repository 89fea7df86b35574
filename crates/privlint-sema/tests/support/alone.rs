//! Crates of one file that know nothing of each other.

use privlint_sema::World;

use super::projects::{Files, files};

/// The world of these crates (name and text), none of which knows the others.
pub(crate) fn world(crates: &[(&str, &str)], test: impl FnOnce(&World<'_>) + Send) {
    let roots: Vec<String> = crates.iter().map(|(name, _)| format!("/{name}.rs")).collect();
    let texts: Vec<_> = crates.iter().zip(&roots).map(|((_, text), root)| [(root.as_str(), *text)]).collect();
    let crates: Vec<_> = crates.iter().zip(&texts).map(|((name, _), files)| Files { name, deps: &[], files }).collect();
    files(&crates, test);
}

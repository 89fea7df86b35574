//! Files as a report shows them.

use std::collections::BTreeSet;

use privlint_ir::report::SourceFile;
use privlint_ir::{FileId, Span};
use privlint_sema::World;

use crate::{CONFIG_FILE, Input};

/// The number under which a manifest of the project is kept in a report. What is no source is numbered from the end:
/// the configuration, then the manifests.
pub(crate) fn manifest_file(idx: usize) -> FileId {
    FileId(CONFIG_FILE.0 - 1 - idx as u32)
}

/// Path and text of a file that is no source.
fn beside_source<'a>(input: &Input<'a>, file: FileId) -> Option<(&'a str, &'a str)> {
    if file == CONFIG_FILE {
        return input.config_source;
    }
    let manifest = input.project.manifests().get((CONFIG_FILE.0 - 1 - file.0) as usize)?;
    Some((&manifest.path, &manifest.text))
}

/// The path of a file of a report.
pub(crate) fn path_of(world: &World<'_>, input: &Input<'_>, file: FileId) -> String {
    beside_source(input, file).map_or_else(|| world.file(file).path.clone(), |(path, _)| path.to_owned())
}

/// A file for a report.
pub(crate) fn source_file(world: &World<'_>, input: &Input<'_>, file: FileId) -> SourceFile {
    if let Some((path, text)) = beside_source(input, file) {
        return SourceFile { path: path.to_owned(), text: text.to_owned(), local: true };
    }
    let source = world.file(file);
    SourceFile { path: source.path.clone(), text: source.text.to_string(), local: is_local(world, file) }
}

/// Whether a file belongs to a crate that is analysed for itself.
pub(crate) fn is_local(world: &World<'_>, file: FileId) -> bool {
    world.crate_info(world.file(file).krate).local
}

/// Number and lines of the files that are analysed for themselves; a file that two crates share counts once.
pub(crate) fn local_files(world: &World<'_>) -> (usize, usize) {
    let mut seen = BTreeSet::new();
    let mut lines = 0;
    for (_, file) in world.files() {
        if file.origin.is_none() && world.crate_info(file.krate).local && seen.insert(&file.path) {
            lines += file.outline.lines;
        }
    }
    (seen.len(), lines)
}

/// How many packages are analysed for themselves.
pub(crate) fn local_packages(world: &World<'_>) -> usize {
    let local = world.crates().iter().filter(|krate| krate.local);
    local.map(|krate| (&krate.package, &krate.version)).collect::<BTreeSet<_>>().len()
}

/// The text of a place.
pub(crate) fn line_of(world: &World<'_>, span: Span) -> usize {
    let text = &world.file(span.file).text;
    let start = (span.range.start as usize).min(text.len());
    text.as_bytes()[..start].iter().filter(|&&byte| byte == b'\n').count() + 1
}

//! Files as a report shows them.

use std::collections::BTreeSet;

use privlint_ir::report::SourceFile;
use privlint_ir::{FileId, Span};
use privlint_sema::World;

/// A file of the world for a report.
pub(crate) fn source_file(world: &World<'_>, file: FileId) -> SourceFile {
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

//! What manifests say alone: packages that depend on the client of a processor.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use privlint_ir::problem::ProblemKind;
use privlint_ir::report::Finding;
use privlint_ir::{FileId, Manifest, Problem, Span, TextRange};
use privlint_rules::{Package, nearest};
use privlint_sema::World;

use crate::findings::fingerprint_of;
use crate::{CONFIG_FILE, Input, places};

/// The manifests of the workspace, read.
pub(crate) struct Manifests<'a> {
    packages: Vec<(FileId, &'a Manifest, Package)>,
}

impl<'a> Manifests<'a> {
    pub(crate) fn new(input: &Input<'a>) -> Manifests<'a> {
        let manifests = input.project.manifests();
        let root = manifests.first().map_or("", |root| &root.text);
        let read = |(idx, manifest): (usize, &'a Manifest)| {
            (places::manifest_file(idx), manifest, Package::parse(&manifest.text, root))
        };
        Manifests { packages: manifests.iter().enumerate().map(read).collect() }
    }

    /// A finding for each dependency on the client of a processor that is not registered.
    ///
    /// finding(package, krate) :- depends(package, krate), client(krate, kind), !registered(krate), !member(krate).
    pub(crate) fn findings(&self, input: &Input<'_>) -> Vec<Finding> {
        let registered = input.config.processors.values().flat_map(|processor| &processor.crates);
        let registered: BTreeSet<&str> = registered.map(|(name, _)| name.as_str()).collect();
        // A package of the workspace is one's own, whatever it is called, and looked at for itself.
        let members: BTreeSet<&str> = self.packages.iter().map(|(.., package)| package.name.as_str()).collect();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut out = Vec::new();
        for (file, _, package) in self.packages.iter().filter(|(_, manifest, _)| manifest.local) {
            for it in package.dependencies.iter().filter(|it| it.ships) {
                let Some(kind) = input.rules.processors.get(&it.krate) else { continue };
                if registered.contains(it.krate.as_str()) || members.contains(it.krate.as_str()) {
                    continue;
                }
                for lint in input.levels.shown(&input.rules.lints).filter(|lint| lint.processors.contains(kind)) {
                    let words = [("{package}", &package.name), ("{crate}", &it.krate), ("{processor}", kind)];
                    let message =
                        words.iter().fold(lint.message.clone(), |text, (name, word)| text.replace(name, word));
                    let what = [&lint.info.id, &package.name, &it.krate].map(String::as_str).join("\n");
                    out.push(Finding {
                        span: span(*file, &it.range),
                        lint: lint.info.id.clone(),
                        level: input.levels.of(&lint.info.id),
                        message,
                        sink: it.krate.clone(),
                        help: Some(lint.help.clone()),
                        flows: Vec::new(),
                        fingerprint: fingerprint_of(&what, &mut seen),
                    });
                }
            }
        }
        out
    }

    /// A problem for each package of a registered processor on which nothing depends.
    pub(crate) fn dead_processors(&self, world: &World<'_>, input: &Input<'_>) -> Vec<Problem> {
        let direct = self.packages.iter().flat_map(|(.., package)| &package.dependencies);
        let direct: BTreeSet<&str> = direct.map(|it| it.krate.as_str()).collect();
        let mut out = Vec::new();
        for (name, range) in input.config.processors.values().flat_map(|processor| &processor.crates) {
            if direct.contains(name.as_str()) || world.crates().iter().any(|krate| krate.package == *name) {
                continue;
            }
            let problem =
                Problem::new(ProblemKind::Configuration, format!("`{name}` is no dependency of the workspace"));
            out.push(problem.at(span(CONFIG_FILE, range)).help(match nearest(name, direct.iter().copied()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => "name the package as crates.io does, or take it out where nothing depends on it".to_owned(),
            }));
        }
        out
    }
}

fn span(file: FileId, range: &Range<usize>) -> Span {
    Span { file, range: TextRange::new(range.start as u32, range.end as u32) }
}

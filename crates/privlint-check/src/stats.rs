//! How much of a project is understood. Only names and types are asked for: no data is followed.

use std::collections::BTreeMap;

use privlint_ir::body::MacroCount;
use privlint_ir::stats::{Counts, CrateStats, Stats};
use privlint_ir::{CrateId, CrateInfo, CrateKind, Project};
use privlint_rules::Rules;
use privlint_sema::{DefId, Meaning, World};

use crate::{macro_facts, only_local, places};

/// How many names of what is not understood are told.
const MAX_NAMES: usize = 25;

/// Resolves every call in the workspace's own bodies, and counts. Deep code makes it recurse, as [`crate::check`].
pub fn stats(project: &dyn Project, rules: &Rules) -> Stats {
    let world = World::new(project, macro_facts(rules));
    let bodies = world.all_local_bodies();
    for &def in &bodies {
        world.types_of(def);
    }
    let mut crates: BTreeMap<CrateId, CrateStats> = BTreeMap::new();
    for krate in world.loaded() {
        crates.entry(krate).or_default().own = world.crate_info(krate).local;
    }
    for (_, file) in world.files() {
        if file.origin.is_none() {
            let counts = &mut crates.entry(file.krate).or_default().counts;
            counts.files += 1;
            counts.lines += file.outline.lines;
        }
    }
    let mut unresolved: BTreeMap<String, usize> = BTreeMap::new();
    let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
    for (def, types) in world.lowered() {
        let data = &world.body(def).expect("it is lowered").body;
        let stats = crates.entry(world.def(def).krate).or_default();
        stats.counts.bodies += 1;
        count_macros(&data.macros, stats, &mut unknown);
        if types {
            let own = stats.own;
            count_calls(&world, def, &mut stats.counts, |name| {
                if own {
                    *unresolved.entry(name).or_default() += 1;
                }
            });
        }
    }
    for (krate, macros) in world.item_macros() {
        let stats = crates.entry(krate).or_default();
        count_macros(&macros, stats, &mut unknown);
    }
    let mut unknown_attributes: BTreeMap<String, usize> = BTreeMap::new();
    for (&krate, stats) in crates.iter_mut().filter(|(_, stats)| stats.own) {
        for (path, is_known) in world.attribute_macros(krate) {
            if is_known {
                stats.counts.attributes.known += 1;
            } else {
                stats.counts.attributes.unknown += 1;
                *unknown_attributes.entry(path).or_default() += 1;
            }
        }
    }
    let mut own = Counts::default();
    crates.values().filter(|stats| stats.own).for_each(|stats| own += &stats.counts);
    (own.files, own.lines) = places::local_files(&world);
    Stats {
        own,
        crates: crates.into_iter().map(|(krate, stats)| (crate_name(world.crate_info(krate)), stats)).collect(),
        unresolved_names: most_frequent(unresolved),
        unknown_macros: most_frequent(unknown),
        unknown_attributes: most_frequent(unknown_attributes),
        problems: only_local(&world, world.problems()).len(),
    }
}

fn count_macros(macros: &MacroCount, stats: &mut CrateStats, unknown: &mut BTreeMap<String, usize>) {
    stats.counts.macros.expanded += macros.known;
    stats.counts.macros.as_expressions += macros.unknown.len() - macros.unread;
    stats.counts.macros.unread += macros.unread;
    if stats.own {
        macros.unknown.iter().for_each(|path| *unknown.entry(path.clone()).or_default() += 1);
    }
}

fn count_calls(world: &World<'_>, def: DefId, counts: &mut Counts, mut unresolved: impl FnMut(String)) {
    for call in world.calls_of(def) {
        match call.meaning {
            Meaning::Fn(_) | Meaning::Closure => counts.calls.resolved += 1,
            Meaning::Impls(_) => counts.calls.impl_set += 1,
            Meaning::Ctor(..) => counts.constructors += 1,
            Meaning::Named(_) => {
                counts.calls.by_name += 1;
                unresolved(call.name.to_string());
            }
            Meaning::Unknown => {
                counts.calls.unresolved += 1;
                unresolved(call.name.to_string());
            }
        }
    }
}

/// The names that stand most often, then in the order of the alphabet.
fn most_frequent(names: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    names.truncate(MAX_NAMES);
    names
}

fn crate_name(krate: &CrateInfo) -> String {
    let kind = match krate.kind {
        CrateKind::Std => return krate.name.to_string(),
        CrateKind::Lib => "",
        CrateKind::ProcMacro => " (proc-macro)",
        CrateKind::Bin => " (bin)",
        CrateKind::Other => " (test, example or benchmark)",
    };
    format!("{} {}{kind}", krate.name, krate.version)
}

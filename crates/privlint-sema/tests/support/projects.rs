//! Projects in memory, with the stubs and grammars that come with the rules.

use privlint_project::{MemoryCrate, MemoryProject};
use privlint_rules::Rules;
use privlint_sema::{MacroFacts, World};

/// The files of a crate, its root first, and the crates it depends on.
pub(crate) struct Files<'a> {
    pub(crate) name: &'a str,
    pub(crate) deps: &'a [&'a str],
    pub(crate) files: &'a [(&'a str, &'a str)],
}

/// The world of these crates, of which the last is analysed for itself, or all if none depends on another.
pub(crate) fn files(crates: &[Files<'_>], test: impl FnOnce(&World<'_>) + Send) {
    on_big_stack(|| {
        let stubs: Vec<_> = privlint_rules::stubs().iter().map(|file| (file.krate, file.path, file.text)).collect();
        let alone = crates.iter().all(|krate| krate.deps.is_empty());
        let infos: Vec<_> = crates
            .iter()
            .enumerate()
            .map(|(idx, krate)| MemoryCrate {
                name: krate.name.to_owned(),
                root: krate.files[0].0.to_owned(),
                deps: krate.deps.iter().map(|dep| (*dep).to_owned()).collect(),
                edition: 2024,
                local: alone || idx + 1 == crates.len(),
            })
            .collect();
        let texts = crates.iter().flat_map(|krate| krate.files);
        let texts: Vec<_> = texts.map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        let project = MemoryProject::new(&infos, &texts, &stubs);
        test(&World::new(&project, macro_facts()));
    });
}

/// Runs a test on a stack that the parser can recurse on.
fn on_big_stack(test: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(privlint_front::STACK_SIZE).spawn_scoped(scope, test);
        if let Err(panic) = thread.unwrap().join() {
            std::panic::resume_unwind(panic);
        }
    });
}

fn macro_facts() -> MacroFacts {
    let rules = Rules::builtin().unwrap();
    let mut facts = MacroFacts::default();
    for row in rules.models.iter().flat_map(|model| &model.facts.macros) {
        let path = row.item.text().to_owned();
        if let Some(grammar) = row.grammar {
            facts.grammars.insert(path.clone(), grammar);
        }
        if let Some(text) = &row.rules {
            facts.rules.insert(path, privlint_front::macro_rules(text, false));
        }
    }
    for row in rules.models.iter().flat_map(|model| &model.facts.derives) {
        facts.derives.entry(row.item.text().to_owned()).or_default().push(row.rules.clone());
    }
    facts
}

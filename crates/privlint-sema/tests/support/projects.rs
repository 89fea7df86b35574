//! Projects in memory, with the stubs and grammars that come with the rules.

use privlint_project::{MemoryCrate, MemoryProject};
use privlint_rules::{MacroMeaning, Rules};
use privlint_sema::{MacroFacts, World};

/// The world of these crates (name and text), none of which knows the others.
pub(crate) fn world(crates: &[(&str, &str)], test: impl FnOnce(&World<'_>) + Send) {
    on_big_stack(|| {
        let stubs: Vec<_> = privlint_rules::stubs().iter().map(|file| (file.krate, file.path, file.text)).collect();
        let root = |name: &str| format!("/{name}.rs");
        let infos: Vec<_> = crates
            .iter()
            .map(|(name, _)| MemoryCrate {
                name: (*name).to_owned(),
                root: root(name),
                deps: Vec::new(),
                edition: 2024,
                local: true,
            })
            .collect();
        let files: Vec<_> = crates.iter().map(|(name, text)| (root(name), (*text).to_owned())).collect();
        let project = MemoryProject::new(&infos, &files, &stubs);
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
        match &row.meaning {
            MacroMeaning::Grammar(grammar) => drop(facts.grammars.insert(path, *grammar)),
            MacroMeaning::Rules(text) => drop(facts.rules.insert(path, privlint_front::macro_rules(text, false))),
        }
    }
    facts
}

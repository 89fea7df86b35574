//! Projects in memory, with the stubs and grammars that come with the rules.

use privlint_project::{MemoryCrate, MemoryProject};
use privlint_rules::Rules;
use privlint_sema::{Grammars, World};

/// Runs a test on a stack that the parser can recurse on.
pub fn on_big_stack(test: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(privlint_front::STACK_SIZE).spawn_scoped(scope, test);
        if let Err(panic) = thread.unwrap().join() {
            std::panic::resume_unwind(panic);
        }
    });
}

/// The world of a crate `fixture` with this text, and of other crates (name and text) that it depends on.
pub fn world(text: &str, others: &[(&str, &str)], test: impl FnOnce(&World<'_>) + Send) {
    on_big_stack(|| {
        let stubs: Vec<_> = privlint_rules::stubs().iter().map(|file| (file.krate, file.path, file.text)).collect();
        let mut crates = Vec::new();
        let mut files = Vec::new();
        let mut add = |name: &str, text: &str, local: bool| {
            let root = format!("/{name}/lib.rs");
            let deps = crates.iter().map(|krate: &MemoryCrate| krate.name.clone()).collect();
            files.push((root.clone(), text.to_owned()));
            crates.push(MemoryCrate { name: name.to_owned(), root, deps, edition: 2024, local });
        };
        for (name, text) in others {
            add(name, text, false);
        }
        add("fixture", text, true);
        let project = MemoryProject::new(&crates, &files, &stubs);
        test(&World::new(&project, grammars()));
    });
}

fn grammars() -> Grammars {
    let rules = Rules::builtin().unwrap();
    let rows = rules.models.iter().flat_map(|model| &model.facts.macros);
    rows.map(|row| (row.item.text().to_owned(), row.grammar)).collect()
}

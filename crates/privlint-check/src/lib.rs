//! Flows, rules, levels and suppressions to a report. Pure: the project is asked for its files, nothing else is.

mod catalogue;
mod dead;
mod discover;
mod findings;
mod levels;
mod manifests;
mod meaning;
mod places;
mod presume;
mod sent;
mod stats;
mod suppress;

use std::collections::BTreeMap;

use privlint_flow::Engine;
use privlint_ir::problem::ProblemKind;
use privlint_ir::report::{Report, Summary};
use privlint_ir::{FileId, Problem, Project};
use privlint_rules::{Config, Rules};
use privlint_sema::{MacroFacts, World};

use catalogue::Catalogue;
pub use discover::{Candidate, Discovery, discover};
pub use levels::Levels;
use manifests::Manifests;
pub use stats::stats;

/// The number under which the configuration's text is kept in a report.
pub const CONFIG_FILE: FileId = FileId(u32::MAX);

/// What is checked, and by what.
pub struct Input<'a> {
    /// The project.
    pub project: &'a dyn Project,
    /// The rules.
    pub rules: &'a Rules,
    /// The user's configuration.
    pub config: &'a Config,
    /// Path and text of the configuration, for problems that point into it.
    pub config_source: Option<(&'a str, &'a str)>,
    /// The lints' levels.
    pub levels: &'a Levels,
}

/// Runs all lints over a project. Deep code makes it recurse: call it on a thread with a stack of
/// [`privlint_front::STACK_SIZE`].
pub fn check(input: &Input<'_>) -> Report {
    run(input, false)
}

/// The same without summaries of functions: each call is followed anew. For comparison, in small programs.
pub fn check_inlined(input: &Input<'_>) -> Report {
    run(input, true)
}

fn run(input: &Input<'_>, inlined: bool) -> Report {
    let world = World::new(input.project, macro_facts(input.rules));
    let catalogue = Catalogue::new(input.rules, input.config);
    let engine = if inlined { Engine::inlining(&world, &catalogue) } else { Engine::new(&world, &catalogue) };
    let bodies = world.all_local_bodies();
    let sources = catalogue.local_sources(&world);
    engine.analyse(&bodies);
    let surfaces: Vec<_> = catalogue.kinds_read_by(input.levels.shown(&input.rules.lints)).collect();
    engine.look_at_surfaces(&surfaces);
    let mut findings = findings::findings(&world, &engine, &catalogue, input);
    let mut problems = world.problems();
    problems.extend(engine.problems());
    problems.extend(catalogue.problems(&world));
    problems.extend(dead::dead_rows(&world, &catalogue, input));
    let manifests = Manifests::new(input);
    problems.extend(manifests.dead_processors(&world, input));
    let suppressed = suppress::apply(&world, input, &mut findings, &mut problems);
    let problems = only_local(&world, problems);
    // Only code has comments that allow a finding.
    findings.extend(manifests.findings(input));
    findings.sort_by_cached_key(|finding| {
        (places::path_of(&world, input, finding.span.file), finding.span.range, finding.lint.clone())
    });

    let mut files = BTreeMap::new();
    let spans = findings.iter().flat_map(|finding| {
        let steps = finding.flows.iter().flat_map(|flow| flow.steps.iter().map(|step| step.span));
        std::iter::once(finding.span).chain(steps)
    });
    let spans: Vec<_> = spans.chain(problems.iter().filter_map(|problem| problem.span)).collect();
    for span in spans {
        files.entry(span.file).or_insert_with(|| places::source_file(&world, input, span.file));
    }
    let used = input.levels.shown(&input.rules.lints);
    let (n_files, lines) = places::local_files(&world);
    Report {
        summary: Summary {
            packages: places::local_packages(&world),
            files: n_files,
            lines,
            bodies: bodies.len(),
            sources,
            sinks: engine.sinks_seen(),
            suppressed,
        },
        findings,
        problems,
        lints: used.map(|lint| (lint.info.id.clone(), lint.info.clone())).collect(),
        files,
    }
}

/// What the models know of macros and derives.
pub fn macro_facts(rules: &Rules) -> MacroFacts {
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

/// Problems in the user's own files one by one, those in dependencies as a count.
fn only_local(world: &World<'_>, problems: Vec<Problem>) -> Vec<Problem> {
    let is_local = |problem: &Problem| match problem.span {
        Some(span) => span.file == CONFIG_FILE || places::is_local(world, span.file),
        None => true,
    };
    let (mut own, others): (Vec<_>, Vec<_>) = problems.into_iter().partition(is_local);
    own.sort();
    own.dedup();
    if !others.is_empty() {
        let message = match others.len() {
            1 => "one place in dependencies was not understood".to_owned(),
            count => format!("{count} places in dependencies were not understood"),
        };
        own.push(Problem::new(ProblemKind::NotUnderstood, message));
    }
    own
}

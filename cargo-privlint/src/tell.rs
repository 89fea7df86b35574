//! What the rules say, for people: the page of a lint, the lints, the models.

use std::collections::BTreeMap;

use privlint_report::{Page, PageExample, Style, Table, render_page, render_table};
use privlint_rules::{Example, Model, Rules};

use crate::error::Error;

/// The page of a lint.
///
/// # Errors
/// When there is no lint of this name.
pub(crate) fn lint(rules: &Rules, name: &str, style: &Style) -> Result<String, Error> {
    let id = name.strip_prefix("privlint::").unwrap_or(name);
    let lint = rules.lint(id).ok_or_else(|| Error::no_lint(vec![id.to_owned()], rules))?;
    let examples = lint.examples.iter().map(|it| example(it, lint.example_file())).collect();
    Ok(render_page(&Page { lint: &lint.info, since: &lint.since, examples }, style))
}

fn example<'a>(example: &'a Example, file: &'a str) -> PageExample<'a> {
    let config = example.config.as_deref().map(|config| ("privlint.toml", config));
    let files = config.into_iter().chain([(file, example.code.as_str())]).collect();
    PageExample { title: &example.title, fires: example.fires, files }
}

/// All lints.
pub(crate) fn lints(rules: &Rules, style: &Style) -> String {
    let row = |lint: &privlint_rules::Lint| {
        let info = &lint.info;
        vec![info.id.clone(), info.level.to_string(), info.summary.clone()]
    };
    let total = format!("{} lints; `cargo privlint explain <lint>` tells more", rules.lints.len());
    let rows = rules.lints.iter().map(row).collect();
    render_table(&Table { head: vec!["lint", "level", "summary"], rows, total }, style)
}

/// All models, with the number of their rows.
pub(crate) fn models(rules: &Rules, style: &Style) -> String {
    let row = |model: &Model| {
        let versions = model.versions.clone().unwrap_or_default();
        let counts = model.facts.counts().map(|count| count.to_string());
        let mut row = vec![model.krate.clone(), versions, model.processor.clone().unwrap_or_default()];
        row.extend(counts);
        row.push(sink_kinds(model));
        row
    };
    let rows = rules.models.iter().map(row).collect();
    let sum: usize = rules.models.iter().flat_map(|model| model.facts.counts()).sum();
    let further = rules.processors.keys().filter(|name| rules.models.iter().all(|model| model.krate != **name)).count();
    let total = format!(
        "{} models, {sum} rows; of {further} further packages only the kind of processor is known",
        rules.models.len()
    );
    let head = vec![
        "model",
        "versions",
        "processor",
        "sinks",
        "terminals",
        "containers",
        "sanitizers",
        "customer data",
        "macros",
        "derives",
        "kinds of sinks",
    ];
    render_table(&Table { head, rows, total }, style)
}

/// `http 12, url 3`.
fn sink_kinds(model: &Model) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for sink in &model.facts.sinks {
        *kinds.entry(&sink.kind).or_default() += 1;
    }
    kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect::<Vec<_>>().join(", ")
}

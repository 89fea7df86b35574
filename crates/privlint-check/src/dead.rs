//! Rows of the configuration that mean nothing: a typo there is a leak nobody sees.

use privlint_ir::problem::ProblemKind;
use privlint_ir::{Problem, Span, TextRange};
use privlint_sema::World;

use crate::catalogue::{Catalogue, Row};
use crate::{CONFIG_FILE, Input};

/// A problem for each row of the configuration that matches no item.
pub(crate) fn dead_rows(world: &World<'_>, catalogue: &Catalogue<'_>, input: &Input<'_>) -> Vec<Problem> {
    let mut out = Vec::new();
    for (idx, row) in catalogue.rows.iter().enumerate() {
        let Some(range) = &row.config else { continue };
        if catalogue.is_of_use(world, idx) {
            continue;
        }
        let (message, help) = matches_nothing(world, row);
        let mut problem = Problem::new(ProblemKind::Configuration, message).help(help);
        if input.config_source.is_some() {
            let range = TextRange::new(range.start as u32, range.end as u32);
            problem = problem.at(Span { file: CONFIG_FILE, range });
        }
        out.push(problem);
    }
    out
}

fn matches_nothing(world: &World<'_>, row: &Row) -> (String, String) {
    let first = row.item.segments().first().map(String::as_str).unwrap_or_default();
    let known = world.crates().iter().any(|krate| krate.name == first);
    let help = if known || !row.item.is_exact() {
        "paths are those of code: crate, modules, item; of a method its type, of a field its type and, in an enum, its variant".to_owned()
    } else {
        let local = world.crates().iter().filter(|krate| krate.local).map(|krate| format!("`{}`", krate.name));
        format!("no crate is named `{first}`; the workspace has {}", local.collect::<Vec<_>>().join(", "))
    };
    (format!("`{}` matches nothing", row.item.text()), help)
}

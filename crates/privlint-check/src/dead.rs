//! Rows of the configuration that mean nothing: a typo there is a leak nobody sees.

use privlint_ir::problem::ProblemKind;
use privlint_ir::{Problem, Span, TextRange};
use privlint_sema::World;

use crate::catalogue::Catalogue;
use crate::{CONFIG_FILE, Input};

/// A problem for each row of the configuration that matches no item.
pub(crate) fn dead_rows(world: &World<'_>, catalogue: &Catalogue<'_>, input: &Input<'_>) -> Vec<Problem> {
    let mut out = Vec::new();
    for (idx, row) in catalogue.rows.iter().enumerate() {
        let Some(range) = &row.config else { continue };
        if catalogue.used.borrow().contains(&idx) {
            continue;
        }
        let segments: Vec<&str> = row.item.segments().iter().map(String::as_str).collect();
        // A crate that nothing led into is looked at only now.
        if row.item.is_exact() && !world.find_path(&segments).is_empty() {
            continue;
        }
        let message = format!("`{}` matches nothing", row.item.text());
        let mut problem = Problem::new(ProblemKind::Configuration, message);
        if input.config_source.is_some() {
            let range = TextRange::new(range.start as u32, range.end as u32);
            problem = problem.at(Span { file: CONFIG_FILE, range });
        }
        let first = segments.first().copied().unwrap_or_default();
        let known = world.crates().iter().any(|krate| krate.name == first);
        out.push(problem.help(if known || !row.item.is_exact() {
            "paths are canonical: crate, modules, item; of a method its type, of a field its type and, in an enum, its variant".to_owned()
        } else {
            let local = world.crates().iter().filter(|krate| krate.local).map(|krate| format!("`{}`", krate.name));
            format!("no crate is named `{first}`; the workspace has {}", local.collect::<Vec<_>>().join(", "))
        }));
    }
    out
}

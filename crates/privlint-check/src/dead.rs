//! Rows of the configuration that mean nothing, or have no effect: a typo there is a leak nobody sees.

use privlint_ir::problem::ProblemKind;
use privlint_ir::{CrateKind, Problem, Span, TextRange};
use privlint_sema::{DefKind, Target, World};

use crate::catalogue::{Catalogue, Row, Says};
use crate::{CONFIG_FILE, Input};

/// A problem for each row of the configuration that matches no item, or none for which it says anything.
pub(crate) fn dead_rows(world: &World<'_>, catalogue: &Catalogue<'_>, input: &Input<'_>) -> Vec<Problem> {
    let mut out = Vec::new();
    for (idx, row) in catalogue.rows.iter().enumerate() {
        let Some(range) = &row.config else { continue };
        let problem = match catalogue.is_of_use(world, idx) {
            false => Some(matches_nothing(world, row)),
            true => without_effect(world, row, &catalogue.items_of(world, idx)),
        };
        let Some((message, help)) = problem else { continue };
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

/// What is wrong with a row of which all items are such that it changes nothing, and what to do.
fn without_effect(world: &World<'_>, row: &Row, items: &[Target]) -> Option<(String, String)> {
    // Of what lies in a crate that is not there only the path is known.
    if !matches!(row.says, Says::Container) || items.is_empty() {
        return None;
    }
    let is_type = |item: &&Target| match item {
        Target::Def(def) => matches!(world.def(*def).kind, DefKind::Struct | DefKind::Enum | DefKind::Union),
        _ => false,
    };
    let path = row.item.text();
    let types: Vec<_> =
        items.iter().filter(is_type).map(|item| world.crate_info(world.def(item.def()).krate)).collect();
    let Some(krate) = types.first() else {
        let message = format!("`{path}` is no struct, enum or union, so that it is no container");
        return Some((message, "name the type that keeps what is put into it".to_owned()));
    };
    if types.iter().any(|krate| !krate.local && krate.kind != CrateKind::Std) {
        return None;
    }
    let (whose, why) = match krate.local {
        true => ("the workspace", "the code of the workspace is followed itself"),
        false => ("the standard library", "what its types do with data is known"),
    };
    let message = format!("`{path}` is a type of {whose}: that it is a container has no effect");
    Some((message, format!("leave this row out: {why}; only types of libraries are judged as containers")))
}

//! What looks like customer data and is not marked.

use privlint_ir::{ItemKind, Span};
use privlint_rules::{Config, Rules};
use privlint_sema::{DefId, Target, World};

use crate::catalogue::Catalogue;
use crate::{macro_facts, places, presume};

/// A field that looks like customer data, and that nobody has said anything of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The file as shown to the user.
    pub path: String,
    /// Its line, from 1.
    pub line: usize,
    /// The item as a configuration names it: `shop::model::Customer::email`.
    pub item: String,
    /// The class of customer data.
    pub class: String,
    /// Whether its type is deserialised or read from a row; then it is followed already, and findings say that it is
    /// presumed.
    pub from_outside: bool,
}

/// What was found, and how much was not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discovery {
    /// The fields of the workspace's own types that look like customer data, in the order of path and line.
    pub candidates: Vec<Candidate>,
    /// How many places of the workspace were not understood: there may be more fields there.
    pub problems: usize,
}

/// Looks for fields that look like customer data.
pub fn discover(project: &dyn privlint_ir::Project, rules: &Rules, config: &Config) -> Discovery {
    let world = World::new(project, macro_facts(rules));
    let catalogue = Catalogue::new(rules, config);
    let mut out = Vec::new();
    // Types inside of bodies are found with these.
    world.all_local_bodies();
    for krate in world.loaded().into_iter().filter(|krate| world.crate_info(*krate).local) {
        for def in world.crate_defs(krate) {
            fields(&world, &catalogue, rules, def, &mut out);
        }
    }
    out.sort();
    out.dedup();
    let is_local =
        |problem: &privlint_ir::Problem| problem.span.is_some_and(|span| places::is_local(&world, span.file));
    let problems = world.problems().iter().filter(|problem| is_local(problem)).count();
    Discovery { candidates: out, problems }
}

fn fields(world: &World<'_>, catalogue: &Catalogue<'_>, rules: &Rules, def: DefId, out: &mut Vec<Candidate>) {
    let variants = match world.item(def).map(|item| &item.kind) {
        Some(ItemKind::Struct(_) | ItemKind::Union(_)) => 1,
        Some(ItemKind::Enum(it)) => it.variants.len() as u32,
        _ => return,
    };
    for variant in 0..variants {
        let Some(fields) = world.fields(def, variant) else { continue };
        for (idx, field) in (0u32..).zip(&fields.fields) {
            let ty = world.field_type(def, variant, idx, &[]);
            let Some(class) = presume::by_name(&rules.names, world, def, field.name, ty) else { continue };
            if catalogue.is_said(world, def, variant, idx) {
                continue;
            }
            let span = Span { file: world.def(def).file, range: field.range };
            out.push(Candidate {
                path: world.file(span.file).path.clone(),
                line: places::line_of(world, span),
                item: world.target_path(Target::Field(def, variant, idx)),
                class: class.to_owned(),
                from_outside: world.is_built_by_derive(def),
            });
        }
    }
}

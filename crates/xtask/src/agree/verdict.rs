//! The calls of a workspace as privlint understands them, and whether rustc agrees.

use privlint_ir::CrateKind;
use privlint_ir::text::LineIndex;
use privlint_sema::{Callee, DefId, DefKind, Meaning, Ty, TyKind, World};

use super::callee::{self, Named};
use super::function::{self, Function, Same};
use super::paths::Paths;
use super::rustc::{Answers, Places};
use crate::calls::{self, Row};

/// A call that privlint says it understands.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    /// Where the name of what is called stands: `path:line:column`.
    pub(super) place: String,
    /// The name as written.
    pub(super) name: String,
    /// The function that privlint takes it for.
    pub(super) ours: String,
    /// What rustc says.
    pub(super) verdict: Verdict,
}

/// What rustc says of a call of privlint's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is the same function: this.
    Agree(String),
    /// It is another one: this.
    Disagree(String),
    /// Nothing, and why.
    Nothing(&'static str),
}

/// Judges the calls of functions that are understood, in the order of their places. What calls a value is left out:
/// which function that is, neither side says.
pub(super) fn judge(world: &World<'_>, answers: &Answers) -> Vec<Judged> {
    let paths = Paths::new(world);
    let none = Places::new();
    let mut found: Vec<((String, usize, usize), Judged)> = Vec::new();
    for row in calls::rows(world) {
        let Some((item, runs)) = understood(world, &row) else { continue };
        let file = world.file(row.span.file);
        let (start, end) = LineIndex::new(&file.text).range(&file.text, row.span.range);
        let place = format!("{}:{}:{}", file.path, start.line, start.column);
        let body = world.def(row.body).krate;
        let function = Function { def: item, args: trait_args(world, &row, item), body };
        let krate = world.crate_info(body);
        let places = answers.get(&(krate.name.to_string(), krate.kind == CrateKind::Bin)).unwrap_or(&none);
        let verdict = match places.get(&format!("{place}: {}:{}", end.line, end.column)) {
            Some(callees) => verdict(&paths, &function, callees),
            None => Verdict::Nothing(why_nothing(world, &row, places)),
        };
        let judged = Judged { place, name: row.call.name.to_string(), ours: show(world, &function, runs), verdict };
        found.push(((file.path.clone(), start.line, start.column), judged));
    }
    found.sort_by(|(a_at, a), (b_at, b)| (a_at, &a.ours).cmp(&(b_at, &b.ours)));
    // A file of two crates, and what a macro does twice, is written once.
    found.dedup_by(|(_, a), (_, b)| (&a.place, &a.ours, &a.verdict) == (&b.place, &b.ours, &b.verdict));
    found.into_iter().map(|(_, judged)| judged).collect()
}

/// The function that a call names, and the one that runs, if privlint says it knows the first.
fn understood(world: &World<'_>, row: &Row) -> Option<(DefId, Option<DefId>)> {
    let runs = match row.call.meaning {
        Meaning::Fn(def) => Some(def),
        Meaning::Impls(_) => None,
        Meaning::Closure | Meaning::Ctor(..) | Meaning::Named(_) | Meaning::Unknown => return None,
    };
    let item = row.call.item?;
    let called = world.def(item).name;
    let is_value = row.call.name != called && (row.call.name.as_str().is_empty() || called.as_str() == "call_once");
    (!is_value).then_some((item, runs))
}

/// Of a trait's method: `Self` and the arguments of the trait.
fn trait_args(world: &World<'_>, row: &Row, item: DefId) -> Vec<Ty> {
    let of_trait = world.def(item).parent.filter(|parent| world.def(*parent).kind == DefKind::Trait);
    match (of_trait, world.types_of(row.body).and_then(|types| types.callees.get(&row.call.expr))) {
        (Some(of_trait), Some(Callee::Fn(_, args))) => {
            args.iter().take(world.generics_of(of_trait).names.len()).copied().collect()
        }
        _ => Vec::new(),
    }
}

/// Why rustc has no answer at a place.
fn why_nothing(world: &World<'_>, row: &Row, places: &Places) -> &'static str {
    let file = world.file(row.span.file);
    let begin = format!("{}:", file.path);
    if places.range(begin.clone()..).next().is_none_or(|(span, _)| !span.starts_with(&begin)) {
        "rustc has compiled nothing of this file"
    } else if !row.span.range.of(&file.text).contains(row.call.name.as_str()) {
        "its path is made of a macro's own text and an argument, and rustc places it in the macro"
    } else {
        "rustc has compiled no call of what stands at this place"
    }
}

/// What rustc compiles several times, because a macro has it in several places, has to be one function.
fn verdict(paths: &Paths<'_, '_>, ours: &Function, theirs: &[callee::Callee]) -> Verdict {
    let mut verdicts: Vec<Verdict> = theirs.iter().map(|callee| one(paths, ours, callee)).collect();
    if verdicts.iter().all(|verdict| matches!(verdict, Verdict::Agree(_))) {
        verdicts.truncate(1);
    }
    match (verdicts.pop(), verdicts.is_empty()) {
        (Some(verdict), true) => verdict,
        _ => Verdict::Nothing("rustc has compiled the place several times, with different functions"),
    }
}

fn one(paths: &Paths<'_, '_>, ours: &Function, theirs: &callee::Callee) -> Verdict {
    match theirs {
        callee::Callee::Pointer(ty) => Verdict::Disagree(format!("a value of type {ty}")),
        callee::Callee::Function(named) => match function::compare(paths, ours, named) {
            Same::Yes => Verdict::Agree(show_named(named)),
            Same::No => Verdict::Disagree(show_named(named)),
            Same::Unclear(why) => Verdict::Nothing(why),
        },
    }
}

fn show(world: &World<'_>, ours: &Function, runs: Option<DefId>) -> String {
    let mut out = world.canonical_path(ours.def);
    if !ours.args.is_empty() {
        let args: Vec<String> = ours.args.iter().map(|ty| show_type(world, *ty)).collect();
        out.push_str(&format!(" with {}", args.join(", ")));
    }
    if let Some(runs) = runs.filter(|runs| *runs != ours.def) {
        out.push_str(&format!(", that is {}", world.canonical_path(runs)));
    }
    out
}

fn show_type(world: &World<'_>, ty: Ty) -> String {
    match ty.kind() {
        TyKind::Ref(false, inner) => format!("&{}", show_type(world, *inner)),
        TyKind::Ref(true, inner) => format!("&mut {}", show_type(world, *inner)),
        TyKind::Param(_, name) if name.as_str().is_empty() => "impl".to_owned(),
        _ => world.type_path(ty),
    }
}

fn show_named(named: &Named) -> String {
    let mut out = format!("{}::{}", named.path.krate, named.path.segments.join("::"));
    if let Some(owner) = named.owner.as_ref().filter(|_| named.path.is_of_impl()) {
        out.push_str(&format!(" of {}", owner.join("::")));
    }
    if !named.args.is_empty() {
        out.push_str(&format!(" with {}", named.args.join(", ")));
    }
    out
}

//! What of a model is not as a crate is.

use privlint_ir::CrateId;
use privlint_rules::{Arg, Model, Pattern, RowPlace};
use privlint_sema::{DefKind, Target, World};

/// What is not as a model says, and the row that says it.
pub(super) struct Complaint<'a> {
    pub(super) place: &'a RowPlace,
    pub(super) text: String,
}

/// Compares a model with one version of its crate. The complaints are in the order of the lines.
pub(super) fn complaints<'a>(world: &World<'_>, krate: CrateId, model: &'a Model) -> Vec<Complaint<'a>> {
    let mut out = Vec::new();
    let mut complain = |place: &'a RowPlace, text: String| out.push(Complaint { place, text });
    for (item, place) in model.facts.items() {
        if targets(world, krate, item).is_empty() {
            complain(place, format!("`{}` matches nothing", item.text()));
        }
    }
    for sink in &model.facts.sinks {
        let args = sink.args.iter().flatten().chain(&sink.destination);
        let (mut receiver, mut needed) = (false, 0);
        for arg in args {
            match arg {
                Arg::Receiver => receiver = true,
                Arg::Index(idx) => needed = needed.max(idx + 1),
            }
        }
        for target in targets(world, krate, &sink.item) {
            let Target::Def(def) = target else { continue };
            let Some(function) = world.function(def) else { continue };
            if needed > function.params.len() || receiver && function.receiver.is_none() {
                complain(&sink.place, format!("`{}` has other parameters", sink.item.text()));
                break;
            }
        }
    }
    for derive in &model.facts.derives {
        let path: Vec<&str> = derive.rules.writes.split("::").collect();
        if world.find_path(&path).is_empty() {
            complain(&derive.place, format!("`{}` is no trait", derive.rules.writes));
        }
    }
    out.sort_by_key(|complaint| complaint.place.range.start);
    out
}

fn targets(world: &World<'_>, krate: CrateId, item: &Pattern) -> Vec<Target> {
    let segments: Vec<&str> = item.segments().iter().map(String::as_str).collect();
    let Some((name, rest)) = segments.split_first() else { return Vec::new() };
    // A row is applied by the name that the crate has.
    if world.crate_info(krate).name != **name || world.root(krate).is_none() {
        return Vec::new();
    }
    if item.is_exact() {
        let found = world.find_path_in(krate, rest);
        let is_macro = |target: &Target| matches!(target, Target::Def(def) if world.def(*def).kind == DefKind::Macro);
        // A part of what a macro does has a name behind that of the macro.
        return match rest.split_last() {
            Some((_, whole)) if found.is_empty() => {
                world.find_path_in(krate, whole).into_iter().filter(is_macro).collect()
            }
            _ => found,
        };
    }
    let items = world.crate_defs(krate).filter(|def| !matches!(world.def(*def).kind, DefKind::Module | DefKind::Impl));
    items.filter(|def| item.matches(&world.canonical_path(*def))).map(Target::Def).collect()
}

#[cfg(test)]
mod tests {
    use privlint_project::{MemoryCrate, MemoryProject};
    use privlint_rules::Rules;
    use privlint_sema::MacroFacts;

    use super::*;
    use crate::calls;

    const CRATE: &str = "
pub struct Client;
impl Client {
    pub fn send(&self, url: &str, body: &str) {}
    pub fn new(name: &str) -> Client { Client }
}
pub mod inner { pub fn log_one(text: &str) {} }
pub use inner::log_one as renamed;
pub trait Show {}
#[macro_export] macro_rules! tell { ($($args:tt)*) => {}; }
";

    /// Another version of the crate in the same project, which has what the compared one has no more.
    const OTHER: &str = "pub struct Client; impl Client { pub fn post(&self, body: &str) {} } pub fn post_it() {}";

    /// A sink for each line; what is expected of it stands behind it.
    const SINKS: &[(&str, &str)] = &[
        ("item = 'shop::Client::send'\nargs = [0, 1]\ndestination = 'self'", ""),
        ("item = 'shop::renamed'\nargs = [0]", ""),
        ("item = 'shop::inner::log_*'", ""),
        ("item = 'shop::tell'", ""),
        ("item = 'shop::tell::part'", ""),
        ("item = 'shop::Client::post'", "`shop::Client::post` matches nothing"),
        ("item = 'shop::**::post_*'", "`shop::**::post_*` matches nothing"),
        ("item = 'shop::Client::send'\nkind = 'http'\nargs = [2]", "`shop::Client::send` has other parameters"),
        ("item = 'shop::Client::new'\nargs = ['self']", "`shop::Client::new` has other parameters"),
        (
            "item = 'shop::Client::new'\nkind = 'http'\nargs = [0]\ndestination = 1",
            "`shop::Client::new` has other parameters",
        ),
    ];

    #[test]
    fn rows_are_compared_with_the_crate() {
        let rules = Rules::builtin().expect("the rules have no error");
        let rows: String = SINKS.iter().map(|(row, _)| format!("[[sink]]\n{row}\n")).collect();
        let model = Model::parse(&format!("crate = 'shop'\n{rows}"), "models/shop.toml", &rules.taxonomy);
        let model = model.expect("it is a model");
        let krate = |root: &str| MemoryCrate {
            name: "shop".to_owned(),
            root: root.to_owned(),
            deps: Vec::new(),
            edition: 2024,
            local: true,
        };
        let stubs: Vec<_> = privlint_rules::stubs().iter().map(|stub| (stub.krate, stub.path, stub.text)).collect();
        let found = calls::on_large_stack(|| {
            let files = [("/shop.rs".to_owned(), CRATE.to_owned()), ("/other.rs".to_owned(), OTHER.to_owned())];
            let project = MemoryProject::new(&[krate("/shop.rs"), krate("/other.rs")], &files, &stubs);
            let world = World::new(&project, MacroFacts::default());
            // The standard library comes first.
            complaints(&world, CrateId(1), &model).into_iter().map(|complaint| complaint.text).collect::<Vec<_>>()
        });
        let expected: Vec<&str> = SINKS.iter().map(|(_, expected)| *expected).filter(|text| !text.is_empty()).collect();
        assert_eq!(found.expect("the thread runs"), expected);
    }
}

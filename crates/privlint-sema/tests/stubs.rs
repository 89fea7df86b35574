//! The stubs of the standard library, read by the stage that types programs against them.
#![expect(clippy::unwrap_used, reason = "a test")]

mod support {
    mod alone;
    mod projects;
    pub(crate) use alone::world;
}

use privlint_ir::ExprKind;
use privlint_rules::Rules;
use privlint_sema::{Callee, DefKind, Ty, TyKind, ValueRes, World};

use support::world;

#[test]
fn every_file_parses() {
    world(&[], |world| {
        world.root(world.std()).unwrap();
        for def in world.crate_defs(world.std()) {
            world.body(def);
        }
        assert_eq!(world.problems(), []);
    });
}

/// Every call in a stub is one that the engine can follow.
#[test]
fn every_name_means_something() {
    world(&[], |world| {
        world.root(world.std()).unwrap();
        let mut unknown = Vec::new();
        for def in world.crate_defs(world.std()) {
            if matches!(world.def(def).kind, DefKind::Fn | DefKind::Const | DefKind::Static) {
                unknown_in(world, def, &mut unknown);
            }
        }
        assert!(unknown.is_empty(), "{} not understood:\n{}", unknown.len(), unknown.join("\n"));
    });
}

/// What the model of the standard library speaks of has to be there.
#[test]
fn every_row_of_the_model_names_something() {
    let rules = Rules::builtin().unwrap();
    let model = rules.models.iter().find(|model| model.krate == "std").unwrap();
    let sinks = model.facts.sinks.iter().map(|row| &row.item);
    let sanitizers = model.facts.sanitizers.iter().map(|row| &row.item);
    let items: Vec<_> = sinks.chain(sanitizers).chain(model.facts.macros.iter().map(|row| &row.item)).collect();
    assert!(items.len() > 40, "the model is not there");
    world(&[], |world| {
        for item in items {
            let segments: Vec<&str> = item.segments().iter().map(String::as_str).collect();
            assert!(!world.find_path(&segments).is_empty(), "{} is no item of the stubs", item.text());
        }
    });
}

fn unknown_in(world: &World<'_>, def: privlint_sema::DefId, out: &mut Vec<String>) {
    let file = world.file(world.def(def).file);
    let mut say = |range: privlint_ir::TextRange, what: &str| {
        out.push(format!("{} {}: {what} in `{}`", file.path, world.canonical_path(def), range.of(&file.text)));
    };
    if let Some(signature) = world.signature(def) {
        for ty in signature.params.iter().copied().chain([signature.ret]) {
            if has_hole(ty) {
                let range = world.item(def).unwrap().name_range;
                say(range, "signature");
                break;
            }
        }
    }
    let Some(types) = world.types_of(def) else { return };
    let body = &world.body(def).unwrap().body;
    for (id, expr) in body.exprs.iter() {
        match &expr.kind {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } if !is_known(types.callees.get(&id)) => {
                say(expr.range, "callee");
            }
            // What `flow::mix` gives is decided by where it goes.
            ExprKind::Call { .. } if types.expr(id).is_unknown() => say(expr.range, "type"),
            ExprKind::Path(_) if !types.paths.contains_key(&id) => say(expr.range, "path"),
            ExprKind::Path(_) if types.paths[&id] == ValueRes::Unknown => say(expr.range, "path"),
            ExprKind::Field { .. } if types.expr(id).is_unknown() => say(expr.range, "field"),
            ExprKind::Struct { .. } if !types.literals.contains_key(&id) => say(expr.range, "struct"),
            ExprKind::Macro { known: false, .. } => say(expr.range, "macro"),
            _ => {}
        }
    }
}

fn is_known(callee: Option<&Callee>) -> bool {
    matches!(callee, Some(Callee::Fn(..) | Callee::Ctor(..) | Callee::Value))
}

/// Whether a part of a type is not known. The traits of a `dyn` have no self type.
fn has_hole(ty: Ty) -> bool {
    let mut hole = false;
    ty.map(&mut |part| match part.kind() {
        TyKind::Dyn(bounds) => {
            hole |= bounds.iter().flat_map(|bound| &bound.args[1..]).any(|arg| has_hole(*arg));
            Some(part)
        }
        kind => {
            hole |= *kind == TyKind::Unknown;
            None
        }
    });
    hole
}

//! Which functions can have to do with customer data at all: the others are not run.

use std::cell::RefCell;
use std::collections::BTreeSet;

use privlint_ir::body::{FormatPiece, Stmt};
use privlint_ir::{Body, ExprKind, Span};
use privlint_sema::{Callee, DefId, DefKind, Ty, TyKind, Types, ValueRes};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::engine::{Engine, Instance};
use crate::interp::part_path;

/// What was found out, on first demand.
#[derive(Debug, Default)]
pub(crate) struct Relevance {
    found: RefCell<Option<Found>>,
}

#[derive(Debug, Default)]
struct Found {
    /// Functions and globals in whose body customer data begins, or that use one that does.
    bearing: FxHashSet<DefId>,
    /// Types that have such a function in an impl of a trait.
    types: FxHashSet<DefId>,
    sinks: BTreeSet<Span>,
    /// Whether a sink that is called asks where the data goes.
    destinations: bool,
}

impl Relevance {
    /// All is to be found out again.
    pub(crate) fn forget(&self) {
        self.found.borrow_mut().take();
    }
}

/// Functions of the workspace that a call may lead to without naming them.
#[derive(Default)]
struct Impls {
    /// By a trait's method.
    of_method: FxHashMap<DefId, Vec<DefId>>,
    /// By the type of which they are.
    of_type: FxHashMap<DefId, Vec<DefId>>,
}

/// What a body uses.
#[derive(Default)]
struct Uses {
    /// Customer data begins in it.
    direct: bool,
    functions: Vec<DefId>,
    /// It calls a sink that asks where the data goes.
    destinations: bool,
    /// The types whose impls of traits may be called.
    types: Vec<DefId>,
}

impl Engine<'_, '_> {
    /// Whether customer data can begin in a function of the workspace, or in what it calls.
    pub(crate) fn bears(&self, def: DefId) -> bool {
        self.with_relevance(|found| found.bearing.contains(&def))
    }

    /// Whether customer data can begin in this function, or in what it calls. Of functions of dependencies: where the
    /// configuration speaks of the crate, or an impl of the workspace may be called.
    pub(crate) fn may_bear(&self, instance: &Instance) -> bool {
        if self.world.crate_info(self.world.def(instance.def).krate).local && self.bears(instance.def) {
            return true;
        }
        if self.is_foreign(instance.def) && self.knowledge.speaks_of_crate(self.world, instance.def) {
            return true;
        }
        let of_interest = |ty: Ty| match ty.kind() {
            TyKind::Adt(adt, _) => self.with_relevance(|found| found.types.contains(adt)),
            TyKind::Closure(owner, ..) | TyKind::FnDef(owner, _) | TyKind::Async(owner, ..) => self.bears(*owner),
            _ => false,
        };
        instance.args.iter().any(|ty| !self.declared_by_type(*ty).is_empty() || ty.any(&mut |part| of_interest(part)))
    }

    /// How many calls of sinks stand in the crates that are analysed for themselves.
    pub fn sinks_seen(&self) -> usize {
        self.with_relevance(|found| found.sinks.len())
    }

    /// Whether it matters what texts values are.
    pub(crate) fn reads_texts(&self) -> bool {
        self.with_relevance(|found| found.destinations)
    }

    fn with_relevance<T>(&self, f: impl FnOnce(&Found) -> T) -> T {
        if self.relevance.found.borrow().is_none() {
            let found = self.find_relevance();
            self.relevance.found.replace(Some(found));
        }
        f(self.relevance.found.borrow().as_ref().expect("it was just found"))
    }

    fn find_relevance(&self) -> Found {
        let impls = self.local_impls();
        let mut found = Found::default();
        let mut users: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        let mut todo = Vec::new();
        for def in self.world.all_local_bodies() {
            let (Some(body), Some(types)) = (self.world.body(def), self.world.types_of(def)) else { continue };
            let uses = self.uses(def, &body.body, types, &mut found.sinks);
            found.destinations |= uses.destinations;
            if uses.direct {
                todo.push(def);
            }
            let through_types = uses.types.iter().flat_map(|ty| impls.of_type.get(ty)).flatten();
            let through_traits = uses.functions.iter().flat_map(|method| impls.of_method.get(method)).flatten();
            for used in uses.functions.iter().chain(through_types).chain(through_traits) {
                users.entry(*used).or_default().push(def);
            }
        }
        while let Some(def) = todo.pop() {
            if found.bearing.insert(def) {
                todo.extend(users.get(&def).into_iter().flatten());
            }
        }
        let bears = |methods: &[DefId]| methods.iter().any(|method| found.bearing.contains(method));
        found.types = impls.of_type.iter().filter(|(_, methods)| bears(methods)).map(|(ty, _)| *ty).collect();
        found
    }

    fn local_impls(&self) -> Impls {
        let world = self.world;
        let mut impls = Impls::default();
        for krate in world.loaded().into_iter().filter(|krate| world.crate_info(*krate).local) {
            for def in world.crate_defs(krate) {
                let Some(of_trait) = (world.def(def).kind == DefKind::Impl).then(|| world.impl_trait(def)).flatten()
                else {
                    continue;
                };
                let this = of_trait.args.first().map(|ty| ty.strip_refs());
                for &method in world.associated_items(def) {
                    if let Some(declared) = world.associated_item(of_trait.def, world.def(method).name, DefKind::Fn) {
                        impls.of_method.entry(declared).or_default().push(method);
                    }
                    if let Some((adt, _)) = this.as_ref().and_then(|ty| ty.as_adt()) {
                        impls.of_type.entry(adt).or_default().push(method);
                    }
                }
            }
        }
        impls
    }

    #[expect(clippy::iter_over_hash_type, reason = "all of it goes into sets")]
    fn uses(&self, def: DefId, body: &Body, types: &Types, sinks: &mut BTreeSet<Span>) -> Uses {
        let (world, knowledge) = (self.world, self.knowledge);
        let mut uses = Uses::default();
        let file = world.def(def).file;
        let mut sink = |range| {
            let span = Span { file, range };
            if self.is_told(span) {
                sinks.insert(span);
            }
        };
        let declares = |ty: &Ty| !self.declared_by_type(*ty).is_empty();
        uses.direct = types.exprs.iter().chain(&types.pats).any(declares)
            || (0..body.params.len() as u32).any(|idx| knowledge.param(world, def, idx).is_some())
            || knowledge.global(world, def).is_some();
        for path in types.paths.values() {
            match path {
                ValueRes::Global(global, _) => {
                    uses.direct |= knowledge.global(world, *global).is_some() || self.global(*global).is_some();
                    uses.functions.push(*global);
                }
                ValueRes::Fn(function, _) => uses.functions.push(*function),
                _ => {}
            }
        }
        for (expr, callee) in &types.callees {
            let said = match callee {
                Callee::Fn(function, args) => {
                    uses.functions.push(*function);
                    args.iter().for_each(|ty| types_in(*ty, &mut uses.types));
                    knowledge.function(world, *function)
                }
                Callee::External(path) => knowledge.external(world, path),
                _ => continue,
            };
            uses.direct |= said.source.is_some();
            uses.destinations |= said.sinks.iter().any(|spec| spec.destination.is_some());
            if !said.sinks.is_empty() {
                sink(body.exprs[*expr].range);
            }
        }
        for (_, expr) in body.exprs.iter() {
            match &expr.kind {
                ExprKind::Marked { .. } => uses.direct = true,
                ExprKind::Block { stmts, .. } => {
                    let marked = |stmt: &Stmt| matches!(stmt, Stmt::Let { marks, .. } if !marks.is_empty());
                    uses.direct |= stmts.iter().any(marked);
                }
                ExprKind::Format(pieces) => {
                    for piece in pieces {
                        if let FormatPiece::Argument { expr, .. } = piece {
                            types_in(types.expr(*expr), &mut uses.types);
                        }
                    }
                }
                ExprKind::Macro { path, part, .. } => {
                    let path = world.macro_path(world.body_scope(def), path);
                    let path = path.map(|path| part_path(path, *part));
                    if path.is_some_and(|path| !knowledge.macro_sinks(world, &path).is_empty()) {
                        sink(expr.range);
                    }
                }
                _ => {}
            }
        }
        uses
    }
}

fn types_in(ty: Ty, out: &mut Vec<DefId>) {
    ty.any(&mut |part| {
        if let TyKind::Adt(adt, _) = part.kind() {
            out.push(*adt);
        }
        false
    });
}

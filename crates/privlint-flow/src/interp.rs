//! The abstract interpretation of one body.

mod apply;
mod by_bounds;
mod by_types;
mod call;
mod callable;
mod coerce;
mod control;
mod expr;
mod finish;
mod format;
mod known;
mod pat;
mod place;
mod truth;

pub(crate) use known::part_path;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as MapEntry;
use std::rc::Rc;

use privlint_ir::{Body, ExprId, ExprKind, Name, PatId, PatKind, Span, TextRange};
use privlint_sema::{Callee, DefId, Ty, TyKind, Types, ValueRes};
use rustc_hash::FxHashSet;

use crate::engine::{Engine, Instance};
use crate::entry::Entry;
use crate::fact::{Fact, FactKey, Facts, Origin};
use crate::knowledge::SinkSpec;
use crate::place::{Place, Places, Root};
use crate::state::State;
use crate::summary::{OpenHit, SinkSite, Summary};
use crate::text::Texts;
use crate::value::{Limits, Proj, Value, work_made};

/// A body that is being run.
pub(crate) struct Interp<'e, 'w, 'p> {
    pub(crate) engine: &'e Engine<'w, 'p>,
    owner: DefId,
    /// What the generics stand for.
    args: &'e [Ty],
    body: &'w Body,
    types: &'w Types,
    state: State,
    /// Of a closure: its expression, to which captured variables belong.
    closure: Option<ExprId>,
    /// Loops and labelled blocks around.
    frames: Vec<control::Frame>,
    /// The function's or async block's results so far, innermost last.
    returns: Vec<control::Return>,
    hits: BTreeMap<(SinkSite, FactKey), OpenHit>,
    /// The types that are wanted of expressions whose own type may be another one.
    wanted: BTreeMap<ExprId, Ty>,
    /// How many temporaries each expression has made in this evaluation.
    temps: BTreeMap<u32, u32>,
    /// The closures that were made, and the memory there.
    created: BTreeMap<ExprId, (Value, State)>,
    /// The closures that were called, here or further down.
    called: FxHashSet<Ty>,
    /// What statics and constants held when they were first used here.
    globals: BTreeMap<DefId, Value>,
    /// Whether steps in this body are told.
    told: bool,
    /// Whether the pattern that was bound last cannot match.
    refuted: bool,
    /// The memory where a part of the condition that is run fails.
    failed: Option<State>,
    /// The memory in loops that are never left.
    endless: Option<State>,
    /// Whether a case of an or-pattern is bound: what holds in it need not hold behind the pattern.
    in_alternative: bool,
    /// How many expressions around hold values that may refer to temporaries.
    holding: usize,
    /// How much work had been made when this body began, and by what it calls.
    begin: u64,
    elsewhere: u64,
}

/// How often a body with tasks is run.
const MAX_ORDERS: usize = 2;

/// How much work one body may make, without what it calls: parts of values made. A body that needs more is run again
/// with less told apart, and where that is still too much, it is taken as a call of which nothing is known.
const MAX_WORK: u64 = 160_000;

impl<'e, 'w, 'p> Interp<'e, 'w, 'p> {
    /// Runs an instance and gives its summary; nothing where that takes too much work.
    pub(crate) fn run(engine: &'e Engine<'w, 'p>, instance: &'e Instance, entry: &Entry) -> Option<Summary> {
        let world = engine.world;
        let (Some(body), Some(types)) = (world.body(instance.def), world.types_of(instance.def)) else {
            return Some(Summary { returns: true, ret: Value::open(), ..Summary::default() });
        };
        let heavy = engine.is_heavy(instance);
        let limits = if heavy { Limits::COARSE } else { Limits::FINE }.replace();
        let mut interp = Interp {
            engine,
            owner: instance.def,
            args: &instance.args,
            body: &body.body,
            types,
            state: State::default(),
            closure: instance.closure,
            frames: Vec::new(),
            returns: vec![control::Return::default()],
            hits: BTreeMap::new(),
            wanted: BTreeMap::new(),
            temps: BTreeMap::new(),
            created: BTreeMap::new(),
            called: FxHashSet::default(),
            globals: BTreeMap::new(),
            told: engine.is_told(world.name_span(instance.def)),
            refuted: false,
            failed: None,
            endless: None,
            in_alternative: false,
            holding: 0,
            begin: work_made(),
            elsewhere: 0,
        };
        let mut value = interp.run_once(entry);
        // Tasks and threads run when they like: what one of them finds, another one may have left there later.
        if interp.has_tasks() {
            for _ in 1..MAX_ORDERS {
                let heap = interp.heap();
                if heap.is_empty() {
                    break;
                }
                interp.again(heap);
                value = interp.run_once(entry);
            }
        }
        let in_time = interp.in_time();
        let summary = interp.finish(&value, entry);
        limits.replace();
        in_time.then_some(summary)
    }

    /// Runs the body from its beginning.
    fn run_once(&mut self, entry: &Entry) -> Value {
        for (idx, value) in (0u32..).zip(&entry.args) {
            self.state.set(Root::Input(idx), value.clone());
        }
        for (idx, value) in (0u32..).zip(&entry.outer) {
            self.state.set(Root::Outer(idx), value.clone());
        }
        for (idx, value) in (0u32..).zip(&entry.all) {
            self.state.set(Root::All(idx), value.clone());
        }
        let value = match self.closure {
            Some(closure) => self.run_closure(closure),
            None => self.run_function(),
        };
        self.run_uncalled();
        value
    }

    /// Whether the body starts something whose order is not that of the text: an async block, or what a function gets
    /// that asks for `Send`.
    fn has_tasks(&self) -> bool {
        if self.closure.is_some() || !self.told {
            return false;
        }
        let world = self.engine.world;
        let send = world.lang_item(&["marker", "Send"]);
        let asks = |callee: &Callee| match callee {
            Callee::Fn(def, _) => world.predicates_of(*def).iter().any(|known| Some(known.of_trait.def) == send),
            _ => false,
        };
        self.body.exprs.iter().any(|(_, expr)| matches!(expr.kind, ExprKind::Async { .. }))
            || self.types.callees.values().any(asks)
    }

    /// What was made by calls and holds customer data at the end of the body.
    fn heap(&self) -> Vec<(Root, Value)> {
        let ends = self.returns.iter().filter_map(|known| known.state.as_ref());
        let ends = ends.chain([&self.state]).chain(&self.endless);
        let mut heap: BTreeMap<Root, Value> = BTreeMap::new();
        for (root, value) in ends.flat_map(State::roots) {
            if matches!(root, Root::Heap(..)) && value.has_facts() {
                let known = heap.entry(*root).or_insert_with(|| value.clone());
                *known = known.join(value);
            }
        }
        heap.into_iter().collect()
    }

    /// Begins again with a heap that was left.
    fn again(&mut self, heap: Vec<(Root, Value)>) {
        self.state = State::default();
        heap.into_iter().for_each(|(root, value)| self.state.set(root, value));
        self.returns = vec![control::Return::default()];
        self.frames.clear();
    }

    /// Whether this body may make more work.
    fn in_time(&mut self) -> bool {
        let in_time = work_made() - self.begin - self.elsewhere <= MAX_WORK;
        self.state.dead |= !in_time;
        in_time
    }

    fn run_function(&mut self) -> Value {
        for (idx, &pat) in self.body.params.iter().enumerate() {
            self.param(idx as u32, pat, self.engine.knowledge.param(self.engine.world, self.owner, idx as u32));
        }
        let Some(root) = self.body.root else { return Value::clean() };
        self.want_result(root);
        self.eval(root)
    }

    /// A closure's first input is the closure itself with what it captured, then come its parameters.
    fn run_closure(&mut self, closure: ExprId) -> Value {
        let ExprKind::Closure { params, body, .. } = &self.body.exprs[closure].kind else { return Value::clean() };
        for (idx, (pat, _)) in params.iter().enumerate() {
            self.param(idx as u32 + 1, *pat, None);
        }
        self.eval(*body)
    }

    /// Binds a parameter to what it was given.
    fn param(&mut self, idx: u32, pat: PatId, source: Option<crate::fact::SourceId>) {
        let ty = self.pat_ty(pat);
        let given: Places = [Place::new(Root::Input(idx))].into();
        let behind = if is_pointer(ty) { self.state.deref_pointer(&given) } else { given.clone() };
        if let Some(source) = source {
            let facts = Facts::one(self.engine.declared(source));
            behind.iter().for_each(|place| self.state.add_facts(place, &facts));
        }
        for place in &behind {
            self.declare_type(place, ty.strip_refs());
        }
        self.bind(pat, &given, None);
        self.refuted = false;
    }

    // ---- types -------------------------------------------------------------------------------------------------

    fn settle(&self, ty: Ty) -> Ty {
        self.engine.world.normalize(ty.subst(self.args))
    }

    fn ty(&self, expr: ExprId) -> Ty {
        self.settle(self.types.expr(expr))
    }

    fn pat_ty(&self, pat: PatId) -> Ty {
        self.settle(self.types.pat(pat))
    }

    /// Whether this is a body that stands for another one: of the standard library, or a stand-in.
    fn is_stub(&self) -> bool {
        self.engine.is_std(self.owner) || self.engine.world.has_stand_in(self.owner)
    }

    /// Whether the body is what a derive stands for that builds values from what comes from outside.
    fn builds_from_outside(&self) -> bool {
        let world = self.engine.world;
        world.file(world.name_span(self.owner).file).builds_from_outside()
    }

    // ---- places and steps --------------------------------------------------------------------------------------

    fn span(&self, range: TextRange) -> Span {
        Span { file: self.engine.world.def(self.owner).file, range }
    }

    fn expr_span(&self, expr: ExprId) -> Span {
        let it = &self.body.exprs[expr];
        let range = match &it.kind {
            // A long chain is told by the method's name.
            ExprKind::MethodCall { method_range, .. } => {
                TextRange::new(method_range.start.max(it.range.start), it.range.end)
            }
            _ => it.range,
        };
        self.span(range)
    }

    /// The value with one more step on the way of each of its facts, if steps here are told.
    fn step(&self, value: Value, span: Span, text: &str) -> Value {
        if !self.told {
            return value;
        }
        let text: Rc<str> = Rc::from(text);
        value.map_facts(&mut |fact| Fact { trace: fact.trace.then(span, &text), ..fact.clone() })
    }

    fn temp(&mut self, expr: ExprId) -> Root {
        let count = self.temps.entry(expr.raw()).or_default();
        *count += 1;
        Root::Temp(expr.raw(), *count)
    }

    /// Puts a value where it can be referred to.
    fn store(&mut self, expr: ExprId, value: Value) -> Place {
        let root = self.temp(expr);
        self.state.set(root, value);
        Place::new(root)
    }

    // ---- sinks -------------------------------------------------------------------------------------------------

    /// Facts reach a sink, and go where that text says, if it is known.
    fn sink(&mut self, spec: &SinkSpec, span: Span, facts: &Facts, destination: Option<&Texts>) {
        let site = SinkSite { span: self.engine.world.real_span(span), kind: spec.kind, name: spec.name.clone() };
        for fact in facts.iter() {
            self.hit(&site, fact.clone(), destination);
        }
    }

    fn hit(&mut self, site: &SinkSite, fact: Fact, destination: Option<&Texts>) {
        if self.engine.is_safe(&fact, site.kind) {
            return;
        }
        if let Origin::Source(_) = fact.origin {
            // A panic of `unwrap` is told where somebody wrote that, which is further out.
            let has_place = self.told || self.engine.is_told(site.span);
            if has_place {
                self.engine.report(site.clone(), &fact, destination, self.owner);
            }
            // Where it goes the caller may know better.
            if has_place && !destination.is_some_and(Texts::has_inputs) {
                return;
            }
        }
        let key = (site.clone(), fact.key());
        let hit = OpenHit { sink: site.clone(), fact, destination: destination.cloned() };
        match self.hits.entry(key) {
            MapEntry::Vacant(entry) => drop(entry.insert(hit)),
            MapEntry::Occupied(entry) => {
                let known = entry.into_mut();
                known.destination = Texts::join(known.destination.as_ref(), destination);
                if hit.fact.is_better(&known.fact) {
                    known.fact = hit.fact;
                }
            }
        }
    }

    /// What a type that is marked says of a place of this type, as long as nothing else is known of it.
    fn declare_type(&mut self, place: &Place, ty: Ty) {
        let Some((adt, _)) = ty.strip_refs().as_adt() else { return };
        if let Some(source) = self.engine.knowledge.adt(self.engine.world, adt) {
            self.declare(place, self.engine.declared(source));
        }
    }

    /// A place holds this by declaration, as long as nothing else is known of it. Of several places where that is read
    /// the last one is told.
    fn declare(&mut self, place: &Place, fact: Fact) {
        for target in self.state.targets(&[*place].into()) {
            let value = self.state.read(&target);
            if !value.is_open() {
                continue;
            }
            let same = |known: &Fact| known.key() == fact.key() && known.trace.len() <= fact.trace.len();
            let told = value.map_facts(&mut |known| if same(known) { fact.clone() } else { known.clone() });
            self.state.put(&target, &told.with_facts(&Facts::one(fact.clone())), true);
        }
    }

    /// The places of a variable: in a closure, one that it did not bind itself is captured.
    fn local(&mut self, pat: PatId) -> Places {
        let root = Root::Local(pat);
        let Some(closure) = self.closure.filter(|_| !self.state.has(&root)) else {
            return [Place::new(root)].into();
        };
        let this = self.state.deref(&[Place::new(Root::Input(0))].into());
        let captured = crate::place::parts_of(&this, Proj::Capture(pat));
        match &self.body.exprs[closure].kind {
            ExprKind::Closure { by_move: true, .. } => captured,
            _ => self.state.deref(&captured),
        }
    }

    /// The variables of this body that an expression uses and does not bind itself.
    fn captures(&self, expr: ExprId) -> Vec<PatId> {
        let mut used = Vec::new();
        self.collect_locals(expr, &mut used);
        used.sort();
        used.dedup();
        used.retain(|pat| self.closure.is_some() || self.state.has(&Root::Local(*pat)));
        used
    }

    fn collect_locals(&self, expr: ExprId, used: &mut Vec<PatId>) {
        if let Some(ValueRes::Local(pat)) = self.types.paths.get(&expr) {
            used.push(*pat);
        }
        self.body.exprs[expr].kind.for_each_child(&mut |child| self.collect_locals(child, used));
    }

    /// The name of a variable.
    fn pat_name(&self, pat: PatId) -> Option<Name> {
        match &self.body.pats[pat].kind {
            PatKind::Bind { name, .. } => Some(*name),
            _ => None,
        }
    }
}

/// Whether a value of this type only refers to something.
pub(crate) fn is_pointer(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Ref(..) | TyKind::Ptr(..))
}

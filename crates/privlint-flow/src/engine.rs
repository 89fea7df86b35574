//! The engine: summaries of functions on demand, recursion to a fixpoint, and the findings on the way.

mod fixpoint;

use std::cell::{Cell, RefCell};
use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use privlint_ir::problem::ProblemKind;
use privlint_ir::{CrateKind, ExprId, Problem, Span};
use privlint_sema::instance::Instance as Resolved;
use privlint_sema::{DefId, Ty, World};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::bounds::Bounded;
use crate::entry::{Binding, Entry, Sight};
use crate::fact::{Fact, Facts, Origin, SourceId};
use crate::interp::Interp;
use crate::knowledge::{Knowledge, SinkKind, SinkKinds};
use crate::place::Session;
use crate::relevance::Relevance;
use crate::state::State as Memory;
use crate::summary::{SinkSite, Summary};
use crate::text::{Beginning, Texts};
use crate::value::{Value, work_made};

/// How deeply calls are followed.
const MAX_CALL_DEPTH: usize = 120;
/// How often a function may be inside of itself where calls are followed without summaries.
const MAX_INLINED: usize = 3;
/// How deeply calls are followed inside of dependencies.
const MAX_FOREIGN_DEPTH: usize = 5;
/// How much work is made for one call into a dependency, with all that it calls there: parts of values made.
const MAX_FOREIGN_WORK: u64 = 1_000_000;
/// How much work a function may be, over all the ways in which it is called, before it sees less of what it is given,
/// and before it sees little.
const MUCH_WORK: (u64, u64) = (200_000, 400_000);
/// In how many ways a function may be called before it sees less, and before it sees little, however small it is.
const MANY_ENTRIES: (u32, u32) = (400, 600);
/// In how many ways a function may be called further inside of a dependency before it sees little.
const MANY_FOREIGN_ENTRIES: u32 = 24;
/// How large the types may grow with which a function is called.
const MAX_TYPE_SIZE: usize = 48;
/// How often all is gone through again since a static holds more than was known.
const MAX_GLOBAL_ROUNDS: usize = 2;

/// A function or closure with the types it is called with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Instance {
    pub(crate) def: DefId,
    pub(crate) closure: Option<ExprId>,
    pub(crate) args: Vec<Ty>,
}

/// Customer data that reaches a sink.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The sink.
    pub sink: SinkSite,
    /// The source.
    pub source: SourceId,
    /// Its way; the last step comes before the sink.
    pub fact: Fact,
    /// The function in which the sink stands.
    pub owner: DefId,
    destination: Option<Texts>,
}

impl Hit {
    /// What is known of the text that says where the data goes, such as a URL: each that it may be.
    pub fn destinations(&self) -> Vec<Beginning> {
        self.destination.as_ref().map_or_else(Vec::new, Texts::beginnings)
    }
}

/// How far a summary is.
enum Progress {
    /// Being made by the frame of this number; what is known by now.
    Running(Rc<Summary>, usize),
    /// Made, and rests on what is known by now of the frame of this number.
    Provisional(Rc<Summary>, usize),
    Done(Rc<Summary>),
    /// Too much work: nothing is known of it.
    GivenUp,
}

/// A call that is being run.
struct Frame {
    call: Call,
    /// The lowest frame on whose summary its own rests.
    low: usize,
}

/// A function with the types it is called with, and what it is given.
type Call = (Instance, Rc<Entry>);

/// Makes summaries and collects what reaches sinks.
pub struct Engine<'w, 'p> {
    pub(crate) world: &'w World<'p>,
    pub(crate) knowledge: &'w dyn Knowledge,
    pub(crate) relevance: Relevance,
    _places: Session,
    /// Whether each call is followed anew, with the facts themselves.
    inlines: bool,
    summaries: RefCell<FxHashMap<Call, Progress>>,
    /// Instances that are too much work to be seen sharply.
    heavy: RefCell<FxHashSet<Instance>>,
    /// Instances that are too much work even so: nothing is known of them.
    given_up: RefCell<FxHashSet<Instance>>,
    /// What a trait's method can mean for any type.
    any_instances: RefCell<FxHashMap<(DefId, Vec<Ty>), Resolved>>,
    /// In how many ways an instance was called, and how much work that was.
    entries: RefCell<FxHashMap<Instance, (u32, u64)>>,
    /// The calls that are being run.
    stack: RefCell<Vec<Frame>>,
    /// The calls whose summaries are provisional, in order.
    provisional: RefCell<Vec<Call>>,
    /// What was known of provisional ones in the round before.
    starts: RefCell<FxHashMap<Call, Rc<Summary>>>,
    depth: Cell<usize>,
    /// How deep in dependencies we are, and how much work had been made when we went there.
    foreign_depth: Cell<usize>,
    foreign_begin: Cell<u64>,
    /// The calls inside of dependencies that were not followed, since a limit was hit.
    not_followed: RefCell<BTreeSet<Span>>,
    hits: RefCell<BTreeMap<(SinkSite, SourceId, bool, SinkKinds), Hit>>,
    problems: RefCell<Vec<Problem>>,
    /// What statics hold, and whether that changed since somebody may have read it.
    globals: RefCell<BTreeMap<DefId, Value>>,
    globals_changed: Cell<bool>,
    /// What types declare of their values, and whether they may hold references or something that changes.
    pub(crate) declared_types: RefCell<FxHashMap<Ty, Facts>>,
    pub(crate) holding_types: RefCell<FxHashMap<Ty, bool>>,
    pub(crate) lending_types: RefCell<FxHashMap<Ty, bool>>,
    pub(crate) sharing_types: RefCell<FxHashMap<Ty, bool>>,
    /// Whether values of a type may hold text that is known.
    pub(crate) texting_types: RefCell<FxHashMap<Ty, bool>>,
    /// Whether values of a library's type keep raw memory, and the functions that deal with such.
    pub(crate) opaque_types: RefCell<FxHashMap<DefId, bool>>,
    pub(crate) judged_by_types: RefCell<FxHashMap<DefId, bool>>,
    /// What functions of libraries do with values of which they know only a bound.
    pub(crate) bounded_functions: RefCell<FxHashMap<DefId, Rc<Bounded>>>,
}

impl<'w, 'p> Engine<'w, 'p> {
    /// An engine that knows nothing of the world's functions yet.
    pub fn new(world: &'w World<'p>, knowledge: &'w dyn Knowledge) -> Engine<'w, 'p> {
        Engine {
            world,
            knowledge,
            relevance: Relevance::default(),
            _places: Session::begin(),
            inlines: false,
            summaries: RefCell::default(),
            heavy: RefCell::default(),
            given_up: RefCell::default(),
            any_instances: RefCell::default(),
            entries: RefCell::default(),
            stack: RefCell::default(),
            provisional: RefCell::default(),
            starts: RefCell::default(),
            depth: Cell::new(0),
            foreign_depth: Cell::new(0),
            foreign_begin: Cell::new(0),
            not_followed: RefCell::default(),
            hits: RefCell::default(),
            problems: RefCell::default(),
            globals: RefCell::default(),
            globals_changed: Cell::new(false),
            declared_types: RefCell::default(),
            holding_types: RefCell::default(),
            lending_types: RefCell::default(),
            sharing_types: RefCell::default(),
            texting_types: RefCell::default(),
            opaque_types: RefCell::default(),
            judged_by_types: RefCell::default(),
            bounded_functions: RefCell::default(),
        }
    }

    /// An engine without summaries: each call is run again with the very facts it is given. It needs time without
    /// bound in programs of any size, and is what the summaries are compared with.
    pub fn inlining(world: &'w World<'p>, knowledge: &'w dyn Knowledge) -> Engine<'w, 'p> {
        Engine { inlines: true, ..Engine::new(world, knowledge) }
    }

    /// Analyses functions and globals for themselves, with their type parameters open.
    pub fn analyse(&self, defs: &[DefId]) {
        for _ in 0..MAX_GLOBAL_ROUNDS {
            for &def in defs.iter().filter(|def| self.bears(**def)) {
                let instance = Instance { def, closure: None, args: self.world.generics_of(def).identity() };
                let params = self.world.body(def).map_or(0, |body| body.body.params.len());
                let entry = Entry::open(params);
                if self.inlines {
                    self.inline(&instance, &entry);
                } else {
                    let call = (instance, Rc::new(entry));
                    if self.summary(&call).is_none() && self.is_heavy(&call.0) {
                        self.summary(&call);
                    }
                }
            }
            if !self.globals_changed.replace(false) {
                break;
            }
            // What was made rests on less than is known now.
            self.summaries.borrow_mut().clear();
            self.entries.borrow_mut().clear();
            self.relevance.forget();
        }
    }

    /// What reached sinks, in order of the sink's place, kind and source.
    pub fn hits(&self) -> Vec<Hit> {
        self.hits.borrow().values().cloned().collect()
    }

    /// The source of this number.
    pub fn source_info(&self, id: SourceId) -> crate::knowledge::SourceInfo {
        self.knowledge.source(id)
    }

    /// What was given up.
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.borrow().clone()
    }

    /// How many calls inside of dependencies were not followed.
    pub fn not_followed(&self) -> usize {
        self.not_followed.borrow().len()
    }

    /// Whether steps at this place are told: it is in a file that somebody wrote, in a crate that is analysed.
    pub(crate) fn is_told(&self, span: Span) -> bool {
        let file = self.world.file(span.file);
        !file.is_derived() && self.world.crate_info(file.krate).local
    }

    pub(crate) fn is_std(&self, def: DefId) -> bool {
        self.world.crate_info(self.world.def(def).krate).kind == CrateKind::Std
    }

    /// All functions that a trait's method can mean: to find them, all impls are gone through.
    pub(crate) fn any_instance(&self, def: DefId, args: &[Ty]) -> Resolved {
        let key = (def, args.to_vec());
        if let Some(known) = self.any_instances.borrow().get(&key) {
            return known.clone();
        }
        let found = self.world.any_instance(def, args);
        self.any_instances.borrow_mut().insert(key, found.clone());
        found
    }

    pub(crate) fn is_local(&self, def: DefId) -> bool {
        self.world.crate_info(self.world.def(def).krate).local
    }

    /// Whether a function belongs to a dependency other than the standard library.
    pub(crate) fn is_foreign(&self, def: DefId) -> bool {
        let info = self.world.crate_info(self.world.def(def).krate);
        !info.local && info.kind != CrateKind::Std
    }

    /// Whether data is none any more for sinks of a kind.
    pub(crate) fn is_safe(&self, fact: &Fact, kind: SinkKind) -> bool {
        fact.sanitized.contains(kind) && !self.knowledge.is_decided_by_destination(kind)
    }

    /// Customer data reaches a sink, and goes where that text says, if it is known.
    pub(crate) fn report(&self, sink: SinkSite, fact: &Fact, destination: Option<&Texts>, owner: DefId) {
        let Origin::Source(source) = fact.origin else { return };
        if self.is_safe(fact, sink.kind) {
            return;
        }
        // What only a caller knows is any text here; if there is one, it will say.
        let destination = destination.and_then(|texts| texts.instantiate(&[]));
        match self.hits.borrow_mut().entry((sink.clone(), source, fact.quoted, fact.sanitized)) {
            MapEntry::Vacant(entry) => {
                entry.insert(Hit { sink, source, fact: fact.clone(), owner, destination });
            }
            MapEntry::Occupied(entry) => {
                let known = entry.into_mut();
                known.destination = Texts::join(known.destination.as_ref(), destination.as_ref());
                if fact.is_better(&known.fact) {
                    (known.fact, known.owner) = (fact.clone(), owner);
                }
            }
        }
    }

    /// What a static holds by now.
    pub(crate) fn global(&self, def: DefId) -> Option<Value> {
        self.globals.borrow().get(&def).cloned()
    }

    /// A static may hold this, too.
    pub(crate) fn write_global(&self, def: DefId, value: &Value) {
        if !value.has_facts() {
            return;
        }
        let mut globals = self.globals.borrow_mut();
        let known = globals.entry(def).or_default();
        let joined = known.join(value);
        if !joined.same(known) {
            *known = joined.limited();
            self.globals_changed.set(true);
        }
    }

    /// What a function does that is called with these arguments, and what the numbers in that mean. Nothing where it
    /// is not followed.
    pub(crate) fn call(&self, instance: &Instance, memory: &Memory, args: &[Value]) -> Option<(Rc<Summary>, Binding)> {
        let instance = self.bounded(instance);
        if self.inlines {
            let (entry, binding) = memory.enter(args, Sight::Plain);
            return self.inline(&instance, &entry).map(|summary| (summary, binding));
        }
        let (entry, mut binding) = memory.enter(args, Sight::Sharp);
        let mut call = (instance, Rc::new(entry));
        if self.is_heavy(&call.0) || !self.summaries.borrow().contains_key(&call) {
            let sight = self.sight(&call.0);
            if sight != Sight::Sharp {
                let (entry, seen) = memory.enter(args, sight);
                (call.1, binding) = (Rc::new(entry), seen);
            }
        }
        let was_heavy = self.is_heavy(&call.0);
        match self.summary(&call) {
            Some(summary) => Some((summary, binding)),
            None if !was_heavy && self.is_heavy(&call.0) => {
                let (entry, binding) = memory.enter(args, Sight::Blurred);
                call.1 = Rc::new(entry);
                self.summary(&call).map(|summary| (summary, binding))
            }
            None => None,
        }
    }

    /// Whether an instance is too much work to be seen sharply.
    pub(crate) fn is_heavy(&self, instance: &Instance) -> bool {
        self.heavy.borrow().contains(instance)
    }

    /// How precisely an instance sees what it is given in one more way. One that is inside of itself might be called
    /// in ever new ways.
    fn sight(&self, instance: &Instance) -> Sight {
        let (count, work) = self.entries.borrow().get(instance).copied().unwrap_or_default();
        let inside = self.inside(instance);
        let foreign = self.foreign_depth.get() > 1;
        let less = |is_much: bool, often: u32, deep: usize| is_much || count >= often || inside >= deep;
        if self.is_heavy(instance)
            || foreign && count >= MANY_FOREIGN_ENTRIES
            || less(work > MUCH_WORK.1, MANY_ENTRIES.1, 6)
        {
            Sight::Blurred
        } else if foreign || less(work > MUCH_WORK.0, MANY_ENTRIES.0, 2) {
            Sight::Dim
        } else {
            Sight::Sharp
        }
    }

    /// The summary of a call; of one that is being made, what is known by now. Nothing where a limit is hit.
    fn summary(&self, call: &Call) -> Option<Rc<Summary>> {
        if let Some(progress) = self.summaries.borrow().get(call) {
            return match progress {
                Progress::Running(summary, frame) | Progress::Provisional(summary, frame) => {
                    if let Some(top) = self.stack.borrow_mut().last_mut() {
                        top.low = top.low.min(*frame);
                    }
                    Some(summary.clone())
                }
                Progress::Done(summary) => Some(summary.clone()),
                Progress::GivenUp => None,
            };
        }
        if self.given_up.borrow().contains(&call.0) {
            return None;
        }
        self.followed(&call.0, || {
            let begin = work_made();
            let summary = self.make(call);
            let mut entries = self.entries.borrow_mut();
            let (count, work) = entries.entry(call.0.clone()).or_default();
            *count += 1;
            *work += work_made() - begin;
            summary
        })
    }

    /// Runs what a call leads to, unless it is too deep.
    fn followed<T>(&self, instance: &Instance, run: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.depth.get() >= MAX_CALL_DEPTH {
            self.limit(instance);
            return None;
        }
        let foreign = self.is_foreign(instance.def);
        if foreign {
            if self.foreign_depth.get() == 0 {
                self.foreign_begin.set(work_made());
            }
            if self.foreign_depth.get() >= MAX_FOREIGN_DEPTH
                || work_made() - self.foreign_begin.get() > MAX_FOREIGN_WORK
            {
                self.not_followed.borrow_mut().insert(self.world.name_span(instance.def));
                return None;
            }
            self.foreign_depth.set(self.foreign_depth.get() + 1);
        }
        self.depth.set(self.depth.get() + 1);
        let result = run();
        self.depth.set(self.depth.get() - 1);
        if foreign {
            self.foreign_depth.set(self.foreign_depth.get() - 1);
        }
        result
    }

    /// How often an instance is being run.
    fn inside(&self, instance: &Instance) -> usize {
        self.stack.borrow().iter().filter(|frame| frame.call.0 == *instance).count()
    }

    /// Runs a function with the facts themselves.
    fn inline(&self, instance: &Instance, entry: &Entry) -> Option<Rc<Summary>> {
        if self.inside(instance) >= MAX_INLINED {
            return Some(Rc::default());
        }
        let call = (instance.clone(), Rc::default());
        self.stack.borrow_mut().push(Frame { call, low: 0 });
        let summary = self.followed(instance, || Interp::run(self, instance, entry).map(Rc::new));
        self.stack.borrow_mut().pop();
        summary.map(|summary| self.comes_back(instance, summary))
    }

    /// The instance with types that have grown too large taken as unknown, so that there are finitely many.
    fn bounded(&self, instance: &Instance) -> Instance {
        let bound = |ty: &Ty| if ty.size() > MAX_TYPE_SIZE { Ty::unknown() } else { *ty };
        Instance { args: instance.args.iter().map(bound).collect(), ..instance.clone() }
    }

    fn limit(&self, instance: &Instance) {
        let name = self.world.canonical_path(instance.def);
        let message = format!("`{name}` takes too much work to follow; what it does is only guessed");
        let span = self.world.real_span(self.world.name_span(instance.def));
        let problem = Problem::new(ProblemKind::Limit, message).at(span);
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}

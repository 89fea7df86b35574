//! The engine: summaries of functions on demand, recursion to a fixpoint, and the findings on the way.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use privlint_ir::problem::ProblemKind;
use privlint_ir::{CrateKind, ExprId, Problem, Span};
use privlint_sema::{DefId, Ty, World};
use rustc_hash::FxHashMap;

use crate::fact::{Fact, Facts, Origin, SourceId};
use crate::interp::Interp;
use crate::knowledge::{Knowledge, SinkKinds};
use crate::summary::{SinkSite, Summary};

/// How deeply calls are followed.
const MAX_CALL_DEPTH: usize = 160;
/// How often a circle of functions is gone through until its summaries no longer change.
const MAX_ROUNDS: usize = 8;
/// How deeply calls are followed inside of dependencies.
const MAX_FOREIGN_DEPTH: usize = 5;
/// How many expressions are run for one call into a dependency, with all that it calls there.
const MAX_FOREIGN_STEPS: u32 = 20_000;
/// How much work one body may make: expressions run and parts of values gone through. A body that needs more is taken
/// as a call of which nothing is known, and said to be so.
const MAX_WORK: u32 = 30_000;
/// How much work is made in all before bodies get less of it and dependencies are no longer followed.
const ENOUGH_WORK: u64 = 1_500_000;
/// How large the types may grow with which a function is called.
const MAX_TYPE_SIZE: usize = 48;

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
}

#[derive(Clone)]
enum State {
    /// Being made; what is known by now, and whether somebody asked for it.
    Running {
        known: Rc<Summary>,
        asked: bool,
    },
    Done(Rc<Summary>),
    /// Too much work: nothing is known of it.
    GivenUp,
}

/// Makes summaries and collects what reaches sinks.
pub struct Engine<'w, 'p> {
    pub(crate) world: &'w World<'p>,
    pub(crate) knowledge: &'w dyn Knowledge,
    summaries: RefCell<FxHashMap<Instance, State>>,
    /// The instances that were done, in order: those that rest on an unfinished circle are taken back.
    done: RefCell<Vec<Instance>>,
    depth: Cell<usize>,
    /// How deep in dependencies we are, and how many expressions were run since we went there.
    foreign_depth: Cell<usize>,
    foreign_steps: Cell<u32>,
    /// The work that was made in all.
    work: Cell<u64>,
    /// Calls inside of dependencies that were not followed, since a limit was hit.
    not_followed: Cell<usize>,
    /// How many unfinished instances that are asked for lie on the stack.
    open_circles: Cell<usize>,
    hits: RefCell<BTreeMap<(SinkSite, SourceId, SinkKinds), Hit>>,
    problems: RefCell<Vec<Problem>>,
    /// What types declare of their values.
    pub(crate) declared_types: RefCell<FxHashMap<Ty, Facts>>,
    /// Calls of sinks seen in crates that are analysed for themselves.
    sinks_seen: RefCell<std::collections::BTreeSet<Span>>,
}

impl<'w, 'p> Engine<'w, 'p> {
    /// An engine that knows nothing of the world's functions yet.
    pub fn new(world: &'w World<'p>, knowledge: &'w dyn Knowledge) -> Engine<'w, 'p> {
        Engine {
            world,
            knowledge,
            summaries: RefCell::default(),
            done: RefCell::default(),
            depth: Cell::new(0),
            foreign_depth: Cell::new(0),
            foreign_steps: Cell::new(0),
            work: Cell::new(0),
            not_followed: Cell::new(0),
            open_circles: Cell::new(0),
            hits: RefCell::default(),
            problems: RefCell::default(),
            declared_types: RefCell::default(),
            sinks_seen: RefCell::default(),
        }
    }

    /// Analyses a function or global for itself, with its type parameters open.
    pub fn analyse(&self, def: DefId) {
        let args = self.world.generics_of(def).identity();
        self.summary(&Instance { def, closure: None, args });
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

    /// How many functions (with the types they are called with) were looked into.
    pub fn instances(&self) -> usize {
        self.summaries.borrow().len()
    }

    /// How many calls of sinks were seen in the crates that are analysed for themselves.
    pub fn sinks_seen(&self) -> usize {
        self.sinks_seen.borrow().len()
    }

    pub(crate) fn saw_sink(&self, site: Span) {
        if self.is_told(site) {
            self.sinks_seen.borrow_mut().insert(site);
        }
    }

    /// Whether steps at this place are told: it is in a file that somebody wrote, in a crate that is analysed.
    pub(crate) fn is_told(&self, span: Span) -> bool {
        let file = self.world.file(span.file);
        !file.is_derived() && self.world.crate_info(file.krate).local
    }

    pub(crate) fn is_std(&self, def: DefId) -> bool {
        self.world.crate_info(self.world.def(def).krate).kind == CrateKind::Std
    }

    pub(crate) fn report(&self, sink: SinkSite, fact: Fact, owner: DefId) {
        let Origin::Source(source) = fact.origin else { return };
        if fact.sanitized.contains(sink.kind) {
            return;
        }
        let hit = Hit { sink: sink.clone(), source, fact, owner };
        let mut hits = self.hits.borrow_mut();
        match hits.entry((sink, source, SinkKinds::NONE)) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(hit);
            }
            std::collections::btree_map::Entry::Occupied(mut entry) => {
                let known = entry.get();
                let better = (hit.fact.guessed, hit.fact.trace.len()) < (known.fact.guessed, known.fact.trace.len());
                if better {
                    entry.insert(hit);
                }
            }
        }
    }

    /// The summary of an instance; of one that is being made, what is known by now. Nothing where the depth of calls
    /// is at its limit.
    pub(crate) fn summary(&self, instance: &Instance) -> Option<Rc<Summary>> {
        let instance = self.bounded(instance);
        if let Some(state) = self.summaries.borrow_mut().get_mut(&instance) {
            return Some(match state {
                State::Running { known, asked } => {
                    if !*asked {
                        *asked = true;
                        self.open_circles.set(self.open_circles.get() + 1);
                    }
                    known.clone()
                }
                State::Done(summary) => summary.clone(),
                State::GivenUp => return None,
            });
        }
        if self.depth.get() >= MAX_CALL_DEPTH {
            self.limit(&instance);
            return None;
        }
        let foreign = self.is_foreign(instance.def);
        if foreign {
            if self.foreign_depth.get() == 0 {
                self.foreign_steps.set(0);
            }
            if self.work.get() >= ENOUGH_WORK
                || self.foreign_depth.get() >= MAX_FOREIGN_DEPTH
                || self.foreign_steps.get() > MAX_FOREIGN_STEPS
            {
                self.not_followed.set(self.not_followed.get() + 1);
                return None;
            }
            self.foreign_depth.set(self.foreign_depth.get() + 1);
        }
        self.depth.set(self.depth.get() + 1);
        let summary = self.make(&instance);
        self.depth.set(self.depth.get() - 1);
        if foreign {
            self.foreign_depth.set(self.foreign_depth.get() - 1);
        }
        summary
    }

    /// Whether a function belongs to a dependency other than the standard library.
    pub(crate) fn is_foreign(&self, def: DefId) -> bool {
        let info = self.world.crate_info(self.world.def(def).krate);
        !info.local && info.kind != CrateKind::Std
    }

    /// One more expression was run.
    pub(crate) fn count_step(&self) {
        self.foreign_steps.set(self.foreign_steps.get().saturating_add(1));
    }

    /// Takes note of work.
    pub(crate) fn add_work(&self, amount: u32) {
        self.work.set(self.work.get() + u64::from(amount));
    }

    /// How much work the next body may make: less once there was much.
    pub(crate) fn allowance(&self) -> u32 {
        if self.work.get() < ENOUGH_WORK { MAX_WORK } else { MAX_WORK / 16 }
    }

    /// How many calls inside of dependencies were not followed.
    pub fn not_followed(&self) -> usize {
        self.not_followed.get()
    }

    fn make(&self, instance: &Instance) -> Option<Rc<Summary>> {
        let mut known = Rc::new(Summary::default());
        let mark = self.done.borrow().len();
        for round in 0.. {
            let state = State::Running { known: known.clone(), asked: false };
            self.summaries.borrow_mut().insert(instance.clone(), state);
            let summary = Interp::run(self, instance).map(Rc::new);
            let asked = matches!(self.summaries.borrow().get(instance), Some(State::Running { asked: true, .. }));
            if asked {
                self.open_circles.set(self.open_circles.get() - 1);
            }
            let Some(summary) = summary else {
                self.summaries.borrow_mut().insert(instance.clone(), State::GivenUp);
                self.limit(instance);
                return None;
            };
            if !asked || summary.same(&known) || round >= MAX_ROUNDS {
                if round >= MAX_ROUNDS {
                    self.limit(instance);
                }
                known = summary;
                break;
            }
            // What was made on the way rests on less than is known now.
            for done in self.done.borrow_mut().drain(mark..) {
                self.summaries.borrow_mut().remove(&done);
            }
            known = summary;
        }
        self.summaries.borrow_mut().insert(instance.clone(), State::Done(known.clone()));
        self.done.borrow_mut().push(instance.clone());
        Some(known)
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

//! The abstract interpretation of one body.

mod apply;
mod call;
mod control;
mod expr;
mod format;
mod pat;
mod place;

use std::collections::BTreeMap;
use std::rc::Rc;

use privlint_ir::{Body, ExprId, ExprKind, Name, PatId, PatKind, Span, TextRange};
use privlint_sema::{DefId, Ty, TyKind, Types, ValueRes};

use crate::engine::{Engine, Instance};
use crate::fact::{Fact, Facts, Origin};
use crate::knowledge::SinkSpec;
use crate::state::State;
use crate::summary::{InputHit, SinkSite, Summary};
use crate::value::{Place, Proj, Root, Value};

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
    hits: BTreeMap<(SinkSite, Fact2), InputHit>,
    /// How many temporaries each expression has made in this evaluation.
    temps: BTreeMap<u32, u32>,
    /// Whether steps in this body are told.
    told: bool,
    /// Whether the pattern that was bound last cannot match.
    refuted: bool,
    /// How many expressions around hold values that may refer to temporaries.
    holding: usize,
    /// How much work this body may still make, in steps and parts of values gone through.
    fuel: u32,
}

/// What makes two facts about inputs the same.
type Fact2 = (Origin, crate::knowledge::SinkKinds);

impl<'e, 'w, 'p> Interp<'e, 'w, 'p> {
    /// Runs an instance and gives its summary; nothing where that takes too much work.
    pub(crate) fn run(engine: &'e Engine<'w, 'p>, instance: &'e Instance) -> Option<Summary> {
        let world = engine.world;
        let (Some(body), Some(types)) = (world.body(instance.def), world.types_of(instance.def)) else {
            return Some(Summary::default());
        };
        let allowed = engine.allowance();
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
            temps: BTreeMap::new(),
            told: engine.is_told(world.name_span(instance.def)),
            refuted: false,
            holding: 0,
            fuel: allowed,
        };
        let value = match instance.closure {
            Some(closure) => interp.run_closure(closure),
            None => interp.run_function(),
        };
        let in_time = interp.fuel > 0;
        engine.add_work(allowed - interp.fuel);
        let summary = interp.finish(value);
        in_time.then_some(summary)
    }

    /// Takes note of work; whether there may be more.
    fn work(&mut self, amount: usize) -> bool {
        self.fuel = self.fuel.saturating_sub(amount as u32);
        if self.fuel == 0 {
            self.state.dead = true;
        }
        self.fuel > 0
    }

    fn run_function(&mut self) -> Value {
        for (idx, &pat) in self.body.params.iter().enumerate() {
            self.param(idx as u32, pat, self.engine.knowledge.param(self.engine.world, self.owner, idx as u32));
        }
        self.body.root.map_or_else(Value::clean, |root| self.eval(root))
    }

    /// A closure's first input is the closure itself with what it captured, then come its parameters.
    fn run_closure(&mut self, closure: ExprId) -> Value {
        let ExprKind::Closure { params, body, .. } = &self.body.exprs[closure].kind else { return Value::clean() };
        for (idx, (pat, _)) in params.iter().enumerate() {
            self.param(idx as u32 + 1, *pat, None);
        }
        self.eval(*body)
    }

    /// Binds a parameter: to a reference to its input, or to the input itself.
    fn param(&mut self, idx: u32, pat: PatId, source: Option<crate::fact::SourceId>) {
        let ty = self.pat_ty(pat);
        let root = Root::Input(idx);
        if let Some(source) = source {
            let mut fact = self.engine.declared(source);
            fact.sanitized = crate::knowledge::SinkKinds::NONE;
            let value = self.state.root(&root).with_facts(&Facts::one(fact));
            self.state.set(root.clone(), value);
        }
        let place = Place::new(root.clone());
        self.declare_type(&place, ty);
        let value = if is_pointer(ty) { Value::reference([place].into()) } else { self.state.root(&root) };
        let at = Place::new(Root::Temp(u32::MAX, idx));
        self.state.set(at.root.clone(), value);
        self.bind(pat, &[at].into(), None);
        self.refuted = false;
    }

    fn finish(mut self, value: Value) -> Summary {
        let mut done = self.returns.pop().unwrap_or_default();
        if !self.state.dead {
            let exported = self.export(&value);
            done.value = done.value.join(&exported);
            match &mut done.state {
                Some(state) => state.join(&self.state),
                None => done.state = Some(self.state.clone()),
            }
        }
        let mut summary =
            Summary { ret: done.value.limited(), writes: Vec::new(), hits: self.hits.into_values().collect() };
        if let Some(state) = done.state {
            for (idx, value) in state.written_inputs() {
                if !is_untouched(idx, value) {
                    let exported = export_in(&state, value, 0);
                    summary.writes.push((idx, exported.limited()));
                }
            }
        }
        summary
    }

    /// A value as the caller can understand it: references to this body's own variables become what they refer to.
    fn export(&self, value: &Value) -> Value {
        export_in(&self.state, value, 0)
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
        value.map(&mut |fact| {
            let mut fact = fact.clone();
            fact.trace = fact.trace.then(span, &text);
            Some(fact)
        })
    }

    fn temp(&mut self, expr: ExprId) -> Root {
        let count = self.temps.entry(expr.raw()).or_default();
        *count += 1;
        Root::Temp(expr.raw(), *count)
    }

    /// Puts a value where it can be referred to.
    fn store(&mut self, expr: ExprId, value: Value) -> Place {
        let root = self.temp(expr);
        self.state.set(root.clone(), value);
        Place::new(root)
    }

    // ---- sinks -------------------------------------------------------------------------------------------------

    /// Facts reach a sink.
    fn sink(&mut self, spec: &SinkSpec, span: Span, facts: &Facts) {
        let site = SinkSite { span: self.engine.world.real_span(span), kind: spec.kind, name: spec.name.clone() };
        for fact in facts.iter() {
            self.hit(&site, fact.clone());
        }
    }

    fn hit(&mut self, site: &SinkSite, fact: Fact) {
        if fact.sanitized.contains(site.kind) {
            return;
        }
        match &fact.origin {
            Origin::Source(_) => self.engine.report(site.clone(), fact, self.owner),
            origin @ Origin::Input(..) => {
                let key = (site.clone(), (origin.clone(), fact.sanitized));
                let hit = InputHit { sink: site.clone(), fact };
                let known = self.hits.entry(key).or_insert_with(|| hit.clone());
                if hit.fact.trace.len() < known.fact.trace.len() {
                    *known = hit;
                }
            }
        }
    }

    /// What a type that is marked says of a place of this type.
    fn declare_type(&mut self, place: &Place, ty: Ty) {
        let Some((adt, _)) = ty.strip_refs().as_adt() else { return };
        if let Some(source) = self.engine.knowledge.adt(self.engine.world, adt) {
            let targets = self.state.targets(&Value::reference([place.clone()].into()));
            for target in targets {
                let mut fact = self.engine.declared(source);
                fact.under = place::under(&target);
                self.state.declare(&target, &Facts::one(fact));
            }
        }
    }

    /// The place of a variable: in a closure, one that it did not bind itself is captured.
    fn local(&self, pat: PatId) -> Place {
        let root = Root::Local(pat);
        if self.closure.is_some() && !self.state.has(&root) {
            return Place { root: Root::Input(0), path: vec![Proj::Capture(pat)] };
        }
        Place::new(root)
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

/// Whether an input still is what it was.
fn is_untouched(idx: u32, value: &Value) -> bool {
    value.known_parts().is_empty()
        && value.refs().is_empty()
        && value.facts().iter().all(|fact| match &fact.origin {
            Origin::Input(of, path) => *of == idx && path.is_empty(),
            // What a parameter's mark says is no write.
            Origin::Source(_) => fact.trace.len() <= 1,
        })
}

fn export_in(state: &State, value: &Value, depth: usize) -> Value {
    if value.is_absent() {
        return value.clone();
    }
    if depth > 8 {
        return Value::of(state.all_facts(value));
    }
    let (inputs, own): (Vec<&Place>, Vec<&Place>) =
        value.refs().iter().partition(|place| matches!(place.root, Root::Input(_)));
    let mut parts = BTreeMap::new();
    for (proj, part) in value.known_parts() {
        parts.insert(*proj, export_in(state, part, depth + 1));
    }
    let mut out = Value::reference(inputs.into_iter().cloned().collect());
    let rest = Value::parts(parts);
    let mut shape = Value::of(value.facts().clone());
    for callable in value.callables() {
        shape = shape.join(&Value::callable(*callable));
    }
    // Parts are put in one by one, so that facts about the whole do not reach those that are told apart.
    for (proj, part) in rest.known_parts() {
        shape = shape.with_part(&[*proj], part.clone(), true);
    }
    out = out.join_shape(&shape);
    for place in own {
        out = out.join(&export_in(state, &state.read(place), depth + 1));
    }
    out
}

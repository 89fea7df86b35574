//! Applying a summary: what a function does, in terms of what it was given by this call.

use std::rc::Rc;

use privlint_ir::{ExprId, ExprKind, Span};
use privlint_sema::DefId;

use super::Interp;
use super::control::join;
use crate::entry::Binding;
use crate::fact::{Fact, Facts, Origin};
use crate::place::{Place, Places, Root, limit_places};
use crate::summary::{SinkSite, Summary};
use crate::text::Texts;
use crate::value::{Rewrite, Value};

/// A call whose summary is applied.
struct Call<'b> {
    def: DefId,
    span: Span,
    name: Rc<str>,
    /// Whether the steps inside of the callee are told.
    told: bool,
    binding: &'b Binding,
    /// Where what the callee made is kept from now on.
    fresh: Vec<Root>,
}

impl Interp<'_, '_, '_> {
    /// The result of a call; what the callee writes and discloses happens to this body's places.
    pub(super) fn apply(&mut self, expr: ExprId, def: DefId, summary: &Summary, binding: &Binding) -> Value {
        let count = summary.memory.iter().filter(|(root, _)| matches!(root, Root::Fresh(_))).count();
        let fresh = (0..count as u32).map(|number| Root::Heap(expr.raw(), number)).collect();
        let name = Rc::from(self.engine.world.def(def).name.as_str());
        let told = self.engine.is_told(self.engine.world.name_span(def));
        let call = Call { def, span: self.expr_span(expr), name, told, binding, fresh };
        self.called.extend(&summary.called);
        for hit in &summary.hits {
            let destination = hit.destination.as_ref().and_then(|texts| texts.instantiate(&binding.texts));
            let is_further_in = self.told && !call.told && !self.engine.is_told(hit.sink.span);
            // A panic of `unwrap` is where somebody wrote that, each time.
            let sink = match is_further_in {
                true => SinkSite { span: call.span, ..hit.sink.clone() },
                false => hit.sink.clone(),
            };
            let Origin::Input(number) = hit.fact.origin else {
                let mut fact = hit.fact.clone();
                if is_further_in {
                    fact.trace = fact.trace.then(call.span, &Rc::from(format!("passed to `{}`", call.name)));
                }
                self.hit(&sink, fact, destination.as_ref());
                continue;
            };
            let Some(input) = binding.inputs.get(number as usize) else { continue };
            for fact in input.facts.iter() {
                let mut fact = self.passed(fact, &hit.fact, &call, input.arg, false);
                if is_further_in {
                    fact.trace = fact.trace.then(call.span, &Rc::from(format!("passed to `{}`", call.name)));
                }
                self.hit(&sink, fact, destination.as_ref());
            }
        }
        // A method that is not told leaves what it was given with its receiver: `self.queue.push(user)`.
        let stored = match &self.body.exprs[expr].kind {
            ExprKind::MethodCall { receiver, .. } if !call.told => self.stored(*receiver),
            _ => None,
        };
        for (root, value) in &summary.memory {
            let value = self.instantiate(value, &call, false);
            let value = match &stored {
                Some(text) => self.step_new(value, binding, call.span, text),
                None => value,
            };
            match root {
                Root::Outer(number) => {
                    if let Some(place) = binding.outer.get(*number as usize) {
                        self.state.write(place, &value, true);
                    }
                }
                Root::All(group) => {
                    for place in binding.all.get(*group as usize).into_iter().flatten() {
                        self.state.write(place, &value.bounded(0), false);
                    }
                }
                Root::Fresh(number) => {
                    let root = call.fresh[*number as usize];
                    // In a loop, what was made in the rounds before may still be referred to.
                    let value = if self.state.has(&root) { self.state.root(&root).join(&value) } else { value };
                    self.state.set(root, value);
                }
                Root::Global(global) => {
                    let place = self.global_place(*global);
                    self.state.write(&place, &value, false);
                }
                _ => {}
            }
        }
        if !summary.returns {
            if !summary.memory.is_empty() {
                join(&mut self.endless, &self.state);
            }
            self.state.dead = true;
            return Value::clean();
        }
        self.instantiate(&summary.ret, &call, true)
    }

    /// One more step for the facts that came in by another argument than the receiver.
    fn step_new(&self, value: Value, binding: &Binding, span: Span, text: &str) -> Value {
        if !self.told {
            return value;
        }
        let text: Rc<str> = Rc::from(text);
        let own = binding.inputs.iter().filter(|input| input.arg == 0);
        let own: Vec<_> = own.flat_map(|input| input.facts.iter().map(Fact::key)).collect();
        value.map_facts(&mut |fact| match own.contains(&fact.key()) {
            true => fact.clone(),
            false => Fact { trace: fact.trace.then(span, &text), ..fact.clone() },
        })
    }

    /// A value of the callee in terms of the caller.
    fn instantiate(&self, value: &Value, call: &Call<'_>, returned: bool) -> Value {
        value.rewritten(&mut Instantiation { interp: self, call, returned })
    }

    /// A fact of the caller that went through the callee.
    fn passed(&self, given: &Fact, inside: &Fact, call: &Call<'_>, arg: u32, returned: bool) -> Fact {
        let mut trace = given.trace.clone();
        if self.told && (call.told || returned) {
            let text = if !call.told || returned {
                format!("passed through `{}`", call.name)
            } else {
                match self.engine.world.param_name(call.def, arg) {
                    Some(param) if param != "self" => format!("passed to `{}` as `{param}`", call.name),
                    _ => format!("passed to `{}`", call.name),
                }
            };
            trace = trace.then(call.span, &Rc::from(text));
        }
        if call.told || !inside.trace.is_empty() {
            trace = trace.join(&inside.trace);
        }
        Fact {
            origin: given.origin,
            sanitized: given.sanitized.union(inside.sanitized),
            quoted: given.quoted || inside.quoted,
            // Where all is seen as one, which of it went on is a guess.
            guessed: given.guessed || inside.guessed || !call.binding.all.is_empty(),
            trace,
        }
    }
}

/// From the callee's terms to the caller's.
struct Instantiation<'a, 'e, 'w, 'p> {
    interp: &'a Interp<'e, 'w, 'p>,
    call: &'a Call<'a>,
    returned: bool,
}

impl Rewrite for Instantiation<'_, '_, '_, '_> {
    fn facts(&mut self, facts: &Facts) -> Facts {
        let mut out = Facts::default();
        for fact in facts.iter() {
            match fact.origin {
                Origin::Source(_) => {
                    let mut fact = fact.clone();
                    if self.interp.told && self.returned {
                        let text = Rc::from(format!("returned by `{}`", self.call.name));
                        fact.trace = fact.trace.then(self.call.span, &text);
                    }
                    out.insert(fact);
                }
                Origin::Input(number) => {
                    let Some(input) = self.call.binding.inputs.get(number as usize) else { continue };
                    for given in input.facts.iter() {
                        out.insert(self.interp.passed(given, fact, self.call, input.arg, self.returned));
                    }
                }
            }
        }
        out
    }

    fn refs(&mut self, refs: &Places) -> Places {
        limit_places(refs.iter().flat_map(|place| outside(place, self.call)).collect())
    }

    fn texts(&mut self, texts: &Texts) -> Option<Texts> {
        texts.instantiate(&self.call.binding.texts)
    }
}

/// The places that a place of the callee is for the caller.
fn outside(place: &Place, call: &Call<'_>) -> Places {
    let base = match place.root() {
        Root::Outer(number) => call.binding.outer.get(number as usize).copied(),
        Root::Fresh(number) => call.fresh.get(number as usize).copied().map(Place::new),
        Root::Global(_) => Some(Place::new(place.root())),
        Root::All(group) => return call.binding.all.get(group as usize).cloned().unwrap_or_default(),
        _ => None,
    };
    base.map(|base| base.at(&place.path())).into_iter().collect()
}

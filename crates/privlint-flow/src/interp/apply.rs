//! Applying a summary: what the callee does with its inputs, in terms of what the caller gave it.

use std::collections::BTreeSet;
use std::rc::Rc;

use privlint_ir::{ExprId, Span};
use privlint_sema::{DefId, Ty, TyKind};

use super::Interp;
use crate::fact::{Fact, Facts, Origin};
use crate::summary::Summary;
use crate::value::{Path, Place, Proj, Root, Value};

impl Interp<'_, '_, '_> {
    /// The result of a call; what the callee writes and discloses happens to the caller's places.
    pub(super) fn apply(
        &mut self,
        expr: ExprId,
        def: DefId,
        summary: &Summary,
        values: Vec<Value>,
        types: &[Ty],
    ) -> Value {
        let span = self.expr_span(expr);
        let args: Vec<Place> = values.into_iter().map(|value| self.store(expr, value)).collect();
        let call = Call { span, name: self.callee_name(def), told: self.tells(def), def };
        for hit in &summary.hits {
            let Origin::Input(idx, path) = &hit.fact.origin else { continue };
            let places = self.input_places(&args, *idx, path);
            let mut facts = Facts::default();
            for place in &places {
                facts.extend(&self.state.all_facts(&self.state.read(place)));
            }
            for fact in facts.iter() {
                let mut fact = self.passed(fact, &hit.fact, &call, *idx, false);
                if self.told && !call.told && !self.engine.is_told(hit.sink.span) {
                    fact.trace = fact.trace.then(span, &Rc::from(format!("passed to `{}`", call.name)));
                }
                self.hit(&hit.sink, fact);
            }
        }
        let result = self.instantiate(&summary.ret, &args, &call, true);
        // What is written rests on what was there before the call.
        let written: Vec<(BTreeSet<Place>, Value)> = summary
            .writes
            .iter()
            .flat_map(|(idx, value)| {
                let places = self.input_places(&args, *idx, &Vec::new());
                let ty = types.get(*idx as usize).copied().unwrap_or_else(Ty::unknown);
                self.writes(&places, (*idx, ty), &Vec::new(), value, &args, &call)
            })
            .collect();
        for (places, value) in written {
            self.state.write_any(&places, &value);
        }
        result
    }

    fn callee_name(&self, def: DefId) -> String {
        self.engine.world.def(def).name.to_string()
    }

    /// Whether the steps inside of a callee are told.
    fn tells(&self, def: DefId) -> bool {
        self.engine.is_told(self.engine.world.name_span(def))
    }

    /// The caller's places for a part of what a parameter refers to.
    fn input_places(&self, args: &[Place], idx: u32, path: &Path) -> BTreeSet<Place> {
        let Some(arg) = args.get(idx as usize) else { return BTreeSet::new() };
        let mut places = self.state.targets(&Value::reference([arg.clone()].into()));
        for proj in path {
            let parts: BTreeSet<Place> = places.iter().map(|place| place.part(*proj)).collect();
            places = self.state.targets(&Value::reference(parts));
        }
        places
    }

    /// A value of the callee in terms of the caller.
    fn instantiate(&mut self, value: &Value, args: &[Place], call: &Call, returned: bool) -> Value {
        if value.is_absent() || !self.work(1 + value.facts().iter().count() + value.refs().len()) {
            return value.clone();
        }
        let mut out: Option<Value> = None;
        let mut own = Facts::default();
        for fact in value.facts().iter() {
            match &fact.origin {
                Origin::Source(_) => {
                    let Some(mut fact) = self.still_declared(fact, args) else { continue };
                    if self.told && returned {
                        fact.trace = fact.trace.then(call.span, &Rc::from(format!("returned by `{}`", call.name)));
                    }
                    own.insert(fact);
                }
                Origin::Input(idx, path) => {
                    let mut given = Value::clean();
                    for place in self.input_places(args, *idx, path) {
                        given = given.join(&self.state.read(&place));
                    }
                    self.work(given.size());
                    let given = given.limited().map(&mut |known| Some(self.passed(known, fact, call, *idx, returned)));
                    out = Some(match out {
                        Some(before) => before.join(&given),
                        None => given,
                    });
                }
            }
        }
        let mut out = out.unwrap_or_default().with_facts(&own);
        for (proj, part) in value.known_parts() {
            let part = self.instantiate(part, args, call, returned);
            out = out.with_part(&[*proj], part, true);
        }
        for callable in value.callables() {
            out = out.join(&Value::callable(*callable));
        }
        let mut refs = BTreeSet::new();
        for place in value.refs() {
            if let Root::Input(idx) = place.root {
                refs.extend(self.input_places(args, idx, &place.path));
            }
        }
        let out = if out.size() > 100 { out.limited() } else { out };
        if refs.is_empty() { out } else { Value::reference(refs).join_shape(&out) }
    }

    /// Customer data that the callee's types declare, as far as the caller knows no better of that part.
    fn still_declared(&self, fact: &Fact, args: &[Place]) -> Option<Fact> {
        let mut fact = fact.clone();
        let Some((idx, path)) = fact.under.take() else { return Some(fact) };
        let open: Vec<Place> =
            self.input_places(args, idx, &path).into_iter().filter(|place| !self.state.tells_apart(place)).collect();
        fact.under = super::place::under(open.first()?);
        Some(fact)
    }

    /// A fact of the caller that went through the callee.
    fn passed(&self, given: &Fact, inside: &Fact, call: &Call, idx: u32, returned: bool) -> Fact {
        let mut trace = given.trace.clone();
        if self.told {
            let text = if !call.told || returned {
                format!("passed through `{}`", call.name)
            } else {
                match self.engine.world.param_name(call.def, idx) {
                    Some(param) if param != "self" => format!("passed to `{}` as `{param}`", call.name),
                    _ => format!("passed to `{}`", call.name),
                }
            };
            if call.told || returned {
                trace = trace.then(call.span, &Rc::from(text));
            }
        }
        if call.told || !inside.trace.is_empty() {
            trace = trace.join(&inside.trace);
        }
        Fact {
            origin: given.origin.clone(),
            sanitized: given.sanitized.union(inside.sanitized),
            guessed: given.guessed || inside.guessed,
            under: given.under.clone(),
            trace,
        }
    }

    /// The type of a part of a value of this type.
    fn part_type(&self, ty: Ty, proj: Proj) -> Ty {
        let world = self.engine.world;
        match (ty.strip_refs().kind(), proj) {
            (TyKind::Adt(adt, args), Proj::Field(variant, field)) => {
                world.normalize(world.field_type(*adt, variant, field, args))
            }
            (TyKind::Tuple(elems), Proj::Field(_, idx)) => elems.get(idx as usize).copied().unwrap_or_else(Ty::unknown),
            (TyKind::Slice(elem) | TyKind::Array(elem), Proj::Elem) => *elem,
            _ => Ty::unknown(),
        }
    }

    /// What is to be written where: the parts of an input that the callee told apart.
    fn writes(
        &mut self,
        places: &BTreeSet<Place>,
        (idx, ty): (u32, Ty),
        path: &Path,
        value: &Value,
        args: &[Place],
        call: &Call,
    ) -> Vec<(BTreeSet<Place>, Value)> {
        if !self.work(1 + places.len()) {
            return Vec::new();
        }
        let keeps = value.facts().iter().any(|fact| fact.origin == Origin::Input(idx, path.clone()));
        let mut out = Vec::new();
        if keeps && value.refs().is_empty() {
            // The whole is what it was, but for facts that came on top and the parts that were written.
            let more =
                value.facts().map(&mut |fact| (fact.origin != Origin::Input(idx, path.clone())).then(|| fact.clone()));
            if !more.is_empty() {
                let added = self.instantiate(&Value::of(more), args, call, false);
                for place in places {
                    out.push(([place.clone()].into(), self.state.read(place).join(&added)));
                }
            }
            for (proj, part) in value.known_parts() {
                let parts: BTreeSet<Place> = places.iter().map(|place| place.part(*proj)).collect();
                let part_ty = self.part_type(ty, *proj);
                let parts = if super::is_pointer(part_ty) { self.deref_pointer(&parts) } else { parts };
                let parts = self.state.targets(&Value::reference(parts));
                let mut inner = path.clone();
                inner.push(*proj);
                out.extend(self.writes(&parts, (idx, part_ty), &inner, part, args, call));
            }
            return out;
        }
        let written = self.instantiate(value, args, call, false);
        out.push((places.clone(), written));
        out
    }
}

/// A call whose summary is applied.
struct Call {
    span: Span,
    name: String,
    /// Whether the steps inside of the callee are told.
    told: bool,
    def: DefId,
}

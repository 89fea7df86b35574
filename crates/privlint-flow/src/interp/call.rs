//! Calls: who is called, and what is said of them.

use std::collections::{BTreeMap, BTreeSet};

use privlint_ir::{ExprId, Path};
use privlint_sema::instance::Instance as Resolved;
use privlint_sema::{Callee, DefId, Ty, TyKind};

use super::Interp;
use crate::engine::Instance;
use crate::fact::Facts;
use crate::knowledge::{FnFacts, SinkKinds};
use crate::value::{Place, Proj, Value};

/// How many functions a call of a `dyn` method may mean; of more, only the arguments are looked at.
const MAX_TARGETS: usize = 24;

impl Interp<'_, '_, '_> {
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId]) -> Value {
        let found = self.types.callees.get(&expr).cloned().unwrap_or(Callee::Value);
        let function = match &found {
            Callee::Value | Callee::Unknown(_) => self.eval(callee),
            _ => Value::clean(),
        };
        let values: Vec<Value> = args.iter().map(|arg| self.eval(*arg)).collect();
        if self.state.dead {
            return Value::clean();
        }
        let types: Vec<Ty> = args.iter().map(|arg| self.ty(*arg)).collect();
        match found {
            Callee::Fn(def, args) => {
                let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
                self.call_trait(expr, def, &args, values, &types)
            }
            Callee::Ctor(adt, variant, _) => self.construct(adt, variant, values),
            Callee::Value => self.call_value(expr, &function, self.ty(callee), values, &types),
            Callee::External(path) => self.call_external(expr, &path, &values, &types),
            Callee::Unknown(name) => {
                let mut values = values;
                let mut types = types;
                if !function.is_clean() {
                    values.push(function);
                    types.push(Ty::unknown());
                }
                self.guess(expr, name.as_str(), &values, &types, true)
            }
        }
    }

    pub(super) fn method_call(&mut self, expr: ExprId, receiver: ExprId, args: &[ExprId]) -> Value {
        let adjust = self.types.adjusts.get(&receiver).cloned().unwrap_or_default();
        let receiver_ty = self.ty(receiver);
        let receiver_value = if adjust.derefs.is_empty() && adjust.autoref.is_none() {
            self.eval(receiver)
        } else {
            let places = self.place_of(receiver);
            let places = self.adjust_places(receiver, places, &adjust);
            match adjust.autoref {
                Some(_) => Value::reference(places),
                None => {
                    let ty = self.behind(receiver_ty, &adjust);
                    self.read(&places, ty)
                }
            }
        };
        let adjusted = if adjust.derefs.is_empty() { receiver_ty } else { self.behind(receiver_ty, &adjust) };
        let adjusted = match adjust.autoref {
            Some(mutable) => adjusted.reference(mutable),
            None => adjusted,
        };
        let mut values = vec![receiver_value];
        let mut types = vec![adjusted];
        for arg in args {
            values.push(self.eval(*arg));
            types.push(self.ty(*arg));
        }
        if self.state.dead {
            return Value::clean();
        }
        match self.types.callees.get(&expr).cloned() {
            Some(Callee::Fn(def, args)) => {
                let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
                self.call_trait(expr, def, &args, values, &types)
            }
            Some(Callee::Unknown(name)) => self.guess(expr, name.as_str(), &values, &types, true),
            _ => self.guess(expr, "method", &values, &types, true),
        }
    }

    /// Calls a function; of a trait's method, the one that the types decide.
    pub(super) fn call_trait(
        &mut self,
        expr: ExprId,
        def: DefId,
        args: &[Ty],
        values: Vec<Value>,
        types: &[Ty],
    ) -> Value {
        let said = self.engine.knowledge.function(self.engine.world, def);
        if !said.is_empty() {
            return self.call_known(expr, def, &said, &values, types);
        }
        match self.engine.world.instance(def, args) {
            Resolved::Fn(target, args) => self.call_fn(expr, target, args, values, types),
            Resolved::CallValue => {
                // `f.call((a, b))`: the arguments come as one tuple.
                let mut values = values.into_iter();
                let function = values.next().unwrap_or_default();
                let tuple = values.next().unwrap_or_default();
                let params = match types.get(1).map(|ty| ty.kind()) {
                    Some(TyKind::Tuple(params)) => params.clone(),
                    _ => Vec::new(),
                };
                let parts = (0..params.len() as u32).map(|idx| tuple.part(Proj::Field(0, idx))).collect();
                self.call_value(expr, &function, args[0], parts, &params)
            }
            Resolved::Any(targets) if !targets.is_empty() && targets.len() <= MAX_TARGETS => {
                let before = self.state.clone();
                let mut value = Value::clean();
                let mut after: Option<crate::state::State> = None;
                for (target, args) in targets {
                    self.state = before.clone();
                    let result = self.call_fn(expr, target, args, values.clone(), types);
                    value = value.join(&result);
                    match &mut after {
                        Some(after) => after.join(&self.state),
                        None => after = Some(self.state.clone()),
                    }
                }
                self.state = after.unwrap_or(before);
                value
            }
            _ => {
                let name = self.engine.world.def(def).name;
                self.guess(expr, name.as_str(), &values, types, true)
            }
        }
    }

    fn call_fn(&mut self, expr: ExprId, def: DefId, args: Vec<Ty>, values: Vec<Value>, types: &[Ty]) -> Value {
        let said = self.engine.knowledge.function(self.engine.world, def);
        if !said.is_empty() {
            return self.call_known(expr, def, &said, &values, types);
        }
        if self.engine.world.body_source(def).is_none() {
            // A stub without a body moves data from its arguments to its result: that is known, not guessed.
            let guessed = !self.engine.is_std(def);
            let name = self.engine.world.def(def).name;
            return self.guess(expr, name.as_str(), &values, types, guessed);
        }
        if self.engine.is_foreign(def)
            && !self.engine.knowledge.speaks_of_crate(self.engine.world, def)
            && self.is_idle(&values)
        {
            // A dependency that gets nothing of interest gives nothing of interest.
            return Value::clean();
        }
        let instance = Instance { def, closure: None, args };
        match self.engine.summary(&instance) {
            Some(summary) => {
                let value = self.apply(expr, def, &summary, values, types);
                let ret = self.ty(expr);
                self.marked_result(value, ret)
            }
            None => {
                let name = self.engine.world.def(def).name;
                self.guess(expr, name.as_str(), &values, types, true)
            }
        }
    }

    /// Whether nothing is known of these values that could matter to anybody.
    fn is_idle(&self, values: &[Value]) -> bool {
        values.iter().all(|value| {
            let mut callables = Vec::new();
            self.find_callables(value, &mut BTreeSet::new(), &mut callables);
            callables.is_empty() && self.state.all_facts(value).is_empty()
        })
    }

    /// A result whose type is marked is customer data.
    fn marked_result(&mut self, value: Value, ty: Ty) -> Value {
        match ty.strip_refs().as_adt() {
            Some((adt, _)) if value.refs().is_empty() => self.marked_type(value, adt),
            _ => value,
        }
    }

    /// A call of a function of which something is said: that stands for its body.
    fn call_known(&mut self, expr: ExprId, def: DefId, said: &FnFacts, values: &[Value], types: &[Ty]) -> Value {
        let has_receiver = self.engine.world.function(def).is_some_and(|function| function.receiver.is_some());
        self.known(expr, said, has_receiver, values, types, self.engine.world.def(def).name.as_str())
    }

    fn call_external(&mut self, expr: ExprId, path: &str, values: &[Value], types: &[Ty]) -> Value {
        let said = self.engine.knowledge.external(path);
        if said.is_empty() {
            return self.guess(expr, path, values, types, true);
        }
        self.known(expr, &said, false, values, types, path)
    }

    fn known(
        &mut self,
        expr: ExprId,
        said: &FnFacts,
        has_receiver: bool,
        values: &[Value],
        types: &[Ty],
        name: &str,
    ) -> Value {
        let span = self.expr_span(expr);
        for spec in &said.sinks {
            self.engine.saw_sink(span);
            let mut facts = Facts::default();
            for (idx, value) in values.iter().enumerate() {
                let disclosed = match (has_receiver, idx) {
                    (true, 0) => spec.receiver,
                    (true, idx) => spec.args.as_ref().is_none_or(|args| args.contains(&(idx - 1))),
                    (false, idx) => spec.args.as_ref().is_none_or(|args| args.contains(&idx)),
                };
                if disclosed {
                    let ty = types.get(idx).copied().unwrap_or_else(Ty::unknown);
                    facts.extend(&self.engine.deep(&self.state, value, ty));
                }
            }
            self.sink(spec, span, &facts);
        }
        if let Some(source) = said.source {
            return Value::fact(self.engine.declared(source));
        }
        if let Some(kinds) = said.sanitizer {
            if kinds == SinkKinds::ALL {
                return Value::clean();
            }
            let mut facts = Facts::default();
            for (value, ty) in values.iter().zip(types) {
                facts.extend(&self.engine.deep(&self.state, value, *ty));
            }
            let facts = facts.map(&mut |fact| {
                let mut fact = fact.clone();
                fact.sanitized = fact.sanitized.union(kinds);
                Some(fact)
            });
            return self.step(Value::of(facts), span, &format!("passed through the sanitizer `{name}`"));
        }
        Value::clean()
    }

    /// A call of which nothing is known: what its arguments hold is taken to be in its result, nowhere else. Closures
    /// among them are taken to be called.
    pub(super) fn guess(&mut self, expr: ExprId, name: &str, values: &[Value], types: &[Ty], guessed: bool) -> Value {
        let mut facts = Facts::default();
        for (value, ty) in values.iter().zip(types) {
            facts.extend(&self.engine.deep(&self.state, value, *ty));
        }
        if facts.is_empty() || self.engine.is_no_flow(self.ty(expr)) {
            return Value::clean();
        }
        if !guessed {
            return Value::of(facts);
        }
        let facts = facts.map(&mut |fact| {
            let mut fact = fact.clone();
            fact.guessed = true;
            Some(fact)
        });
        let span = self.expr_span(expr);
        let text = format!("passed to `{name}`, which is not known: taken to be in its result");
        self.step(Value::of(facts), span, &text)
    }

    /// Of an enum that is one variant, the content of the others: there is none.
    pub(super) fn other_variants(&self, adt: DefId, variant: u32) -> BTreeMap<Proj, Value> {
        let others = self.engine.all_fields(adt).into_iter().filter(|(of, _)| *of != variant);
        others.map(|(of, field)| (Proj::Field(of, field), Value::absent())).collect()
    }

    pub(super) fn construct(&mut self, adt: DefId, variant: u32, values: Vec<Value>) -> Value {
        let mut parts = self.other_variants(adt, variant);
        for (idx, value) in (0u32..).zip(values) {
            parts.insert(Proj::Field(variant, idx), self.marked_part(value, adt, variant, idx));
        }
        self.marked_type(Value::parts(parts), adt)
    }

    /// Calls a value: what its type says it is, or what it is known to hold.
    fn call_value(&mut self, expr: ExprId, function: &Value, ty: Ty, values: Vec<Value>, types: &[Ty]) -> Value {
        let mut targets: Vec<(Ty, Value)> = Vec::new();
        let plain = ty.strip_refs();
        if matches!(plain.kind(), TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::Ctor(..)) {
            targets.push((plain, self.state.follow(function)));
        } else {
            self.find_callables(function, &mut BTreeSet::new(), &mut targets);
        }
        if targets.is_empty() {
            let mut all = values;
            let mut all_types = types.to_vec();
            all.push(function.clone());
            all_types.push(Ty::unknown());
            return self.guess(expr, "<function value>", &all, &all_types, true);
        }
        let before = self.state.clone();
        let mut result = Value::clean();
        let mut after: Option<crate::state::State> = None;
        for (target, env) in targets {
            self.state = before.clone();
            let value = match target.kind() {
                TyKind::FnDef(def, args) => self.call_trait(expr, *def, args, values.clone(), types),
                TyKind::Ctor(adt, variant, _) => self.construct(*adt, *variant, values.clone()),
                _ => {
                    let env = self.store(expr, env);
                    let mut args = vec![Value::reference([env].into())];
                    args.extend(values.iter().cloned());
                    self.apply_closure(expr, target, args)
                }
            };
            result = result.join(&value);
            match &mut after {
                Some(after) => after.join(&self.state),
                None => after = Some(self.state.clone()),
            }
        }
        self.state = after.unwrap_or(before);
        result
    }

    /// The closures and functions that a value is or holds, with what each has captured.
    fn find_callables(&self, value: &Value, seen: &mut BTreeSet<Place>, out: &mut Vec<(Ty, Value)>) {
        for ty in value.callables() {
            if !out.iter().any(|(known, _)| known == ty) {
                out.push((*ty, value.clone()));
            }
        }
        value.known_parts().values().for_each(|part| self.find_callables(part, seen, out));
        for place in value.refs() {
            if seen.insert(place.clone()) {
                self.find_callables(&self.state.read(place), seen, out);
            }
        }
    }

    /// Runs a closure: its first argument is a reference to itself.
    pub(super) fn apply_closure(&mut self, expr: ExprId, ty: Ty, values: Vec<Value>) -> Value {
        let TyKind::Closure(def, closure, args) = ty.kind() else { return Value::clean() };
        let instance = Instance { def: *def, closure: Some(*closure), args: args.clone() };
        match self.engine.summary(&instance) {
            Some(summary) => self.apply(expr, *def, &summary, values, &[]),
            None => Value::clean(),
        }
    }

    pub(super) fn macro_call(
        &mut self,
        expr: ExprId,
        path: &Path,
        args: &[ExprId],
        known: bool,
        diverges: bool,
    ) -> Value {
        let mut values = Vec::new();
        let mut types = Vec::new();
        for arg in args {
            values.push(self.eval(*arg));
            types.push(self.ty(*arg));
        }
        if self.state.dead {
            return Value::clean();
        }
        let world = self.engine.world;
        let canonical = world.macro_path(world.body_scope(self.owner), path);
        let sinks = canonical.as_deref().map(|path| self.engine.knowledge.macro_sinks(path)).unwrap_or_default();
        let span = self.expr_span(expr);
        for spec in &sinks {
            self.engine.saw_sink(span);
            let mut facts = Facts::default();
            for (value, ty) in values.iter().zip(&types) {
                facts.extend(&self.engine.deep(&self.state, value, *ty));
            }
            self.sink(spec, span, &facts);
        }
        if diverges {
            self.state.dead = true;
            return Value::clean();
        }
        if known || !sinks.is_empty() {
            return Value::clean();
        }
        let name = format!("{path}!");
        self.guess(expr, &name, &values, &types, true)
    }
}

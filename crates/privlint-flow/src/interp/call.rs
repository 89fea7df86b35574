//! Calls: who is called, and what is said of them.

use std::collections::BTreeMap;
use std::rc::Rc;

use privlint_ir::body::Render;
use privlint_ir::{ExprId, ItemKind};
use privlint_sema::instance::Instance as Resolved;
use privlint_sema::{Callee, DefId, Ty, TyKind};

use super::Interp;
use super::format::Shown;
use super::truth::is_truth;
use crate::engine::Instance;
use crate::entry::Binding;
use crate::fact::{Fact, Facts};
use crate::knowledge::SinkSpec;
use crate::summary::Summary;
use crate::value::{Proj, Value, work_made};

/// How many functions a call of a `dyn` method may mean; of more, only the arguments are looked at.
const MAX_TARGETS: usize = 24;
/// How deep the result is told apart of a call that may mean several functions, where its type is not known.
const UNKNOWN_DEPTH: usize = 1;

impl Interp<'_, '_, '_> {
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId]) -> Value {
        let found = self.types.callees.get(&expr).cloned().unwrap_or(Callee::Value);
        let function = match &found {
            Callee::Value | Callee::Unknown(_) => Value::reference(self.place_of(callee)),
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
            Callee::Ctor(adt, variant, args) => {
                let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
                let values = self.coerced_fields(expr, (adt, variant, &args), values, &types);
                let value = self.construct(adt, variant, values);
                self.made(expr, &value, self.ty(expr));
                value
            }
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
        if !said.is_followed() {
            return self.call_known(expr, def, &said, &values, types);
        }
        let texts = if said.is_empty() { None } else { self.disclose(expr, &said, Some(def), &values, types) };
        let value = match self.resolve(def, args, &values) {
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
                let mut call =
                    |this: &mut Self, (target, args)| this.call_fn(expr, target, args, values.clone(), types);
                let value = self.one_of(targets, &mut call);
                // Each may give another type, and whose part a deep one is nobody could say.
                match self.ty(expr).kind() {
                    TyKind::Unknown | TyKind::Param(..) | TyKind::Projection(..) => value.bounded(UNKNOWN_DEPTH),
                    _ => value,
                }
            }
            // Of too many functions, or none, the trait's own body says what all of them do.
            _ if self.engine.world.body_source(def).is_some() => self.call_fn(expr, def, args.to_vec(), values, types),
            _ => {
                let name = self.engine.world.def(def).name;
                self.guess(expr, name.as_str(), &values, types, true)
            }
        };
        if texts.is_some() { value.with_texts(texts) } else { value }
    }

    /// The function that is called. Of a `dyn`, those of the types that it hides, if they are known.
    fn resolve(&self, def: DefId, args: &[Ty], values: &[Value]) -> Resolved {
        if let (Some(this), Some(receiver)) = (args.first(), values.first())
            && matches!(this.kind(), TyKind::Dyn(_))
        {
            let of = |ty: &Ty| {
                let args: Vec<Ty> = std::iter::once(*ty).chain(args.iter().skip(1).copied()).collect();
                match self.engine.world.instance(def, &args) {
                    Resolved::Fn(target, args) => Some((target, args)),
                    _ => None,
                }
            };
            let targets: Option<Vec<_>> = self.hidden_types(receiver).iter().map(of).collect();
            if let Some(targets) = targets.filter(|targets| !targets.is_empty()) {
                return Resolved::Any(targets);
            }
        }
        match self.engine.world.instance(def, args) {
            // Of a type that only the caller knows, all of the workspace's types that have the trait can be meant.
            Resolved::Unknown if self.engine.is_local(def) => self.engine.any_instance(def, args),
            known => known,
        }
    }

    /// The arguments as the function's parameters take them.
    fn coerced(&mut self, expr: ExprId, def: DefId, args: &[Ty], values: Vec<Value>, types: &[Ty]) -> Vec<Value> {
        let of_interest = |ty: &Ty| matches!(ty.kind(), TyKind::Ref(..) | TyKind::Adt(..));
        if self.is_stub() || !types.iter().any(of_interest) {
            return values;
        }
        let Some((params, _)) = self.engine.world.call_signature(def, args) else { return values };
        let wanted = params.into_iter().zip(types);
        let both: Vec<(Ty, Ty)> = wanted.map(|(to, from)| (*from, self.engine.world.normalize(to))).collect();
        let mut values = values;
        for (value, (from, to)) in values.iter_mut().zip(both) {
            *value = self.coerce(expr, std::mem::take(value), from, to);
        }
        values
    }

    fn call_fn(&mut self, expr: ExprId, def: DefId, args: Vec<Ty>, values: Vec<Value>, types: &[Ty]) -> Value {
        let said = self.engine.knowledge.function(self.engine.world, def);
        if !said.is_followed() {
            return self.call_known(expr, def, &said, &values, types);
        }
        if !said.is_empty() {
            self.disclose(expr, &said, Some(def), &values, types);
        }
        if self.engine.world.body_source(def).is_none() {
            // A stub without a body moves data from its arguments to its result: that is known, not guessed.
            let guessed = !self.engine.is_std(def);
            let name = self.engine.world.def(def).name;
            return self.guess(expr, name.as_str(), &values, types, guessed);
        }
        let values = self.coerced(expr, def, &args, values, types);
        let instance = Instance { def, closure: None, args };
        let by_types = self.engine.is_judged_by_types(def);
        if !by_types && self.is_idle(&instance, &values, types) {
            self.forget(&values, types);
            return self.not_run(expr, &values, types);
        }
        let (called, given) = ((expr, def, &instance.args[..]), (&values[..], types));
        let effect = self.effect_by_bounds(called, given);
        let value = match by_types {
            true => self.by_types(expr, def, &instance.args, &values, types),
            false => self.followed(expr, &instance, &values, types),
        };
        if self.state.dead { value } else { self.with_effect(called, given, &effect, value) }
    }

    /// A call of a function as its body says.
    fn followed(&mut self, expr: ExprId, instance: &Instance, values: &[Value], types: &[Ty]) -> Value {
        match self.look_into(instance, values) {
            Some((summary, binding)) => {
                let value = self.apply(expr, instance.def, &summary, &binding);
                let ret = self.ty(expr);
                self.marked_result(value, ret)
            }
            None => {
                let name = self.engine.world.def(instance.def).name;
                self.guess(expr, name.as_str(), values, types, true)
            }
        }
    }

    /// What a call gives that is not run. A library's builder goes on being what it was: `client.post(url).timeout(t)`.
    fn not_run(&mut self, expr: ExprId, values: &[Value], types: &[Ty]) -> Value {
        let ret = self.ty(expr);
        let foreign = ret.as_adt().is_some_and(|(adt, _)| self.engine.is_foreign(adt));
        let texts = match values.first() {
            Some(receiver) if foreign && types[0].strip_refs() == ret.strip_refs() => self.texts(receiver),
            _ => None,
        };
        Value::open().with_texts(texts)
    }

    /// The summary of a call, whose work is not this body's.
    pub(super) fn look_into(&mut self, instance: &Instance, values: &[Value]) -> Option<(Rc<Summary>, Binding)> {
        let begin = work_made();
        let result = self.engine.call(instance, &self.state, values);
        self.elsewhere += work_made() - begin;
        result
    }

    /// Whether a call gets no customer data, makes none, and moves no reference: then it need not be looked into.
    fn is_idle(&mut self, instance: &Instance, values: &[Value], types: &[Ty]) -> bool {
        let holds = |(value, ty): (&Value, &Ty)| !self.engine.deep(&self.state, value, *ty).is_empty();
        if values.iter().zip(types).any(holds) || self.engine.may_bear(instance) {
            return false;
        }
        let bears = |ty: &Ty| match ty.kind() {
            TyKind::Closure(owner, ..) | TyKind::FnDef(owner, _) => self.engine.bears(*owner),
            TyKind::Adt(..) => !self.engine.declared_by_type(*ty).is_empty(),
            _ => false,
        };
        if values.iter().any(|value| self.state.callables(value).iter().any(bears)) {
            return false;
        }
        let world = self.engine.world;
        let ret = world.call_signature(instance.def, &instance.args).map_or_else(Ty::unknown, |(_, ret)| ret);
        let ret = world.normalize(ret);
        // Dependencies that get nothing of interest give nothing of interest, but for a part into which something will be
        // put, or where the rules say that memory is shared.
        if self.engine.is_foreign(instance.def) && !world.has_stand_in(instance.def) {
            return !(types.iter().any(|ty| self.engine.lends(*ty)) && self.engine.lends(ret));
        }
        // Which variant one of the workspace's own functions gives may decide what is done next.
        let decides = || {
            matches!(ret.as_adt().and_then(|(adt, _)| world.item(adt)).map(|item| &item.kind), Some(ItemKind::Enum(_)))
        };
        // So may a question that is asked of a variant which is known, and what is known would be forgotten.
        let asks = is_truth(ret);
        let knows = |(value, ty)| (asks || self.may_write(ty)) && self.state.knows_variant(value);
        if values.iter().zip(types).any(knows) {
            return false;
        }
        // What it puts into a value that may hold customer data is not what comes from outside.
        let fills = || !self.engine.declared_by_type(ret).is_empty();
        if self.engine.is_local(instance.def) && (decides() || fills()) || self.moves_text(instance, ret, values, types)
        {
            return false;
        }
        !self.engine.holds_references(ret) && types.iter().all(|ty| !self.engine.holds_references(ty.strip_refs()))
    }

    /// Whether a call may give or write text that is known: one that is given some, or nothing at all, or one of the
    /// workspace's own.
    fn moves_text(&self, instance: &Instance, ret: Ty, values: &[Value], types: &[Ty]) -> bool {
        let writes = |ty: &Ty| matches!(ty.kind(), TyKind::Ref(true, inner) if self.engine.holds_text(*inner));
        self.engine.reads_texts()
            && (self.engine.holds_text(ret) || types.iter().any(writes))
            && (self.engine.is_local(instance.def)
                || values.is_empty()
                || values.iter().any(|value| self.state.has_texts(value)))
    }

    /// What a function can write that is not run may be anything else then.
    pub(super) fn forget(&mut self, values: &[Value], types: &[Ty]) {
        for (value, ty) in values.iter().zip(types) {
            if self.may_write(ty) {
                self.state.forget(value);
            }
        }
    }

    /// Whether a function may change what an argument of this type refers to.
    fn may_write(&self, ty: &Ty) -> bool {
        matches!(ty.kind(), TyKind::Ptr(..) | TyKind::Closure(..) | TyKind::Unknown)
            || self.engine.lends(*ty)
            || self.engine.shares(*ty)
    }

    /// A result whose type is marked is customer data.
    fn marked_result(&mut self, value: Value, ty: Ty) -> Value {
        match ty.strip_refs().as_adt() {
            Some((adt, _)) if value.refs().is_empty() => self.marked_type(value, adt),
            _ => value,
        }
    }

    /// A call of which nothing is known: what its arguments hold is taken to be in its result, nowhere else. Closures
    /// among them are taken to be called.
    pub(super) fn guess(&mut self, expr: ExprId, name: &str, values: &[Value], types: &[Ty], guessed: bool) -> Value {
        let mut facts = Facts::default();
        for (value, ty) in values.iter().zip(types) {
            facts.extend(&self.engine.deep(&self.state, value, *ty));
        }
        if guessed {
            self.forget(values, types);
        }
        if self.engine.is_no_flow(self.ty(expr)) {
            return Value::clean();
        }
        if !guessed {
            // What comes out of nothing of the kind may hold whatever its type declares.
            let made = !types.iter().any(|ty| !self.engine.declared_by_type(*ty).is_empty());
            let open = made || values.iter().any(|value| self.state.follow(value).is_open());
            return if open { Value::of(facts).opened() } else { Value::of(facts) };
        }
        let facts = facts.map(&mut |fact| Fact { guessed: true, ..fact.clone() });
        let span = self.expr_span(expr);
        let text = format!("passed to `{name}`, which is not known: taken to be in its result");
        self.step(Value::of(facts).opened(), span, &text)
    }

    /// Of an enum that is one variant, the content of the others: there is none.
    pub(super) fn other_variants(&self, adt: DefId, variant: u32) -> BTreeMap<Proj, Value> {
        // In a stub, a variant without content stands for any of them.
        let parts = if self.is_stub() { self.engine.all_fields(adt) } else { self.engine.variant_parts(adt) };
        let others = parts.into_iter().filter(|(of, _)| *of != variant);
        others.map(|(of, field)| (Proj::Field(of, field), Value::absent())).collect()
    }

    pub(super) fn construct(&mut self, adt: DefId, variant: u32, values: Vec<Value>) -> Value {
        let mut parts = self.other_variants(adt, variant);
        for (idx, value) in (0u32..).zip(values) {
            parts.insert(Proj::Field(variant, idx), self.marked_part(value, adt, variant, idx));
        }
        self.marked_type(Value::parts(parts), adt)
    }

    /// Whoever makes an error shows what it displays: to the caller of a service, or in its log.
    pub(super) fn made(&mut self, expr: ExprId, value: &Value, ty: Ty) {
        let world = self.engine.world;
        if !value.has_facts() || !ty.as_adt().is_some_and(|(adt, _)| self.engine.is_local(adt)) {
            return;
        }
        let Some(of_trait) = world.lang_item(&["error", "Error"]) else { return };
        let said = self.engine.knowledge.function(world, of_trait);
        if said.sinks.is_empty() || !world.implements(ty, of_trait) {
            return;
        }
        let facts = self.rendered(expr, value, ty, Shown::As(Render::Display));
        let span = self.expr_span(expr);
        let name = world.type_path(ty);
        let name = name.rsplit("::").next().unwrap_or(&name);
        for spec in &said.sinks {
            self.sink(&SinkSpec { name: name.to_owned(), ..spec.clone() }, span, &facts, None);
        }
    }
}

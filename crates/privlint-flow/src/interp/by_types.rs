//! What a function does that can only be judged by its types.
//!
//! A function that knows nothing of a type but its parameter's name cannot make a value of it: each `V` that
//! `insert(&self, key: K, value: V) -> Option<V>` gives came in by its arguments, or by what a closure among them gave.
//! So a type that keeps raw memory is seen as one place for each of its parameters, and a function of it moves values
//! between the places that have the same parameter.

mod build;

use std::collections::{BTreeMap, BTreeSet};

use privlint_ir::{ExprId, ExprKind};
use privlint_sema::{DefId, Ty, TyKind};

use super::Interp;
use crate::fact::Facts;
use crate::opaque::mentions_param;
use crate::place::{Place, Places};
use crate::value::{Proj, Value};

/// Where the values of a parameter are that a function was given.
#[derive(Default)]
struct Content {
    /// In what keeps raw memory, and behind references: the place itself may be given on.
    lent: Places,
    /// Given away: it may be kept.
    given: Places,
}

/// The types and the arguments of a call.
struct Call<'a> {
    expr: ExprId,
    args: &'a [Ty],
    /// By number of the parameter.
    contents: BTreeMap<u32, Content>,
    /// The places of values that keep raw memory, with the arguments of their types; whether they may be changed.
    keepers: Vec<(Place, Vec<Ty>, bool)>,
    /// What has no parameter as its type.
    own: Facts,
}

impl Interp<'_, '_, '_> {
    /// The result of a call of a function that is judged by its types; what it keeps is kept.
    pub(super) fn by_types(&mut self, expr: ExprId, def: DefId, args: &[Ty], values: &[Value], types: &[Ty]) -> Value {
        let Some(signature) = self.engine.world.signature(def) else { return Value::clean() };
        let world = self.engine.world;
        let generics = world.generics_of(def).types();
        let plain = |ty: &Ty| world.normalize(*ty).subst(&generics);
        let declared: Vec<Ty> = signature.params.iter().map(plain).collect();
        let ret = plain(&signature.ret);
        let mut call = Call { expr, args, contents: BTreeMap::new(), keepers: Vec::new(), own: Facts::default() };
        for (value, ty) in values.iter().zip(&declared) {
            self.gather_value(&mut call, *ty, value);
        }
        self.run_given(&mut call, def);
        let shared: BTreeSet<u32> = declared.iter().chain([&ret]).flat_map(|ty| self.kept_params(*ty)).collect();
        for ((value, ty), declared) in values.iter().zip(types).zip(&declared) {
            if shared.is_empty() || params(*declared).iter().any(|param| shared.contains(param)) {
                call.own.extend(&match shared.is_empty() {
                    true => self.engine.deep(&self.state, value, *ty),
                    false => self.kept_itself(value),
                });
            }
        }
        self.keep(&call);
        self.write_own(&call, &declared, ret, values);
        let value = self.build(&call, ret, false, 0);
        let name = self.engine.world.def(def).name;
        self.step(value, self.expr_span(expr), &format!("passed through `{name}`"))
    }

    /// A value of a type, in which the values of a parameter are what a place holds.
    pub(super) fn build_from(&mut self, expr: ExprId, param: u32, place: Place, ty: Ty) -> Value {
        let content = Content { given: [place].into(), ..Content::default() };
        let contents = [(param, content)].into();
        let call = Call { expr, args: &[], contents, keepers: Vec::new(), own: Facts::default() };
        self.build(&call, ty, false, 0)
    }

    /// What is known of a value as a whole, not of what it keeps for its parameters.
    fn kept_itself(&self, value: &Value) -> Facts {
        let mut facts = value.facts();
        self.state.targets(value.refs()).iter().for_each(|place| facts.extend(&self.state.read(place).facts()));
        facts
    }

    /// Finds where the values of parameters are in a value of a type.
    fn gather_value(&mut self, call: &mut Call<'_>, ty: Ty, value: &Value) {
        if !self.is_of_interest(ty) {
            return;
        }
        match ty.kind() {
            TyKind::Ref(mutable, inner) if !value.refs().is_empty() && value.without_refs().is_clean() => {
                for place in value.refs() {
                    self.gather(call, *inner, *place, true, *mutable);
                }
            }
            _ => {
                let place = self.store(call.expr, value.clone());
                self.gather(call, ty, place, false, false);
            }
        }
    }

    /// The parameters of which a type keeps values in raw memory.
    fn kept_params(&self, ty: Ty) -> BTreeSet<u32> {
        let mut out = BTreeSet::new();
        ty.any(&mut |part| {
            if part.as_adt().is_some_and(|(adt, _)| self.engine.is_opaque(adt)) {
                out.extend(params(part));
            }
            false
        });
        out
    }

    /// Whether values of a type hold values of a parameter, or keep something.
    fn is_of_interest(&self, ty: Ty) -> bool {
        mentions_param(ty) || ty.any(&mut |part| part.as_adt().is_some_and(|(adt, _)| self.engine.is_opaque(adt)))
    }

    /// The same for a place of a type.
    fn gather(&mut self, call: &mut Call<'_>, ty: Ty, place: Place, lent: bool, mutable: bool) {
        if !self.is_of_interest(ty) {
            return;
        }
        match ty.kind() {
            TyKind::Ref(mutable, inner) | TyKind::Ptr(mutable, inner) => {
                for place in self.state.deref_pointer(&[place].into()) {
                    self.gather(call, *inner, place, true, *mutable);
                }
            }
            TyKind::Tuple(elems) => {
                for (idx, elem) in (0u32..).zip(elems) {
                    self.gather(call, *elem, place.part(Proj::Field(0, idx)), lent, mutable);
                }
            }
            TyKind::Slice(inner) | TyKind::Array(inner) => {
                self.gather(call, *inner, place.part(Proj::Elem), lent, mutable);
            }
            TyKind::Adt(adt, args) if self.engine.is_opaque(*adt) => {
                for place in self.state.targets(&[place].into()) {
                    call.keepers.push((place, args.clone(), mutable || !lent));
                    for (idx, arg) in (0u32..).zip(args) {
                        for param in params(*arg) {
                            call.contents.entry(param).or_default().lent.insert(place.part(Proj::Generic(idx)));
                        }
                    }
                }
            }
            _ => {
                let mut places: Places = [place].into();
                // What is inside of a library's or the standard library's type is one with it here.
                if !matches!(ty.kind(), TyKind::Param(..)) {
                    let value = self.state.read(&place);
                    let facts = self.state.all_facts(&value);
                    let mut all = Value::of(facts);
                    for ty in self.state.callables(&value) {
                        all = all.with_callable(ty);
                    }
                    places = [self.store(call.expr, all)].into();
                }
                for param in params(ty) {
                    let content = call.contents.entry(param).or_default();
                    if lent { content.lent.extend(&places) } else { content.given.extend(&places) }
                }
            }
        }
    }

    /// Calls the closures that the function was given, or that are kept; what they give has the type that their bounds
    /// say. What other bounds say is in a value is in it.
    fn run_given(&mut self, call: &mut Call<'_>, def: DefId) {
        let world = self.engine.world;
        let calls: Vec<DefId> =
            ["Fn", "FnMut", "FnOnce"].iter().filter_map(|name| world.lang_item(&["ops", name])).collect();
        for predicate in world.predicates_of(def) {
            let bound = &predicate.of_trait;
            let Some(TyKind::Param(param, _)) = bound.args.first().map(|ty| ty.kind()) else { continue };
            let Some(content) = call.contents.get(param) else { continue };
            let places: Places = content.lent.iter().chain(&content.given).copied().collect();
            let value = self.state.follow(&self.state.read_all(&places));
            let given = if calls.contains(&bound.def) {
                let ty = call.args.get(*param as usize).copied().unwrap_or_else(Ty::unknown);
                let params = match bound.args.get(1).map(|ty| ty.kind()) {
                    Some(TyKind::Tuple(params)) => params.clone(),
                    _ => Vec::new(),
                };
                let values: Vec<Value> = params.iter().map(|ty| self.build(call, *ty, true, 0)).collect();
                let types: Vec<Ty> = params.iter().map(|ty| self.settle(ty.subst(call.args))).collect();
                if value.callables().is_empty() && !matches!(ty.kind(), TyKind::FnDef(..) | TyKind::Ctor(..)) {
                    continue;
                }
                let before = self.state.clone();
                let result = self.call_value(call.expr, &value, ty, values, &types);
                if self.state.dead {
                    self.state = before;
                    continue;
                }
                result
            } else {
                Value::of(self.state.all_facts(&value))
            };
            for (_, ty) in &bound.bindings {
                self.gather_value(call, *ty, &given);
            }
        }
    }

    /// Keeps what was given where values of the same type are kept.
    fn keep(&mut self, call: &Call<'_>) {
        for (place, args, mutable) in &call.keepers {
            for (idx, arg) in (0u32..).zip(args) {
                let mut places = Places::new();
                for content in params(*arg).into_iter().filter_map(|param| call.contents.get(&param)) {
                    places.extend(&content.given);
                    if *mutable {
                        // `extend_from_slice(&[T])` copies.
                        places.extend(content.lent.iter().filter(|place| !is_kept(place)));
                    }
                }
                if places.is_empty() {
                    continue;
                }
                // Nobody knows when it is looked at.
                let value = self.state.read_all(&places).join(&Value::clean());
                let value = self.told_as_stored(call.expr, value);
                for target in self.state.deref(&[place.part(Proj::Generic(idx))].into()) {
                    self.state.write(&target, &value, false);
                }
            }
        }
    }

    /// Keeps what has no parameter as its type: a buffer takes it if the function gives nothing else, and text and
    /// elements are written to what the function may change.
    fn write_own(&mut self, call: &Call<'_>, declared: &[Ty], ret: Ty, values: &[Value]) {
        let nothing = |ty: Ty| self.engine.is_no_flow(ty) || self.is_keeper(ty);
        let result_of_nothing =
            |(adt, args): (DefId, &[Ty])| self.engine.is_std(adt) && args.first().is_some_and(|ty| nothing(*ty));
        let gives_nothing = nothing(ret) || ret.as_adt().is_some_and(result_of_nothing);
        let is_generic = call.keepers.iter().flat_map(|(_, args, _)| args).any(|ty| mentions_param(*ty));
        for (idx, (value, ty)) in values.iter().zip(declared).enumerate() {
            if !matches!(ty.kind(), TyKind::Ref(true, _)) {
                continue;
            }
            let facts = if self.is_keeper(*ty) {
                if is_generic || !gives_nothing { Facts::default() } else { call.own.clone() }
            } else if self.takes_content(ty.strip_refs()) {
                let mut facts = Facts::default();
                let others = values.iter().enumerate().filter(|(other, _)| *other != idx);
                others.for_each(|(_, other)| facts.extend(&self.state.all_facts(other)));
                facts
            } else {
                Facts::default()
            };
            if !facts.is_empty() {
                for place in self.state.targets(value.refs()) {
                    self.state.add_facts(&place, &facts);
                }
            }
        }
    }

    fn is_keeper(&self, ty: Ty) -> bool {
        ty.strip_refs().as_adt().is_some_and(|(adt, _)| self.engine.is_opaque(adt))
    }

    /// Whether something can be written into a value of a type: text, bytes, elements.
    fn takes_content(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Slice(_) | TyKind::Array(_) => true,
            TyKind::Adt(adt, args) => {
                let of_elements = || args.iter().any(|arg| matches!(arg.kind(), TyKind::Prim(_)));
                self.engine.is_std(*adt) && (self.engine.holds_text(ty) || of_elements())
            }
            _ => false,
        }
    }

    /// "stored in `self.queue`", as of other methods that are not told.
    fn told_as_stored(&self, expr: ExprId, value: Value) -> Value {
        let text = match &self.body.exprs[expr].kind {
            ExprKind::MethodCall { receiver, .. } => self.stored(*receiver),
            _ => None,
        };
        match text {
            Some(text) => self.step(value, self.expr_span(expr), &text),
            None => value,
        }
    }
}

/// The parameters of which a type is made.
fn params(ty: Ty) -> BTreeSet<u32> {
    let mut out = BTreeSet::new();
    ty.any(&mut |part| {
        if let TyKind::Param(param, _) = part.kind() {
            out.insert(*param);
        }
        false
    });
    out
}

/// Whether a place is a part of a value that keeps raw memory.
fn is_kept(place: &Place) -> bool {
    place.path().iter().any(|proj| matches!(proj, Proj::Generic(_)))
}

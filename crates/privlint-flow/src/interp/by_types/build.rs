//! What a function gives that is judged by its types.

use std::collections::BTreeMap;

use privlint_sema::{Ty, TyKind};

use super::{Call, Interp, params};
use crate::opaque::mentions_param;
use crate::place::{Place, Places, Root};
use crate::value::{Proj, Value};

/// How deep a result is told apart.
const MAX_BUILT: usize = 3;

impl Interp<'_, '_, '_> {
    /// A value of a type, made of what the function was given. Where it may refer to that, it does.
    pub(super) fn build(&mut self, call: &Call<'_>, ty: Ty, refers: bool, depth: usize) -> Value {
        if !mentions_param(ty) && !self.is_keeper(ty) {
            // How many there are is not what they are.
            let is_size = matches!(ty.kind(), TyKind::Prim(prim) if prim.as_str() == "usize");
            return if is_size || self.engine.is_no_flow(ty) { Value::clean() } else { self.own(call, ty) };
        }
        match ty.kind() {
            TyKind::Param(param, _) => self.content(call, *param, refers),
            TyKind::Ref(_, inner) => {
                let value = self.build(call, *inner, true, depth);
                let is_one = matches!(inner.kind(), TyKind::Param(..) | TyKind::Projection(..));
                if is_one && !value.refs().is_empty() || value.is_clean() {
                    return value;
                }
                Value::reference([self.store(call.expr, value)].into())
            }
            TyKind::Tuple(elems) if depth < MAX_BUILT => {
                let parts = (0u32..)
                    .zip(elems)
                    .map(|(idx, elem)| (Proj::Field(0, idx), self.build(call, *elem, refers, depth + 1)));
                whole_of(parts.collect())
            }
            TyKind::Slice(inner) | TyKind::Array(inner) => {
                Value::parts([(Proj::Elem, self.build(call, *inner, refers, depth + 1))].into())
            }
            TyKind::Adt(adt, args) if self.engine.is_opaque(*adt) => {
                let parts = (0u32..).zip(args).filter(|(_, arg)| mentions_param(**arg));
                let parts = parts.map(|(idx, arg)| (Proj::Generic(idx), self.kept(call, *arg)));
                Value::parts(parts.collect()).with_facts(&call.own)
            }
            TyKind::Adt(adt, args) if depth < MAX_BUILT && !self.engine.is_foreign(*adt) => {
                let fields = self.engine.all_fields(*adt);
                let parts = fields.into_iter().map(|(variant, field)| {
                    let ty = self.engine.world.field_type(*adt, variant, field, args);
                    (Proj::Field(variant, field), self.build(call, ty, refers, depth + 1))
                });
                whole_of(parts.collect())
            }
            _ => params(ty)
                .into_iter()
                .fold(self.own(call, ty), |all, param| all.join(&self.content(call, param, refers))),
        }
    }

    /// What has no parameter as its type.
    fn own(&self, call: &Call<'_>, ty: Ty) -> Value {
        let value = Value::of(call.own.clone()).opened();
        match ty.kind() {
            TyKind::Ref(..) => {
                let places: Places = call.keepers.iter().map(|(place, ..)| *place).collect();
                if places.is_empty() { value } else { Value::reference(places) }
            }
            _ => value,
        }
    }

    /// The values of a parameter.
    fn content(&self, call: &Call<'_>, param: u32, refers: bool) -> Value {
        let Some(content) = call.contents.get(&param) else { return Value::open() };
        let all: Places = content.lent.iter().chain(&content.given).copied().collect();
        if refers {
            return Value::reference(self.state.deref(&all));
        }
        self.state.follow(&self.state.read_all(&all))
    }

    /// What a value that is made keeps for a parameter: what was given, and a reference to what is kept elsewhere. What
    /// comes from nowhere and is kept in several values is what they share: the two ends of a channel.
    fn kept(&mut self, call: &Call<'_>, ty: Ty) -> Value {
        let mut value = Value::absent();
        for param in params(ty) {
            match call.contents.get(&param) {
                Some(content) => {
                    if !content.given.is_empty() {
                        // By the time somebody looks it may be another one.
                        value = value.join(&self.state.read_all(&content.given)).join(&Value::clean());
                    }
                    if !content.lent.is_empty() {
                        value = value.join(&Value::reference(self.state.deref(&content.lent)));
                    }
                }
                None => {
                    let root = Root::Heap(call.expr.raw(), param);
                    value = value.join(&Value::reference([Place::new(root)].into()));
                }
            }
        }
        if value.is_absent() { Value::clean() } else { value }
    }
}

/// A value of parts; where they are all one, that is true of the whole.
fn whole_of(parts: BTreeMap<Proj, Value>) -> Value {
    let mut values = parts.values();
    match values.next() {
        Some(first) if !first.has_parts() && first.refs().is_empty() && values.all(|value| value.same(first)) => {
            first.clone()
        }
        Some(_) => Value::parts(parts),
        None => Value::clean(),
    }
}

//! Calls of values: closures, function items, function pointers, boxed closures.

use privlint_ir::ExprId;
use privlint_sema::{Ty, TyKind};

use super::Interp;
use crate::engine::Instance;
use crate::place::{Place, Places};
use crate::value::Value;

impl Interp<'_, '_, '_> {
    /// Calls a value: what its type says it is, or what it is known to hold. It is run where it is kept, so that what
    /// a closure changes of what it captured is there for the next call.
    pub(super) fn call_value(
        &mut self,
        expr: ExprId,
        function: &Value,
        ty: Ty,
        values: Vec<Value>,
        types: &[Ty],
    ) -> Value {
        let place = self.store(expr, function.clone());
        let plain = ty.strip_refs();
        let mut targets: Vec<(Ty, Place)> = Vec::new();
        if is_callable(plain) {
            let places = self.state.targets(&[place].into());
            targets.extend(places.into_iter().map(|place| (plain, place)));
        } else {
            self.find_callables(place, &mut Places::new(), &mut targets);
        }
        if targets.is_empty() {
            let mut all = values;
            let mut all_types = types.to_vec();
            all.push(function.clone());
            all_types.push(Ty::unknown());
            return self.guess(expr, "<function value>", &all, &all_types, true);
        }
        self.one_of(targets, |this, (target, place)| match target.kind() {
            TyKind::FnDef(def, args) => this.call_trait(expr, *def, args, values.clone(), types),
            TyKind::Ctor(adt, variant, args) => {
                let values = this.coerced_fields(expr, (*adt, *variant, args), values.clone(), types);
                let value = this.construct(*adt, *variant, values);
                this.made(expr, &value, Ty::new(TyKind::Adt(*adt, args.clone())));
                value
            }
            _ => {
                let mut args = vec![Value::reference([place].into())];
                args.extend(values.iter().cloned());
                this.apply_closure(expr, target, args)
            }
        })
    }

    /// The closures and functions that are kept at a place, in parts of it and behind references, each with its place.
    fn find_callables(&self, place: Place, seen: &mut Places, out: &mut Vec<(Ty, Place)>) {
        if !seen.insert(place) {
            return;
        }
        let value = self.state.read(&place);
        let mut found = false;
        for ty in value.callables().iter().filter(|ty| is_callable(**ty)) {
            found = true;
            if !out.contains(&(*ty, place)) {
                out.push((*ty, place));
            }
        }
        // What a closure captured is its own matter.
        if !found {
            value.known_parts().for_each(|(proj, _)| self.find_callables(place.part(proj), seen, out));
            value.refs().iter().for_each(|place| self.find_callables(*place, seen, out));
        }
    }

    /// Runs a closure: its first argument is a reference to itself.
    pub(super) fn apply_closure(&mut self, expr: ExprId, ty: Ty, values: Vec<Value>) -> Value {
        let TyKind::Closure(def, closure, args) = ty.kind() else { return Value::clean() };
        self.called.insert(ty);
        let instance = Instance { def: *def, closure: Some(*closure), args: args.clone() };
        match self.look_into(&instance, &values) {
            Some((summary, binding)) => self.apply(expr, *def, &summary, &binding),
            None => Value::clean(),
        }
    }
}

fn is_callable(ty: Ty) -> bool {
    matches!(ty.kind(), TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::Ctor(..))
}

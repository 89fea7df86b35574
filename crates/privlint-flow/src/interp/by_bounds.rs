//! What a library's function does with values of which it knows only that they can be written, or built.
//!
//! `fn to_string<T: Serialize>(value: &T) -> Result<String>` can do nothing with its `T` but have it serialised, so what
//! it gives holds what `serialize` gives; and the `T` of `fn from_str<T: DeserializeOwned>(text: &str) -> Result<T>` was
//! built from the text. That is true of any format, however its code moves single bytes.

use privlint_ir::ExprId;
use privlint_sema::{DefId, Ty, TyKind};

use super::Interp;
use super::format::{Rendered, Shown};
use crate::fact::Facts;
use crate::value::{Proj, Value};

/// The content of a `Result`.
pub(super) const OK: Proj = Proj::Field(0, 0);
pub(super) const ERR: Proj = Proj::Field(1, 0);

/// A call: where it stands, the function, and its type arguments.
type Called<'a> = (ExprId, DefId, &'a [Ty]);

/// A call's arguments and their types.
type Given<'a> = (&'a [Value], &'a [Ty]);

/// What a call does by the bounds of the function that is called.
#[derive(Default)]
pub(super) struct Effect {
    /// What is written of each argument.
    written: Vec<Rendered>,
    /// The type parameters of which values are built, and the `Result` of that.
    built: Vec<(u32, Value)>,
}

impl Interp<'_, '_, '_> {
    /// What a call does by the bounds of the function. To be asked before its body is followed: what is deep inside of a
    /// library is seen less sharply, and known to be so from then on.
    pub(super) fn effect_by_bounds(&mut self, called: Called<'_>, given: Given<'_>) -> Effect {
        let (_, def, args) = called;
        let bounds = self.engine.bounds_on(def);
        let mut out = Effect::default();
        for (idx, method) in &bounds.written {
            let both = given.0.get(*idx).zip(given.1.get(*idx));
            out.written.extend(both.map(|(value, ty)| self.written(called, value, *ty, *method)));
        }
        for (param, method) in &bounds.built {
            let ty = args.get(*param as usize).copied().unwrap_or_else(Ty::unknown);
            out.built.push((*param, self.built(called, given, ty, *method)));
        }
        out
    }

    /// The result of a call, of which `followed` is what the function's body gives.
    pub(super) fn with_effect(
        &mut self,
        called: Called<'_>,
        given: Given<'_>,
        effect: &Effect,
        followed: Value,
    ) -> Value {
        let (expr, def, _) = called;
        let world = self.engine.world;
        let mut out = followed;
        let Some(signature) = world.signature(def) else { return out };
        let ret = world.normalize(signature.ret);
        for Rendered { text, failed } in &effect.written {
            if self.is_result(ret) {
                out = out.with_part(&[ERR], &Value::of(failed.clone()), true);
            }
            self.write_out(called, given, text);
            out = self.with_written(out, ret, &text.facts(), signature.params.first().zip(given.0.first()));
        }
        for (param, result) in &effect.built {
            if !result.is_clean() {
                let place = self.store(expr, result.part(OK));
                let built = self.build_from(expr, *param, place, ret);
                let failed = Value::of(self.state.all_facts(&result.part(ERR)));
                out = out.join(&if self.is_result(ret) { built.with_part(&[ERR], &failed, true) } else { built });
            }
        }
        out
    }

    /// What is written of a value.
    fn written(&mut self, (expr, def, _): Called<'_>, value: &Value, ty: Ty, method: DefId) -> Rendered {
        let shown = self.rendering(expr, value, ty, Shown::By(method));
        let name = self.engine.world.def(def).name;
        let text = self.step(shown.text, self.expr_span(expr), &format!("written by `{name}`"));
        Rendered { text, ..shown }
    }

    /// Text goes to each argument that text can be written to.
    fn write_out(&mut self, (expr, def, args): Called<'_>, (values, _): Given<'_>, text: &Value) {
        let bounds = self.engine.bounds_on(def);
        for (idx, param, method) in &bounds.writers {
            let (Some(value), Some(ty)) = (values.get(*idx), args.get(*param as usize)) else { continue };
            if !text.has_facts() {
                continue;
            }
            let writer = if value.refs().is_empty() || matches!(ty.kind(), TyKind::Ref(..)) {
                Value::reference([self.store(expr, value.clone())].into())
            } else {
                value.clone()
            };
            let text = Value::reference([self.store(expr, text.clone())].into());
            let types = [ty.reference(true), Ty::unknown()];
            self.call_trait(expr, *method, &[*ty], vec![writer, text], &types);
        }
    }

    /// What is written is in the result; where that holds nothing, in the receiver, if the function may change it.
    fn with_written(&mut self, out: Value, ret: Ty, facts: &Facts, receiver: Option<(&Ty, &Value)>) -> Value {
        if facts.is_empty() {
            return out;
        }
        let is_result = self.is_result(ret);
        let given = ret.as_adt().and_then(|(_, args)| args.first().copied()).filter(|_| is_result).unwrap_or(ret);
        // How much it is says not what it is.
        let is_number = matches!(given.kind(), TyKind::Prim(prim) if prim.as_str() != "str");
        if !is_number && !self.engine.is_no_flow(given) {
            return match is_result {
                true => out.with_part(&[OK], &Value::of(facts.clone()), false),
                false => out.with_facts(facts),
            };
        }
        if let Some((ty, value)) = receiver
            && matches!(ty.kind(), TyKind::Ref(true, inner) if inner.as_adt().is_some())
        {
            self.state.targets(value.refs()).iter().for_each(|place| self.state.add_facts(place, facts));
        }
        out
    }

    /// A value that can only have been built is made of what the function was given.
    fn built(&mut self, (expr, ..): Called<'_>, (values, types): Given<'_>, ty: Ty, method: DefId) -> Value {
        let mut facts = Facts::default();
        values.iter().zip(types).for_each(|(value, ty)| facts.extend(&self.engine.deep(&self.state, value, *ty)));
        if facts.is_empty() {
            return Value::clean();
        }
        self.call_trait(expr, method, &[ty], vec![Value::of(facts)], &[Ty::unknown()])
    }

    pub(super) fn is_result(&self, ty: Ty) -> bool {
        let world = self.engine.world;
        ty.as_adt().is_some_and(|(adt, _)| self.engine.is_std(adt) && world.def(adt).name == "Result")
    }
}

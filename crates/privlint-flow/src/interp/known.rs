//! Calls of functions and macros of which something is said: sources, sinks, sanitizers.

use privlint_ir::body::Render;
use privlint_ir::{ExprId, Name, Path};
use privlint_sema::{DefId, DescribedMethod, Ty, TyKind};

use super::Interp;
use super::format::Shown;
use crate::fact::{Fact, Facts};
use crate::knowledge::{Argument, FnFacts, SinkKinds};
use crate::text::Texts;
use crate::value::Value;

impl Interp<'_, '_, '_> {
    /// A call of a function of which something is said: that stands for its body.
    pub(super) fn call_known(
        &mut self,
        expr: ExprId,
        def: DefId,
        said: &FnFacts,
        values: &[Value],
        types: &[Ty],
    ) -> Value {
        self.known(expr, said, Some(def), self.engine.world.def(def).name.as_str(), values, types)
    }

    pub(super) fn call_external(&mut self, expr: ExprId, path: &str, values: &[Value], types: &[Ty]) -> Value {
        let said = self.engine.knowledge.external(self.engine.world, path);
        if said.is_empty() {
            return self.guess(expr, path, values, types, true);
        }
        self.known(expr, &said, None, path, values, types)
    }

    /// `def` is the function, if its crate is there.
    fn known(
        &mut self,
        expr: ExprId,
        said: &FnFacts,
        def: Option<DefId>,
        name: &str,
        values: &[Value],
        types: &[Ty],
    ) -> Value {
        let function = def.and_then(|def| self.engine.world.function(def));
        let has_receiver = function.is_some_and(|function| function.receiver.is_some());
        let span = self.expr_span(expr);
        let texts = self.disclose(expr, said, def, values, types);
        self.forget(values, types);
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
            let facts = facts.map(&mut |fact| Fact { sanitized: fact.sanitized.union(kinds), ..fact.clone() });
            return self.step(Value::of(facts), span, &format!("passed through the sanitizer `{name}`"));
        }
        // What a request is given further goes where the request goes: `client.post(url).json(&user)`.
        match (values.first(), types.first()) {
            (Some(receiver), Some(ty)) if has_receiver && ty.strip_refs() == self.ty(expr).strip_refs() => {
                receiver.clone()
            }
            _ => Value::clean().with_texts(texts),
        }
    }

    /// What a call discloses; gives where that goes, if it is known.
    pub(super) fn disclose(
        &mut self,
        expr: ExprId,
        said: &FnFacts,
        def: Option<DefId>,
        values: &[Value],
        types: &[Ty],
    ) -> Option<Texts> {
        let function = def.and_then(|def| self.engine.world.function(def));
        let has_receiver = function.is_some_and(|function| function.receiver.is_some());
        let span = self.expr_span(expr);
        let mut texts = None;
        for spec in &said.sinks {
            let mut facts = Facts::default();
            let destination = spec.destination.and_then(|argument| {
                let idx = match argument {
                    Argument::Receiver => 0,
                    Argument::Index(idx) => idx + usize::from(has_receiver),
                };
                self.texts(values.get(idx)?)
            });
            for (idx, value) in values.iter().enumerate() {
                let disclosed = match (has_receiver, idx) {
                    (true, 0) => spec.receiver,
                    (true, idx) => spec.args.as_ref().is_none_or(|args| args.contains(&(idx - 1))),
                    (false, idx) => spec.args.as_ref().is_none_or(|args| args.contains(&idx)),
                };
                if disclosed {
                    let ty = types.get(idx).copied().unwrap_or_else(Ty::unknown);
                    let shown = def.and_then(|def| self.shown_as(def, idx));
                    facts.extend(&match shown {
                        Some(shown) => self.rendered(expr, value, ty, shown),
                        None => self.engine.deep(&self.state, value, ty),
                    });
                }
            }
            self.sink(spec, span, &facts, destination.as_ref());
            texts = texts.or(destination);
        }
        texts
    }

    /// A function that takes any value of which it only knows that it can be shown sees no more than that.
    fn shown_as(&self, def: DefId, param: usize) -> Option<Shown> {
        let world = self.engine.world;
        let ty = world.signature(def)?.params.get(param)?.strip_refs();
        let mut traits: Vec<DefId> = match ty.kind() {
            TyKind::Dyn(bounds) => bounds.iter().map(|bound| bound.def).collect(),
            TyKind::Param(..) => {
                let of = |args: &[Ty]| args.first() == Some(&ty);
                let bounds = world.predicates_of(def).iter().map(|predicate| &predicate.of_trait);
                bounds.filter(|bound| of(&bound.args)).map(|bound| bound.def).collect()
            }
            _ => return None,
        };
        // A trait without items, such as `Send`, shows nothing.
        traits.retain(|of| !world.associated_items(*of).is_empty());
        let [of_trait] = traits[..] else { return None };
        let formats = |name| world.lang_item(&["fmt", name]) == Some(of_trait);
        match of_trait {
            _ if formats("Debug") => Some(Shown::As(Render::Debug)),
            _ if formats("Display") => Some(Shown::As(Render::Display)),
            _ => match world.described_method(of_trait) {
                Some(DescribedMethod::Shows(method)) => Some(Shown::By(method)),
                _ => None,
            },
        }
    }

    pub(super) fn macro_call(
        &mut self,
        expr: ExprId,
        (path, part): (&Path, Option<Name>),
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
        let canonical = world.macro_path(world.body_scope(self.owner), path).unwrap_or_default();
        let mut sinks = self.engine.knowledge.macro_sinks(world, &part_path(canonical.clone(), part));
        if part.is_some() {
            sinks.iter_mut().for_each(|spec| spec.name.clone_from(&canonical));
        }
        let span = self.expr_span(expr);
        for spec in &sinks {
            let mut facts = Facts::default();
            for (value, ty) in values.iter().zip(&types) {
                facts.extend(&self.engine.deep(&self.state, value, *ty));
            }
            self.sink(spec, span, &facts, None);
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

/// The path by which the rules speak of a part of a macro: `tracing::instrument::result`.
pub(crate) fn part_path(path: String, part: Option<Name>) -> String {
    match part {
        Some(part) => format!("{path}::{part}"),
        None => path,
    }
}

//! Text made of values: rendering is a call of the value's `Display` or `Debug`.

use std::rc::Rc;

use privlint_ir::body::{FormatPiece, Render};
use privlint_ir::{ExprId, Name};
use privlint_sema::instance::Instance as Resolved;
use privlint_sema::{DefId, Ty, TyKind};

use super::Interp;
use super::by_bounds::{ERR, OK};
use crate::fact::{Fact, Facts};
use crate::knowledge::SinkSpec;
use crate::place::Places;
use crate::text::Texts;
use crate::value::{Proj, Value};

/// How a value becomes text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// By a trait of formatting.
    As(Render),
    /// By a method of another trait, of which the rules say that it shows a value: `Serialize::serialize`.
    By(DefId),
}

/// What comes of showing a value.
#[derive(Default)]
pub(super) struct Rendered {
    /// The text: what it holds, and how it reads.
    pub(super) text: Value,
    /// What the error holds if that fails.
    pub(super) failed: Facts,
}

impl From<Value> for Rendered {
    fn from(text: Value) -> Rendered {
        Rendered { text, failed: Facts::default() }
    }
}

impl Interp<'_, '_, '_> {
    /// The value of a format node: what its arguments render, and the text that this is as far as it is known.
    pub(super) fn format(&mut self, expr: ExprId, pieces: &[FormatPiece]) -> Value {
        let mut facts = Facts::default();
        let mut texts = Some(Texts::literal(""));
        for piece in pieces {
            let next = match piece {
                FormatPiece::Literal(text) => Some(Texts::literal(text)),
                FormatPiece::Argument { expr: arg, render } => {
                    let places = self.place_of(*arg);
                    let ty = self.ty(*arg);
                    let text = self.render_places(expr, places, ty, Shown::As(*render)).text;
                    facts.extend(&text.facts());
                    text.texts().cloned()
                }
            };
            texts = Texts::concat(texts.as_ref(), next.as_ref());
        }
        if self.engine.reads_texts() { Value::of(facts).with_texts(texts) } else { Value::of(facts) }
    }

    /// What the text holds that a value of this type becomes.
    pub(super) fn rendered(&mut self, expr: ExprId, value: &Value, ty: Ty, shown: Shown) -> Facts {
        self.rendering(expr, value, ty, shown).text.facts()
    }

    /// The same, with what is known of the text and of the error.
    pub(super) fn rendering(&mut self, expr: ExprId, value: &Value, ty: Ty, shown: Shown) -> Rendered {
        let place = self.store(expr, value.clone());
        self.render_places(expr, [place].into(), ty, shown)
    }

    fn render_places(&mut self, expr: ExprId, mut places: Places, mut ty: Ty, shown: Shown) -> Rendered {
        // References print what they refer to.
        while let TyKind::Ref(_, inner) = ty.kind() {
            places = self.state.deref_pointer(&places);
            ty = *inner;
        }
        self.render(expr, Value::reference(places), ty, shown)
    }

    /// `value` is a reference to what is shown.
    fn render(&mut self, expr: ExprId, value: Value, ty: Ty, shown: Shown) -> Rendered {
        let plain = ty.strip_refs();
        let world = self.engine.world;
        let method = match shown {
            Shown::By(method) => Some(method),
            Shown::As(Render::Pointer) => return Rendered::default(),
            Shown::As(Render::Value) => return Value::of(self.engine.deep(&self.state, &value, ty)).into(),
            Shown::As(render) => world.lang_method(
                &[
                    "fmt",
                    match render {
                        Render::Field if matches!(plain.kind(), TyKind::Dyn(_)) => "Display",
                        Render::Debug | Render::Field => "Debug",
                        Render::Other(name) => name.as_str(),
                        _ => "Display",
                    },
                ],
                "fmt",
            ),
        };
        if self.engine.is_no_flow(plain) {
            return Rendered::default();
        }
        // That text prints itself is all that the other impls rest on.
        if matches!(shown, Shown::As(Render::Display | Render::Alternate))
            && matches!(plain.kind(), TyKind::Prim(prim) if prim.as_str() == "str")
        {
            let texts = self.texts(&value);
            return Value::of(self.state.all_facts(&value)).with_texts(texts).into();
        }
        let resolved = method.map(|method| {
            let known = !matches!(plain.kind(), TyKind::Unknown | TyKind::Param(..) | TyKind::Projection(..));
            (method, known.then(|| world.instance(method, &[plain])))
        });
        let Some((method, Some(Resolved::Fn(target, _)))) = resolved else {
            if let Some((method, Some(Resolved::Any(targets)))) = resolved
                && !targets.is_empty()
            {
                return self.render_by(expr, method, plain, value, shown);
            }
            return Value::of(self.render_unknown(&value, ty, plain)).into();
        };
        if world.body_source(target).is_none() {
            return Value::of(self.render_unknown(&value, ty, plain)).into();
        }
        let shown = self.render_by(expr, method, plain, value, shown);
        let facts = shown.text.facts();
        if self.engine.quotes(target) {
            self.quoted(expr, &facts, plain);
        }
        if facts.is_empty() || self.engine.is_std(target) {
            return shown;
        }
        let text = Value::of(self.formatted(&facts, target, plain, method)).with_texts(shown.text.texts().cloned());
        Rendered { text, ..shown }
    }

    /// Whoever prints an error that quotes its input shows that.
    fn quoted(&mut self, expr: ExprId, facts: &Facts, ty: Ty) {
        let world = self.engine.world;
        let Some(of_trait) = world.lang_item(&["error", "Error"]).filter(|_| self.told && !facts.is_empty()) else {
            return;
        };
        let name = world.type_path(ty);
        for spec in &self.engine.knowledge.function(world, of_trait).sinks {
            let spec = SinkSpec { name: name.clone(), ..spec.clone() };
            self.sink(&spec, self.expr_span(expr), facts, None);
        }
    }

    /// Calls the trait's method with a formatter, and gives what it wrote.
    fn render_by(&mut self, expr: ExprId, method: DefId, ty: Ty, value: Value, shown: Shown) -> Rendered {
        let nothing = self.engine.reads_texts().then(|| Texts::literal(""));
        let formatter = self.store(expr, self.long_or_short(shown).with_texts(nothing));
        let target = Value::reference([formatter].into());
        let types = [ty.reference(false), Ty::unknown()];
        let given = self.call_trait(expr, method, &[ty], vec![value, target], &types);
        let written = self.state.read(&formatter);
        let mut facts = self.state.all_facts(&written);
        // A formatter takes all; a serialiser gives what it made, or an error.
        let mut failed = Facts::default();
        if !self.engine.is_std(method) {
            let ret = self.engine.world.signature(method).map_or_else(Ty::unknown, |signature| signature.ret);
            let is_result = self.is_result(ret);
            facts.extend(&self.state.all_facts(&if is_result { given.part(OK) } else { given.clone() }));
            if is_result {
                failed = self.state.all_facts(&given.part(ERR));
            }
        }
        Rendered { text: Value::of(facts).with_texts(self.texts(&written)), failed }
    }

    /// A formatter that knows whether it is asked for the longer form.
    fn long_or_short(&self, shown: Shown) -> Value {
        let world = self.engine.world;
        let part =
            world.lang_item(&["fmt", "Formatter"]).and_then(|adt| world.field_index(adt, 0, Name::new("alternate")));
        let truth = match shown {
            Shown::As(Render::Display) => Value::truth(false),
            Shown::As(Render::Alternate) => Value::truth(true),
            _ => Value::clean(),
        };
        part.map_or_else(Value::clean, |idx| Value::parts([(Proj::Field(0, idx), truth)].into()))
    }

    /// The text that a value is, if that matters.
    pub(super) fn texts(&self, value: &Value) -> Option<Texts> {
        if self.engine.reads_texts() { self.state.texts(value) } else { None }
    }

    /// Of a type whose impl is not known, everything is taken to be printed.
    fn render_unknown(&self, value: &Value, ty: Ty, plain: Ty) -> Facts {
        let facts = self.engine.deep(&self.state, value, ty);
        if !matches!(plain.kind(), TyKind::Unknown) {
            return facts;
        }
        facts.map(&mut |fact| Fact { guessed: true, ..fact.clone() })
    }

    /// One step: "printed by the derived `Debug` of `Customer`".
    fn formatted(&self, facts: &Facts, target: DefId, ty: Ty, method: DefId) -> Facts {
        let world = self.engine.world;
        let span = world.name_span(target);
        let derived = if world.file(span.file).is_derived() { "derived " } else { "" };
        let ty = world.type_path(ty);
        let short = ty.rsplit("::").next().unwrap_or(&ty);
        let name = world.def(method).parent.map_or("", |of_trait| world.def(of_trait).name.as_str());
        let verb = if self.engine.is_std(method) { "printed" } else { "written" };
        let text: Rc<str> = Rc::from(format!("{verb} by the {derived}`{name}` of `{short}`"));
        let span = world.real_span(span);
        facts.map(&mut |fact| Fact { trace: fact.trace.then(span, &text), ..fact.clone() })
    }
}

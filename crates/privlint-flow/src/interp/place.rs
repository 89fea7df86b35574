//! Places: what an expression refers to, so that it can be written to and borrowed.

use std::rc::Rc;

use privlint_ir::body::{Literal, UnaryOp};
use privlint_ir::{ExprId, ExprKind, Name, Span};
use privlint_sema::infer::{Adjust, DerefStep};
use privlint_sema::instance::Instance as Resolved;
use privlint_sema::{Callee, DefId, Ty, TyKind, ValueRes};

use super::{Interp, is_pointer};
use crate::fact::Facts;
use crate::place::{Place, Places, Root, parts_of};
use crate::value::{Proj, Value};

impl Interp<'_, '_, '_> {
    /// The places that an expression may stand for; a value that has none is put in a temporary one.
    pub(super) fn place_of(&mut self, expr: ExprId) -> Places {
        match &self.body.exprs[expr].kind {
            ExprKind::Path(_) => match self.types.paths.get(&expr) {
                Some(ValueRes::Local(pat)) => return self.local(*pat),
                Some(ValueRes::Global(def, args)) => return [self.global(*def, args)].into(),
                _ => {}
            },
            ExprKind::Field { base, name } => return self.field_place(expr, *base, *name),
            ExprKind::Index { base, index } => return self.index_place(expr, *base, *index),
            ExprKind::Unary { op: UnaryOp::Deref, expr: inner } => {
                let adjust = self.types.adjusts.get(inner).cloned();
                let places = self.place_of(*inner);
                return match adjust {
                    Some(adjust) => self.adjust_places(*inner, places, &adjust),
                    None => self.state.deref_pointer(&places),
                };
            }
            ExprKind::Marked { expr: inner, marks } => {
                let places = self.place_of(*inner);
                let text = "the marked expression";
                let span = self.expr_span(*inner);
                if let Some(source) = self.engine.knowledge.mark(self.engine.world, text, marks, span) {
                    self.declare_at(&places, source);
                }
                return places;
            }
            _ => {}
        }
        let value = self.eval(expr);
        [self.store(expr, value)].into()
    }

    /// The places of a `let`'s value: a value that is moved there gets a place of its own.
    pub(super) fn init(&mut self, init: ExprId) -> Places {
        let places = self.place_of(init);
        match self.wanted.get(&init).copied() {
            Some(to) if self.is_place(init) => self.coerce_places(init, places, to),
            _ => places,
        }
    }

    /// Whether an expression stands for a place that is there already.
    fn is_place(&self, expr: ExprId) -> bool {
        let kind = &self.body.exprs[expr].kind;
        matches!(
            kind,
            ExprKind::Path(_)
                | ExprKind::Field { .. }
                | ExprKind::Index { .. }
                | ExprKind::Unary { .. }
                | ExprKind::Marked { .. }
        )
    }

    /// The places behind the dereferences that a method call or field access does by itself.
    pub(super) fn adjust_places(&mut self, expr: ExprId, places: Places, adjust: &Adjust) -> Places {
        let mut places = places;
        for step in &adjust.derefs {
            places = match step {
                DerefStep::Builtin => self.state.deref_pointer(&places),
                DerefStep::Overloaded(ty) => {
                    let ty = self.settle(*ty);
                    let receiver = Value::reference(places.clone());
                    let Some(method) = self.engine.world.lang_method(&["ops", "Deref"], "deref") else { continue };
                    let value = self.call_trait(expr, method, &[ty], vec![receiver], &[ty.reference(false)]);
                    if value.refs().is_empty() { [self.store(expr, value)].into() } else { value.refs().clone() }
                }
            };
        }
        places
    }

    fn field_place(&mut self, expr: ExprId, base: ExprId, name: Name) -> Places {
        let read = self.expr_span(expr);
        let adjust = self.types.adjusts.get(&base).cloned().unwrap_or_default();
        let base_ty = self.ty(base);
        let places = self.place_of(base);
        let places = self.adjust_places(base, places, &adjust);
        let ty = self.behind(base_ty, &adjust);
        // References that types do not show are followed, too.
        let places = self.state.deref(&places);
        let mut out = Places::new();
        match ty.kind() {
            // Of what keeps raw memory a part is one with the whole.
            TyKind::Adt(adt, _) if self.engine.is_opaque(*adt) => out = places,
            TyKind::Adt(adt, _) => match self.engine.world.field_index(*adt, 0, name) {
                Some(idx) => {
                    for place in places {
                        out.insert(self.part_of(&place, ty, 0, idx, read));
                    }
                }
                None => out = places,
            },
            TyKind::Tuple(_) => {
                let idx = name.as_str().parse().unwrap_or(0);
                out.extend(places.iter().map(|place| place.part(Proj::Field(0, idx))));
            }
            // The type is not known: the field is one with the whole.
            _ => out = places,
        }
        out
    }

    /// The type behind the dereferences of an adjustment.
    pub(super) fn behind(&self, ty: Ty, adjust: &Adjust) -> Ty {
        let mut ty = ty;
        for step in &adjust.derefs {
            ty = match (step, ty.kind()) {
                (_, TyKind::Ref(_, inner) | TyKind::Ptr(_, inner)) => *inner,
                (DerefStep::Overloaded(_), _) => self.deref_target(ty),
                _ => ty,
            };
        }
        if adjust.derefs.is_empty() { ty.strip_refs() } else { ty }
    }

    pub(super) fn deref_target(&self, ty: Ty) -> Ty {
        let Some(method) = self.engine.world.lang_method(&["ops", "Deref"], "deref") else { return Ty::unknown() };
        let ret = self.engine.world.call_signature(method, &[ty]).map_or_else(Ty::unknown, |(_, ret)| ret);
        let ret = self.engine.world.normalize(ret);
        match ret.kind() {
            TyKind::Ref(_, inner) => *inner,
            _ => Ty::unknown(),
        }
    }

    /// A field of a place of a type, with what its marks declare; `read` is where it is spoken of.
    pub(super) fn part_of(&mut self, place: &Place, ty: Ty, variant: u32, field: u32, read: Span) -> Place {
        let part = place.part(Proj::Field(variant, field));
        if let TyKind::Adt(adt, args) = ty.kind() {
            let world = self.engine.world;
            let marked = self.engine.knowledge.field(world, *adt, variant, field);
            let marked = marked.or_else(|| self.engine.knowledge.variant(world, *adt, variant));
            if let Some(source) = marked {
                let mut fact = self.engine.declared(source);
                if self.told {
                    fact.trace = fact.trace.then(read, &Rc::from("read here"));
                }
                self.declare(&part, fact);
            }
            let ty = world.normalize(world.field_type(*adt, variant, field, args));
            self.declare_type(&part, ty);
        }
        part
    }

    pub(super) fn declare_at(&mut self, places: &Places, source: crate::fact::SourceId) {
        let facts = Facts::one(self.engine.declared(source));
        for place in places {
            self.state.add_facts(place, &facts);
        }
    }

    fn index_place(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Places {
        let adjust = self.types.adjusts.get(&base).cloned().unwrap_or_default();
        let places = self.place_of(base);
        let index_value = self.eval(index);
        let base_ty = self.ty(base);
        let places = self.adjust_places(base, places, &adjust);
        match self.types.callees.get(&expr).cloned() {
            Some(Callee::Fn(method, args)) => {
                let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
                let receiver = Value::reference(places);
                let types = [args[0].reference(false), self.ty(index)];
                let value = self.call_trait(expr, method, &args, vec![receiver, index_value], &types);
                if value.refs().is_empty() { [self.store(expr, value)].into() } else { value.refs().clone() }
            }
            _ => {
                let places = self.state.deref(&places);
                match (self.behind(base_ty, &adjust).kind(), &self.body.exprs[index].kind) {
                    // In a stub, any element stands for all of them.
                    (TyKind::Array(_), ExprKind::Literal(Literal::Int(digits, _))) if !self.is_stub() => {
                        parts_of(&places, digits.parse().map_or(Proj::Elem, Proj::Index))
                    }
                    (TyKind::Slice(_) | TyKind::Array(_), _) => parts_of(&places, Proj::Elem),
                    _ => places,
                }
            }
        }
    }

    /// The place of a constant or static; of a trait's constant, that of the type's impl.
    fn global(&mut self, def: DefId, args: &[Ty]) -> Place {
        let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
        match self.engine.world.instance(def, &args) {
            Resolved::Fn(def, _) => self.global_place(def),
            _ => self.global_place(def),
        }
    }

    /// The place of a constant or static. Its value is put there when it is first used.
    pub(super) fn global_place(&mut self, def: DefId) -> Place {
        let root = Root::Global(def);
        if !self.state.has(&root) {
            // Statics may refer to each other in a circle.
            self.state.set(root, Value::clean());
            let mut value = self.global_value(def);
            // What else is done with a static nobody sees from here.
            if self.engine.is_changeable(def) {
                value = value.forgotten();
            }
            if let Some(written) = self.engine.global(def) {
                value = value.join(&written);
            }
            if let Some(source) = self.engine.knowledge.global(self.engine.world, def) {
                value = value.with_facts(&Facts::one(self.engine.declared(source)));
            }
            self.globals.entry(def).or_insert_with(|| value.clone());
            self.state.set(root, value);
        }
        Place::new(root)
    }

    /// What is read from places of this type.
    pub(super) fn read(&mut self, places: &Places, ty: Ty) -> Value {
        if is_pointer(ty) {
            // So that the copy refers to the same as the pointer that is kept there.
            self.state.deref_pointer(places);
        }
        let value = self.state.read_all(places);
        // What is seen as one refers to itself.
        let all: Places = places
            .iter()
            .map(|place| place.root())
            .filter(|root| matches!(root, Root::All(_)))
            .map(Place::new)
            .collect();
        if !all.is_empty() && self.engine.holds_references(ty) { value.with_refs(&all) } else { value }
    }
}

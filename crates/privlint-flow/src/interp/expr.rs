//! Expressions: the value of each.

use std::collections::BTreeMap;

use privlint_ir::body::{BinaryOp, Literal, UnaryOp};
use privlint_ir::{ExprId, ExprKind, Name};
use privlint_sema::{Callee, Ty, TyKind, ValueRes};

use super::Interp;
use super::truth::is_truth;
use crate::fact::Facts;
use crate::knowledge::SinkKinds;
use crate::text::Texts;
use crate::value::{Proj, Value};

/// How many pointers to a future are looked through.
const MAX_POINTERS: usize = 6;

/// Up to how many elements of an array are told apart.
const MAX_ELEMENTS: usize = 16;

impl Interp<'_, '_, '_> {
    /// The value of an expression; running it changes the memory.
    pub(super) fn eval(&mut self, expr: ExprId) -> Value {
        if self.state.dead || !self.in_time() {
            return Value::clean();
        }
        self.temps.remove(&expr.raw());
        let kind = &self.body.exprs[expr].kind;
        let holds = !matches!(
            kind,
            ExprKind::Block { .. } | ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Loop { .. }
        );
        self.holding += usize::from(holds);
        let value = self.eval_kind(expr, kind);
        self.holding -= usize::from(holds);
        match self.wanted.get(&expr).copied() {
            Some(to) if !self.state.dead => {
                let from = self.ty(expr);
                self.coerce(expr, value, from, to)
            }
            _ => value,
        }
    }

    fn eval_kind(&mut self, expr: ExprId, kind: &ExprKind) -> Value {
        match kind {
            // In a stub, a literal stands for any text.
            ExprKind::Literal(Literal::Str(text)) if self.engine.reads_texts() && !self.is_stub() => {
                Value::clean().with_texts(Some(Texts::literal(text)))
            }
            ExprKind::Literal(Literal::Bool(truth)) => Value::truth(*truth),
            ExprKind::Missing | ExprKind::Literal(_) => Value::clean(),
            ExprKind::Path(_) => self.path(expr),
            ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Marked { .. }
            | ExprKind::Unary { op: UnaryOp::Deref, .. } => {
                let places = self.place_of(expr);
                let ty = self.ty(expr);
                self.read(&places, ty)
            }
            ExprKind::Call { callee, args } => self.call(expr, *callee, args),
            ExprKind::MethodCall { receiver, args, .. } => self.method_call(expr, *receiver, args),
            ExprKind::Unary { op: UnaryOp::Not, expr: inner } if is_truth(self.ty(*inner)) => self.not(*inner),
            ExprKind::Unary { expr: inner, .. } => self.operator(expr, &[*inner]),
            ExprKind::Binary { op, lhs, rhs } => self.binary(expr, *op, *lhs, *rhs),
            ExprKind::Assign { op, lhs, rhs } => {
                let value = match op {
                    None => self.eval(*rhs),
                    Some(_) => {
                        self.compound(expr, *lhs, *rhs);
                        return Value::clean();
                    }
                };
                let places = self.place_of(*lhs);
                if !self.state.dead {
                    let stored = self.stored(*lhs).map(|text| self.step(value.clone(), self.expr_span(*lhs), &text));
                    self.state.write_any(&places, &stored.unwrap_or(value));
                }
                Value::clean()
            }
            ExprKind::Ref { expr: inner, .. } => {
                let places = self.place_of(*inner);
                Value::reference(places)
            }
            ExprKind::Cast { expr: inner, .. } => self.eval(*inner),
            ExprKind::Let { pat, expr: value } => {
                let places = self.init(*value);
                self.may_fail();
                self.bind(*pat, &places, None);
                Value::clean()
            }
            ExprKind::If { cond, then, otherwise } => self.if_else(*cond, *then, *otherwise),
            ExprKind::Match { scrutinee, arms } => self.match_arms(*scrutinee, arms),
            ExprKind::Loop { body, label } => self.run_loop(*body, *label),
            ExprKind::Block { stmts, tail, label } => self.block(stmts, *tail, *label),
            ExprKind::Break { label, value } => self.break_to(*label, *value),
            ExprKind::Continue { label } => self.continue_to(*label),
            ExprKind::Return { value } => self.return_value(*value),
            ExprKind::Closure { body, by_move, .. } => self.closure(expr, *body, *by_move),
            ExprKind::Async { body, .. } => self.async_block(*body),
            ExprKind::Await { expr: inner } => {
                let future = self.eval(*inner);
                let ty = self.ty(*inner);
                self.awaited(expr, future, ty)
            }
            ExprKind::Tuple(elems) => {
                let elems = elems.clone();
                let parts = (0u32..).zip(elems).map(|(idx, elem)| (Proj::Field(0, idx), self.eval(elem))).collect();
                Value::parts(parts)
            }
            ExprKind::Array(elems) => self.array(expr, elems),
            ExprKind::Repeat { value, .. } => {
                let elem = self.eval(*value);
                Value::parts([(Proj::Elem, elem)].into())
            }
            ExprKind::Struct { fields, base, .. } => self.struct_literal(expr, fields, *base),
            ExprKind::Format(pieces) => self.format(expr, pieces),
            ExprKind::Macro { path, part, args, known, diverges } => {
                self.macro_call(expr, (path, *part), args, *known, *diverges)
            }
        }
    }

    /// What happens to a value that is written to a field: "stored in `self.queue`".
    pub(super) fn stored(&self, place: ExprId) -> Option<String> {
        matches!(self.body.exprs[place].kind, ExprKind::Field { .. })
            .then(|| self.place_text(place))
            .flatten()
            .map(|text| format!("stored in `{text}`"))
    }

    /// A variable or a field of one, as it is written.
    fn place_text(&self, expr: ExprId) -> Option<String> {
        match &self.body.exprs[expr].kind {
            ExprKind::Field { base, name } => Some(format!("{}.{name}", self.place_text(*base)?)),
            ExprKind::Path(_) => match self.types.paths.get(&expr) {
                Some(ValueRes::Local(pat)) => self.pat_name(*pat).map(|name| name.to_string()),
                _ => None,
            },
            _ => None,
        }
    }

    /// What a future gives. A future that comes from an async block, or from a function of a library, is what it gives;
    /// one of the workspace's own types is asked.
    fn awaited(&mut self, expr: ExprId, future: Value, ty: Ty) -> Value {
        let (mut future, mut ty) = (future, ty);
        for _ in 0..MAX_POINTERS {
            match ty.kind() {
                TyKind::Ref(_, inner) => {
                    future = self.state.follow(&future);
                    ty = *inner;
                }
                // A pointer to a future: `Pin<Box<F>>`.
                TyKind::Adt(adt, args) if self.engine.is_std(*adt) => {
                    let proj = Proj::Field(0, 0);
                    let deref = self.engine.world.lang_item(&["ops", "Deref"]);
                    let is_pointer = deref.is_some_and(|deref| self.engine.world.implements(ty, deref));
                    if !is_pointer || !future.known_parts().any(|(known, _)| known == proj) {
                        break;
                    }
                    ty = self.engine.world.normalize(self.engine.world.field_type(*adt, 0, 0, args));
                    future = future.part(proj);
                }
                TyKind::Adt(adt, _) if self.engine.is_local(*adt) => return self.polled(expr, &future, ty),
                _ => break,
            }
        }
        future
    }

    /// What `poll` gives once it is ready.
    fn polled(&mut self, expr: ExprId, future: &Value, ty: Ty) -> Value {
        let Some(poll) = self.engine.world.lang_method(&["future", "Future"], "poll") else { return future.clone() };
        // It may have been polled before.
        let place = self.store(expr, future.clone());
        self.state.forget(&Value::reference([place].into()));
        let pinned = Value::parts([(Proj::Field(0, 0), Value::reference([place].into()))].into());
        let polled = self.call_trait(expr, poll, &[ty], vec![pinned, Value::open()], &[Ty::unknown(), Ty::unknown()]);
        // `Ready` is the only variant of `Poll` that holds something.
        let ready = polled.known_parts().next().map(|(_, ready)| ready.clone());
        ready.unwrap_or(polled)
    }

    /// Elements of short arrays are told apart.
    fn array(&mut self, expr: ExprId, elems: &[ExprId]) -> Value {
        let wanted = match self.ty(expr).kind() {
            TyKind::Array(elem) => Some(*elem),
            _ => None,
        };
        let mut values: Vec<Value> = elems.iter().map(|elem| self.eval(*elem)).collect();
        if let Some(wanted) = wanted {
            for (value, elem) in values.iter_mut().zip(elems) {
                *value = self.coerce(*elem, std::mem::take(value), self.ty(*elem), wanted);
            }
        }
        if values.len() > MAX_ELEMENTS || self.is_stub() {
            let all = values.iter().fold(Value::absent(), |all, value| all.join(value));
            return Value::parts([(Proj::Elem, all)].into());
        }
        let parts = (0u32..).map(Proj::Index).zip(values);
        Value::parts(parts.chain([(Proj::Elem, Value::absent())]).collect())
    }

    fn path(&mut self, expr: ExprId) -> Value {
        match self.types.paths.get(&expr) {
            Some(ValueRes::Local(_) | ValueRes::Global(..)) => {
                let places = self.place_of(expr);
                let ty = self.ty(expr);
                self.read(&places, ty)
            }
            Some(ValueRes::Fn(def, args)) => {
                let args = args.iter().map(|ty| self.settle(*ty)).collect();
                Value::callable(Ty::new(TyKind::FnDef(*def, args)))
            }
            Some(ValueRes::Ctor(adt, variant, args)) => {
                let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
                match self.ty(expr).kind() {
                    TyKind::Ctor(..) => Value::callable(Ty::new(TyKind::Ctor(*adt, *variant, args))),
                    _ => self.construct(*adt, *variant, Vec::new()),
                }
            }
            _ => Value::clean(),
        }
    }

    fn binary(&mut self, expr: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Value {
        match op {
            BinaryOp::And => return self.and(lhs, rhs),
            BinaryOp::Or => return self.or(lhs, rhs),
            _ => {}
        }
        if op.is_predicate() {
            self.eval(lhs);
            self.eval(rhs);
            return Value::clean();
        }
        self.operator(expr, &[lhs, rhs])
    }

    /// An operator: a call of its trait's method, or a number made of the operands.
    fn operator(&mut self, expr: ExprId, operands: &[ExprId]) -> Value {
        let mut values = Vec::new();
        for operand in operands {
            values.push(self.eval(*operand));
        }
        if let Some(Callee::Fn(method, args)) = self.types.callees.get(&expr).cloned() {
            let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
            let types: Vec<Ty> = operands.iter().map(|operand| self.ty(*operand)).collect();
            return self.call_trait(expr, method, &args, values, &types);
        }
        let mut facts = Facts::default();
        for value in &values {
            facts.extend(&self.state.all_facts(value));
        }
        if self.engine.is_no_flow(self.ty(expr)) { Value::clean() } else { Value::of(facts) }
    }

    /// `a += b`
    fn compound(&mut self, expr: ExprId, lhs: ExprId, rhs: ExprId) {
        let value = self.eval(rhs);
        let places = self.place_of(lhs);
        if let Some(Callee::Fn(method, args)) = self.types.callees.get(&expr).cloned() {
            let args: Vec<Ty> = args.iter().map(|ty| self.settle(*ty)).collect();
            let types = [args[0].reference(true), self.ty(rhs)];
            self.call_trait(expr, method, &args, vec![Value::reference(places), value], &types);
            return;
        }
        if is_truth(self.ty(lhs)) {
            return self.state.write_any(&places, &Value::clean());
        }
        let facts = self.state.all_facts(&value);
        for place in places {
            self.state.add_facts(&place, &facts);
        }
    }

    fn struct_literal(&mut self, expr: ExprId, fields: &[(Name, ExprId)], base: Option<ExprId>) -> Value {
        let fields = fields.to_vec();
        let Some(&(adt, variant)) = self.types.literals.get(&expr) else {
            let mut facts = Facts::default();
            for (_, value) in fields {
                let value = self.eval(value);
                facts.extend(&self.state.all_facts(&value));
            }
            return Value::of(facts);
        };
        let mut parts = self.other_variants(adt, variant);
        let args = self.ty(expr).as_adt().map_or_else(Vec::new, |(_, args)| args.to_vec());
        for (name, field) in fields {
            let value = self.eval(field);
            if let Some(idx) = self.engine.world.field_index(adt, variant, name) {
                let from = self.ty(field);
                let value = self.coerce_field(expr, (adt, variant, idx, &args), value, from);
                parts.insert(Proj::Field(variant, idx), self.marked_part(value, adt, variant, idx));
            }
        }
        let value = match base {
            Some(base) => {
                let base = self.eval(base);
                let mut value = self.state.follow(&base);
                for (proj, part) in parts {
                    value = value.with_part(&[proj], &part, true);
                }
                value
            }
            None => Value::parts(parts),
        };
        let value = self.marked_type(value, adt);
        self.made(expr, &value, self.ty(expr));
        value
    }

    /// What is put into a marked field is customer data from then on, unless it comes out of a sanitizer.
    pub(super) fn marked_part(&self, value: Value, adt: privlint_sema::DefId, variant: u32, field: u32) -> Value {
        let world = self.engine.world;
        let source = self.engine.knowledge.field(world, adt, variant, field);
        let source = source.or_else(|| self.engine.knowledge.variant(world, adt, variant));
        let Some(source) = source else { return value };
        // Data is presumed to be customer data because it comes from outside; what the program puts there is what it was.
        if self.engine.source_info(source).presumed && !self.builds_from_outside() {
            return value.closed();
        }
        let known = self.state.all_facts(&value);
        if known.iter().any(|fact| fact.sanitized != SinkKinds::NONE) {
            return value;
        }
        let facts = Facts::one(self.engine.declared(source));
        if value.refs().is_empty() {
            return value.with_facts(&facts);
        }
        self.state.follow(&value).with_facts(&facts)
    }

    pub(super) fn marked_type(&self, value: Value, adt: privlint_sema::DefId) -> Value {
        match self.engine.knowledge.adt(self.engine.world, adt) {
            Some(source) => value.with_facts(&Facts::one(self.engine.declared(source))),
            None => value,
        }
    }

    /// A closure is what it captures: by reference, or moved in.
    fn closure(&mut self, expr: ExprId, body: ExprId, by_move: bool) -> Value {
        let mut parts = BTreeMap::new();
        for pat in self.captures(body) {
            let places = self.local(pat);
            let value = if by_move {
                let ty = self.pat_ty(pat);
                self.read(&places, ty)
            } else {
                Value::reference(places)
            };
            parts.insert(Proj::Capture(pat), value);
        }
        let ty = Ty::new(TyKind::Closure(self.owner, expr, self.args.to_vec()));
        let value = Value::parts(parts).with_callable(ty);
        let known = self.created.remove(&expr).map_or_else(|| value.clone(), |(known, _)| known.join(&value));
        self.created.insert(expr, (known, self.state.clone()));
        value
    }

    /// Closures that were made and not called, as far as one can see, may be called where nobody looks: what they do
    /// with what they captured counts all the same.
    pub(super) fn run_uncalled(&mut self) {
        let end = self.state.clone();
        for (expr, (value, state)) in std::mem::take(&mut self.created) {
            let ty = Ty::new(TyKind::Closure(self.owner, expr, self.args.to_vec()));
            let ExprKind::Closure { params, .. } = &self.body.exprs[expr].kind else { continue };
            if self.called.contains(&ty) {
                continue;
            }
            self.state = state;
            let env = self.store(expr, value);
            let mut args = vec![Value::reference([env].into())];
            args.resize(params.len() + 1, Value::open());
            self.apply_closure(expr, ty, args);
        }
        self.state = end;
    }

    /// The value of a constant or static: what its body gives.
    pub(super) fn global_value(&mut self, def: privlint_sema::DefId) -> Value {
        let args = self.engine.world.generics_of(def).identity();
        let instance = crate::engine::Instance { def, closure: None, args };
        match self.engine.call(&instance, &crate::state::State::default(), &[]) {
            Some((summary, binding)) => {
                let expr = self.body.root.unwrap_or_else(|| ExprId::from_raw(0));
                let dead = self.state.dead;
                let value = self.apply(expr, def, &summary, &binding);
                self.state.dead = dead;
                value
            }
            None => Value::open(),
        }
    }
}

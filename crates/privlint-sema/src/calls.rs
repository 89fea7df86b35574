//! The calls of a body, and how well each is understood: what `--stats` counts.

use privlint_ir::{Body, CrateId, ExprId, ExprKind, Name, PathAnchor, Span, TextRange};
use rustc_hash::FxHashMap;

use crate::World;
use crate::def::{DefId, DefKind};
use crate::infer::{Callee, Types};
use crate::instance::Instance;
use crate::ty::{Ty, TyKind};

/// A call that is written in a body.
#[derive(Clone, Debug)]
pub struct Call {
    /// The call.
    pub expr: ExprId,
    /// The name of what is called, as written; empty where a value is.
    pub name: Name,
    /// Where that name stands.
    pub range: TextRange,
    /// The function that the call names: of a trait's method that of the trait, whatever impl is meant.
    pub item: Option<DefId>,
    /// What it calls.
    pub meaning: Meaning,
}

/// What a call means, as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// This function and no other.
    Fn(DefId),
    /// A closure of the same body.
    Closure,
    /// The constructor of a struct or variant: no call of code that anybody wrote.
    Ctor(DefId, u32),
    /// This method of a trait; which impl runs is decided elsewhere, by a type parameter or at run time.
    Impls(DefId),
    /// What is called is known by its name only; these functions have it, and take as many arguments.
    Named(Vec<DefId>),
    /// Nothing is known of it.
    Unknown,
}

impl World<'_> {
    /// The calls that are written in a definition's body, in order. What only stands for something else (`for`, `?`,
    /// operators, macros that are read by a grammar) is no call here.
    pub fn calls_of(&self, def: DefId) -> Vec<Call> {
        let Some(types) = self.types_of(def) else { return Vec::new() };
        let Some(data) = self.body(def) else { return Vec::new() };
        let mut out = Vec::new();
        if let Some(root) = data.body.root {
            self.collect_calls(&data.body, types, root, &mut out);
        }
        // What a macro puts there by itself is not written here.
        let file = self.def(def).file;
        let is_written = |call: &Call| {
            let from_macro = data.body.macros.expanded.contains(&call.range);
            !from_macro && self.written(Span { file, range: call.range }).is_some()
        };
        out.retain(is_written);
        out.sort_by_key(|call| (call.range.start, call.expr));
        out.dedup_by_key(|call| call.expr);
        out
    }

    fn collect_calls(&self, body: &Body, types: &Types, expr: ExprId, out: &mut Vec<Call>) {
        let kind = &body.exprs[expr].kind;
        match kind {
            ExprKind::Call { callee, args } => {
                let at = &body.exprs[*callee];
                let (name, made_up) = match &at.kind {
                    ExprKind::Path(path) => (path.last().unwrap_or(Name::new("Self")), path.anchor == PathAnchor::Lang),
                    ExprKind::Field { name, .. } => (*name, false),
                    _ => (Name::new(""), false),
                };
                if !made_up {
                    let (item, meaning) = self.meaning(types, expr, Some(*callee), args.len());
                    out.push(Call { expr, name, range: at.range, item, meaning });
                }
            }
            ExprKind::MethodCall { method, method_range, args, .. } if *method_range != body.exprs[expr].range => {
                let (item, meaning) = self.meaning(types, expr, None, args.len() + 1);
                out.push(Call { expr, name: *method, range: *method_range, item, meaning });
            }
            _ => {}
        }
        kind.for_each_child(&mut |child| self.collect_calls(body, types, child, out));
    }

    fn meaning(&self, types: &Types, expr: ExprId, callee: Option<ExprId>, args: usize) -> (Option<DefId>, Meaning) {
        match types.callees.get(&expr) {
            Some(Callee::Fn(def, generics)) => (Some(*def), self.function_meaning(*def, generics)),
            Some(Callee::Ctor(adt, variant, _)) => (None, Meaning::Ctor(*adt, *variant)),
            Some(Callee::Value) => self.value_meaning(callee.map_or_else(Ty::unknown, |callee| types.expr(callee))),
            Some(Callee::External(_)) | None => (None, Meaning::Unknown),
            Some(Callee::Unknown(name)) => match self.functions_named(*name, args) {
                candidates if candidates.is_empty() => (None, Meaning::Unknown),
                candidates => (None, Meaning::Named(candidates)),
            },
        }
    }

    fn function_meaning(&self, def: DefId, args: &[Ty]) -> Meaning {
        match self.instance(def, args) {
            Instance::Fn(found, _) => Meaning::Fn(found),
            Instance::CallValue | Instance::Any(_) | Instance::Unknown => Meaning::Impls(def),
        }
    }

    fn value_meaning(&self, ty: Ty) -> (Option<DefId>, Meaning) {
        match ty.strip_refs().kind() {
            TyKind::Closure(..) => (None, Meaning::Closure),
            TyKind::FnDef(def, args) => (Some(*def), self.function_meaning(*def, args)),
            TyKind::Ctor(adt, variant, _) => (None, Meaning::Ctor(*adt, *variant)),
            // Which function a pointer points to is no item; that of a bound is the trait's method.
            TyKind::FnPtr(..) => (None, Meaning::Unknown),
            _ => match self.lang_method(&["ops", "FnOnce"], "call_once") {
                Some(method) => (Some(method), Meaning::Impls(method)),
                None => (None, Meaning::Unknown),
            },
        }
    }

    /// The functions of a name that take this many arguments, the receiver counted, in the crates that are loaded by
    /// now: what a call can mean of which nothing is known but the name.
    pub fn functions_named(&self, name: Name, args: usize) -> Vec<DefId> {
        let takes = |it: &privlint_ir::item::Function| it.params.len() + usize::from(it.receiver.is_some());
        let mut found = Vec::new();
        for krate in self.loaded() {
            let named = self.crate_functions(krate).get(&name).into_iter().flatten();
            found.extend(named.copied().filter(|def| self.function(*def).map(takes) == Some(args)));
        }
        found
    }

    fn crate_functions(&self, krate: CrateId) -> &FxHashMap<Name, Vec<DefId>> {
        if let Some(known) = self.crate_functions.get(&krate) {
            return known;
        }
        let mut out: FxHashMap<Name, Vec<DefId>> = FxHashMap::default();
        for def in self.crate_defs(krate).filter(|def| self.def(*def).kind == DefKind::Fn) {
            out.entry(self.def(def).name).or_default().push(def);
        }
        self.crate_functions.insert(krate, Box::new(out))
    }

    /// All that has a body in the crates that are analysed for themselves, items inside of bodies included.
    pub fn all_local_bodies(&self) -> Vec<DefId> {
        let mut out = Vec::new();
        let mut queue = self.local_bodies();
        while let Some(def) = queue.pop() {
            out.push(def);
            self.body(def);
            let inner = self.blocks.borrow().get(&def).map(|block| block.items.clone());
            queue.extend(inner.into_iter().flatten().filter(|inner| self.body_source(*inner).is_some()));
        }
        out.sort();
        out
    }
}

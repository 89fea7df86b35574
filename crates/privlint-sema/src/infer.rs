//! The types of a body, by unification with expectations flowing down.

mod call;
mod expr;
mod method;
mod obligation;
mod operator;
mod pat;
mod solve;
mod unify;

use privlint_ir::{Body, ExprId, Name, PatId};
use rustc_hash::FxHashMap;

use crate::World;
use crate::def::{DefId, DefKind};
use crate::generics::Predicate;
use crate::lower::TypeScope;
use crate::ty::{Ty, TyKind};
pub(crate) use solve::{Selection, is_fn_trait, normalize_settled, select};
pub(crate) use unify::Table;

/// What is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// A function with the arguments of its generics; a method of a trait, if the type decides which impl it is.
    Fn(DefId, Vec<Ty>),
    /// The constructor of a tuple struct or variant.
    Ctor(DefId, u32, Vec<Ty>),
    /// A value: a closure, a function pointer; its type tells.
    Value,
    /// Something in a crate whose source is not there: its path.
    External(String),
    /// Not known; the methods or functions of this name that it could be.
    Unknown(Name),
}

/// What a path expression means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueRes {
    /// A variable, by the pattern that binds it.
    Local(PatId),
    /// A function.
    Fn(DefId, Vec<Ty>),
    /// A constructor, or the value of a unit struct or variant.
    Ctor(DefId, u32, Vec<Ty>),
    /// A constant or static.
    Global(DefId, Vec<Ty>),
    /// Something in a crate whose source is not there: its path.
    External(String),
    /// Not known.
    Unknown,
}

/// How one step of automatic dereferencing is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DerefStep {
    /// A reference or pointer.
    Builtin,
    /// By `Deref::deref` of this type.
    Overloaded(Ty),
}

/// What happens to a receiver before a method gets it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adjust {
    /// Dereferences.
    pub derefs: Vec<DerefStep>,
    /// A reference, mutable or not, is taken then.
    pub autoref: Option<bool>,
}

/// The types and meanings found in a body.
#[derive(Debug, Default)]
pub struct Types {
    /// The type of each expression.
    pub exprs: Vec<Ty>,
    /// The type of each pattern.
    pub pats: Vec<Ty>,
    /// What the path expressions mean.
    pub paths: FxHashMap<ExprId, ValueRes>,
    /// What calls, method calls and overloaded operators call.
    pub callees: FxHashMap<ExprId, Callee>,
    /// What happens to receivers of method calls and bases of fields and indices, by the receiver's expression.
    pub adjusts: FxHashMap<ExprId, Adjust>,
    /// The variants that struct and tuple struct patterns and path patterns name.
    pub variants: FxHashMap<PatId, (DefId, u32)>,
    /// The structs and variants that struct expressions make.
    pub literals: FxHashMap<ExprId, (DefId, u32)>,
    /// How often a pattern's value is dereferenced before it is taken apart.
    pub pat_derefs: FxHashMap<PatId, usize>,
    /// Names in patterns that are constants, not bindings.
    pub constants: FxHashMap<PatId, ()>,
    /// The types of closures' parameters and results.
    pub closures: FxHashMap<ExprId, (Vec<Ty>, Ty)>,
    /// The type of the body itself.
    pub ret: Option<Ty>,
}

impl Types {
    /// The type of an expression.
    pub fn expr(&self, expr: ExprId) -> Ty {
        self.exprs.get(expr.index()).copied().unwrap_or_else(Ty::unknown)
    }

    /// The type of a pattern.
    pub fn pat(&self, pat: PatId) -> Ty {
        self.pats.get(pat.index()).copied().unwrap_or_else(Ty::unknown)
    }
}

impl World<'_> {
    /// The types of a definition's body; nothing where it has none.
    pub fn types_of(&self, def: DefId) -> Option<&Types> {
        if let Some(known) = self.types.get(&def) {
            return Some(known);
        }
        let types = self.types_again(def)?;
        Some(self.types.insert(def, Box::new(types)))
    }

    /// Types a body and keeps nothing: to measure what that costs.
    pub fn types_again(&self, def: DefId) -> Option<Types> {
        Some(infer(self, def, &self.body(def)?.body))
    }
}

/// A body is walked once, and its types are settled at the end.
fn infer(world: &World<'_>, owner: DefId, body: &Body) -> Types {
    let module = world.body_module(owner);
    let mut ctx = Infer {
        world,
        owner,
        body,
        scope: TypeScope::inside(module, owner),
        module,
        table: Table::default(),
        pending: Vec::new(),
        env: world.predicates_of(owner),
        locals: Vec::new(),
        returns: Vec::new(),
        breaks: Vec::new(),
        deferred_closures: FxHashMap::default(),
        out: Types {
            exprs: vec![Ty::unknown(); body.exprs.len()],
            pats: vec![Ty::unknown(); body.pats.len()],
            ..Types::default()
        },
    };
    ctx.run();
    ctx.finish()
}

/// A trait bound that waits until its type is known.
#[derive(Clone, Debug)]
pub(crate) struct Obligation {
    pub(crate) predicate: Predicate,
    pub(crate) depth: u32,
    /// The variables of which more has to be known, since it was asked in vain.
    pub(crate) waits_for: Option<Vec<u32>>,
}

/// The state of typing one body.
pub(crate) struct Infer<'w, 'p> {
    pub(crate) world: &'w World<'p>,
    owner: DefId,
    body: &'w Body,
    scope: TypeScope,
    module: DefId,
    pub(crate) table: Table,
    pending: Vec<Obligation>,
    env: &'w [Predicate],
    /// Variables in scope, the innermost last.
    locals: Vec<(Name, PatId)>,
    /// The result types of the function and of closures and async blocks around.
    returns: Vec<Ty>,
    /// Loops and labelled blocks around.
    breaks: Vec<Target>,
    deferred_closures: FxHashMap<ExprId, (Vec<Ty>, Ty)>,
    out: Types,
}

/// What a `break` may leave.
struct Target {
    label: Option<Name>,
    is_loop: bool,
    /// The type that is expected of its value.
    expected: Ty,
    /// The type of the value, as far as it was left.
    value: Option<Ty>,
}

impl Infer<'_, '_> {
    fn run(&mut self) {
        let (params, ret) = match self.world.def(self.owner).kind {
            DefKind::Fn => match self.world.signature(self.owner) {
                Some(signature) => (signature.params.as_slice(), signature.ret),
                None => (&[][..], Ty::unknown()),
            },
            _ => (&[][..], self.global_type(self.owner)),
        };
        let ret = self.normalize(ret);
        // The body of a function that returns `impl Trait` decides the type; the bounds are only a hint.
        let is_opaque = |ty: Ty| matches!(ty.kind(), TyKind::Opaque(..));
        let expected = if ret.any(&mut |ty| is_opaque(ty)) && !is_opaque(ret) { self.table.fresh() } else { ret };
        self.out.ret = Some(ret);
        for (idx, &pat) in self.body.params.iter().enumerate() {
            let ty = params.get(idx).copied().unwrap_or_else(Ty::unknown);
            let ty = self.normalize(ty);
            self.pat(pat, ty);
        }
        self.returns.push(expected);
        if let Some(root) = self.body.root {
            self.check(root, expected);
        }
        self.select(true);
    }

    /// The type of a constant or static.
    pub(crate) fn global_type(&self, def: DefId) -> Ty {
        match self.world.item(def).map(|item| &item.kind) {
            Some(privlint_ir::ItemKind::Const(it) | privlint_ir::ItemKind::Static(it)) => {
                self.world.lower_type(&TypeScope::of(self.world, def), &it.ty.ty)
            }
            _ => Ty::unknown(),
        }
    }

    /// Puts what is known of the variables in their places.
    fn finish(mut self) -> Types {
        let mut out = std::mem::take(&mut self.out);
        let table = &mut self.table;
        let world = self.world;
        let env = self.env;
        let settle = |ty: Ty| {
            let ty = table.resolve_fully(ty);
            normalize_settled(world, env, ty)
        };
        out.exprs.iter_mut().for_each(|ty| *ty = settle(*ty));
        out.pats.iter_mut().for_each(|ty| *ty = settle(*ty));
        #[expect(clippy::iter_over_hash_type, reason = "each entry is settled by itself")]
        for callee in out.callees.values_mut() {
            if let Callee::Fn(_, args) | Callee::Ctor(_, _, args) = callee {
                args.iter_mut().for_each(|ty| *ty = settle(*ty));
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "each entry is settled by itself")]
        for res in out.paths.values_mut() {
            if let ValueRes::Fn(_, args) | ValueRes::Ctor(_, _, args) | ValueRes::Global(_, args) = res {
                args.iter_mut().for_each(|ty| *ty = settle(*ty));
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "each entry is settled by itself")]
        for adjust in out.adjusts.values_mut() {
            for step in &mut adjust.derefs {
                if let DerefStep::Overloaded(ty) = step {
                    *ty = settle(*ty);
                }
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "each entry is settled by itself")]
        for (expr, (params, ret)) in &self.deferred_closures {
            let params = params.iter().map(|ty| settle(*ty)).collect();
            out.closures.insert(*expr, (params, settle(*ret)));
        }
        out
    }
}

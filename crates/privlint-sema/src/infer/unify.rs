//! Variables of inference and unification.

use crate::def::DefId;
use crate::ty::{FloatTy, Holds, IntTy, Prim, Ty, TyKind};

/// What a variable may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VarKind {
    Any,
    Int,
    Float,
}

#[derive(Clone, Copy, Debug)]
enum Var {
    Free(VarKind),
    Bound(Ty),
}

/// The variables of one body. Changes can be taken back to a [`Table::snapshot`].
#[derive(Debug, Default)]
pub(crate) struct Table {
    vars: Vec<Var>,
    undo: Vec<(u32, Var)>,
    /// The questions about traits that are being answered.
    pub(crate) active: Vec<(DefId, Vec<Ty>)>,
    /// How many more questions may be asked on the way to the outermost one's answer.
    pub(crate) fuel: u32,
}

/// A state of the table to come back to.
pub(crate) struct Snapshot {
    vars: usize,
    undo: usize,
}

impl Table {
    pub(crate) fn fresh(&mut self) -> Ty {
        self.fresh_kind(VarKind::Any)
    }

    pub(crate) fn fresh_kind(&mut self, kind: VarKind) -> Ty {
        self.vars.push(Var::Free(kind));
        Ty::new(TyKind::Infer(self.vars.len() as u32 - 1))
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot { vars: self.vars.len(), undo: self.undo.len() }
    }

    pub(crate) fn rollback(&mut self, snapshot: Snapshot) {
        while self.undo.len() > snapshot.undo {
            if let Some((idx, var)) = self.undo.pop() {
                self.vars[idx as usize] = var;
            }
        }
        self.vars.truncate(snapshot.vars);
    }

    fn set(&mut self, idx: u32, var: Var) {
        self.undo.push((idx, self.vars[idx as usize]));
        self.vars[idx as usize] = var;
    }

    /// The type, or what is known of the variable that it is.
    pub(crate) fn shallow(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        while let TyKind::Infer(idx) = ty.kind() {
            match self.vars.get(*idx as usize) {
                Some(Var::Bound(bound)) => ty = *bound,
                _ => break,
            }
        }
        ty
    }

    /// The type with all that is known of variables in it.
    pub(crate) fn resolve(&self, ty: Ty) -> Ty {
        if !ty.holds(Holds::INFER) {
            return ty;
        }
        ty.map(&mut |part| match part.kind() {
            _ if !part.holds(Holds::INFER) => Some(part),
            TyKind::Infer(_) => {
                let known = self.shallow(part);
                Some(if known == part { part } else { self.resolve(known) })
            }
            _ => None,
        })
    }

    /// As [`Table::resolve`]; numbers of unknown size get their default, other variables are unknown.
    pub(crate) fn resolve_fully(&self, ty: Ty) -> Ty {
        self.resolve(ty).map(&mut |part| match part.kind() {
            TyKind::Infer(idx) => Some(match self.vars.get(*idx as usize) {
                Some(Var::Free(VarKind::Int)) => Ty::new(TyKind::Prim(Prim::Int(IntTy::I32))),
                Some(Var::Free(VarKind::Float)) => Ty::new(TyKind::Prim(Prim::Float(FloatTy::F64))),
                _ => Ty::unknown(),
            }),
            _ => None,
        })
    }

    /// Whether nothing became known of these variables.
    pub(crate) fn all_free(&self, vars: &[u32]) -> bool {
        vars.iter().all(|var| matches!(self.vars.get(*var as usize), Some(Var::Free(_))))
    }

    /// The kind of a variable that is not known yet.
    pub(crate) fn free(&self, ty: Ty) -> Option<VarKind> {
        match self.shallow(ty).kind() {
            TyKind::Infer(idx) => match self.vars.get(*idx as usize) {
                Some(Var::Free(kind)) => Some(*kind),
                _ => None,
            },
            _ => None,
        }
    }

    /// Makes two types equal, if they can be. What is unknown is equal to everything and decides nothing.
    pub(crate) fn unify(&mut self, a: Ty, b: Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == b {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => true,
            (TyKind::Infer(idx), _) => self.bind(*idx, b),
            (_, TyKind::Infer(idx)) => self.bind(*idx, a),
            (TyKind::Adt(a, a_args), TyKind::Adt(b, b_args)) => a == b && self.unify_all(a_args, b_args),
            (TyKind::Ref(a_mut, a), TyKind::Ref(b_mut, b)) => a_mut == b_mut && self.unify(*a, *b),
            (TyKind::Ptr(a_mut, a), TyKind::Ptr(b_mut, b)) => a_mut == b_mut && self.unify(*a, *b),
            (TyKind::Slice(a), TyKind::Slice(b)) | (TyKind::Array(a), TyKind::Array(b)) => self.unify(*a, *b),
            (TyKind::Tuple(a), TyKind::Tuple(b)) => a.len() == b.len() && self.unify_all(a, b),
            (TyKind::FnDef(a, a_args), TyKind::FnDef(b, b_args)) => a == b && self.unify_all(a_args, b_args),
            (TyKind::Ctor(a, i, a_args), TyKind::Ctor(b, j, b_args)) => {
                a == b && i == j && self.unify_all(a_args, b_args)
            }
            (TyKind::FnPtr(a, a_ret), TyKind::FnPtr(b, b_ret)) => {
                a.len() == b.len() && self.unify_all(a, b) && self.unify(*a_ret, *b_ret)
            }
            (TyKind::Projection(a, i, a_args), TyKind::Projection(b, j, b_args)) => {
                a == b && i == j && self.unify_all(a_args, b_args)
            }
            (TyKind::Opaque(a, i, a_args), TyKind::Opaque(b, j, b_args)) => {
                a == b && i == j && self.unify_all(a_args, b_args)
            }
            (TyKind::Dyn(a), TyKind::Dyn(b)) => {
                let same = a.first().map(|bound| bound.def) == b.first().map(|bound| bound.def);
                if let (true, Some(a), Some(b)) = (same, a.first(), b.first()) {
                    return self.unify_all(&a.args, &b.args);
                }
                same
            }
            // A projection that is not known further may turn out to be anything.
            (TyKind::Projection(..), _) | (_, TyKind::Projection(..)) => true,
            _ => false,
        }
    }

    fn unify_all(&mut self, a: &[Ty], b: &[Ty]) -> bool {
        a.iter().zip(b).all(|(a, b)| self.unify(*a, *b))
    }

    fn bind(&mut self, idx: u32, ty: Ty) -> bool {
        let Some(Var::Free(kind)) = self.vars.get(idx as usize).copied() else { return false };
        let ty = match (kind, ty.kind()) {
            (_, TyKind::Infer(other)) => {
                let Some(Var::Free(other_kind)) = self.vars.get(*other as usize).copied() else { return false };
                if kind != VarKind::Any && other_kind == VarKind::Any {
                    // The number decides: the other becomes this one.
                    self.set(*other, Var::Bound(Ty::new(TyKind::Infer(idx))));
                    return true;
                }
                if kind != VarKind::Any && kind != other_kind {
                    return false;
                }
                ty
            }
            (VarKind::Any, _) => ty,
            (VarKind::Int, TyKind::Prim(Prim::Int(_))) | (VarKind::Float, TyKind::Prim(Prim::Float(_))) => ty,
            (_, TyKind::Never) => return true,
            _ => return false,
        };
        let this = Ty::new(TyKind::Infer(idx));
        let resolved = self.resolve(ty);
        if resolved.any(&mut |part| part == this) || resolved.size() > 200 {
            return resolved == this;
        }
        self.set(idx, Var::Bound(resolved));
        true
    }
}

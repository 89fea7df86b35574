//! Types of libraries that keep what they hold in raw memory: nothing is seen of it by following their code.

use privlint_ir::ItemKind;
use privlint_sema::{DefId, Ty, TyKind};

use crate::engine::Engine;
use crate::types::CELLS;

/// Types of the standard library behind which memory lies of which the compiler knows nothing.
const RAW: &[&str] = &["AtomicPtr", "MaybeUninit", "NonNull", "UnsafeCell"];

impl Engine<'_, '_> {
    /// Whether a library keeps in values of this type, or in what they refer to, raw memory: pointers, cells, unions.
    /// That is so of types that are made of it themselves, and of those with parameters that leave it to such a type. What
    /// a crate does with memory for which the rules have stand-ins is known. The rules may say the same of a type that
    /// finds what it keeps by numbers.
    pub(crate) fn is_opaque(&self, adt: DefId) -> bool {
        if let Some(known) = self.opaque_types.borrow().get(&adt) {
            return *known;
        }
        // A type that holds itself is what the rest of it is.
        self.opaque_types.borrow_mut().insert(adt, false);
        let opaque = self.keeps_raw_memory(adt);
        self.opaque_types.borrow_mut().insert(adt, opaque);
        opaque
    }

    fn keeps_raw_memory(&self, adt: DefId) -> bool {
        let krate = self.world.def(adt).krate;
        if self.is_foreign(adt) && self.knowledge.is_container(self.world, adt) {
            return true;
        }
        if !self.is_foreign(adt) || self.world.has_stand_ins(krate) {
            return false;
        }
        let args = self.world.generics_of(adt).types();
        let is_generic = args.iter().any(|ty| mentions_param(*ty));
        let field = |(variant, field)| self.world.field_type(adt, variant, field, &args);
        matches!(self.world.item(adt).map(|item| &item.kind), Some(ItemKind::Union(_)))
            || self.all_fields(adt).into_iter().any(|at| self.is_raw(field(at), is_generic))
    }

    /// Whether a field of this type keeps raw memory; in a type with parameters also one that leaves that to another type,
    /// which gets the parameter or none at all. What is kept for another type is told apart there.
    fn is_raw(&self, ty: Ty, is_generic: bool) -> bool {
        match ty.kind() {
            TyKind::Ptr(..) => true,
            TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner) => self.is_raw(*inner, is_generic),
            TyKind::Tuple(elems) => elems.iter().any(|elem| self.is_raw(*elem, is_generic)),
            TyKind::Adt(adt, args) => {
                let name = self.world.def(*adt).name.as_str();
                let is_std = self.is_std(*adt);
                let of_param = args.iter().any(|arg| mentions_param(*arg));
                is_std && RAW.contains(&name)
                    || is_std && CELLS.contains(&name) && of_param
                    || (of_param || is_generic && args.is_empty()) && self.is_opaque(*adt)
                    || name != "PhantomData" && args.iter().any(|arg| self.is_raw(*arg, is_generic))
            }
            _ => false,
        }
    }

    /// Whether what a function of a library does with values is only known by its types: one that takes or gives a type
    /// that keeps raw memory. How such a type is printed is written in terms of its other functions.
    pub(crate) fn is_judged_by_types(&self, def: DefId) -> bool {
        if !self.is_foreign(def) || self.world.def(def).name == "fmt" {
            return false;
        }
        if let Some(known) = self.judged_by_types.borrow().get(&def) {
            return *known;
        }
        let is_async = self.world.function(def).is_none_or(|function| function.is_async);
        let judged = !is_async
            && !self.world.has_stand_in(def)
            && self.world.signature(def).is_some_and(|signature| {
                let all = signature.params.iter().chain([&signature.ret]);
                all.into_iter().any(|ty| ty.any(&mut |part| part.as_adt().is_some_and(|(adt, _)| self.is_opaque(adt))))
            });
        self.judged_by_types.borrow_mut().insert(def, judged);
        judged
    }
}

/// Whether a type is made of a parameter.
pub(crate) fn mentions_param(ty: Ty) -> bool {
    ty.any(&mut |part| matches!(part.kind(), TyKind::Param(..)))
}

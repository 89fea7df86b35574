//! Generic parameters of a definition, and what is known of them.

use privlint_ir::{Bound, ItemKind, Name, TypeRef};

use crate::World;
use crate::def::{DefId, DefKind};
use crate::lower::TypeScope;
use crate::ty::{TraitRef, Ty, TyKind};

/// The parameters in force in a definition: those of the impl or trait around it come first. A trait's first is its
/// `Self`.
#[derive(Debug, Default)]
pub struct GenericsOf {
    /// Their names, in order; an `impl Trait` parameter has an empty one.
    pub names: Vec<Name>,
    /// Where the definition's own parameters begin.
    pub own: usize,
    /// Defaults.
    pub defaults: Vec<Option<TypeRef>>,
    /// Bounds of `impl Trait` parameters, in order of the parameters.
    pub(crate) impl_traits: Vec<(u32, Vec<Bound>)>,
    /// The numbers of those that are const parameters.
    consts: Vec<u32>,
}

impl GenericsOf {
    /// The parameters as types.
    pub fn identity(&self) -> Vec<Ty> {
        self.names.iter().enumerate().map(|(idx, name)| Ty::new(TyKind::Param(idx as u32, *name))).collect()
    }

    /// The same, with nothing said of const parameters: their values are none that are moved.
    pub fn types(&self) -> Vec<Ty> {
        let mut types = self.identity();
        self.consts.iter().for_each(|idx| types[*idx as usize] = Ty::unknown());
        types
    }
}

/// Something that holds inside of a definition: a type implements a trait.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Predicate {
    /// The trait, its arguments (the type first) and what it says of associated types.
    pub of_trait: TraitRef,
    /// Whether it only follows from another one: by a supertrait.
    pub(crate) implied: bool,
}

impl World<'_> {
    /// The definition whose generics are in force around this one.
    pub(crate) fn generic_parent(&self, def: DefId) -> Option<DefId> {
        let parent = self.def(def).parent?;
        matches!(self.def(parent).kind, DefKind::Impl | DefKind::Trait).then_some(parent)
    }

    /// The generics in force in a definition.
    pub fn generics_of(&self, def: DefId) -> &GenericsOf {
        if let Some(known) = self.generics.get(&def) {
            return known;
        }
        let mut out = GenericsOf::default();
        if let Some(parent) = self.generic_parent(def) {
            let parent = self.generics_of(parent);
            out.names.clone_from(&parent.names);
            out.defaults.clone_from(&parent.defaults);
            out.consts.clone_from(&parent.consts);
        }
        if self.def(def).kind == DefKind::Trait {
            out.names.push(Name::new("Self"));
            out.defaults.push(None);
        }
        out.own = out.names.len();
        if let Some(written) = self.written_generics(def) {
            for param in &written.params {
                if param.is_const {
                    out.consts.push(out.names.len() as u32);
                }
                out.names.push(param.name);
                out.defaults.push(param.default.clone());
            }
        }
        if let Some(function) = self.function(def) {
            for param in &function.params {
                impl_traits(&param.ty, &mut |bounds| {
                    out.impl_traits.push((out.names.len() as u32, bounds.to_vec()));
                    out.names.push(Name::new(""));
                    out.defaults.push(None);
                });
            }
        }
        self.generics.insert(def, Box::new(out))
    }

    /// What holds inside of a definition: bounds and where-clauses, those around it and of supertraits included.
    pub fn predicates_of(&self, def: DefId) -> &[Predicate] {
        if let Some(known) = self.predicates.get(&def) {
            return known;
        }
        // Bounds may speak of projections, which are looked up among the predicates: an empty list breaks the circle.
        if !self.in_progress.borrow_mut().insert(def) {
            return &[];
        }
        let mut out = Vec::new();
        if let Some(parent) = self.generic_parent(def) {
            out.extend_from_slice(self.predicates_of(parent));
        }
        let generics = self.generics_of(def);
        let scope = TypeScope::of(self, def);
        if self.def(def).kind == DefKind::Trait {
            let of_trait = TraitRef { def, args: generics.identity(), bindings: Vec::new() };
            out.push(Predicate { of_trait, implied: false });
            if let Some(ItemKind::Trait(it)) = self.item(def).map(|item| &item.kind) {
                let this = Ty::new(TyKind::Param(0, Name::new("Self")));
                self.bounds(&scope, this, &it.supertraits, &mut out);
            }
        }
        if let Some(written) = self.written_generics(def) {
            for (idx, param) in written.params.iter().enumerate() {
                let ty = Ty::new(TyKind::Param((generics.own + idx) as u32, param.name));
                self.bounds(&scope, ty, &param.bounds, &mut out);
            }
            for clause in &written.wheres {
                let ty = self.lower_type(&scope, &clause.ty);
                self.bounds(&scope, ty, &clause.bounds, &mut out);
            }
        }
        for (idx, bounds) in &generics.impl_traits {
            let ty = Ty::new(TyKind::Param(*idx, Name::new("")));
            self.bounds(&scope, ty, bounds, &mut out);
        }
        self.in_progress.borrow_mut().remove(&def);
        self.predicates.insert(def, out)
    }

    fn bounds(&self, scope: &TypeScope, ty: Ty, bounds: &[Bound], out: &mut Vec<Predicate>) {
        for bound in bounds.iter().filter(|bound| !bound.maybe) {
            if let Some(of_trait) = self.lower_bound(scope, ty, bound) {
                self.elaborate(of_trait, out);
            }
        }
    }

    /// A predicate, and those of the trait's supertraits.
    pub(crate) fn elaborate(&self, of_trait: TraitRef, out: &mut Vec<Predicate>) {
        self.elaborate_as(of_trait, false, out);
    }

    fn elaborate_as(&self, of_trait: TraitRef, implied: bool, out: &mut Vec<Predicate>) {
        if out.iter().any(|known| known.of_trait == of_trait) || out.len() > 64 {
            return;
        }
        out.push(Predicate { of_trait: of_trait.clone(), implied });
        for supertrait in self.supertraits(&of_trait) {
            self.elaborate_as(supertrait, true, out);
        }
    }

    /// The supertraits of a trait with these arguments.
    pub(crate) fn supertraits(&self, of_trait: &TraitRef) -> Vec<TraitRef> {
        let mut found: Vec<TraitRef> =
            self.own_supertraits(of_trait.def).iter().map(|supertrait| supertrait.subst(&of_trait.args)).collect();
        // `Fn(A) -> B` says what `FnOnce::Output` is: bindings of names that are a supertrait's go up with it.
        if !of_trait.bindings.is_empty() {
            let own = |name: &Name| self.associated_item(of_trait.def, *name, DefKind::TypeAlias).is_some();
            let handed: Vec<_> = of_trait.bindings.iter().filter(|(name, _)| !own(name)).copied().collect();
            for supertrait in &mut found {
                supertrait.bindings.extend_from_slice(&handed);
            }
        }
        found
    }

    /// The supertraits of a trait, in terms of its parameters.
    fn own_supertraits(&self, def: DefId) -> &[TraitRef] {
        if let Some(known) = self.supertraits.get(&def) {
            return known;
        }
        let scope = TypeScope::of(self, def);
        let this = Ty::new(TyKind::Param(0, Name::new("Self")));
        let bounds = self.written_supertraits(def);
        let lowered = bounds.into_iter().filter_map(|bound| self.lower_bound(&scope, this, bound)).collect();
        self.supertraits.insert(def, lowered)
    }

    /// `trait A: B`, and `trait A where Self: B`, which says the same.
    fn written_supertraits(&self, def: DefId) -> Vec<&Bound> {
        let Some(ItemKind::Trait(it)) = self.item(def).map(|item| &item.kind) else { return Vec::new() };
        let is_self = |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if path.as_name() == Some(Name::new("Self")));
        let wheres = it.generics.wheres.iter().filter(|clause| is_self(&clause.ty));
        it.supertraits.iter().chain(wheres.flat_map(|clause| &clause.bounds)).collect()
    }

    /// The trait that declares an associated type of this name: the trait itself, or one above it. Only traits on the
    /// way to it are looked at more closely, since bounds of a trait may speak of its own associated types.
    pub(crate) fn declaring_trait(&self, of_trait: TraitRef, name: Name) -> Option<TraitRef> {
        if self.associated_item(of_trait.def, name, DefKind::TypeAlias).is_some() {
            return Some(of_trait);
        }
        let scope = TypeScope::of(self, of_trait.def);
        for bound in self.written_supertraits(of_trait.def) {
            let Some(def) = self.trait_of(&scope, bound) else { continue };
            if def == of_trait.def || !self.declares(def, name, &mut vec![of_trait.def]) {
                continue;
            }
            let this = Ty::new(TyKind::Param(0, Name::new("Self")));
            let above = self.lower_bound(&scope, this, &without_bindings(bound))?;
            return self.declaring_trait(above.subst(&of_trait.args), name);
        }
        None
    }

    /// Whether a trait or one above it declares an associated type of this name.
    pub(crate) fn declares(&self, def: DefId, name: Name, seen: &mut Vec<DefId>) -> bool {
        if self.associated_item(def, name, DefKind::TypeAlias).is_some() {
            return true;
        }
        if seen.contains(&def) {
            return false;
        }
        seen.push(def);
        let scope = TypeScope::of(self, def);
        let above = self.written_supertraits(def).into_iter().filter_map(|bound| self.trait_of(&scope, bound));
        above.collect::<Vec<_>>().into_iter().any(|above| self.declares(above, name, seen))
    }
}

/// The bound without what it says of associated types, which may be what is asked for.
pub(crate) fn without_bindings(bound: &Bound) -> Bound {
    let mut plain = bound.clone();
    if let Some(args) = plain.path.segments.last_mut().and_then(|last| last.args.as_mut()) {
        args.bindings.clear();
    }
    plain
}

/// Calls `f` with the bounds of each `impl Trait` in a parameter's type, in the order in which types are lowered.
pub(crate) fn impl_traits(ty: &TypeRef, f: &mut dyn FnMut(&[Bound])) {
    match ty {
        TypeRef::Impl(bounds) => f(bounds),
        TypeRef::Ref { inner, .. } | TypeRef::Ptr { inner, .. } => impl_traits(inner, f),
        TypeRef::Slice(inner) | TypeRef::Array(inner) | TypeRef::EmptyArray(inner) => impl_traits(inner, f),
        TypeRef::Tuple(elems) => elems.iter().for_each(|elem| impl_traits(elem, f)),
        TypeRef::Path(path) => {
            for args in path.segments.iter().filter_map(|segment| segment.args.as_ref()) {
                args.types.iter().for_each(|arg| impl_traits(arg, f));
            }
        }
        _ => {}
    }
}

//! Impls: which there are for a trait or a type.

use privlint_front::derive::{STD_DERIVES, described_derive, std_derive, trait_derive};
use privlint_ir::macros::DOLLAR_CRATE;
use privlint_ir::{CrateId, DeriveRules, ItemKind, Name, Path, Span, TypeRef};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::World;
use crate::canonical::Target;
use crate::def::{self, DefId, DefKind};
use crate::lower::TypeScope;
use crate::origin::Origin;
use crate::resolve::Res;
use crate::ty::{Holds, Prim, TraitRef, Ty, TyKind};

/// What an impl is of and for.
#[derive(Debug)]
pub struct ImplHeader {
    /// The trait, its first argument being the type.
    pub of_trait: Option<TraitRef>,
    /// The type.
    pub self_ty: Ty,
}

/// What the rules say of the method of a trait that derives of it write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DescribedMethod {
    /// It shows a value: `Serialize::serialize`.
    Shows(DefId),
    /// It builds a value from its argument: `Deserialize::deserialize`.
    Builds(DefId),
}

/// The impls of a crate by the names with which they are written, so that only few of them have to be understood.
#[derive(Debug, Default)]
pub(crate) struct CrateImpls {
    /// Without a trait, by the last name of the type.
    inherent: FxHashMap<Name, Vec<DefId>>,
    /// Without a trait, for a type that has no name of its own there.
    inherent_odd: Vec<DefId>,
    /// Of a trait, by its last name.
    by_trait: FxHashMap<Name, Vec<DefId>>,
    /// Of a trait that goes by another name there.
    by_trait_odd: Vec<DefId>,
}

/// What a type is at its outermost: two types of different heads are never equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(DefId),
    Prim(Prim),
    Ref(bool),
    Ptr(bool),
    Slice,
    Array,
    Tuple(usize),
    Never,
    FnPtr(usize),
    Dyn(Option<DefId>),
}

impl Head {
    /// The head of a type; nothing for one that may turn out to be anything, or fits several.
    pub(crate) fn of(ty: Ty) -> Option<Head> {
        Some(match ty.kind() {
            TyKind::Adt(def, _) => Head::Adt(*def),
            TyKind::Prim(prim) => Head::Prim(*prim),
            TyKind::Ref(mutable, _) => Head::Ref(*mutable),
            TyKind::Ptr(mutable, _) => Head::Ptr(*mutable),
            TyKind::Slice(_) => Head::Slice,
            TyKind::Array(_) => Head::Array,
            TyKind::Tuple(elems) => Head::Tuple(elems.len()),
            TyKind::Never => Head::Never,
            TyKind::FnPtr(params, _) => Head::FnPtr(params.len()),
            TyKind::Dyn(bounds) => Head::Dyn(bounds.first().map(|bound| bound.def)),
            _ => return None,
        })
    }
}

/// For which types impls are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Those of this head.
    Head(Head),
    /// An integer of unknown size.
    Int,
    /// A float of unknown size.
    Float,
    /// A parameter or what is only known by bounds, a closure, a function item: nobody can write an impl for it alone.
    Blanket,
    /// Not known.
    Any,
}

impl Wanted {
    /// What is looked for a type that is no variable.
    pub(crate) fn of(ty: Ty) -> Wanted {
        match (Head::of(ty), ty.kind()) {
            (Some(head), _) => Wanted::Head(head),
            (None, TyKind::Unknown | TyKind::Infer(_)) => Wanted::Any,
            // It may turn out to be anything once more is known.
            (None, TyKind::Projection(..)) if ty.holds(Holds::INFER.or(Holds::UNKNOWN)) => Wanted::Any,
            (None, _) => Wanted::Blanket,
        }
    }
}

/// The impls of one trait in one crate, by the head of the type they are for.
#[derive(Debug, Default)]
pub(crate) struct TraitImpls {
    by_head: FxHashMap<Head, Vec<DefId>>,
    /// For all types of which something is true.
    any: Vec<DefId>,
}

impl TraitImpls {
    fn may_be_for(&self, wanted: Wanted, out: &mut Vec<DefId>) {
        out.extend_from_slice(&self.any);
        let mut add = |head: Head| out.extend(self.by_head.get(&head).into_iter().flatten());
        match wanted {
            Wanted::Head(head) => add(head),
            Wanted::Int => Prim::INTS.into_iter().for_each(|prim| add(Head::Prim(prim))),
            Wanted::Float => Prim::FLOATS.into_iter().for_each(|prim| add(Head::Prim(prim))),
            Wanted::Blanket => {}
            // The caller sorts.
            Wanted::Any => self.by_head.values().for_each(|impls| out.extend_from_slice(impls)),
        }
    }
}

impl CrateImpls {
    /// `is_trait` and `is_type` say whether what a name ends in is called so where it is declared.
    fn add(
        &mut self,
        def: DefId,
        it: &privlint_ir::item::Impl,
        is_trait: &dyn Fn(Name) -> bool,
        is_type: &dyn Fn(Name) -> bool,
    ) {
        match &it.of_trait {
            Some(path) => match path.last().filter(|name| is_trait(*name)) {
                Some(name) => self.by_trait.entry(name).or_default().push(def),
                None => self.by_trait_odd.push(def),
            },
            None => {
                let name = match &it.self_ty {
                    TypeRef::Path(path) => path.last().filter(|name| is_type(*name)),
                    _ => None,
                };
                match name {
                    Some(name) => self.inherent.entry(name).or_default().push(def),
                    None => self.inherent_odd.push(def),
                }
            }
        }
    }

    fn inherent(&self, name: Option<Name>) -> impl Iterator<Item = DefId> {
        let named = name.and_then(|name| self.inherent.get(&name)).into_iter().flatten();
        named.chain(&self.inherent_odd).copied()
    }

    fn of_trait(&self, name: Name) -> impl Iterator<Item = DefId> {
        self.by_trait.get(&name).into_iter().flatten().chain(&self.by_trait_odd).copied()
    }
}

impl World<'_> {
    /// What an impl is of and for.
    pub fn impl_header(&self, def: DefId) -> &ImplHeader {
        if let Some(known) = self.impl_headers.get(&def) {
            return known;
        }
        let mut header = ImplHeader { of_trait: None, self_ty: Ty::unknown() };
        if let Some(it) = self.item(def).and_then(def::as_impl) {
            let scope = TypeScope::of(self, def);
            header.self_ty = self.lower_type(&scope, &it.self_ty);
            if let Some(path) = &it.of_trait
                && !it.negative
            {
                let bound = privlint_ir::Bound { path: path.clone(), maybe: false };
                // `Self` in the trait's arguments is the type: it is known by now, but not kept yet.
                let header = ImplHeader { of_trait: None, self_ty: header.self_ty };
                let this = header.self_ty;
                self.impl_headers.insert(def, Box::new(header));
                let of_trait = self.lower_bound(&scope, this, &bound);
                return self.replace_header(def, ImplHeader { of_trait, self_ty: this });
            }
        }
        self.impl_headers.insert(def, Box::new(header))
    }

    fn replace_header(&self, def: DefId, header: ImplHeader) -> &ImplHeader {
        self.full_headers.insert(def, Box::new(header))
    }

    /// The trait of an impl.
    pub fn impl_trait(&self, def: DefId) -> Option<&TraitRef> {
        self.impl_header(def);
        self.full_headers.get(&def).and_then(|header| header.of_trait.as_ref())
    }

    fn crate_impls(&self, krate: CrateId) -> &CrateImpls {
        if let Some(known) = self.crate_impls.get(&krate) {
            return known;
        }
        let mut out = CrateImpls::default();
        let (renamed, own) = (self.renamed(krate), self.trait_names(krate));
        // Another crate may have given its trait on under another name, but for those of the standard library.
        let others = self.std_traits.get_or_init(|| self.trait_names(self.std()));
        let is_type = |name: Name| !renamed.contains(&name);
        let is_trait = |name: Name| is_type(name) && (own.contains(&name) || others.contains(&name));
        for def in self.crate_defs(krate) {
            // `const _: () = { impl .. };` is a place for impls.
            if self.def(def).kind == DefKind::Const && self.def(def).name == "_" {
                self.body(def);
            } else if let Some(it) = self.item(def).and_then(def::as_impl) {
                out.add(def, it, &is_trait, &is_type);
            }
        }
        self.crate_impls.insert(krate, Box::new(out))
    }

    /// The names of the traits that a crate declares.
    fn trait_names(&self, krate: CrateId) -> FxHashSet<Name> {
        let traits = self.crate_defs(krate).filter(|def| self.def(*def).kind == DefKind::Trait);
        traits.map(|def| self.def(def).name).collect()
    }

    /// Keeps the impls of a block.
    pub(crate) fn add_block_impls(&self, block: DefId) {
        let mut known = self.block_impls.borrow_mut();
        for &def in self.module(block).parts().flat_map(|part| &part.impls) {
            if let Some(it) = self.item(def).and_then(def::as_impl) {
                known.add(def, it, &|_| true, &|_| true);
            }
        }
    }

    /// Names that may stand for an item of another name in a crate: `use a as b`, type aliases. `type Result<T> =
    /// result::Result<T, Error>` changes no name, and associated types are never named alone.
    fn renamed(&self, krate: CrateId) -> FxHashSet<Name> {
        let mut names = FxHashSet::default();
        for def in self.crate_defs(krate) {
            match self.def(def).kind {
                DefKind::TypeAlias if self.generic_parent(def).is_none() => {
                    let name = self.def(def).name;
                    let target = match self.item(def).map(|item| &item.kind) {
                        Some(ItemKind::TypeAlias(alias)) => alias.ty.as_ref(),
                        _ => None,
                    };
                    if !matches!(target, Some(TypeRef::Path(path)) if path.last() == Some(name)) {
                        names.insert(name);
                    }
                }
                DefKind::Module => {
                    let uses = self.module(def).parts().flat_map(|part| &part.uses);
                    let aliases = uses.filter(|import| import.path.last() != import.name);
                    names.extend(aliases.filter_map(|import| import.name));
                }
                _ => {}
            }
        }
        names
    }

    /// Impls without a trait that may be for this type.
    pub(crate) fn inherent_impls(&self, ty: Ty) -> Vec<DefId> {
        let std = self.std();
        let (krate, name) = match ty.kind() {
            TyKind::Adt(def, _) => (self.def(*def).krate, Some(self.def(*def).name)),
            TyKind::Prim(prim) => (std, Some(Name::new(prim.as_str()))),
            TyKind::Slice(_) | TyKind::Array(_) | TyKind::Ptr(..) | TyKind::Tuple(_) | TyKind::Ref(..) => (std, None),
            TyKind::Dyn(bounds) => match bounds.first() {
                Some(bound) => (self.def(bound.def).krate, None),
                None => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        let mut found: Vec<DefId> = self.crate_impls(krate).inherent(name).collect();
        found.extend(self.block_impls.borrow().inherent(name));
        // Those that are written without a name are for slices, pointers and their like.
        let head = Head::of(ty);
        found
            .retain(|def| Head::of(self.impl_header(*def).self_ty).is_none_or(|it| head.is_none_or(|head| it == head)));
        found
    }

    /// Impls of a trait that may be for a type with these arguments, in the order of their numbers.
    pub(crate) fn trait_impls(&self, of_trait: DefId, args: &[Ty], wanted: Wanted) -> Vec<DefId> {
        let mut crates = vec![self.def(of_trait).krate];
        // A type that is not known yet may be of any crate, and an impl for it beside it.
        if args.iter().skip(1).any(|arg| arg.holds(Holds::INFER)) {
            crates.extend(self.loaded());
        }
        for arg in args {
            arg.any(&mut |ty| {
                match ty.kind() {
                    TyKind::Adt(def, _) => crates.push(self.def(*def).krate),
                    TyKind::Dyn(bounds) => crates.extend(bounds.iter().map(|bound| self.def(bound.def).krate)),
                    _ => {}
                }
                false
            });
        }
        crates.sort();
        crates.dedup();
        let mut found = Vec::new();
        for krate in crates {
            self.impls_of(krate, of_trait).may_be_for(wanted, &mut found);
        }
        if let Some(TyKind::Adt(adt, _)) = args.first().map(|ty| ty.kind()) {
            let derived = self.derived_impls(*adt).iter().copied();
            found.extend(derived.filter(|def| self.impl_trait(*def).is_some_and(|it| it.def == of_trait)));
        }
        let in_blocks: Vec<DefId> = self.block_impls.borrow().of_trait(self.def(of_trait).name).collect();
        found.extend(in_blocks.into_iter().filter(|def| self.impl_trait(*def).is_some_and(|it| it.def == of_trait)));
        found.sort();
        found
    }

    /// The impls of a trait in a crate.
    fn impls_of(&self, krate: CrateId, of_trait: DefId) -> &TraitImpls {
        if let Some(known) = self.trait_impls.get(&(krate, of_trait)) {
            return known;
        }
        let mut out = TraitImpls::default();
        for def in self.crate_impls(krate).of_trait(self.def(of_trait).name) {
            let Some(it) = self.impl_trait(def).filter(|it| it.def == of_trait) else { continue };
            match Head::of(it.args[0]) {
                Some(head) => out.by_head.entry(head).or_default().push(def),
                None => out.any.push(def),
            }
        }
        // Types of arrays say no length. Where there are impls for several, that for none is of no use.
        for impls in out.by_head.values_mut().filter(|impls| impls.len() > 1) {
            impls.retain(|def| !self.is_for_empty_array(*def));
        }
        self.trait_impls.insert((krate, of_trait), Box::new(out))
    }

    fn is_for_empty_array(&self, def: DefId) -> bool {
        let it = self.item(def).and_then(def::as_impl);
        it.is_some_and(|it| matches!(it.self_ty, TypeRef::EmptyArray(_)))
    }

    /// The impls that a type derives, read from the text that each derive stands for.
    pub fn derived_impls(&self, adt: DefId) -> &[DefId] {
        if let Some(known) = self.derived.get(&adt) {
            return known;
        }
        let mut impls = Vec::new();
        if let Some(item) = self.item(adt) {
            let (krate, file) = (self.def(adt).krate, self.def(adt).file);
            let active = |cfgs: &[privlint_ir::CfgExpr]| self.is_active(krate, cfgs);
            for derive in &item.attrs.derives {
                let wanted = derive.cfg.as_ref().is_none_or(|cfg| self.crate_info(krate).cfg.holds(cfg));
                let Some(name) = derive.path.last().filter(|_| wanted) else { continue };
                let by_name = |text: Option<String>| text.into_iter().map(|text| (text, false)).collect();
                let texts: Vec<(String, bool)> = match self.described_derive(self.module_of(adt), &derive.path) {
                    Some((rules, named)) => {
                        let (text, named) = (&self.file(file).text, format!("{DOLLAR_CRATE}{}", named.0));
                        let written = |rules: &DeriveRules| {
                            let text = described_derive(item, text, rules, &named, &active)?;
                            Some((text, rules.builds.is_some()))
                        };
                        rules.iter().filter_map(written).collect()
                    }
                    None if STD_DERIVES.contains(&name.as_str()) => by_name(std_derive(item, name.as_str(), &active)),
                    None => by_name(self.derive_by_name(adt, item, &derive.path)),
                };
                for (text, builds) in texts {
                    let origin = Origin::Derive { span: Span { file, range: derive.range }, builds };
                    let generated = self.add_generated(krate, text, origin);
                    impls.extend(crate::collect::collect_generated(self, self.module_of(adt), generated));
                }
            }
        }
        self.derived.insert(adt, impls)
    }

    /// Whether the rules say that a derive on a type builds its values from what comes from outside.
    pub fn is_built_by_derive(&self, adt: DefId) -> bool {
        let Some(item) = self.item(adt) else { return false };
        let module = self.module_of(adt);
        let mut derives = item.attrs.derives.iter().filter_map(|derive| self.described_derive(module, &derive.path));
        derives.any(|(rules, _)| rules.iter().any(|rules| rules.builds.is_some()))
    }

    /// The method of a trait that a function in an impl of it is.
    pub fn implemented_method(&self, def: DefId) -> Option<DefId> {
        let it = self.def(def);
        let parent = it.parent.filter(|parent| self.def(*parent).kind == DefKind::Impl)?;
        self.associated_item(self.impl_trait(parent)?.def, it.name, it.kind)
    }

    /// What the rules say of the method that derives of a trait write, if it shows a value or builds one.
    pub fn described_method(&self, of_trait: DefId) -> Option<DescribedMethod> {
        if let Some(known) = self.described.borrow().get(&of_trait) {
            return *known;
        }
        let writes = |rules: &DeriveRules| {
            let path: Vec<&str> = rules.writes.split("::").collect();
            self.find_path(&path).contains(&Target::Def(of_trait))
        };
        let name = self.def(of_trait).name.as_str();
        let mut rules = self.macro_facts.derives.values().flatten();
        let method = rules.find_map(|rules| {
            let is_named = rules.method.is_some() && rules.writes.ends_with(name) && writes(rules);
            let found = || self.associated_item(of_trait, Name::new(rules.method_name()), DefKind::Fn);
            match () {
                () if !is_named => None,
                () if rules.is_showing() => found().map(DescribedMethod::Shows),
                () if rules.builds.is_some() => found().map(DescribedMethod::Builds),
                () => None,
            }
        });
        self.described.borrow_mut().insert(of_trait, method);
        method
    }

    /// What a derive makes of which nothing is known, but that there is a trait of the same path: `serde::Serialize`.
    fn derive_by_name(&self, adt: DefId, item: &privlint_ir::Item, path: &Path) -> Option<String> {
        let scope = TypeScope::of(self, adt);
        let of_trait = self.trait_of(&scope, &privlint_ir::Bound { path: path.clone(), maybe: false })?;
        // Where the rules say more of the derive, that was read with the crate.
        let known = path.last().is_some_and(|last| self.may_expand(last));
        if known
            && let Some(Res::Def(derive)) = self.resolve_macro(scope.module, path, None)
            && self.known_macro(derive).is_some()
        {
            return None;
        }
        let krate = self.def(of_trait).krate;
        let whole = self.canonical_path(of_trait);
        let (_, rest) = whole.split_once("::")?;
        let parameters = self.generics_of(of_trait).names.len() - 1;
        trait_derive(item, &format!("{DOLLAR_CRATE}{}::{rest}", krate.0), parameters)
    }

    /// The type of a `impl Type { type Name = ..; }`; unstable, but std's stubs may use it.
    pub(crate) fn inherent_assoc_type(&self, ty: Ty, name: Name) -> Option<Ty> {
        let (_, args) = ty.as_adt()?;
        let impls = self.inherent_impls(ty);
        let item = impls.into_iter().find_map(|it| self.associated_item(it, name, DefKind::TypeAlias))?;
        Some(self.alias(item).subst(args))
    }

    /// Whether an item is an impl.
    pub fn is_impl(&self, def: DefId) -> bool {
        matches!(self.item(def).map(|item| &item.kind), Some(ItemKind::Impl(_)))
    }
}

//! Canonical paths: what configuration and models call an item.

use privlint_ir::{CrateId, ItemKind, Name, PathAnchor};

use crate::World;
use crate::def::{DefId, DefKind};
use crate::resolve::{Namespace, Res};
use crate::ty::{Ty, TyKind};

/// Something that a path in the configuration or a model can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A type, function, constant, static or macro.
    Def(DefId),
    /// A variant.
    Variant(DefId, u32),
    /// A field: the type, the variant (0 of a struct), the field.
    Field(DefId, u32, u32),
    /// A parameter of a function, the receiver being the first if there is one.
    Param(DefId, u32),
}

impl Target {
    /// The definition that it is or belongs to.
    pub fn def(self) -> DefId {
        match self {
            Target::Def(def) | Target::Variant(def, _) | Target::Field(def, ..) | Target::Param(def, _) => def,
        }
    }
}

impl World<'_> {
    /// The canonical path of a definition: crate, modules, and of a method its type.
    pub fn canonical_path(&self, def: DefId) -> String {
        let it = self.def(def);
        let name = it.name.as_str();
        let Some(parent) = it.parent else { return name.to_owned() };
        if it.kind == DefKind::Macro && self.item(def).is_some_and(|item| item.attrs.macro_export) {
            return format!("{}::{name}", self.crate_info(it.krate).name);
        }
        let base = match self.def(parent).kind {
            DefKind::Impl => self.type_path(self.impl_header(parent).self_ty),
            _ => self.canonical_path(parent),
        };
        if name.is_empty() { base } else { format!("{base}::{name}") }
    }

    /// The path of a type without its arguments.
    pub fn type_path(&self, ty: Ty) -> String {
        match ty.kind() {
            TyKind::Adt(def, _) => self.canonical_path(*def),
            TyKind::Prim(prim) => prim.as_str().to_owned(),
            TyKind::Ref(_, inner) => self.type_path(*inner),
            TyKind::Ptr(..) => "pointer".to_owned(),
            TyKind::Slice(_) => "slice".to_owned(),
            TyKind::Array(_) => "array".to_owned(),
            TyKind::Tuple(_) => "tuple".to_owned(),
            TyKind::Dyn(bounds) => bounds.first().map_or("dyn".to_owned(), |bound| self.canonical_path(bound.def)),
            TyKind::Param(_, name) => name.to_string(),
            _ => "_".to_owned(),
        }
    }

    /// The canonical path of a target.
    pub fn target_path(&self, target: Target) -> String {
        let part = |def: DefId, text: &str| format!("{}::{text}", self.canonical_path(def));
        match target {
            Target::Def(def) => self.canonical_path(def),
            Target::Variant(def, variant) => part(def, self.variant_name(def, variant).map_or("", Name::as_str)),
            Target::Field(def, variant, field) => {
                let fields = self.fields(def, variant);
                let name =
                    fields.and_then(|fields| fields.fields.get(field as usize)).map_or("", |it| it.name.as_str());
                match self.variant_name(def, variant) {
                    Some(variant) => part(def, &format!("{variant}::{name}")),
                    None => part(def, name),
                }
            }
            Target::Param(def, idx) => part(def, self.param_name(def, idx).map_or("_", Name::as_str)),
        }
    }

    /// The name of an enum's variant.
    pub fn variant_name(&self, def: DefId, variant: u32) -> Option<Name> {
        match &self.item(def)?.kind {
            ItemKind::Enum(it) => it.variants.get(variant as usize).map(|variant| variant.name),
            _ => None,
        }
    }

    /// The name of a function's parameter, the receiver being the first.
    pub fn param_name(&self, def: DefId, idx: u32) -> Option<Name> {
        let function = self.function(def)?;
        match (&function.receiver, idx) {
            (Some(_), 0) => Some(Name::new("self")),
            (Some(_), idx) => function.params.get(idx as usize - 1)?.name,
            (None, idx) => function.params.get(idx as usize)?.name,
        }
    }

    /// What a path from a crate's name on means, through re-exports: items, methods, fields, variants, parameters. All
    /// crates of that name are looked into.
    pub fn find_path(&self, segments: &[&str]) -> Vec<Target> {
        let Some((name, rest)) = segments.split_first() else { return Vec::new() };
        let crates =
            (0..self.crates().len() as u32).map(CrateId).filter(|krate| self.crate_info(*krate).name == **name);
        let mut found: Vec<Target> = crates.flat_map(|krate| self.find_path_in(krate, rest)).collect();
        found.sort();
        found.dedup();
        found
    }

    /// As [`World::find_path`], for a path from the root of one crate on: a project may have several of a name.
    pub fn find_path_in(&self, krate: CrateId, segments: &[&str]) -> Vec<Target> {
        let mut found = Vec::new();
        let names: Vec<Name> = segments.iter().map(|segment| Name::new(segment)).collect();
        let Some(root) = self.root(krate) else { return found };
        for ns in [Namespace::Types, Namespace::Values, Namespace::Macros] {
            if let Some(resolved) = self.resolve_names(root, PathAnchor::Crate, &names, ns) {
                let start = match resolved.res {
                    Res::Def(def) => Target::Def(def),
                    Res::Variant(def, variant) => Target::Variant(def, variant),
                    _ => continue,
                };
                found.extend(self.find_rest(start, &names[resolved.rest..]));
            }
        }
        // A function is no place in which names are looked up, but its parameters are named behind it.
        if let Some((param, function)) = names.split_last()
            && let Some(resolved) = self.resolve_names(root, PathAnchor::Crate, function, Namespace::Values)
            && let (Res::Def(def), true) = (resolved.res, resolved.rest == function.len())
            && self.def(def).kind == DefKind::Fn
        {
            found.extend(self.find_rest(Target::Def(def), &[*param]));
        }
        found.sort();
        found.dedup();
        found
    }

    /// What a path from the root of one crate on means that has no definition here, by its path: something in a crate
    /// whose source is not there; of a macro, or a part of what it does, the name under which the rules know it.
    pub fn find_names_in(&self, krate: CrateId, segments: &[&str]) -> Vec<String> {
        let names: Vec<Name> = segments.iter().map(|segment| Name::new(segment)).collect();
        let Some(root) = self.root(krate) else { return Vec::new() };
        let find = |names: &[Name], ns| {
            let found = self.resolve_names(root, PathAnchor::Crate, names, ns)?;
            match found.res {
                Res::External(path) => Some(path),
                Res::Def(def) if found.rest == names.len() && self.def(def).kind == DefKind::Macro => {
                    Some(self.macro_known_as(def).map_or_else(|| self.canonical_path(def), str::to_owned))
                }
                _ => None,
            }
        };
        let mut found: Vec<String> = Vec::new();
        for ns in [Namespace::Types, Namespace::Values, Namespace::Macros] {
            found.extend(find(&names, ns));
        }
        if let Some((part, whole)) = names.split_last() {
            found.extend(find(whole, Namespace::Macros).map(|path| format!("{path}::{part}")));
        }
        found.sort();
        found.dedup();
        found
    }

    fn find_rest(&self, start: Target, rest: &[Name]) -> Vec<Target> {
        let Some((&name, rest)) = rest.split_first() else { return vec![start] };
        let mut next = Vec::new();
        match start {
            Target::Def(def) => match self.def(def).kind {
                DefKind::Struct | DefKind::Enum | DefKind::Union => {
                    next.extend(self.field_index(def, 0, name).map(|field| Target::Field(def, 0, field)));
                    let ty = Ty::new(TyKind::Adt(def, self.generics_of(def).identity()));
                    next.extend(self.methods_of(ty, name).into_iter().map(Target::Def));
                }
                DefKind::Trait => {
                    next.extend(self.associated_item(def, name, DefKind::Fn).map(Target::Def));
                }
                DefKind::TypeAlias => {
                    if let TyKind::Adt(adt, _) = self.alias(def).kind() {
                        let names: Vec<Name> = std::iter::once(name).chain(rest.iter().copied()).collect();
                        return self.find_rest(Target::Def(*adt), &names);
                    }
                }
                DefKind::Fn => next.extend(self.param_index(def, name).map(|idx| Target::Param(def, idx))),
                _ => {}
            },
            Target::Variant(def, variant) => {
                next.extend(self.field_index(def, variant, name).map(|field| Target::Field(def, variant, field)));
            }
            Target::Field(..) | Target::Param(..) => {}
        }
        next.into_iter().flat_map(|target| self.find_rest(target, rest)).collect()
    }

    /// The methods of a name that a type has by its own impls or those of traits in its crate.
    pub fn methods_of(&self, ty: Ty, name: Name) -> Vec<DefId> {
        let mut impls = self.inherent_impls(ty);
        if let Some((adt, _)) = ty.as_adt() {
            impls.extend(self.crate_defs(self.def(adt).krate).filter(|def| self.impl_trait_for(*def, adt)));
        }
        let of_type = |it: &DefId| match (self.impl_header(*it).self_ty.kind(), ty.kind()) {
            (TyKind::Adt(a, _), TyKind::Adt(b, _)) => a == b,
            (a, b) => a == b,
        };
        let methods = impls.into_iter().filter(of_type).filter_map(|it| self.associated_item(it, name, DefKind::Fn));
        let mut methods: Vec<DefId> = methods.collect();
        methods.sort();
        methods.dedup();
        methods
    }

    fn impl_trait_for(&self, def: DefId, adt: DefId) -> bool {
        self.def(def).kind == DefKind::Impl
            && self.impl_trait(def).is_some()
            && self.impl_header(def).self_ty.as_adt().is_some_and(|(of, _)| of == adt)
    }

    /// The index of a field by name.
    pub fn field_index(&self, def: DefId, variant: u32, name: Name) -> Option<u32> {
        let fields = self.fields(def, variant)?;
        fields.fields.iter().position(|field| field.name == name).map(|idx| idx as u32)
    }

    fn param_index(&self, def: DefId, name: Name) -> Option<u32> {
        let count = self.function(def)?.params.len() as u32 + 1;
        (0..count).find(|idx| self.param_name(def, *idx) == Some(name))
    }
}

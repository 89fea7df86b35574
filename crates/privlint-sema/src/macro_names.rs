//! Macros of which the rules say something. They name them by the path that users write, which may be another crate's
//! than that of the macro: `tracing` gives on what `tracing_attributes` declares.

use privlint_ir::{CrateId, CrateInfo, CrateKind, DeriveRules, Name, Path, PathAnchor};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::World;
use crate::def::{DefId, DefKind};
use crate::resolve::{Namespace, Res};

/// The paths of the macros of which the rules say something, each list in order.
#[derive(Debug, Default)]
pub(crate) struct MacroPaths {
    by_name: FxHashMap<Name, Vec<String>>,
    by_crate: FxHashMap<Name, Vec<String>>,
}

impl MacroPaths {
    pub(crate) fn new<'a>(paths: impl Iterator<Item = &'a String>) -> MacroPaths {
        let mut paths: Vec<&String> = paths.collect();
        paths.sort();
        paths.dedup();
        let mut out = MacroPaths::default();
        for path in paths {
            let first = path.split("::").next().unwrap_or(path);
            let last = path.rsplit("::").next().unwrap_or(path);
            out.by_crate.entry(Name::new(first)).or_default().push(path.clone());
            out.by_name.entry(Name::new(last)).or_default().push(path.clone());
        }
        out
    }
}

impl World<'_> {
    /// The path of the macro that a path names in a module: the one by which the rules know it, or its own.
    pub fn macro_path(&self, module: DefId, path: &Path) -> Option<String> {
        Some(match self.resolve_macro(module, path, None)? {
            Res::Def(def) => self.macro_known_as(def).map_or_else(|| self.canonical_path(def), str::to_owned),
            Res::External(path) => path,
            _ => return None,
        })
    }

    /// The attributes on a crate's items that are macros, each with whether the rules say what it does.
    pub fn attribute_macros(&self, krate: CrateId) -> Vec<(String, bool)> {
        let mut out = Vec::new();
        for def in self.crate_defs(krate) {
            let module = self.module_of(def);
            for attr in self.item(def).iter().flat_map(|item| &item.attrs.others) {
                if attr.cfg.as_ref().is_some_and(|cfg| !self.crate_info(krate).cfg.holds(cfg)) {
                    continue;
                }
                match self.resolve_macro(module, &attr.path, None) {
                    Some(Res::Def(it)) if self.is_attribute(it) => {
                        out.push((attr.path.to_string(), self.macro_known_as(it).is_some()));
                    }
                    _ => {}
                }
            }
        }
        out
    }

    fn is_attribute(&self, def: DefId) -> bool {
        let says =
            |attr: &privlint_ir::attr::Attr| attr.path.as_name().is_some_and(|name| name == "proc_macro_attribute");
        self.def(def).kind == DefKind::Macro && self.item(def).is_some_and(|item| item.attrs.others.iter().any(says))
    }

    /// Whether the rules say of a macro of this name what it expands to.
    pub(crate) fn may_expand(&self, name: Name) -> bool {
        let paths = self.macro_paths.by_name.get(&name).into_iter().flatten();
        paths
            .into_iter()
            .any(|path| !self.macro_facts.derives.contains_key(path) || self.macro_facts.rules.contains_key(path))
    }

    /// What the rules say that a derive shows, and the crate that its users name.
    pub(crate) fn described_derive(&self, module: DefId, path: &Path) -> Option<(&[DeriveRules], CrateId)> {
        let paths = self.macro_paths.by_name.get(&path.last()?)?;
        paths.iter().find(|path| self.macro_facts.derives.contains_key(*path))?;
        let Res::Def(def) = self.resolve_macro(module, path, None)? else { return None };
        let known = self.macro_known_as(def)?;
        let derives = self.macro_facts.derives.get(known)?;
        let named = self.named_crates(Name::new(known.split("::").next()?), self.def(def).krate).next()?;
        Some((derives, named))
    }

    /// The crates of this name that are a macro's own or may pass it on.
    fn named_crates(&self, name: Name, declared_by: CrateId) -> impl Iterator<Item = CrateId> {
        let crates = (0u32..)
            .map(CrateId)
            .zip(self.crates())
            .filter(move |(id, info)| info.name == name && (*id == declared_by || self.depends_on(*id, declared_by)));
        crates.map(|(id, _)| id)
    }

    /// Whether a crate depends on another one, at any remove.
    fn depends_on(&self, krate: CrateId, on: CrateId) -> bool {
        let (mut todo, mut seen) = (vec![krate], FxHashSet::default());
        while let Some(next) = todo.pop() {
            let deps = self.crate_info(next).deps.iter().map(|(_, dep)| *dep);
            for dep in deps.filter(|dep| seen.insert(*dep)) {
                if dep == on {
                    return true;
                }
                todo.push(dep);
            }
        }
        false
    }

    /// The path by which the rules know a macro.
    pub(crate) fn macro_known_as(&self, def: DefId) -> Option<&str> {
        if let Some(known) = self.known_macros.get(&def) {
            return Some(known);
        }
        let krate = self.def(def).krate;
        let of_name = self.macro_paths.by_name.get(&self.def(def).name).map_or(&[][..], Vec::as_slice);
        let own = if of_name.is_empty() { String::new() } else { self.canonical_path(def) };
        let found = of_name.iter().find(|path| **path == own);
        let mut found = found.or_else(|| of_name.iter().find(|path| self.find_macro(path, def)));
        // A procedural macro is often given on under another name.
        if found.is_none() && self.crate_info(krate).kind == CrateKind::ProcMacro {
            let uses = |info: &&CrateInfo| info.deps.iter().any(|(_, dep)| *dep == krate);
            let paths = self.crates().iter().filter(uses).filter_map(|info| self.macro_paths.by_crate.get(&info.name));
            found = paths.flatten().find(|path| self.find_macro(path, def));
        }
        // A macro may yet be given on by what another one expands to, so only what was found is kept.
        Some(self.known_macros.insert(def, found?.as_str().into()))
    }

    /// Whether a path means this macro in a crate that has its first name, and declares the macro or may pass it on.
    fn find_macro(&self, path: &str, def: DefId) -> bool {
        let mut names = path.split("::");
        let Some(krate) = names.next().map(Name::new) else { return false };
        let names: Vec<Name> = names.map(Name::new).collect();
        let mut roots = self.named_crates(krate, self.def(def).krate).filter_map(|krate| self.root(krate));
        roots.any(|root| {
            let found = self.resolve_names(root, PathAnchor::Crate, &names, Namespace::Macros);
            found.is_some_and(|found| matches!(found.res, Res::Def(it) if it == def))
        })
    }
}

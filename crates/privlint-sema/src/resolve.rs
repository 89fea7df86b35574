//! Names: what a path means, looked up when somebody asks.
//!
//! A name is looked for among the module's own items, then what it imports by name, then behind its globs; results
//! are kept. A lookup that comes back to itself (imports may form circles) finds nothing there.

use privlint_ir::{CrateId, Name, Path, PathAnchor, Span};

use rustc_hash::FxHashMap;

use crate::World;
use crate::def::{DefId, DefKind};
use crate::ty::Prim;

/// The three worlds of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Namespace {
    /// Modules and types.
    Types,
    /// Functions, constants, constructors.
    Values,
    /// Macros.
    Macros,
}

/// A name that is looked up in a module, and whether it is seen from inside of the crate.
pub(crate) type Lookup = (DefId, Name, Namespace, bool);

/// The lookups that are under way, each within the one before.
///
/// Imports may form circles. A lookup that comes back to itself finds nothing there, and what was looked up on the way
/// may have found too little: that is remembered only until the lookup to which the circle led back is done.
#[derive(Debug, Default)]
pub(crate) struct Resolving {
    depth: FxHashMap<Lookup, usize>,
    /// The outermost lookup to which a circle led back since the innermost one began.
    back_to: Option<usize>,
    /// What found nothing, with the outermost lookup on which that rests.
    in_vain: FxHashMap<Lookup, Option<usize>>,
}

impl Resolving {
    /// Begins a lookup; nothing if it is under way, or was in vain.
    fn enter(&mut self, key: Lookup) -> Option<usize> {
        if let Some(&depth) = self.depth.get(&key) {
            self.rests_on(Some(depth));
            return None;
        }
        if let Some(&back_to) = self.in_vain.get(&key) {
            self.rests_on(back_to);
            return None;
        }
        let depth = self.depth.len();
        self.depth.insert(key, depth);
        Some(depth)
    }

    /// Ends a lookup; gives whether it rests on no other that is still under way.
    fn leave(&mut self, key: Lookup, depth: usize, found: bool) -> bool {
        self.depth.remove(&key);
        let rests_on = self.back_to.filter(|outer| *outer < depth);
        if self.back_to.is_some_and(|outer| outer >= depth) || self.depth.is_empty() {
            self.in_vain.retain(|_, outer| outer.is_some_and(|outer| outer < depth));
        }
        if !found && !self.depth.is_empty() {
            self.in_vain.insert(key, rests_on);
        }
        self.back_to = rests_on;
        rests_on.is_none()
    }

    fn rests_on(&mut self, outer: Option<usize>) {
        self.back_to = match (self.back_to, outer) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
}

/// What a path means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Res {
    /// A definition.
    Def(DefId),
    /// A variant of an enum, by index.
    Variant(DefId, u32),
    /// A primitive type.
    Prim(Prim),
    /// Something in a crate whose source is not there: its path.
    External(String),
}

/// What a path resolves to, and which of its segments are left: those that depend on a type.
#[derive(Clone, Debug)]
pub(crate) struct Resolved {
    pub(crate) res: Res,
    /// Index of the first segment that is left.
    pub(crate) rest: usize,
}

impl World<'_> {
    /// Resolves a path from inside a module. Generic parameters and `Self` are the caller's business.
    pub(crate) fn resolve(&self, module: DefId, path: &Path, ns: Namespace) -> Option<Resolved> {
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name).collect();
        self.resolve_names(module, path.anchor, &names, ns)
    }

    pub(crate) fn resolve_names(
        &self,
        module: DefId,
        anchor: PathAnchor,
        names: &[Name],
        ns: Namespace,
    ) -> Option<Resolved> {
        let krate = self.def(module).krate;
        let first_ns = if names.len() == 1 { ns } else { Namespace::Types };
        // What a macro names by `$crate` may be private there.
        let seen_by = match anchor {
            PathAnchor::Of(other) => other,
            _ => krate,
        };
        let (mut res, mut rest) = match anchor {
            PathAnchor::Crate => (Res::Def(self.root(krate)?), 0),
            PathAnchor::Of(krate) => (Res::Def(self.root(krate)?), 0),
            PathAnchor::Lang => (Res::Def(self.root(self.std())?), 0),
            PathAnchor::Super(n) => (Res::Def(self.ancestor(module, n)?), 0),
            PathAnchor::Global => {
                let first = *names.first()?;
                let global = match self.extern_crate(krate, first) {
                    Some(res) => Some(res),
                    None => self.in_module(krate, self.root(krate)?, first, first_ns),
                };
                (global?, 1)
            }
            PathAnchor::Plain => (self.lexical(module, *names.first()?, first_ns)?, 1),
        };
        while rest < names.len() {
            let ns = if rest + 1 == names.len() { ns } else { Namespace::Types };
            let next = match &res {
                Res::Def(def) if self.def(*def).kind == DefKind::Module => {
                    self.in_module(seen_by, *def, names[rest], ns)?
                }
                Res::Def(def) if self.def(*def).kind == DefKind::Enum => match self.variant(*def, names[rest]) {
                    Some(variant) => variant,
                    None => break,
                },
                Res::External(path) => Res::External(format!("{path}::{}", names[rest])),
                _ => break,
            };
            res = next;
            rest += 1;
        }
        Some(Resolved { res, rest })
    }

    /// The module `n` steps up, blocks not counted.
    fn ancestor(&self, module: DefId, n: u8) -> Option<DefId> {
        let mut at = self.real_module(module);
        for _ in 0..n {
            at = self.real_module(self.def(at).parent?);
        }
        Some(at)
    }

    /// The module itself, or the one around a block.
    fn real_module(&self, module: DefId) -> DefId {
        let mut at = self.module_of(module);
        while self.module(at).is_block {
            match self.def(at).parent {
                Some(parent) => at = self.module_of(parent),
                None => break,
            }
        }
        at
    }

    /// A name as seen from inside a module: the module, the blocks around, crates, preludes, primitive types.
    pub(crate) fn lexical(&self, module: DefId, name: Name, ns: Namespace) -> Option<Res> {
        let mut at = module;
        loop {
            if let Some(found) = self.in_module(self.def(at).krate, at, name, ns) {
                return Some(found);
            }
            match self.def(at).parent {
                Some(parent) if self.module(at).is_block => at = self.module_of(parent),
                _ => break,
            }
        }
        let krate = self.def(module).krate;
        if ns == Namespace::Types
            && let Some(found) = self.extern_crate(krate, name)
        {
            return Some(found);
        }
        if let Some(found) = self.in_prelude(name, ns) {
            return Some(found);
        }
        (ns == Namespace::Types).then(|| Prim::parse(name.as_str())).flatten().map(Res::Prim)
    }

    fn in_prelude(&self, name: Name, ns: Namespace) -> Option<Res> {
        let std = self.root(self.std())?;
        if ns == Namespace::Macros
            && let Some(def) = self.module(std).parts().find_map(|part| part.macros.get(&name)?.last())
        {
            return Some(Res::Def(*def));
        }
        let prelude = self.in_module(self.std(), std, Name::new("prelude"), Namespace::Types)?;
        let Res::Def(prelude) = prelude else { return None };
        self.in_module(self.std(), prelude, name, ns)
    }

    /// A crate that this crate depends on, or itself.
    fn extern_crate(&self, krate: CrateId, name: Name) -> Option<Res> {
        let info = self.crate_info(krate);
        let (_, dep) = info.deps.iter().find(|(dep, _)| *dep == name)?;
        Some(match self.root(*dep) {
            Some(root) => Res::Def(root),
            None => Res::External(self.crate_info(*dep).name.to_string()),
        })
    }

    pub(crate) fn variant(&self, adt: DefId, name: Name) -> Option<Res> {
        let privlint_ir::ItemKind::Enum(it) = &self.item(adt)?.kind else { return None };
        let idx = it.variants.iter().position(|variant| variant.name == name)?;
        Some(Res::Variant(adt, idx as u32))
    }

    /// A name inside a module, as a crate sees it: to others only what is public is there.
    pub(crate) fn in_module(&self, seen_by: CrateId, module: DefId, name: Name, ns: Namespace) -> Option<Res> {
        let inside = self.def(module).krate == seen_by;
        let key = (module, name, ns, inside);
        if let Some(known) = self.resolved.borrow().get(&key) {
            return known.clone();
        }
        let depth = self.resolving.borrow_mut().enter(key)?;
        let found = self.find_in_module(module, name, ns, inside);
        let complete = self.resolving.borrow_mut().leave(key, depth, found.is_some());
        // While macros are expanded, what is not there yet may come.
        if self.expanding.get() == 0 && (found.is_some() || complete) {
            self.resolved.borrow_mut().insert(key, found.clone());
        }
        found
    }

    fn find_in_module(&self, module: DefId, name: Name, ns: Namespace, inside: bool) -> Option<Res> {
        let data = self.module(module);
        let krate = self.def(module).krate;
        let own = data.parts().find_map(|part| match ns {
            Namespace::Types => part.types.get(&name),
            Namespace::Values => part.values.get(&name),
            Namespace::Macros => part.macros.get(&name)?.last(),
        });
        if let Some(&def) = own
            && (inside || self.def(def).public)
        {
            return Some(Res::Def(def));
        }
        let uses = || data.parts().flat_map(|part| &part.uses).filter(|import| inside || import.public);
        for import in uses().filter(|import| import.name == Some(name)) {
            if let Some(found) = self.import(module, &import.path, ns) {
                return Some(found);
            }
        }
        for import in uses().filter(|import| import.glob) {
            let found = match self.import(module, &import.path, Namespace::Types) {
                Some(Res::Def(target)) if self.def(target).kind == DefKind::Module && target != module => {
                    self.in_module(krate, target, name, ns)
                }
                Some(Res::Def(target)) if self.def(target).kind == DefKind::Enum => self.variant(target, name),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        if ns == Namespace::Macros && inside {
            for &krate in data.parts().flat_map(|part| &part.macro_crates) {
                let Some(found) = self.extern_crate(self.def(module).krate, krate) else { continue };
                let root = match found {
                    Res::Def(root) => root,
                    Res::External(path) => return Some(Res::External(format!("{path}::{name}"))),
                    _ => continue,
                };
                let exported = self.in_module(self.def(module).krate, root, name, Namespace::Macros);
                if exported.is_some() {
                    return exported;
                }
            }
        }
        None
    }

    fn import(&self, module: DefId, path: &Path, ns: Namespace) -> Option<Res> {
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name).collect();
        let whole = |resolved: Resolved| (resolved.rest == names.len()).then_some(resolved.res);
        // In edition 2015 a `use` counts from the crate's root.
        if path.anchor == PathAnchor::Plain && self.crate_info(self.def(module).krate).edition == 2015 {
            let found = self.resolve_names(module, PathAnchor::Crate, &names, ns).and_then(whole);
            if found.is_some() {
                return found;
            }
        }
        self.resolve_names(module, path.anchor, &names, ns).and_then(whole)
    }

    /// A macro as seen from a module: macros are also found in the modules around, where they stand as text before. Of
    /// those that share a name, the last before the place counts.
    pub(crate) fn resolve_macro(&self, module: DefId, path: &Path, at: Option<Span>) -> Option<Res> {
        if let Some(name) = path.as_name() {
            let mut here = Some(module);
            while let Some(module) = here {
                let declared = self.module(module).parts().filter_map(|part| part.macros.get(&name));
                if let Some(def) = self.last_before(declared.flatten().copied(), at) {
                    return Some(Res::Def(def));
                }
                let own = self.def(module).krate;
                if let Some(found) = self.in_module(own, module, name, Namespace::Macros) {
                    return Some(found);
                }
                here = self.def(module).parent.map(|parent| self.module_of(parent));
            }
            return self.in_prelude(name, Namespace::Macros);
        }
        let resolved = self.resolve(module, path, Namespace::Macros)?;
        (resolved.rest == path.segments.len()).then_some(resolved.res)
    }

    /// The last of several declarations that stands before a place of its file, or the last of all.
    fn last_before(&self, defs: impl Iterator<Item = DefId>, at: Option<Span>) -> Option<DefId> {
        let defs: Vec<DefId> = defs.collect();
        let is_before = |def: &&DefId| {
            let start = self.item(**def).map(|item| item.range.start);
            at.is_some_and(|at| self.def(**def).file == at.file && start.is_some_and(|start| start < at.range.start))
        };
        defs.iter().rev().find(is_before).or(defs.last()).copied()
    }

    /// The traits whose methods can be called from a module: its own, imported ones, those of blocks around it and
    /// of the prelude.
    pub(crate) fn traits_in_scope(&self, module: DefId) -> &[DefId] {
        if let Some(known) = self.scope_traits.get(&module) {
            return known;
        }
        let mut traits = Vec::new();
        self.collect_traits(module, false, &mut Vec::new(), &mut traits);
        if let Some(parent) = self.def(module).parent.filter(|_| self.module(module).is_block) {
            traits.extend_from_slice(self.traits_in_scope(self.module_of(parent)));
        } else if let Some(std) = self.root(self.std())
            && let Some(Res::Def(prelude)) = self.in_module(self.std(), std, Name::new("prelude"), Namespace::Types)
        {
            self.collect_traits(prelude, false, &mut Vec::new(), &mut traits);
        }
        traits.sort();
        traits.dedup();
        self.scope_traits.insert(module, traits)
    }

    fn collect_traits(&self, module: DefId, public_only: bool, seen: &mut Vec<DefId>, out: &mut Vec<DefId>) {
        if seen.contains(&module) {
            return;
        }
        seen.push(module);
        let data = self.module(module);
        let is_trait = |def: &DefId| self.def(*def).kind == DefKind::Trait;
        out.extend(data.parts().flat_map(|part| part.types.values()).copied().filter(is_trait));
        for import in data.parts().flat_map(|part| &part.uses).filter(|import| import.public || !public_only) {
            match self.import(module, &import.path, Namespace::Types) {
                Some(Res::Def(target)) if import.glob && self.def(target).kind == DefKind::Module => {
                    self.collect_traits(target, self.def(target).krate != self.def(module).krate, seen, out);
                }
                Some(Res::Def(target)) if !import.glob && is_trait(&target) => out.push(target),
                _ => {}
            }
        }
    }
}

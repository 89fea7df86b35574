//! What the paths mean by which rustc shows a definition: privlint follows them through the re-exports.
//!
//! A path that privlint follows wrongly leads to something else, and then a call disagrees that should not; it cannot
//! lead to the very definition that is looked for unless that is it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use privlint_ir::CrateId;
use privlint_sema::{DefId, DefKind, Target, World};

/// Follows paths, and remembers where they led.
pub(super) struct Paths<'w, 'p> {
    /// The world in which the paths have a meaning.
    pub(super) world: &'w World<'p>,
    found: RefCell<BTreeMap<String, Vec<DefId>>>,
}

impl<'w, 'p> Paths<'w, 'p> {
    /// In a world.
    pub(super) fn new(world: &'w World<'p>) -> Paths<'w, 'p> {
        Paths { world, found: RefCell::default() }
    }

    /// The definitions that a path leads to. It begins with a crate.
    pub(super) fn find(&self, path: &[&str]) -> Vec<DefId> {
        let mut path = path.to_vec();
        if let Some(krate) = path.first_mut() {
            *krate = in_std(krate);
        }
        let key = path.join("::");
        if let Some(known) = self.found.borrow().get(&key) {
            return known.clone();
        }
        let found = self.world.find_path(&path).into_iter().filter_map(|target| match target {
            Target::Def(def) => Some(def),
            Target::Variant(..) | Target::Field(..) | Target::Param(..) => None,
        });
        let found: Vec<DefId> = found.collect();
        self.found.borrow_mut().insert(key, found.clone());
        found
    }

    /// Whether a path in the code of a crate that is compiled leads to this struct, enum or union. rustc writes the
    /// paths of that crate without its name, and those of other crates with theirs. Of a path that leads nowhere only
    /// the name is compared.
    pub(super) fn is_type(&self, compiled: CrateId, def: DefId, path: &[&str]) -> bool {
        let inside: Vec<&str> = std::iter::once(self.krate(compiled)).chain(path.iter().copied()).collect();
        let mut found = self.find(&inside);
        found.extend(self.find(path));
        found.retain(|def| matches!(self.world.def(*def).kind, DefKind::Struct | DefKind::Enum | DefKind::Union));
        if found.is_empty() {
            return path.last() == Some(&self.world.def(def).name.as_str());
        }
        found.contains(&def)
    }

    /// The name of a crate.
    pub(super) fn krate(&self, krate: CrateId) -> &'w str
    where
        'p: 'w,
    {
        self.world.crate_info(krate).name.as_str()
    }
}

/// A crate as privlint names it: `core` and `alloc` are part of `std`.
pub(super) fn in_std(krate: &str) -> &str {
    if matches!(krate, "core" | "alloc") { "std" } else { krate }
}

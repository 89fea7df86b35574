//! What the paths of rows mean: each is looked up as code of its crate would be, so that it means an item wherever that
//! is declared, also where the crate only passes it on.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use privlint_ir::{CrateId, ItemKind, Name};
use privlint_rules::Pattern;
use privlint_sema::{DefId, Target, World};

use crate::catalogue::Row;

/// What rows mean, by their indices, as far as their crates are loaded.
#[derive(Default)]
pub(crate) struct Meanings {
    /// Exact rows, and those with wildcards whose beginning is a path, by the crate that they name.
    by_crate: BTreeMap<Name, Vec<usize>>,
    /// The crates whose rows are looked up, whether anything leads there or not.
    wanted: BTreeSet<Name>,
    /// How many crates were loaded when rows were last looked up.
    loaded: Cell<usize>,
    items: RefCell<BTreeMap<Target, BTreeSet<usize>>>,
    /// The paths of what is no item: macros under the name that the rules have for them, and what lies in crates that are
    /// not there.
    paths: RefCell<BTreeMap<String, BTreeSet<usize>>>,
    /// Rows with wildcards: as written, and as seen from where their beginning is declared.
    wild: RefCell<Vec<(Pattern, usize)>>,
}

impl Meanings {
    pub(crate) fn new(rows: &[Row]) -> Meanings {
        let mut out = Meanings::default();
        for (idx, row) in rows.iter().enumerate() {
            if !row.item.is_exact() {
                out.wild.get_mut().push((row.item.clone(), idx));
            }
            if let Some(krate) = row.item.beginning().first() {
                let krate = Name::new(krate);
                out.by_crate.entry(krate).or_default().push(idx);
                if row.config.is_some() {
                    out.wanted.insert(krate);
                }
            }
        }
        out
    }

    /// Looks up the rows of the crates that were loaded since the last time; gives whether there were any.
    ///
    /// The first time, more crates are loaded: those that the configuration names, and those of models on which the
    /// workspace depends. What such a crate passes on may be used by another name, and what is said of an item has to be
    /// known before it is first asked.
    pub(crate) fn update(&self, world: &World<'_>, rows: &[Row]) -> bool {
        if self.loaded.get() == 0 {
            self.load(world);
        }
        let mut any = false;
        while self.loaded.get() < world.loaded().len() {
            let loaded = world.loaded();
            let new = &loaded[self.loaded.get()..];
            self.loaded.set(loaded.len());
            any = true;
            for &krate in new {
                for &idx in self.by_crate.get(&world.crate_info(krate).name).into_iter().flatten() {
                    self.look_up(world, krate, &rows[idx].item, idx);
                }
            }
        }
        any
    }

    fn load(&self, world: &World<'_>) {
        let local = world.crates().iter().filter(|info| info.local);
        let used: BTreeSet<CrateId> = local.flat_map(|info| info.deps.iter().map(|(_, dep)| *dep)).collect();
        for (krate, info) in (0u32..).map(CrateId).zip(world.crates()) {
            if self.wanted.contains(&info.name) || used.contains(&krate) && self.by_crate.contains_key(&info.name) {
                world.root(krate);
            }
        }
    }

    fn look_up(&self, world: &World<'_>, krate: CrateId, item: &Pattern, idx: usize) {
        let beginning: Vec<&str> = item.beginning().iter().map(String::as_str).collect();
        let Some((_, segments)) = beginning.split_first().filter(|(_, rest)| !rest.is_empty()) else { return };
        if item.is_exact() {
            for target in world.find_path_in(krate, segments) {
                self.items.borrow_mut().entry(target).or_default().insert(idx);
            }
            for path in world.find_names_in(krate, segments) {
                self.paths.borrow_mut().entry(path).or_default().insert(idx);
            }
            return;
        }
        for target in world.find_path_in(krate, segments) {
            let rest = item.segments()[beginning.len()..].join("::");
            let declared = Pattern::parse(&format!("{}::{rest}", world.target_path(target)));
            let mut wild = self.wild.borrow_mut();
            if let Some(pattern) =
                declared.ok().filter(|pattern| wild.iter().all(|known| *known != (pattern.clone(), idx)))
            {
                wild.push((pattern, idx));
            }
        }
    }

    /// The rows that mean an item.
    pub(crate) fn of_item(&self, world: &World<'_>, target: Target) -> BTreeSet<usize> {
        let mut found = self.items.borrow().get(&target).cloned().unwrap_or_default();
        let wild = self.wild.borrow();
        if !wild.is_empty() {
            let path = world.target_path(target);
            found.extend(wild.iter().filter(|(pattern, _)| pattern.matches(&path)).map(|(_, idx)| *idx));
        }
        found
    }

    /// The rows that mean a path of something that is no item.
    pub(crate) fn of_path(&self, rows: &[Row], path: &str) -> BTreeSet<usize> {
        let mut found = self.paths.borrow().get(path).cloned().unwrap_or_default();
        let wild = self.wild.borrow();
        found.extend(wild.iter().filter(|(pattern, _)| pattern.matches(path)).map(|(_, idx)| *idx));
        // A row on a crate that is not there cannot be looked up.
        found.extend((0..rows.len()).filter(|idx| rows[*idx].item.is_exact() && rows[*idx].item.matches(path)));
        found
    }

    /// The items that an exact row means.
    pub(crate) fn items_of(&self, idx: usize) -> Vec<Target> {
        let items = self.items.borrow();
        items.iter().filter(|(_, rows)| rows.contains(&idx)).map(|(target, _)| *target).collect()
    }

    /// Whether an exact row means anything.
    pub(crate) fn is_known(&self, idx: usize) -> bool {
        let means = |rows: &BTreeSet<usize>| rows.contains(&idx);
        self.items.borrow().values().any(means) || self.paths.borrow().values().any(means)
    }

    /// Whether one of some rows may mean something in a crate: it means an item there, it names the crate, or it leaves
    /// open which one and ends with the name of something there.
    pub(crate) fn speak_of(&self, world: &World<'_>, krate: CrateId, which: &dyn Fn(usize) -> bool) -> bool {
        let name = world.crate_info(krate).name;
        self.by_crate.get(&name).is_some_and(|rows| rows.iter().any(|idx| which(*idx)))
            || self.wild.borrow().iter().any(|(item, idx)| which(*idx) && ends_in(item, world, krate))
            || self
                .items
                .borrow()
                .iter()
                .any(|(target, rows)| world.def(target.def()).krate == krate && rows.iter().any(|idx| which(*idx)))
    }
}

/// Whether a row with wildcards may mean something in a crate.
fn ends_in(item: &Pattern, world: &World<'_>, krate: CrateId) -> bool {
    let segments = item.segments();
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else { return false };
    if !first.contains('*') {
        return world.crate_info(krate).name == first.as_str();
    }
    if last.contains('*') {
        return true;
    }
    let has_field = |def: DefId| match world.item(def).map(|item| &item.kind) {
        Some(ItemKind::Struct(it) | ItemKind::Union(it)) => {
            it.fields.fields.iter().any(|field| field.name == last.as_str())
        }
        Some(ItemKind::Enum(it)) => it.variants.iter().any(|variant| {
            variant.name == last.as_str() || variant.fields.fields.iter().any(|field| field.name == last.as_str())
        }),
        _ => false,
    };
    world.crate_defs(krate).any(|def| world.def(def).name == last.as_str() || has_field(def))
}

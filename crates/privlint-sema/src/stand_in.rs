//! Stand-ins: functions of a dependency that the rules write out in another way, since the source says less of what data
//! does than the contract: what a serialiser writes goes through visitors and unsafe buffers, what a task gives through
//! a scheduler.
//!
//! Only the body is another one. It is written in a file like that of the crate, with the same modules, types and names,
//! and found by the path of the real function; its names mean what they mean there.

use privlint_ir::item::Function;
use privlint_ir::{CrateId, FileId, Item, ItemKind, LoadedCrate, Name, Path, TypeRef};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::World;
use crate::def::{DefId, DefKind};

/// The stand-ins for functions of one crate.
#[derive(Debug, Default)]
pub(crate) struct StandIns {
    /// Of types that have a method from several traits, each with the trait's name. One that is written without a trait
    /// is for any.
    by_path: FxHashMap<String, Vec<(Option<Name>, StandIn)>>,
    names: FxHashSet<Name>,
}

/// A function that is read in place of another one.
#[derive(Debug)]
pub(crate) struct StandIn {
    pub(crate) file: FileId,
    pub(crate) function: Function,
}

impl StandIns {
    /// Those in the files of a crate.
    pub(crate) fn collect(name: Name, loaded: &LoadedCrate) -> StandIns {
        let mut out = StandIns::default();
        if !loaded.files.is_empty() {
            out.file(loaded, 0, name.as_str());
        }
        out
    }

    fn file(&mut self, loaded: &LoadedCrate, index: usize, path: &str) {
        let outline = loaded.files[index].outline.clone();
        self.items(loaded, index, &outline.items, path, None, &mut Vec::new());
    }

    fn items(
        &mut self,
        loaded: &LoadedCrate,
        index: usize,
        items: &[Item],
        path: &str,
        of_trait: Option<Name>,
        names: &mut Vec<Name>,
    ) {
        let file = loaded.files[index].id;
        for item in items {
            match &item.kind {
                ItemKind::Fn(function) => {
                    self.add(
                        format!("{path}::{}", item.name),
                        item.name,
                        of_trait,
                        StandIn { file, function: function.clone() },
                    );
                }
                ItemKind::Impl(it) => {
                    let TypeRef::Path(of) = &it.self_ty else { continue };
                    let Some(of) = of.last() else { continue };
                    let of_trait = it.of_trait.as_ref().and_then(Path::last);
                    self.items(loaded, index, &it.items, &format!("{path}::{of}"), of_trait, names);
                }
                ItemKind::Trait(it) => {
                    self.items(loaded, index, &it.items, &format!("{path}::{}", item.name), None, names);
                }
                ItemKind::Mod(content) => {
                    let inner = format!("{path}::{}", item.name);
                    names.push(item.name);
                    let known = loaded.files[index].modules.iter().find(|(declared, _)| declared == names);
                    match (content, known) {
                        (Some(items), _) => self.items(loaded, index, items, &inner, None, names),
                        (None, Some((_, file))) => self.file(loaded, *file, &inner),
                        (None, None) => {}
                    }
                    names.pop();
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, path: String, name: Name, of_trait: Option<Name>, stand_in: StandIn) {
        self.names.insert(name);
        self.by_path.entry(path).or_default().push((of_trait, stand_in));
    }
}

impl World<'_> {
    /// The stand-in for a function.
    pub(crate) fn stand_in(&self, def: DefId) -> Option<&StandIn> {
        let it = self.def(def);
        let all = self.stand_ins.get(&it.krate)?;
        if it.kind != DefKind::Fn || !all.names.contains(&it.name) {
            return None;
        }
        let found = all.by_path.get(&self.canonical_path(def))?;
        let of_trait = it.parent.and_then(|parent| self.impl_trait(parent)).map(|of_trait| self.def(of_trait.def).name);
        let (_, found) = found.iter().find(|(of, _)| of.is_none() || *of == of_trait)?;
        let parameters = |function: &Function| function.params.len() + usize::from(function.receiver.is_some());
        // One that was written for another version of the crate is none.
        (self.function(def).map(parameters) == Some(parameters(&found.function))).then_some(found)
    }

    /// The paths of the stand-ins for functions of a crate, in order.
    pub fn stand_in_paths(&self, krate: CrateId) -> Vec<&str> {
        self.root(krate);
        let all = self.stand_ins.get(&krate).into_iter().flat_map(|all| all.by_path.keys());
        let mut paths: Vec<&str> = all.map(String::as_str).collect();
        paths.sort_unstable();
        paths
    }

    /// Whether another body is read in place of its own for some function of a crate.
    pub fn has_stand_ins(&self, krate: CrateId) -> bool {
        self.root(krate);
        self.stand_ins.get(&krate).is_some_and(|all| !all.by_path.is_empty())
    }

    /// Whether another body is read in place of this function's own.
    pub fn has_stand_in(&self, def: DefId) -> bool {
        self.stand_in(def).is_some()
    }
}

//! From the files of a crate to definitions and modules.

use privlint_ir::item::UseKind;
use privlint_ir::{CrateId, FileId, Item, ItemKind, LoadedCrate, Name, Path, PathAnchor};

use crate::World;
use crate::def::{Def, DefId, DefKind, Home, Module, Owner, UseDecl};

/// Collects all items of a crate; gives its root module.
pub(crate) fn collect_crate(world: &World<'_>, krate: CrateId, loaded: &LoadedCrate) -> DefId {
    let mut collector = Collector { world, krate, loaded, exported: Vec::new() };
    let file = loaded.files[0].id;
    let root = world.add_def(Def {
        krate,
        parent: None,
        kind: DefKind::Module,
        name: world.crate_info(krate).name,
        file,
        home: None,
    });
    let mut module = Module::new(false);
    collector.file(0, root, &mut module);
    // `#[macro_export]` puts a macro at the crate's root, wherever it stands.
    for (name, def) in std::mem::take(&mut collector.exported) {
        module.macros.entry(name).or_insert(def);
    }
    world.add_module(root, module);
    root
}

/// Collects the items declared inside a body as a block module.
pub(crate) fn collect_block(world: &World<'_>, owner: DefId, items: &[Item]) -> DefId {
    let def = world.def(owner);
    let (krate, file) = (def.krate, def.file);
    let block =
        world.add_def(Def { krate, parent: Some(owner), kind: DefKind::Module, name: Name::new(""), file, home: None });
    let loaded = LoadedCrate::default();
    let mut collector = Collector { world, krate, loaded: &loaded, exported: Vec::new() };
    let mut module = Module::new(true);
    let place = Place { owner: Owner::Body(owner), file, index: None };
    collector.items(items, &place, &mut Vec::new(), &mut Vec::new(), block, &mut module);
    world.add_module(block, module);
    block
}

/// Collects the impls in a file that was made up for a derive.
pub(crate) fn collect_generated(world: &World<'_>, parent: DefId, file: FileId) -> Vec<DefId> {
    let source = world.file(file);
    let loaded = LoadedCrate::default();
    let mut collector = Collector { world, krate: source.krate, loaded: &loaded, exported: Vec::new() };
    let mut module = Module::new(true);
    let place = Place { owner: Owner::File(file), file, index: None };
    collector.items(&source.outline.items, &place, &mut Vec::new(), &mut Vec::new(), parent, &mut module);
    module.impls
}

struct Collector<'w, 'p> {
    world: &'w World<'p>,
    krate: CrateId,
    loaded: &'w LoadedCrate,
    exported: Vec<(Name, DefId)>,
}

/// Where the items of a list are kept.
struct Place {
    owner: Owner,
    file: FileId,
    /// Index of the file in the crate, through which the files of its modules are found.
    index: Option<usize>,
}

impl Collector<'_, '_> {
    fn file(&mut self, index: usize, module: DefId, out: &mut Module) {
        let file = &self.loaded.files[index];
        if !self.world.is_active(self.krate, &file.outline.attrs.cfgs) {
            return;
        }
        let place = Place { owner: Owner::File(file.id), file: file.id, index: Some(index) };
        let outline = file.outline.clone();
        self.items(&outline.items, &place, &mut Vec::new(), &mut Vec::new(), module, out);
    }

    /// `path` are the indices down to the list, `names` the modules.
    fn items(
        &mut self,
        items: &[Item],
        place: &Place,
        path: &mut Vec<u32>,
        names: &mut Vec<Name>,
        parent: DefId,
        module: &mut Module,
    ) {
        for (idx, item) in items.iter().enumerate() {
            if !self.world.is_active(self.krate, &item.attrs.cfgs) {
                continue;
            }
            path.push(idx as u32);
            self.item(item, place, path, names, parent, module);
            path.pop();
        }
    }

    fn item(
        &mut self,
        item: &Item,
        place: &Place,
        path: &mut Vec<u32>,
        names: &mut Vec<Name>,
        parent: DefId,
        module: &mut Module,
    ) {
        let add = |collector: &Self, kind| {
            let home = Some(Home { owner: place.owner, path: path.clone() });
            let (krate, file) = (collector.krate, place.file);
            collector.world.add_def(Def { krate, parent: Some(parent), kind, name: item.name, file, home })
        };
        match &item.kind {
            ItemKind::Mod(content) => self.module(item, content.as_deref(), place, path, names, parent, module),
            ItemKind::Use(it) => module.uses.push(UseDecl {
                name: (it.kind == UseKind::Name).then_some(item.name),
                path: it.path.clone(),
                glob: it.kind == UseKind::Glob,
                public: item.public,
            }),
            ItemKind::ExternCrate(name) => {
                let anchor = if *name == "self" { PathAnchor::Crate } else { PathAnchor::Global };
                let names: &[&str] = if *name == "self" { &[] } else { &[name.as_str()] };
                if item.attrs.macro_use {
                    module.macro_crates.push(*name);
                }
                let path = Path::plain(anchor, names);
                module.uses.push(UseDecl { name: Some(item.name), path, glob: false, public: item.public });
            }
            ItemKind::Fn(_) => {
                module.values.entry(item.name).or_insert(add(self, DefKind::Fn));
            }
            ItemKind::Const(_) => {
                let def = add(self, DefKind::Const);
                if item.name != "_" {
                    module.values.entry(item.name).or_insert(def);
                }
            }
            ItemKind::Static(_) => {
                module.values.entry(item.name).or_insert(add(self, DefKind::Static));
            }
            ItemKind::Struct(it) => {
                let def = add(self, DefKind::Struct);
                module.types.entry(item.name).or_insert(def);
                if it.fields.shape != privlint_ir::item::FieldShape::Named {
                    module.values.entry(item.name).or_insert(def);
                }
            }
            ItemKind::Union(_) => {
                module.types.entry(item.name).or_insert(add(self, DefKind::Union));
            }
            ItemKind::Enum(_) => {
                module.types.entry(item.name).or_insert(add(self, DefKind::Enum));
            }
            ItemKind::TypeAlias(_) => {
                module.types.entry(item.name).or_insert(add(self, DefKind::TypeAlias));
            }
            ItemKind::Trait(it) => {
                let def = add(self, DefKind::Trait);
                module.types.entry(item.name).or_insert(def);
                self.associated(&it.items, place, path, def);
            }
            ItemKind::Impl(it) => {
                let def = add(self, DefKind::Impl);
                module.impls.push(def);
                self.associated(&it.items, place, path, def);
            }
            ItemKind::MacroRules(_) => {
                let def = add(self, DefKind::Macro);
                module.macros.insert(item.name, def);
                if item.attrs.macro_export {
                    self.exported.push((item.name, def));
                }
            }
            ItemKind::Foreign(items) => self.items(items, place, path, names, parent, module),
            ItemKind::MacroCall(_) | ItemKind::Unknown => {}
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the arguments of `item`, and the module's content")]
    fn module(
        &mut self,
        item: &Item,
        content: Option<&[Item]>,
        place: &Place,
        path: &mut Vec<u32>,
        names: &mut Vec<Name>,
        parent: DefId,
        out: &mut Module,
    ) {
        names.push(item.name);
        let mut module = Module::new(false);
        let child = match content {
            Some(items) => {
                let home = Some(Home { owner: place.owner, path: path.clone() });
                let (krate, file, kind) = (self.krate, place.file, DefKind::Module);
                let child = self.world.add_def(Def { krate, parent: Some(parent), kind, name: item.name, file, home });
                self.items(items, place, path, names, child, &mut module);
                Some(child)
            }
            None => place.index.and_then(|index| {
                let mut modules = self.loaded.files[index].modules.iter();
                let file = modules.find(|(declared, _)| declared == names).map(|(_, file)| *file)?;
                let (krate, kind) = (self.krate, DefKind::Module);
                let id = self.loaded.files[file].id;
                let child = self.world.add_def(Def {
                    krate,
                    parent: Some(parent),
                    kind,
                    name: item.name,
                    file: id,
                    home: None,
                });
                self.file(file, child, &mut module);
                Some(child)
            }),
        };
        names.pop();
        if let Some(child) = child {
            if item.attrs.macro_use {
                for (&name, &def) in sorted(&module.macros) {
                    out.macros.insert(name, def);
                }
            }
            out.types.entry(item.name).or_insert(child);
            self.world.add_module(child, module);
        }
    }

    fn associated(&mut self, items: &[Item], place: &Place, path: &mut Vec<u32>, parent: DefId) {
        let mut children = Vec::new();
        for (idx, item) in items.iter().enumerate() {
            let kind = match &item.kind {
                ItemKind::Fn(_) => DefKind::Fn,
                ItemKind::Const(_) => DefKind::Const,
                ItemKind::TypeAlias(_) => DefKind::TypeAlias,
                _ => continue,
            };
            if !self.world.is_active(self.krate, &item.attrs.cfgs) {
                continue;
            }
            path.push(idx as u32);
            let home = Some(Home { owner: place.owner, path: path.clone() });
            path.pop();
            let (krate, file) = (self.krate, place.file);
            children.push(self.world.add_def(Def { krate, parent: Some(parent), kind, name: item.name, file, home }));
        }
        self.world.children.insert(parent, children);
    }
}

fn sorted<V>(map: &rustc_hash::FxHashMap<Name, V>) -> Vec<(&Name, &V)> {
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by_key(|(name, _)| **name);
    entries
}

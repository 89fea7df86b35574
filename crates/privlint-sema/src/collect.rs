//! From the files of a crate to definitions and modules.

mod expand;

use std::rc::Rc;

use privlint_ir::item::UseKind;
use privlint_ir::problem::ProblemKind;
use privlint_ir::{
    Body, CfgExpr, CrateId, CrateKind, FileId, Item, ItemKind, LoadedCrate, Name, Part, Path, PathAnchor, Problem,
    Span, TextRange,
};
use rustc_hash::FxHashMap;

use crate::World;
use crate::def::{Def, DefId, DefKind, Home, Module, Owner, UseDecl};
use crate::origin::Origin;
use expand::{Call, What};

/// How often a file is brought in by macro calls; one may bring in itself.
const MAX_REPEATS: usize = 8;

/// Collects the items declared inside a body as a block module; gives it, and all definitions in it.
pub(crate) fn collect_block(world: &World<'_>, owner: DefId, body: &Body) -> (DefId, Vec<DefId>) {
    let def = world.def(owner);
    let (krate, file) = (def.krate, def.file);
    let mut collector = Collector::new(world, krate, LoadedCrate::default());
    let block = collector.add_def(Def {
        krate,
        parent: Some(owner),
        kind: DefKind::Module,
        name: Name::new(""),
        file,
        public: false,
        home: None,
    });
    let mut module = Module::new(true);
    let place = Place { owner: Owner::Body(owner), file, on_disk: None };
    collector.items(&body.items, &place, &mut Vec::new(), &mut Vec::new(), block, &mut module);
    for (call, expansion) in &body.expansions {
        let call = Span { file, range: *call };
        let made = world.add_generated(krate, expansion.text.clone(), Origin::of_macro(call, expansion));
        let place = Place { owner: Owner::File(made), file: made, on_disk: None };
        let outline = world.file(made).outline.clone();
        collector.items(&outline.items, &place, &mut Vec::new(), &mut Vec::new(), block, &mut module);
    }
    world.add_module(block, module);
    collector.expand();
    (block, collector.finish())
}

/// Collects the impls in a file that was made up for a derive.
pub(crate) fn collect_generated(world: &World<'_>, parent: DefId, file: FileId) -> Vec<DefId> {
    let source = world.file(file);
    let mut collector = Collector::new(world, source.krate, LoadedCrate::default());
    let mut module = Module::new(true);
    let place = Place { owner: Owner::File(file), file, on_disk: None };
    collector.items(&source.outline.items, &place, &mut Vec::new(), &mut Vec::new(), parent, &mut module);
    collector.finish();
    module.impls
}

/// The state of collecting a crate, or the items of a body.
pub(crate) struct Collector<'w, 'p> {
    world: &'w World<'p>,
    krate: CrateId,
    /// The files of the crate, then what macro calls asked for.
    loaded: Vec<Rc<LoadedCrate>>,
    exported: Vec<(Name, DefId)>,
    defs: Vec<DefId>,
    /// The items of impls and traits; kept back until macro calls among them are expanded.
    children: Vec<(DefId, Vec<DefId>)>,
    calls: Vec<Call>,
    /// How many calls around what is being collected came out of each other.
    nesting: usize,
    /// How many calls were expanded.
    expanded: usize,
}

/// Where the items of a list are kept.
#[derive(Clone, Copy)]
struct Place {
    owner: Owner,
    file: FileId,
    /// The file on disk, by the load that brought it and its index there: through it the files of its modules are
    /// found.
    on_disk: Option<(usize, usize)>,
}

impl<'w, 'p> Collector<'w, 'p> {
    pub(crate) fn new(world: &'w World<'p>, krate: CrateId, loaded: LoadedCrate) -> Collector<'w, 'p> {
        let (exported, defs, children, calls) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Collector {
            world,
            krate,
            loaded: vec![Rc::new(loaded)],
            exported,
            defs,
            children,
            calls,
            nesting: 0,
            expanded: 0,
        }
    }

    /// Collects what the files of the crate declare, macro calls left aside; gives the root module.
    pub(crate) fn modules(&mut self) -> DefId {
        let file = self.loaded[0].files[0].id;
        let root = self.add_def(Def {
            krate: self.krate,
            parent: None,
            kind: DefKind::Module,
            name: self.world.crate_info(self.krate).name,
            file,
            public: true,
            home: None,
        });
        let mut module = Module::new(false);
        self.file((0, 0), root, &mut module);
        self.export(&mut module);
        self.world.add_module(root, module);
        root
    }

    /// `#[macro_export]` puts a macro at the crate's root, wherever it stands.
    fn export(&mut self, root: &mut Module) {
        for (name, def) in std::mem::take(&mut self.exported) {
            let known = root.macros.entry(name).or_default();
            if !known.contains(&def) {
                known.push(def);
            }
        }
    }

    /// All definitions that were collected.
    pub(crate) fn finish(self) -> Vec<DefId> {
        let mut by_parent: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        for (parent, items) in self.children {
            by_parent.entry(parent).or_default().extend(items);
        }
        #[expect(clippy::iter_over_hash_type, reason = "each entry goes into a map")]
        for (parent, items) in by_parent {
            self.world.children.insert(parent, items);
        }
        self.defs
    }

    fn add_def(&mut self, def: Def) -> DefId {
        let id = self.world.add_def(def);
        self.defs.push(id);
        id
    }
}

impl Collector<'_, '_> {
    fn file(&mut self, on_disk: (usize, usize), module: DefId, out: &mut Module) {
        let loaded = self.loaded[on_disk.0].clone();
        let file = &loaded.files[on_disk.1];
        if !self.world.is_active(self.krate, &file.outline.attrs.cfgs) {
            return;
        }
        let place = Place { owner: Owner::File(file.id), file: file.id, on_disk: Some(on_disk) };
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
            if !self.is_compiled(item) {
                continue;
            }
            path.push(idx as u32);
            self.item(item, place, path, names, parent, module);
            path.pop();
        }
    }

    /// Whether an item is there at all: under its `cfg`, and tests only where tests are built.
    fn is_compiled(&self, item: &Item) -> bool {
        let tests = || self.world.crate_info(self.krate).cfg.holds(&CfgExpr::Flag("test".to_owned()));
        self.world.is_active(self.krate, &item.attrs.cfgs) && (!item.attrs.test || tests())
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
        let add = |collector: &mut Self, kind| {
            let home = Some(Home { owner: place.owner, path: path.clone() });
            let (krate, file) = (collector.krate, place.file);
            // The standard library declares macros in modules by a form that only it can use.
            let in_std = kind == DefKind::Macro && collector.krate == collector.world.std();
            let public = item.public || item.attrs.macro_export || in_std;
            collector.add_def(Def { krate, parent: Some(parent), kind, name: item.name, file, public, home })
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
                if let Some(name) = self.proc_macro(item, place) {
                    let (krate, file, kind) = (self.krate, place.file, DefKind::Macro);
                    let home = Some(Home { owner: place.owner, path: path.clone() });
                    let public = item.public;
                    let def = self.add_def(Def { krate, parent: Some(parent), kind, name, file, public, home });
                    module.macros.entry(name).or_default().push(def);
                }
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
                module.macros.entry(item.name).or_default().push(def);
                if item.attrs.macro_export {
                    self.exported.push((item.name, def));
                }
            }
            ItemKind::Foreign(items) => self.items(items, place, path, names, parent, module),
            ItemKind::MacroCall(call) => self.calls.push(Call {
                what: What::Call(call.clone()),
                range: item.range,
                place: *place,
                path: path.clone(),
                names: names.clone(),
                parent,
                nesting: self.nesting,
            }),
            ItemKind::Unknown => {}
        }
        if matches!(item.kind, ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_)) {
            self.on_item(item, place, path, names, parent);
        }
    }

    /// Derives and attributes of which the rules say what they stand for.
    fn on_item(&mut self, item: &Item, place: &Place, path: &[u32], names: &[Name], parent: DefId) {
        let cfg = &self.world.crate_info(self.krate).cfg;
        let derives = item.attrs.derives.iter().map(|derive| (&derive.path, TextRange::default(), &derive.cfg));
        let others = item.attrs.others.iter().map(|attr| (&attr.path, attr.args.range, &attr.cfg));
        let holds = |(_, _, predicate): &(_, _, &Option<CfgExpr>)| predicate.as_ref().is_none_or(|it| cfg.holds(it));
        // With the attributes that say more: the message of an error.
        let start = item.attrs.others.iter().map(|attr| attr.range.start).min();
        let range = TextRange::new(start.unwrap_or(item.range.start).min(item.range.start), item.range.end);
        for (of, args, _) in derives.chain(others).filter(holds) {
            if of.last().is_some_and(|last| self.world.may_expand(last)) {
                self.calls.push(Call {
                    what: What::OnItem(of.clone(), args),
                    range,
                    place: *place,
                    path: path.to_vec(),
                    names: names.to_vec(),
                    parent,
                    nesting: self.nesting,
                });
            }
        }
    }

    /// The name of the macro that a function of a crate of procedural macros is: its own, or that of the derive.
    fn proc_macro(&self, item: &Item, place: &Place) -> Option<Name> {
        if self.world.crate_info(self.krate).kind != CrateKind::ProcMacro {
            return None;
        }
        item.attrs.others.iter().find_map(|attr| match attr.path.as_name()?.as_str() {
            "proc_macro" | "proc_macro_attribute" => Some(item.name),
            "proc_macro_derive" => {
                let args = attr.args.range.of(&self.world.file(place.file).text);
                args.split(',').next().map(|name| Name::new(name.trim()))
            }
            _ => None,
        })
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
                let (name, public) = (item.name, item.public);
                let child = self.add_def(Def { krate, parent: Some(parent), kind, name, file, public, home });
                self.items(items, place, path, names, child, &mut module);
                Some(child)
            }
            None => self.module_file(item, place, names).map(|on_disk| {
                let (krate, kind) = (self.krate, DefKind::Module);
                let file = self.loaded[on_disk.0].files[on_disk.1].id;
                let (name, public) = (item.name, item.public);
                let child = self.add_def(Def { krate, parent: Some(parent), kind, name, file, public, home: None });
                self.file(on_disk, child, &mut module);
                child
            }),
        };
        names.pop();
        if let Some(child) = child {
            if item.attrs.macro_use {
                for (&name, defs) in sorted(&module.macros) {
                    out.macros.entry(name).or_default().extend_from_slice(defs);
                }
            }
            out.types.entry(item.name).or_insert(child);
            self.world.add_module(child, module);
        }
    }

    /// The file of `mod name;`.
    fn module_file(&mut self, item: &Item, place: &Place, names: &[Name]) -> Option<(usize, usize)> {
        let (load, index) = place.on_disk?;
        let file = &self.loaded[load].files[index];
        let known = file.modules.iter().find(|(declared, _)| declared == names);
        if let Some((_, found)) = known {
            return Some((load, *found));
        }
        // What stands in a file was looked for when the file was loaded.
        self.world.file(place.file).origin.as_ref()?;
        let holds = |cfg: &Option<_>| cfg.as_ref().is_none_or(|cfg| self.world.crate_info(self.krate).cfg.holds(cfg));
        let path = item.attrs.paths.iter().find(|(_, cfg)| holds(cfg)).map(|(path, _)| path.as_str());
        let at = Span { file: place.file, range: item.name_range };
        self.load_part(file.id, at, &Part::Module { names, path })
    }

    /// Loads a file that a macro call asks for.
    fn load_part(&mut self, from: FileId, at: Span, part: &Part<'_>) -> Option<(usize, usize)> {
        let loaded = self.world.load_part(self.krate, from, at, part);
        let path = &loaded.files.first()?.path;
        let again = self.loaded.iter().filter(|other| other.files.first().is_some_and(|file| file.path == *path));
        if again.count() >= MAX_REPEATS {
            let message = format!("`{path}` is brought in more than {MAX_REPEATS} times; the rest is left out");
            self.world.problem(Problem::new(ProblemKind::Limit, message).at(self.world.real_span(at)));
            return None;
        }
        self.loaded.push(Rc::new(loaded));
        Some((self.loaded.len() - 1, 0))
    }

    fn associated(&mut self, items: &[Item], place: &Place, path: &mut Vec<u32>, parent: DefId) {
        let mut children = Vec::new();
        for (idx, item) in items.iter().enumerate() {
            let kind = match &item.kind {
                ItemKind::Fn(_) => DefKind::Fn,
                ItemKind::Const(_) => DefKind::Const,
                ItemKind::TypeAlias(_) => DefKind::TypeAlias,
                ItemKind::MacroCall(call) if self.world.is_active(self.krate, &item.attrs.cfgs) => {
                    path.push(idx as u32);
                    self.calls.push(Call {
                        what: What::Call(call.clone()),
                        range: item.range,
                        place: *place,
                        path: path.clone(),
                        names: Vec::new(),
                        parent,
                        nesting: self.nesting,
                    });
                    path.pop();
                    continue;
                }
                _ => continue,
            };
            if !self.world.is_active(self.krate, &item.attrs.cfgs) {
                continue;
            }
            path.push(idx as u32);
            let home = Some(Home { owner: place.owner, path: path.clone() });
            path.pop();
            let (krate, file) = (self.krate, place.file);
            let (name, public) = (item.name, item.public);
            children.push(self.add_def(Def { krate, parent: Some(parent), kind, name, file, public, home }));
        }
        self.children.push((parent, children));
    }
}

fn sorted<V>(map: &FxHashMap<Name, V>) -> Vec<(&Name, &V)> {
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by_key(|(name, _)| **name);
    entries
}

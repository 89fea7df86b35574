//! The world: crates that are loaded, their files and definitions. It only grows, and only when asked.

use std::cell::{OnceCell, RefCell};
use std::sync::Arc;

use elsa::{FrozenMap, FrozenVec};
use privlint_ir::body::MacroCount;
use privlint_ir::item::{Fields, Function};
use privlint_ir::{
    CfgExpr, CrateId, CrateInfo, DeriveRules, File, FileId, Generics, Item, ItemKind, LoadedCrate, MacroGrammar,
    MacroRules, Name, Part, Problem, Project, Span, TextRange,
};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::body::BodyData;
use crate::collect::Collector;
use crate::def::{self, Def, DefId, DefKind, Home, Module, Owner};
use crate::generics::{GenericsOf, Predicate};
use crate::impls::{CrateImpls, DescribedMethod, ImplHeader, TraitImpls};
use crate::infer::{Selection, Types};
use crate::lower::Signature;
use crate::macro_names::MacroPaths;
use crate::origin::Origin;
use crate::resolve::{Lookup, Res, Resolving};
use crate::stand_in::StandIns;
use crate::ty::{TraitRef, Ty};

/// Files that are made up, for derives, are numbered from here.
const FIRST_GENERATED: u32 = 1 << 31;

/// What is known of the macros of libraries, by canonical path; of a derive, by its crate and name.
#[derive(Clone, Debug, Default)]
pub struct MacroFacts {
    /// How arguments are read.
    pub grammars: FxHashMap<String, MacroGrammar>,
    /// What procedural macros stand for.
    pub rules: FxHashMap<String, MacroRules>,
    /// What derives show of a value, each with the traits that it writes.
    pub derives: FxHashMap<String, Vec<DeriveRules>>,
}

/// All that is known of the project's code.
pub struct World<'p> {
    pub(crate) project: &'p dyn Project,
    pub(crate) macro_facts: MacroFacts,
    pub(crate) macro_paths: MacroPaths,
    pub(crate) known_macros: FrozenMap<DefId, Box<str>>,
    roots: Vec<OnceCell<Option<DefId>>>,
    load_order: RefCell<Vec<CrateId>>,
    defs: FrozenVec<Box<Def>>,
    modules: FrozenMap<DefId, Box<Module>>,
    files: FrozenMap<FileId, Box<SourceText>>,
    file_ids: RefCell<Vec<FileId>>,
    next_generated: std::cell::Cell<u32>,
    problems: RefCell<Vec<Problem>>,
    pub(crate) children: FrozenMap<DefId, Vec<DefId>>,
    pub(crate) resolved: RefCell<FxHashMap<Lookup, Option<Res>>>,
    pub(crate) resolving: RefCell<Resolving>,
    pub(crate) scope_traits: FrozenMap<DefId, Vec<DefId>>,
    pub(crate) generics: FrozenMap<DefId, Box<GenericsOf>>,
    pub(crate) predicates: FrozenMap<DefId, Vec<Predicate>>,
    pub(crate) supertraits: FrozenMap<DefId, Vec<TraitRef>>,
    pub(crate) signatures: FrozenMap<DefId, Box<Signature>>,
    pub(crate) field_types: FrozenMap<(DefId, u32), Vec<Ty>>,
    pub(crate) crate_impls: FrozenMap<CrateId, Box<CrateImpls>>,
    pub(crate) trait_impls: FrozenMap<(CrateId, DefId), Box<TraitImpls>>,
    pub(crate) impl_headers: FrozenMap<DefId, Box<ImplHeader>>,
    pub(crate) full_headers: FrozenMap<DefId, Box<ImplHeader>>,
    pub(crate) derived: FrozenMap<DefId, Vec<DefId>>,
    /// The methods of traits of which derives show a value, or build one.
    pub(crate) described: RefCell<FxHashMap<DefId, Option<DescribedMethod>>>,
    pub(crate) bodies: FrozenMap<DefId, Box<BodyData>>,
    pub(crate) types: FrozenMap<DefId, Box<Types>>,
    pub(crate) aliases: RefCell<FxHashMap<DefId, Ty>>,
    /// Why types implement traits, as far as that does not depend on where it is asked.
    pub(crate) selections: RefCell<FxHashMap<(DefId, Vec<Ty>), Selection>>,
    pub(crate) in_progress: RefCell<FxHashSet<DefId>>,
    /// Associated types of parameters that are being looked up: where, the parameter, the name.
    pub(crate) looking_up: RefCell<FxHashSet<(DefId, Name, Name)>>,
    /// The definitions of crates, those inside of bodies left out.
    defs_of: FrozenMap<CrateId, Vec<DefId>>,
    /// How many crates' macro calls are being expanded: what is not found now may be there later.
    pub(crate) expanding: std::cell::Cell<u32>,
    /// How many macro calls in the place of types are being expanded.
    pub(crate) type_macros: std::cell::Cell<u32>,
    pub(crate) stand_ins: FrozenMap<CrateId, Box<StandIns>>,
    pub(crate) macro_rules: FrozenMap<DefId, Box<MacroRules>>,
    /// Macro calls in item position by crate: how many were expanded, and which nobody understands.
    pub(crate) item_macros: RefCell<FxHashMap<CrateId, MacroCount>>,
    /// Impls in blocks of bodies that were lowered by now.
    pub(crate) block_impls: RefCell<CrateImpls>,
    pub(crate) std_traits: OnceCell<FxHashSet<Name>>,
    /// The bodies that declare items.
    pub(crate) blocks: RefCell<FxHashMap<DefId, Block>>,
    /// The functions of crates by name.
    pub(crate) crate_functions: FrozenMap<CrateId, Box<FxHashMap<Name, Vec<DefId>>>>,
}

/// The items that a body declares.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// The module in which they are.
    pub(crate) module: DefId,
    /// The numbers of their definitions.
    pub(crate) items: Vec<DefId>,
}

/// A file's text and outline.
#[derive(Debug)]
pub struct SourceText {
    /// Path as shown to the user.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
    /// Its outline.
    pub outline: Arc<File>,
    /// The crate it belongs to.
    pub krate: CrateId,
    /// Of a file that no disk has: what made it.
    pub origin: Option<Origin>,
}

impl SourceText {
    /// Whether it is what a derive stands for.
    pub fn is_derived(&self) -> bool {
        matches!(self.origin, Some(Origin::Derive { .. }))
    }

    /// Whether it is what a derive stands for that builds values from what comes from outside.
    pub fn builds_from_outside(&self) -> bool {
        matches!(self.origin, Some(Origin::Derive { builds: true, .. }))
    }
}

impl<'p> World<'p> {
    /// The world of a project; nothing is loaded yet.
    pub fn new(project: &'p dyn Project, macro_facts: MacroFacts) -> World<'p> {
        let macro_paths = MacroPaths::new(
            macro_facts.grammars.keys().chain(macro_facts.rules.keys()).chain(macro_facts.derives.keys()),
        );
        World {
            project,
            macro_facts,
            macro_paths,
            known_macros: FrozenMap::new(),
            roots: project.crates().iter().map(|_| OnceCell::new()).collect(),
            load_order: RefCell::default(),
            defs: FrozenVec::new(),
            modules: FrozenMap::new(),
            files: FrozenMap::new(),
            file_ids: RefCell::default(),
            next_generated: std::cell::Cell::new(FIRST_GENERATED),
            problems: RefCell::default(),
            children: FrozenMap::new(),
            resolved: RefCell::default(),
            resolving: RefCell::default(),
            scope_traits: FrozenMap::new(),
            generics: FrozenMap::new(),
            predicates: FrozenMap::new(),
            supertraits: FrozenMap::new(),
            signatures: FrozenMap::new(),
            field_types: FrozenMap::new(),
            crate_impls: FrozenMap::new(),
            trait_impls: FrozenMap::new(),
            impl_headers: FrozenMap::new(),
            full_headers: FrozenMap::new(),
            derived: FrozenMap::new(),
            described: RefCell::default(),
            bodies: FrozenMap::new(),
            types: FrozenMap::new(),
            aliases: RefCell::default(),
            selections: RefCell::default(),
            in_progress: RefCell::default(),
            looking_up: RefCell::default(),
            defs_of: FrozenMap::new(),
            expanding: std::cell::Cell::new(0),
            type_macros: std::cell::Cell::new(0),
            stand_ins: FrozenMap::new(),
            macro_rules: FrozenMap::new(),
            item_macros: RefCell::default(),
            block_impls: RefCell::default(),
            std_traits: OnceCell::new(),
            blocks: RefCell::default(),
            crate_functions: FrozenMap::new(),
        }
    }

    /// All crates of the project.
    pub fn crates(&self) -> &'p [CrateInfo] {
        self.project.crates()
    }

    /// A crate.
    pub fn crate_info(&self, krate: CrateId) -> &'p CrateInfo {
        &self.project.crates()[krate.0 as usize]
    }

    /// Macro calls in item position by crate: how many were expanded, and which nobody understands.
    pub fn item_macros(&self) -> Vec<(CrateId, MacroCount)> {
        let mut all: Vec<_> = self.item_macros.borrow().iter().map(|(krate, count)| (*krate, count.clone())).collect();
        all.sort_by_key(|(krate, _)| *krate);
        all
    }

    /// The crates that are loaded by now, in the order in which they were.
    pub fn loaded(&self) -> Vec<CrateId> {
        self.load_order.borrow().clone()
    }

    /// The root module of a crate, which is loaded now if it was not; nothing if it cannot be read.
    pub fn root(&self, krate: CrateId) -> Option<DefId> {
        let slot = &self.roots[krate.0 as usize];
        if let Some(known) = slot.get() {
            return *known;
        }
        self.load_order.borrow_mut().push(krate);
        let loaded = self.project.load(krate);
        self.add_loaded(krate, &loaded);
        if loaded.files.is_empty() {
            return *slot.get_or_init(|| None);
        }
        let mut collector = Collector::new(self, krate, loaded);
        let root = collector.modules();
        // Macros are looked up from the modules, so these have to be there before macro calls are expanded.
        slot.get_or_init(|| Some(root));
        self.expanding.set(self.expanding.get() + 1);
        collector.expand();
        self.expanding.set(self.expanding.get() - 1);
        self.defs_of.insert(krate, collector.finish());
        let loaded = self.project.load_stand_ins(krate);
        if !loaded.files.is_empty() {
            self.add_loaded(krate, &loaded);
            self.stand_ins.insert(krate, Box::new(StandIns::collect(self.crate_info(krate).name, &loaded)));
        }
        Some(root)
    }

    /// Loads a file that a macro call at a place of another one asks for, where a problem is that has no place.
    pub(crate) fn load_part(&self, krate: CrateId, from: FileId, at: Span, part: &Part<'_>) -> LoadedCrate {
        let mut loaded = self.project.load_part(krate, from, part);
        let at = self.real_span(at);
        loaded.problems.iter_mut().for_each(|problem| problem.span = problem.span.or(Some(at)));
        self.add_loaded(krate, &loaded);
        loaded
    }

    fn add_loaded(&self, krate: CrateId, loaded: &LoadedCrate) {
        self.problems.borrow_mut().extend(loaded.problems.iter().cloned());
        for file in &loaded.files {
            let source = SourceText {
                path: file.path.clone(),
                text: file.text.clone(),
                outline: file.outline.clone(),
                krate,
                origin: None,
            };
            self.add_file(file.id, source);
        }
    }

    /// What went wrong so far.
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.borrow().clone()
    }

    pub(crate) fn problem(&self, problem: Problem) {
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }

    /// A file that is loaded.
    ///
    /// # Panics
    /// For a number that no loaded file has.
    pub fn file(&self, file: FileId) -> &SourceText {
        self.files.get(&file).expect("files are numbered by who loads them")
    }

    /// All files that are loaded, in the order of their numbers.
    pub fn files(&self) -> Vec<(FileId, &SourceText)> {
        let mut ids = self.file_ids.borrow().clone();
        ids.sort();
        ids.into_iter().map(|id| (id, self.file(id))).collect()
    }

    fn add_file(&self, id: FileId, source: SourceText) {
        self.file_ids.borrow_mut().push(id);
        self.files.insert(id, Box::new(source));
    }

    /// The place in real source that this place stands for: of made-up code, what made it.
    pub fn real_span(&self, span: Span) -> Span {
        let mut span = span;
        while let Some(origin) = &self.file(span.file).origin {
            span = origin.trace(span.range);
        }
        span
    }

    /// The place in real source of what begins here; nothing where a derive or macro put it there.
    pub fn written(&self, span: Span) -> Option<Span> {
        let mut span = span;
        while let Some(origin) = &self.file(span.file).origin {
            span = origin.written(span.range.start)?;
        }
        Some(span)
    }

    /// Reads text that stands for something else, and keeps it as a file.
    pub(crate) fn add_generated(&self, krate: CrateId, text: String, origin: Origin) -> FileId {
        let id = FileId(self.next_generated.replace(self.next_generated.get() + 1));
        let outline = Arc::new(privlint_front::outline(&text));
        let path = self.file(origin.span().file).path.clone();
        let source = SourceText { path, text: Arc::from(text), outline, krate, origin: Some(origin) };
        self.add_file(id, source);
        id
    }

    /// A definition.
    pub fn def(&self, def: DefId) -> &Def {
        &self.defs[def.0 as usize]
    }

    /// How many definitions there are by now; they are numbered from 0.
    pub fn all_defs(&self) -> impl Iterator<Item = DefId> + use<> {
        (0..self.defs.len() as u32).map(DefId)
    }

    /// The definitions of a crate that is loaded, those inside of bodies left out.
    pub fn crate_defs(&self, krate: CrateId) -> impl Iterator<Item = DefId> + use<> {
        self.defs_of.get(&krate).map(<[DefId]>::to_vec).unwrap_or_default().into_iter()
    }

    pub(crate) fn add_def(&self, def: Def) -> DefId {
        let id = DefId(self.defs.len() as u32);
        self.defs.push(Box::new(def));
        id
    }

    pub(crate) fn add_module(&self, def: DefId, module: Module) {
        self.modules.insert(def, Box::new(module));
    }

    /// What a module declares.
    pub(crate) fn module(&self, def: DefId) -> &Module {
        self.modules.get(&def).expect("every module is collected with its crate")
    }

    /// The module that is being looked up from inside a definition: the nearest module or block around it.
    pub fn module_of(&self, def: DefId) -> DefId {
        let mut at = def;
        loop {
            if self.def(at).kind == DefKind::Module {
                return at;
            }
            at = self.def(at).parent.expect("a crate's root is a module");
        }
    }

    /// The item of a definition; nothing for a module that is a file.
    pub fn item(&self, def: DefId) -> Option<&Item> {
        let Home { owner, path } = self.def(def).home.as_ref()?;
        let mut items: &[Item] = match owner {
            Owner::File(file) => &self.file(*file).outline.items,
            Owner::Body(body) => &self.bodies.get(body)?.body.items,
        };
        let (&last, parents) = path.split_last()?;
        for &idx in parents {
            items = match &items.get(idx as usize)?.kind {
                ItemKind::Mod(Some(items)) | ItemKind::Foreign(items) => items,
                ItemKind::Impl(it) => &it.items,
                ItemKind::Trait(it) => &it.items,
                ItemKind::MacroCall(it) => &it.items,
                _ => return None,
            };
        }
        items.get(last as usize)
    }

    /// The signature of a function.
    pub fn function(&self, def: DefId) -> Option<&Function> {
        self.item(def).and_then(def::as_function)
    }

    /// The fields of a struct, a union or an enum's variant (by index).
    pub fn fields(&self, adt: DefId, variant: u32) -> Option<&Fields> {
        self.item(adt).and_then(|item| def::fields_of(item, variant))
    }

    /// The generics written on an item.
    pub(crate) fn written_generics(&self, def: DefId) -> Option<&Generics> {
        Some(match &self.item(def)?.kind {
            ItemKind::Fn(it) => &it.generics,
            ItemKind::Struct(it) | ItemKind::Union(it) => &it.generics,
            ItemKind::Enum(it) => &it.generics,
            ItemKind::Trait(it) => &it.generics,
            ItemKind::Impl(it) => &it.generics,
            ItemKind::TypeAlias(it) => &it.generics,
            _ => return None,
        })
    }

    /// The place of a definition's name.
    pub fn name_span(&self, def: DefId) -> Span {
        let range = self.item(def).map_or(TextRange::default(), |item| item.name_range);
        Span { file: self.def(def).file, range }
    }

    /// Whether code under these predicates is compiled in the crate of a definition.
    pub fn is_active(&self, krate: CrateId, cfgs: &[CfgExpr]) -> bool {
        cfgs.is_empty() || self.crate_info(krate).cfg.hold_all(cfgs)
    }

    /// The items of an impl or trait, and the inner functions of others.
    pub fn associated_items(&self, def: DefId) -> &[DefId] {
        self.children.get(&def).unwrap_or(&[])
    }

    /// The associated item of this name.
    pub fn associated_item(&self, def: DefId, name: Name, kind: DefKind) -> Option<DefId> {
        let mut items = self.associated_items(def).iter().copied();
        items.find(|&item| self.def(item).name == name && self.def(item).kind == kind)
    }

    /// Whether a crate is the standard library's stubs.
    pub fn std(&self) -> CrateId {
        let is_std = |krate: &CrateInfo| krate.kind == privlint_ir::CrateKind::Std;
        CrateId(self.crates().iter().position(is_std).unwrap_or(0) as u32)
    }
}

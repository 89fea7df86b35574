//! Definitions: every item of every crate that is loaded, by number.

use std::fmt;

use elsa::FrozenVec;

use privlint_ir::item::{Fields, Function, Impl};
use privlint_ir::{CrateId, FileId, Item, Name};
use rustc_hash::FxHashMap;

/// A definition. Numbers are given in the order in which crates are loaded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId(pub(crate) u32);

impl fmt::Debug for DefId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "def{}", self.0)
    }
}

/// What a definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DefKind {
    /// A module, or the items of a block.
    Module,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A union.
    Union,
    /// A trait.
    Trait,
    /// An impl.
    Impl,
    /// A function or method.
    Fn,
    /// A type alias or associated type.
    TypeAlias,
    /// A constant.
    Const,
    /// A static.
    Static,
    /// A `macro_rules!` macro.
    Macro,
}

/// A definition.
#[derive(Debug)]
pub struct Def {
    /// The crate it belongs to.
    pub krate: CrateId,
    /// The module, impl, trait or function in which it stands; nothing for a crate's root.
    pub parent: Option<DefId>,
    /// What it is.
    pub kind: DefKind,
    /// Its name; empty for an impl.
    pub name: Name,
    /// The file it stands in.
    pub file: FileId,
    /// Whether other crates may name it, as far as it alone decides.
    pub(crate) public: bool,
    /// Where its item is kept; nothing for a module that is a file.
    pub(crate) home: Option<Home>,
}

/// Where an item is kept.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub(crate) owner: Owner,
    /// Indices from the owner's list of items down to the item.
    pub(crate) path: Vec<u32>,
}

/// Who keeps items.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner {
    /// A file, or a file that was made up for a derive.
    File(FileId),
    /// The body of a function.
    Body(DefId),
}

/// What a module declares and brings in.
pub struct Module {
    pub(crate) types: FxHashMap<Name, DefId>,
    pub(crate) values: FxHashMap<Name, DefId>,
    /// Macros; of one that is declared again, the last one is what most calls see.
    pub(crate) macros: FxHashMap<Name, Vec<DefId>>,
    pub(crate) uses: Vec<UseDecl>,
    /// Impls that stand here.
    pub(crate) impls: Vec<DefId>,
    /// Crates whose macros `#[macro_use] extern crate` brings in.
    pub(crate) macro_crates: Vec<Name>,
    /// Whether it is a block, from which names are looked up in the module around it, too.
    pub(crate) is_block: bool,
    /// What macro calls in it declare; filled while its crate is collected.
    pub(crate) expanded: FrozenVec<Box<Module>>,
}

impl Module {
    pub(crate) fn new(is_block: bool) -> Module {
        Module {
            types: FxHashMap::default(),
            values: FxHashMap::default(),
            macros: FxHashMap::default(),
            uses: Vec::new(),
            impls: Vec::new(),
            macro_crates: Vec::new(),
            is_block,
            expanded: FrozenVec::new(),
        }
    }

    /// The module as it is written, then what macro calls in it declare.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Module> {
        std::iter::once(self).chain(self.expanded.iter())
    }
}

/// A leaf of a `use` tree, or an `extern crate`.
#[derive(Debug)]
pub(crate) struct UseDecl {
    /// The name it brings in; none for a glob or `as _`.
    pub(crate) name: Option<Name>,
    pub(crate) path: privlint_ir::Path,
    pub(crate) glob: bool,
    pub(crate) public: bool,
}

/// What an item is, seen as one of the kinds that have parts.
pub(crate) fn as_function(item: &Item) -> Option<&Function> {
    match &item.kind {
        privlint_ir::ItemKind::Fn(function) => Some(function),
        _ => None,
    }
}

pub(crate) fn as_impl(item: &Item) -> Option<&Impl> {
    match &item.kind {
        privlint_ir::ItemKind::Impl(it) => Some(it),
        _ => None,
    }
}

/// The fields of a struct, union or (by index) variant.
pub(crate) fn fields_of(item: &Item, variant: u32) -> Option<&Fields> {
    match &item.kind {
        privlint_ir::ItemKind::Struct(it) | privlint_ir::ItemKind::Union(it) => Some(&it.fields),
        privlint_ir::ItemKind::Enum(it) => it.variants.get(variant as usize).map(|variant| &variant.fields),
        _ => None,
    }
}

//! What may be different between two texts of the same program, and the files that come of it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::program::{Expr, Ty, Var};

/// The files of a crate: their paths below its folder, and their texts. The first one is the root.
pub(crate) type Files = Vec<(String, String)>;

/// What is left open by a program, as numbers that are gone through in circles.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    /// Which of [`NAMES`] a variable has; without any it is named by its number.
    names: Vec<usize>,
    /// By which the items are sorted.
    order: Vec<u8>,
    /// The module in which an item is, the crate's root being 0.
    modules: Vec<u8>,
    style: Style,
    files: bool,
    /// Which expressions are functions of their own.
    extracted: Vec<bool>,
    /// Whether that holds also for those whose value, or a variable of which, may be known to be of one variant.
    variants: bool,
}

/// How the items of other modules are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Style {
    /// By their paths.
    #[default]
    Paths,
    /// By imports of single names.
    Imports,
    /// By globs: the root imports all of each module, and each module all of the root.
    Globs,
}

/// An item of the crate.
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) text: String,
    /// The items that it names.
    pub(crate) uses: BTreeSet<String>,
}

/// Names for variables which are, or resemble, the names of other things.
const NAMES: [&str; 16] = [
    "left", "pair", "r#type", "größe", "_x", "len", "map", "vec", "format", "email", "some", "str", "String_", "m1",
    "std", "clone",
];

impl Layout {
    /// Other names for variables and parameters.
    pub(crate) fn renamed() -> impl Strategy<Value = Layout> {
        prop::collection::vec(0..NAMES.len(), 1..9).prop_map(|names| Layout { names, ..Layout::default() })
    }

    /// Another order of the items.
    pub(crate) fn reordered() -> impl Strategy<Value = Layout> {
        prop::collection::vec(any::<u8>(), 2..12).prop_map(|order| Layout { order, ..Layout::default() })
    }

    /// Items in modules, which are in files or not.
    pub(crate) fn split() -> impl Strategy<Value = Layout> {
        let style = prop::sample::select(&[Style::Paths, Style::Imports, Style::Globs][..]);
        (prop::collection::vec(0..5_u8, 1..12), style, any::<bool>()).prop_map(|(modules, style, files)| Layout {
            modules,
            style,
            files,
            ..Layout::default()
        })
    }

    /// Items in several files.
    pub(crate) fn in_files() -> impl Strategy<Value = Layout> {
        Layout::split().prop_map(|layout| Layout { files: true, ..layout })
    }

    /// Expressions that became functions; with `variants`, those of and with enums, too.
    pub(crate) fn extracted(variants: bool) -> impl Strategy<Value = Layout> {
        let extracted = prop::collection::vec(any::<bool>(), 1..24);
        extracted.prop_map(move |extracted| Layout { extracted, variants, ..Layout::default() })
    }
}

impl Layout {
    /// The files of a crate that has these items.
    pub(crate) fn files(&self, mut items: Vec<Item>) -> Files {
        if !self.order.is_empty() {
            let names = items.iter().map(|item| item.name.clone());
            let keys: BTreeMap<String, u8> = names.zip(self.order.iter().copied().cycle()).collect();
            items.sort_by_key(|item| keys[&item.name]);
        }
        let modules: BTreeSet<u8> = items.iter().map(|item| self.module(&item.name)).collect();
        let mut files = vec![("lib.rs".to_owned(), format!("#![allow(warnings)]\n{}", self.content(0, &items)))];
        for module in modules.into_iter().filter(|&module| module > 0) {
            let content = self.content(module, &items);
            let root = &mut files[0].1;
            if self.style == Style::Globs {
                *root += &format!("pub use m{module}::*;\n");
            }
            if self.files {
                *root += &format!("pub mod m{module};\n");
                files.push((format!("m{module}.rs"), content));
            } else {
                *root += &format!("pub mod m{module} {{\n{content}}}\n");
            }
        }
        files
    }

    /// How an item names another one.
    pub(crate) fn reference(&self, from: &str, to: &str) -> String {
        let here = self.module(from) == self.module(to);
        if here || self.style != Style::Paths { to.to_owned() } else { self.path(to) }
    }

    /// The name of a variable, beside those that are taken in its function.
    pub(crate) fn variable(&self, var: Var, is_taken: impl Fn(&str) -> bool) -> String {
        match self.names.get(var.id % self.names.len().max(1)) {
            Some(&name) if is_taken(NAMES[name]) => format!("{}_{}", NAMES[name], var.id),
            Some(&name) => NAMES[name].to_owned(),
            None => format!("v{}", var.id),
        }
    }

    /// Whether an expression is a function of its own.
    pub(crate) fn extracts(&self, expression: &Expr) -> bool {
        let is_enum = |ty| matches!(ty, Ty::Maybe | Ty::Shape);
        let chosen = self.extracted.get(expression.id % self.extracted.len().max(1)).copied().unwrap_or(false);
        let has_enum = || is_enum(expression.ty) || expression.free_variables().iter().any(|(var, _)| is_enum(var.ty));
        chosen && (self.variants || !has_enum())
    }

    /// The module of an item.
    fn module(&self, item: &str) -> u8 {
        let number: usize = item.bytes().map(usize::from).sum();
        self.modules.get(number % self.modules.len().max(1)).copied().unwrap_or(0)
    }

    /// The imports and items of a module.
    fn content(&self, module: u8, items: &[Item]) -> String {
        let own: Vec<_> = items.iter().filter(|item| self.module(&item.name) == module).collect();
        let imports: BTreeSet<String> = match self.style {
            Style::Paths => BTreeSet::new(),
            Style::Globs => (module > 0).then(|| "use super::*;\n".to_owned()).into_iter().collect(),
            Style::Imports => {
                let foreign = own.iter().flat_map(|item| &item.uses).filter(|name| self.module(name) != module);
                foreign.map(|name| format!("use {};\n", self.path(name))).collect()
            }
        };
        imports.into_iter().chain(own.iter().map(|item| item.text.clone())).collect()
    }

    fn path(&self, item: &str) -> String {
        match self.module(item) {
            0 => format!("crate::{item}"),
            module => format!("crate::m{module}::{item}"),
        }
    }
}

//! How much of a project is understood: what `--stats` shows.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

/// The counts of a run over the workspace's own code, and of each crate that was loaded for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stats {
    /// The workspace's own crates together.
    #[serde(flatten)]
    pub own: Counts,
    /// Each crate that was loaded, by name, version and kind. Of dependencies only the bodies count that something
    /// asked for.
    pub crates: BTreeMap<String, CrateStats>,
    /// The names of calls that are not resolved, the most frequent first, each with its number.
    pub unresolved_names: Vec<(String, usize)>,
    /// The macros that nobody understands, the most frequent first, each with its number.
    pub unknown_macros: Vec<(String, usize)>,
    /// The attributes that are macros of which the rules say nothing, the most frequent first, each with its number.
    pub unknown_attributes: Vec<(String, usize)>,
    /// What was not understood or not found, one for each line that a run would print.
    pub problems: usize,
}

/// The counts of a crate, and why it is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CrateStats {
    /// Whether it is analysed for itself; the others are dependencies into which something led.
    pub own: bool,
    /// Its counts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// What was read, and how well.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Counts {
    /// Files; one that two crates share counts once in the sum.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Functions, constants and statics whose bodies were read.
    pub bodies: usize,
    /// Calls in them.
    pub calls: Calls,
    /// Constructors of tuple structs and variants that are written as calls; they are none.
    pub constructors: usize,
    /// Macro calls.
    pub macros: Macros,
    /// Attributes that are macros, of one's own crates.
    pub attributes: AttributeMacros,
}

/// Calls by how well they are understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    /// The function that runs is known.
    pub resolved: usize,
    /// The trait's method is known; which impl runs is decided by a type parameter, or at run time.
    pub impl_set: usize,
    /// Only the name is known, and there are functions of that name.
    pub by_name: usize,
    /// Nothing is known.
    pub unresolved: usize,
}

impl Calls {
    /// All calls.
    pub fn total(&self) -> usize {
        self.resolved + self.impl_set + self.by_name + self.unresolved
    }

    /// The share of calls whose callee is known, from 0 to 1, cut to four digits; 1 where there are none.
    pub fn resolved_share(&self) -> f64 {
        share(self.resolved + self.impl_set, self.total())
    }
}

impl Serialize for Calls {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Calls", 6)?;
        out.serialize_field("total", &self.total())?;
        out.serialize_field("resolved", &self.resolved)?;
        out.serialize_field("impl_set", &self.impl_set)?;
        out.serialize_field("by_name", &self.by_name)?;
        out.serialize_field("unresolved", &self.unresolved)?;
        out.serialize_field("resolved_share", &self.resolved_share())?;
        out.end()
    }
}

/// Macro calls by how they were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Macros {
    /// By the macro's own rules, or by a grammar.
    pub expanded: usize,
    /// Nobody knows the macro: as plain expressions or items.
    pub as_expressions: usize,
    /// Nobody knows the macro, and there is nothing that reads as an expression or item.
    pub unread: usize,
}

impl Macros {
    /// All calls.
    pub fn total(&self) -> usize {
        self.expanded + self.as_expressions + self.unread
    }

    /// The share of calls that are understood, from 0 to 1, cut to four digits; 1 where there are none.
    pub fn expanded_share(&self) -> f64 {
        share(self.expanded, self.total())
    }
}

impl Serialize for Macros {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Macros", 5)?;
        out.serialize_field("total", &self.total())?;
        out.serialize_field("expanded", &self.expanded)?;
        out.serialize_field("as_expressions", &self.as_expressions)?;
        out.serialize_field("unread", &self.unread)?;
        out.serialize_field("expanded_share", &self.expanded_share())?;
        out.end()
    }
}

/// Attributes that are macros, by whether the rules say what they do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AttributeMacros {
    /// They do.
    pub known: usize,
    /// They do not: the item is taken as it stands there.
    pub unknown: usize,
}

fn share(part: usize, total: usize) -> f64 {
    (part * 10_000).checked_div(total).map_or(1.0, |share| share as f64 / 10_000.0)
}

impl std::ops::AddAssign<&Counts> for Counts {
    fn add_assign(&mut self, other: &Counts) {
        self.files += other.files;
        self.lines += other.lines;
        self.bodies += other.bodies;
        self.calls.resolved += other.calls.resolved;
        self.calls.impl_set += other.calls.impl_set;
        self.calls.by_name += other.calls.by_name;
        self.calls.unresolved += other.calls.unresolved;
        self.constructors += other.constructors;
        self.macros.expanded += other.macros.expanded;
        self.macros.as_expressions += other.macros.as_expressions;
        self.macros.unread += other.macros.unread;
        self.attributes.known += other.attributes.known;
        self.attributes.unknown += other.attributes.unknown;
    }
}

//! What the engine has to be told: what is customer data, what is a sink, what is a sanitizer.

use privlint_ir::{Mark, Span};
use privlint_sema::{DefId, World};

use crate::fact::SourceId;

/// A kind of sinks, by number in the taxonomy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SinkKind(pub u8);

/// A set of kinds of sinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SinkKinds(u64);

impl SinkKinds {
    /// No kind.
    pub const NONE: SinkKinds = SinkKinds(0);
    /// All kinds.
    pub const ALL: SinkKinds = SinkKinds(u64::MAX);

    /// With one more kind.
    pub fn with(self, kind: SinkKind) -> SinkKinds {
        SinkKinds(self.0 | 1 << (kind.0 & 63))
    }

    /// Those of both.
    pub fn union(self, other: SinkKinds) -> SinkKinds {
        SinkKinds(self.0 | other.0)
    }

    /// Whether the kind is in it.
    pub fn contains(self, kind: SinkKind) -> bool {
        self.0 & 1 << (kind.0 & 63) != 0
    }
}

/// Something marked as customer data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceInfo {
    /// As a person would name it: `Customer::email`.
    pub name: String,
    /// Its classes, sorted.
    pub classes: Vec<String>,
    /// Where it is declared.
    pub span: Span,
    /// Whether nobody marked it, and it only looks like customer data.
    pub presumed: bool,
}

/// What a sink takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkSpec {
    /// The kind.
    pub kind: SinkKind,
    /// Whether what the receiver holds is disclosed.
    pub receiver: bool,
    /// Which arguments are, the receiver not counted; nothing for all.
    pub args: Option<Vec<usize>>,
    /// The argument that says where the data goes, such as a URL, if one does.
    pub destination: Option<Argument>,
    /// Whether it is followed into, too: what it is given goes on.
    pub runs: bool,
    /// As a person would name it: `tracing::info`.
    pub name: String,
}

/// An argument of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// The receiver of a method.
    Receiver,
    /// The n-th argument, the receiver not counted.
    Index(usize),
}

/// What is said of a function. What is said replaces reading its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FnFacts {
    /// Its result is customer data.
    pub source: Option<SourceId>,
    /// It is a sink.
    pub sinks: Vec<SinkSpec>,
    /// Its result is no risk any more for these kinds of sinks.
    pub sanitizer: Option<SinkKinds>,
}

impl FnFacts {
    /// Whether the function's body is followed in spite of what is said.
    pub fn is_followed(&self) -> bool {
        self.source.is_none() && self.sanitizer.is_none() && self.sinks.iter().all(|sink| sink.runs)
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.source.is_none() && self.sinks.is_empty() && self.sanitizer.is_none()
    }
}

/// What the engine asks. Answers do not change during a run.
pub trait Knowledge {
    /// What is said of a function, by model, configuration or mark.
    fn function(&self, world: &World<'_>, def: DefId) -> FnFacts;

    /// Whether a library's type gives what was put into it, so that its functions are judged by their types.
    fn is_container(&self, world: &World<'_>, adt: DefId) -> bool;

    /// Whether it depends on where the data goes what such a sink is in the end, and so which sanitizers hold for it.
    fn is_decided_by_destination(&self, kind: SinkKind) -> bool;

    /// Whether something in the crate of a definition is customer data: then its functions may give some.
    fn speaks_of_crate(&self, world: &World<'_>, def: DefId) -> bool;

    /// What is said of a function whose crate is not there, by its path.
    fn external(&self, world: &World<'_>, path: &str) -> FnFacts;

    /// The sinks that a macro is, by its canonical path.
    fn macro_sinks(&self, world: &World<'_>, path: &str) -> Vec<SinkSpec>;

    /// Whether a field is customer data: type, variant (0 of a struct), field.
    fn field(&self, world: &World<'_>, adt: DefId, variant: u32, field: u32) -> Option<SourceId>;

    /// Whether every value of a type is customer data.
    fn adt(&self, world: &World<'_>, adt: DefId) -> Option<SourceId>;

    /// Whether a variant's content is customer data.
    fn variant(&self, world: &World<'_>, adt: DefId, variant: u32) -> Option<SourceId>;

    /// Whether a parameter is customer data, the receiver being the first.
    fn param(&self, world: &World<'_>, def: DefId, idx: u32) -> Option<SourceId>;

    /// Whether a constant or static is customer data.
    fn global(&self, world: &World<'_>, def: DefId) -> Option<SourceId>;

    /// The source that a mark on a statement or expression makes.
    fn mark(&self, world: &World<'_>, name: &str, marks: &[Mark], span: Span) -> Option<SourceId>;

    /// The source of this number.
    fn source(&self, id: SourceId) -> SourceInfo;
}

//! What all stages of privlint speak: interned names, spans, items and bodies of Rust source, and the report.
//!
//! Everything here is plain data: `Send`, `Sync`, serialisable, free of parser types and of I/O. A file's text
//! becomes a [`File`] (its outline: items, signatures, attributes, the byte range of each body); a body becomes a
//! [`Body`] only when somebody asks for it.

pub mod arena;
pub mod attr;
pub mod body;
pub mod cfg;
pub mod derive;
pub mod item;
pub mod macros;
pub mod name;
pub mod path;
pub mod problem;
pub mod project;
pub mod report;
pub mod span;
pub mod stats;
pub mod text;
pub mod types;

pub use arena::{Arena, Idx};
pub use attr::{Attrs, Mark};
pub use body::{Body, BodySource, Expr, ExprId, ExprKind, Pat, PatId, PatKind};
pub use cfg::{CfgExpr, CfgOptions};
pub use derive::{Builds, DeriveRules, Meaning, Otherwise};
pub use item::{File, Item, ItemKind};
pub use macros::{Expansion, KnownGrammar, KnownMacro, MacroCall, MacroGrammar, MacroRules, MacroScope};
pub use name::Name;
pub use path::{Path, PathAnchor, PathSegment};
pub use problem::{Problem, ProblemKind};
pub use project::{CrateId, CrateInfo, CrateKind, LoadedCrate, LoadedFile, Manifest, Part, PathPiece, Project};
pub use span::{FileId, Span, TextRange};
pub use types::{Bound, GenericParam, Generics, TypeRef};

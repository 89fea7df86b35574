//! Rust text to IR. The only crate that sees syn.
//!
//! Two steps: [`outline`] reads what a file declares and skips the bodies, [`lower_body`] reads one body when
//! somebody asks for it. Both take any text and give an answer; what did not parse is listed beside it. Nothing of
//! syn or proc-macro2 leaves this crate, and their thread-local map of spans is cleared after each call.
//!
//! The parser recurses: call these functions on a thread with a stack of [`STACK_SIZE`].

mod attrs;
mod blank;
mod comments;
mod ctx;
pub mod derive;
mod expand;
mod items;
mod lower;
mod outline;
mod types;

pub use expand::{expand_items, expand_on_item, expand_type, include_path, macro_rules};
pub use lower::lower_body;
pub use outline::outline;

/// Bytes of stack that suffice for [`MAX_DEPTH`] nested brackets, also without optimisation.
pub const STACK_SIZE: usize = 512 << 20;

/// How deeply brackets may nest; a deeper file is not analysed, and said to be so.
pub const MAX_DEPTH: usize = 512;

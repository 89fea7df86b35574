//! Cargo metadata and files to a project. The only crate that does I/O or starts a program, which is `cargo metadata`.

mod build;
mod error;
mod files;
mod memory;
mod metadata;
mod modules;
mod select;
mod stubs;

pub use error::Error;
pub use files::{read_file, write_file};
pub use memory::{MemoryCrate, MemoryProject};
pub use metadata::{CargoProject, ConfigFile, load};
pub use privlint_front::STACK_SIZE;
pub use select::{Options, Selection};

/// A stub crate's files: the crate's name, the path in it and the text of each.
pub type Stubs<'a> = &'a [(&'a str, &'a str, &'a str)];

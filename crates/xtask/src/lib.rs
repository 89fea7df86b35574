//! Development commands of privlint, as functions: what the repository's files look like, stubs for new ones, and how
//! well the engine understands code.
//!
//! Nothing depends on this crate.

pub mod agree;
pub mod calls;
pub mod corpus;
pub mod flow;
pub mod lex;
pub mod models;
pub mod names;
pub mod new_lint;
pub mod observe;
pub mod tidy;
pub mod truth;

use std::path::{Path, PathBuf};

/// The root of the repository that this crate was built in.
pub fn repository() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.expect("this crate lies in crates/xtask").to_path_buf()
}

//! Development commands of privlint, as functions: what the repository's files look like, and stubs for new ones.
//!
//! Nothing depends on this crate, and it knows the other crates only as text.

pub mod lex;
pub mod calls;
pub mod names;
pub mod new_lint;
pub mod tidy;

use std::path::{Path, PathBuf};

/// The root of the repository that this crate was built in.
pub fn repository() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    root.expect("this crate lies in crates/xtask").to_path_buf()
}

//! Each row of each model names what is there in the crate, in the version that the repository has locked.

use std::io::Write as _;
use std::{env, io};

use xtask::models;

#[test]
fn models_agree_with_their_crates() {
    let root = xtask::repository();
    let is_current = models::is_current(&root).expect("the locked package is there");
    assert!(is_current, "there is a model of what is not locked: run `cargo xtask models --write`");
    if let Err(error) = models::fetch_locked(&root) {
        // Without a connection, or with a lock file that is not up to date: cargo has said which.
        assert!(env::var_os("PRIVLINT_NO_SKIP").is_none(), "{error}");
        writeln!(io::stderr(), "skipped: {error}").expect("stderr can be written");
        return;
    }
    let (complaints, rows) = models::check_locked(&root).expect("what is locked was fetched");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(rows > 2_000, "{rows} rows were compared");
}

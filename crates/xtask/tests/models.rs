//! Each row of each model names what is there in the crate, in the version that the repository has locked.

use std::io::Write as _;
use std::{env, io};

#[test]
fn models_agree_with_their_crates() {
    match xtask::models::check_locked(&xtask::repository()) {
        Ok((complaints, rows)) => {
            assert!(complaints.is_empty(), "{}", complaints.join("\n"));
            assert!(rows > 1_900, "{rows} rows were compared");
        }
        Err(error) if error.kind() == io::ErrorKind::InvalidData => panic!("{error}"),
        Err(error) => {
            assert!(env::var_os("PRIVLINT_NO_SKIP").is_none(), "{error}");
            writeln!(io::stderr(), "skipped: {error}").expect("stderr can be written");
        }
    }
}

//! The repository is tidy.

use std::fmt::Write as _;

#[test]
fn the_repository_is_tidy() {
    let complaints = xtask::tidy::check(&xtask::repository()).expect("the repository can be read");
    let list = complaints.iter().fold(String::new(), |mut list, complaint| {
        writeln!(list, "  {complaint}").expect("a String takes any text");
        list
    });
    assert!(complaints.is_empty(), "`cargo xtask tidy` complains:\n{list}");
}

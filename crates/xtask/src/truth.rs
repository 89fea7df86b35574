//! `test-crates/runtime-truth`, run case by case: which of them print the address that they are given, and whether the
//! record says so.

use std::collections::BTreeMap;
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

/// Where the record lies, seen from the repository.
const RECORD: &str = "test-crates/runtime-truth/truth.toml";

/// Runs each case as a process of its own and compares what it puts out with the record. Gives a complaint for each
/// line of the record that is not so, or is not there, and how many cases leak.
///
/// # Errors
/// When the crate cannot be built or run, or the record cannot be read.
pub fn observe(root: &Path) -> io::Result<(Vec<String>, usize)> {
    let observed = run(root)?;
    let recorded = fs::read_to_string(root.join(RECORD))?;
    let leaks = observed.values().filter(|leaks| **leaks).count();
    Ok((differences(&observed, &recorded), leaks))
}

/// What each case does: whether it leaks.
fn run(root: &Path) -> io::Result<BTreeMap<String, bool>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    let target = target.join("test-crates");
    let built = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet"])
        .current_dir(root.join("test-crates/runtime-truth"))
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTFLAGS", "-Awarnings")
        .output()?;
    succeeded(&built)?;
    // A backtrace would tell what no case means to.
    let program = || {
        let mut command = Command::new(target.join("debug").join(format!("runtime-truth{EXE_SUFFIX}")));
        command.env("RUST_BACKTRACE", "0");
        command
    };
    let list = program().output()?;
    succeeded(&list)?;
    let mut observed = BTreeMap::new();
    for (number, case) in String::from_utf8_lossy(&list.stdout).lines().enumerate() {
        // Letters and digits that no escape changes, and that are in the output of no other case.
        let sentinel = format!("q7x4k2n{number}z");
        let output = program().args([case, &format!("jane.{sentinel}@example.org")]).output()?;
        // 101 is a panic, as which a case may well end.
        if !matches!(output.status.code(), Some(0 | 101)) {
            return Err(io::Error::other(format!("{case} ended with {}", output.status)));
        }
        // What puts out nothing proves nothing.
        if output.stdout.is_empty() && output.stderr.is_empty() {
            return Err(io::Error::other(format!("{case} puts out nothing")));
        }
        observed.insert(case.to_owned(), [output.stdout, output.stderr].iter().any(|out| discloses(out, &sentinel)));
    }
    Ok(observed)
}

fn succeeded(output: &Output) -> io::Result<()> {
    match output.status.success() {
        true => Ok(()),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

/// Whether an output holds a text, as it is or as a list of its bytes.
fn discloses(output: &[u8], sentinel: &str) -> bool {
    let output = String::from_utf8_lossy(output);
    let bytes: Vec<String> = sentinel.bytes().map(|byte| byte.to_string()).collect();
    output.contains(sentinel) || output.contains(&bytes.join(", "))
}

/// Compares with the text of the record, whose lines are `topic.case = "leaks"` or `"safe"`.
fn differences(observed: &BTreeMap<String, bool>, recorded: &str) -> Vec<String> {
    let line = |(case, leaks): (&String, &bool)| format!("{case} = \"{}\"", if *leaks { "leaks" } else { "safe" });
    let observed: Vec<String> = observed.iter().map(line).collect();
    let recorded: Vec<&str> = recorded.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let lacks = observed.iter().filter(|line| !recorded.contains(&line.as_str()));
    let lacks = lacks.map(|line| format!("{RECORD}: lacks the line {line}"));
    let wrong = recorded.iter().filter(|line| !observed.iter().any(|it| it == *line));
    lacks.chain(wrong.map(|line| format!("{RECORD}: it is not so that {line}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_as_it_is_and_as_bytes() {
        assert!(discloses(b"to ab1@example.org", "ab1"));
        assert!(discloses(b"[1, 97, 98, 49, 64]", "ab1"));
        assert!(!discloses(b"to a.b1", "ab1"));
    }

    #[test]
    fn a_record_is_neither_stale_nor_incomplete() {
        let observed = BTreeMap::from([("a.one".to_owned(), true), ("a.two".to_owned(), false)]);
        assert_eq!(differences(&observed, "# A comment.\n\na.one = \"leaks\"\na.two = \"safe\"\n"), [""; 0]);
        let expected = [
            format!("{RECORD}: lacks the line a.two = \"safe\""),
            format!("{RECORD}: it is not so that a.gone = \"safe\""),
            format!("{RECORD}: it is not so that a.two = \"leaks\""),
        ];
        assert_eq!(differences(&observed, "a.gone = \"safe\"\na.one = \"leaks\"\na.two = \"leaks\"\n"), expected);
    }
}

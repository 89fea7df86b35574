//! Runs of the program on small projects.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// `src/lib.rs` of a project that does not bring its own. The leak is on line 7.
pub(crate) const LEAK: &str = r#"pub struct Customer {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
}

pub fn welcome(customer: &Customer) {
    println!("welcome {}", customer.email);
}
"#;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";

/// A project, what is asked of it, and what has to be answered.
pub(crate) struct Case {
    /// What it is about.
    pub(crate) about: &'static str,
    /// Files beside or instead of the manifest and `src/lib.rs`.
    pub(crate) files: &'static [(&'static str, &'static str)],
    /// Arguments behind `privlint --offline`, separated by blanks.
    pub(crate) args: &'static str,
    /// The exit code.
    pub(crate) code: i32,
    /// What stands in standard output or standard error.
    pub(crate) says: &'static [&'static str],
    /// What stands in neither.
    pub(crate) silent: &'static [&'static str],
}

/// The leak, with nothing asked.
pub(crate) const DEFAULT: Case = Case { about: "", files: &[], args: "", code: 0, says: &[], silent: &[] };

/// Runs a case twice and gives all in which it is not as it should be.
fn mistakes(case: &Case) -> Vec<String> {
    let folder = project(case.files);
    let run = || privlint(folder.path(), case.args);
    let (output, again) = (run(), run());
    let all = text(&output);
    let mut wrong = Vec::new();
    if output.status.code() != Some(case.code) {
        wrong.push(format!("code {:?} instead of {}", output.status.code(), case.code));
    }
    wrong.extend(case.says.iter().filter(|part| !all.contains(**part)).map(|part| format!("does not say: {part}")));
    wrong.extend(case.silent.iter().filter(|part| all.contains(**part)).map(|part| format!("says: {part}")));
    if output != again {
        wrong.push(format!("the second run says something else:\n{}", text(&again)));
    }
    let has_summary = all.lines().any(|line| line.starts_with("privlint: "));
    if has_summary != (case.code < 2) {
        wrong.push(format!("summary: {has_summary}"));
    }
    if case.code == 2 && !output.stdout.is_empty() {
        wrong.push("an error is written to standard output".to_owned());
    }
    if wrong.is_empty() { wrong } else { vec![format!("# {}\n{}\n{all}", case.about, wrong.join("\n"))] }
}

/// Checks all cases, and shows all that fail.
#[track_caller]
pub(crate) fn check(cases: &[Case]) {
    let wrong: Vec<String> = cases.iter().flat_map(mistakes).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Writes a project into a folder of its own.
pub(crate) fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let defaults = [("Cargo.toml", MANIFEST), ("src/lib.rs", LEAK)];
    for (path, text) in defaults.iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Runs `cargo-privlint privlint --offline` in a folder.
pub(crate) fn privlint(folder: &Path, args: &str) -> Output {
    program(folder, &format!("privlint --offline {args}"))
}

/// Runs the program in a folder, without what the environment says about colours and the target.
pub(crate) fn program(folder: &Path, args: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privlint"));
    for name in ["CARGO_TERM_COLOR", "CLICOLOR_FORCE", "NO_COLOR"] {
        command.env_remove(name);
    }
    command.args(args.split_whitespace()).current_dir(folder).output().unwrap()
}

/// Standard output, then standard error.
pub(crate) fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

//! What does not change a program does not change what is found in it.
#![expect(clippy::unwrap_used, reason = "a test")]

mod grow;
mod layout;
mod observe;
mod print;
mod program;

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseError, TestError, TestRunner};
use tempfile::TempDir;

use grow::Calls;
use layout::{Files, Layout};
use observe::{CONFIGURATION, Found, observe};
use print::print;
use program::Program;

/// How many programs one run of the analysis is given.
const BATCH: usize = 8;

/// Checks a property of generated values. They are the same in each run, unless `PROPTEST_RNG_SEED` says otherwise;
/// `PROPTEST_CASES` asks for more of them.
#[track_caller]
fn check<S: Strategy>(cases: u32, strategy: S, property: impl Fn(&S::Value) -> Result<(), String>) {
    // No file is written: a failure comes again with the same seed, and its message holds the whole program.
    let mut config = ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 2_000,
        max_shrink_time: 60_000,
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1);
    }
    let result = TestRunner::new(config).run(&strategy, |value| property(&value).map_err(TestCaseError::fail));
    match result {
        Ok(()) => {}
        Err(TestError::Fail(reason, _)) => panic!("{reason}"),
        Err(TestError::Abort(reason)) => panic!("no values: {reason}"),
    }
}

/// Programs with a layout for each.
fn batch(calls: Calls, layout: impl Strategy<Value = Layout>) -> impl Strategy<Value = Vec<(Program, Layout)>> {
    prop::collection::vec((grow::programs(calls), layout), 1..=BATCH)
}

/// How the findings of a layout have to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// As those of the plain one.
    Same,
    /// None of them is lost.
    NoneLost,
}

/// Compares the findings of programs in a layout with those in the plain one.
#[track_caller]
fn check_layout(calls: Calls, layout: impl Strategy<Value = Layout>, expected: Expected) {
    check(16, batch(calls, layout), |batch| {
        let plain = batch.iter().map(|(program, _)| print(program, &Layout::default()));
        let crates: Vec<Files> = plain.chain(batch.iter().map(|(program, layout)| print(program, layout))).collect();
        let found =
            observe(&crates).map_err(|error| format!("{error}\n{}", crates.iter().map(show).collect::<String>()))?;
        let pairs = (0..batch.len()).map(|index| [index, index + batch.len()]);
        for [plain, other] in pairs {
            let lost: Vec<_> = found[plain].difference(&found[other]).collect();
            let new: Vec<_> = found[other].difference(&found[plain]).collect();
            if !lost.is_empty() || (expected == Expected::Same && !new.is_empty()) {
                let (plain, other) = (show(&crates[plain]), show(&crates[other]));
                return Err(format!("only in the first: {lost:?}\nonly in the second: {new:?}\n{plain}\n{other}"));
            }
        }
        Ok(())
    });
}

/// The texts of a crate, for a message.
fn show(files: &Files) -> String {
    files.iter().map(|(path, text)| format!("// ---- {path}\n{text}")).collect()
}

#[test]
fn names_of_variables_do_not_matter() {
    check_layout(Calls::Any, Layout::renamed(), Expected::Same);
}

#[test]
fn the_order_of_items_does_not_matter() {
    check_layout(Calls::Any, Layout::reordered(), Expected::Same);
}

#[test]
fn modules_do_not_matter() {
    check_layout(Calls::Any, Layout::split(), Expected::Same);
}

/// Without recursion: how many ways of calling itself a function keeps apart depends on how its arguments are made.
#[test]
fn an_expression_may_be_a_function() {
    check_layout(Calls::Earlier, Layout::extracted(false), Expected::Same);
}

/// A function that gives a value of a known variant with nothing of interest in it is not known to do so: there are
/// false alarms behind patterns that cannot match. But no leak is lost.
#[test]
fn an_expression_of_a_known_variant_may_be_a_function() {
    check_layout(Calls::Earlier, Layout::extracted(true), Expected::NoneLost);
}

#[test]
fn every_program_gives_a_report() {
    check(6, grow::large_programs(), |program| {
        let files = print(program, &Layout::default());
        observe(std::slice::from_ref(&files)).map(drop).map_err(|error| format!("{error}\n{}", show(&files)))
    });
}

/// The threads that parse are those of the process, so it takes a process for each number of them.
#[test]
fn threads_do_not_matter() {
    check(3, (grow::large_programs(), Layout::in_files()), |(program, layout)| {
        let files = print(program, layout);
        let folder = project(&files);
        let reports = [1, 2, 7].map(|threads| report(folder.path(), threads));
        match reports.iter().find(|report| **report != reports[0]) {
            Some(other) => Err(format!("{}\n{other}\n{}", reports[0], show(&files))),
            None => Ok(()),
        }
    });
}

/// A crate on disk.
fn project(files: &Files) -> TempDir {
    let manifest = "[package]\nname = \"generated\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.path().join("privlint.toml"), CONFIGURATION).unwrap();
    write(&folder.path().join("src"), files);
    folder
}

/// What the program says with a number of threads: for people, and as SARIF.
fn report(folder: &Path, threads: usize) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_cargo-privlint"));
    program.args(["privlint", "--offline", "--color=never", "--report=sarif=report.sarif"]);
    let output = program.env("RAYON_NUM_THREADS", threads.to_string()).current_dir(folder).output().unwrap();
    let sarif = fs::read_to_string(folder.join("report.sarif")).unwrap();
    let [out, error] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    format!("{out}\n{error}\n{sarif}")
}

/// Else the same findings would say little.
#[test]
fn some_sinks_are_reached_and_some_are_not() {
    let (sinks, reached) = (Cell::new(0), Cell::new(0));
    check(4, prop::collection::vec(grow::programs(Calls::Any), BATCH), |programs| {
        let crates: Vec<Files> = programs.iter().map(|program| print(program, &Layout::default())).collect();
        sinks.set(sinks.get() + crates.iter().map(|files| show(files).matches("sink(").count()).sum::<usize>());
        reached.set(reached.get() + observe(&crates)?.iter().map(Found::len).sum::<usize>());
        Ok(())
    });
    let (sinks, reached) = (sinks.get(), reached.get());
    assert!((sinks / 5..sinks * 4 / 5).contains(&reached), "{reached} of {sinks}");
}

/// The generator makes Rust, in every layout: else the other tests would say little.
#[test]
fn programs_compile() {
    let layout = prop_oneof![Layout::renamed(), Layout::reordered(), Layout::split(), Layout::extracted(true)];
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    check(24, (grow::programs(Calls::Any), layout), |(program, layout)| {
        let files = print(program, layout);
        write(folder.path(), &files);
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()));
        rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "-o", "lib.rmeta", "lib.rs"]);
        let output = rustc.current_dir(folder.path()).output().unwrap();
        match output.status.success() {
            true => Ok(()),
            false => Err(format!("{}\n{}", String::from_utf8_lossy(&output.stderr), show(&files))),
        }
    });
}

fn write(folder: &Path, files: &Files) {
    fs::create_dir_all(folder).unwrap();
    for (path, text) in files {
        fs::write(folder.join(path), text).unwrap();
    }
}

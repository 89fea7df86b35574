//! The examples of all lints are Rust: `rustc` takes each of them as the root of a library.
#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::disallowed_methods, reason = "a test runs the compiler, and has files for it")]

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::{env, fs, thread};

use privlint_rules::Rules;

#[test]
fn every_example_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    fs::create_dir_all(&folder).unwrap();
    let lints = Rules::builtin().unwrap().lints;
    let examples = lints.iter().flat_map(|lint| lint.examples.iter().map(move |example| (lint, example)));
    let jobs = Mutex::new(examples.enumerate());
    let failures = Mutex::new(String::new());
    let work = || {
        loop {
            let Some((number, (lint, example))) = jobs.lock().unwrap().next() else { return };
            let error = compile(&folder, number, &example.code);
            if !error.is_empty() {
                *failures.lock().unwrap() += &format!("{}: {}\n{error}\n", lint.info.id, example.title);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "\n{failures}");
}

/// What the compiler says; nothing if it takes the code. Warnings count: examples are read as the way to do it.
fn compile(folder: &Path, number: usize, code: &str) -> String {
    let source = folder.join(format!("example-{number}.rs"));
    fs::write(&source, code).unwrap();
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(rustc);
    command.args(["--edition", "2024", "--crate-type", "lib", "--crate-name", "example", "--emit", "metadata", "-o"]);
    let output = command.arg(folder.join(format!("libexample-{number}.rmeta"))).arg(&source).output().unwrap();
    String::from_utf8_lossy(&output.stderr).into_owned()
}

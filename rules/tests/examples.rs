//! The examples of all lints are Rust: `rustc` takes each of them as the root of a library. A crate that one needs beside
//! `std` is made here, with attributes that pass their item through: what else it does is no matter.
#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::disallowed_methods, reason = "a test runs the compiler, and has files for it")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::{env, fs, thread};

use privlint_rules::{Example, Rules};

#[test]
fn every_example_compiles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    fs::create_dir_all(&folder).unwrap();
    let mut lints = Rules::builtin().unwrap().lints;
    lints.retain(|lint| !lint.is_of_manifests());
    let examples = lints.iter().flat_map(|lint| lint.examples.iter().map(move |example| (lint, example)));
    let needs: BTreeSet<&String> = lints.iter().flat_map(|lint| &lint.examples).flat_map(|it| &it.needs).collect();
    needs.into_iter().for_each(|name| make_attributes(&folder, name));
    let jobs = Mutex::new(examples.enumerate());
    let failures = Mutex::new(String::new());
    let work = || {
        loop {
            let Some((number, (lint, example))) = jobs.lock().unwrap().next() else { return };
            let error = compile(&folder, number, example);
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

fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// A crate of this name with the attributes that examples use.
fn make_attributes(folder: &Path, name: &str) {
    let source = folder.join(format!("{name}.rs"));
    let code = "use proc_macro::TokenStream;\n#[proc_macro_attribute]\n\
                pub fn instrument(_: TokenStream, item: TokenStream) -> TokenStream { item }\n";
    fs::write(&source, code).unwrap();
    let mut command = rustc();
    command.args(["--edition", "2021", "--crate-type", "proc-macro", "--extern", "proc_macro", "--crate-name", name]);
    let output = command.arg("--out-dir").arg(folder).arg(&source).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What the compiler says; nothing if it takes the code. Warnings count: examples are read as the way to do it.
fn compile(folder: &Path, number: usize, example: &Example) -> String {
    let source = folder.join(format!("example-{number}.rs"));
    fs::write(&source, &example.code).unwrap();
    let mut command = rustc();
    for name in &example.needs {
        let file = format!("{}{name}{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
        command.arg("--extern").arg(format!("{name}={}", folder.join(file).display()));
    }
    command.args(["--edition", "2024", "--crate-type", "lib", "--crate-name", "example", "--emit", "metadata", "-o"]);
    let output = command.arg(folder.join(format!("libexample-{number}.rmeta"))).arg(&source).output().unwrap();
    String::from_utf8_lossy(&output.stderr).into_owned()
}

//! `cargo xtask COMMAND`: see [`USAGE`].

use std::io::{self, Write as _};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask tidy             look through the repository's files; `cargo test` does so too
cargo xtask calls MANIFEST   list the calls in a workspace's own bodies: place, name, how well it is known, the callee
cargo xtask types MANIFEST FILE LINE   what the engine knows of the expressions on a line
cargo xtask expand MANIFEST  print what macro calls and derives in a workspace's own code stand for
cargo xtask names MANIFEST.. how well and how fast names and types are understood: a table
cargo xtask flow MANIFEST..  what it costs to follow data, against names and types: a table
cargo xtask observe          run test-crates/{flow,macros,runtime-truth}; compare what leaks with markers and record
cargo xtask models [CRATE..] whether the models agree with the newest versions: paths and parameters; fetches them
cargo xtask models --write   write and lock the package whose crates a test compares with all models
cargo xtask corpus           fetch the published crates of crates/xtask/corpus.txt into target/corpus; print manifests
cargo xtask services         the same for the applications of crates/xtask/services.txt
cargo xtask agree [--seed N] [--sample N] [--verbose] [--target-dir DIR] MANIFEST...
                             compare a random sample of the calls that are understood with what rustc makes of them
cargo xtask new-lint ID      write rules/lints/ID.toml, to be filled in; ID is kebab-case and names the bad pattern
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args[..] {
        ["tidy"] => tidy(),
        ["new-lint", id] => new_lint(id),
        ["types", manifest, file, line] => match line.parse() {
            Ok(line) => xtask::calls::print_types(manifest.as_ref(), file, line).map(|()| ExitCode::SUCCESS),
            Err(_) => usage(),
        },
        ["expand", manifest] => xtask::calls::print_expansions(manifest.as_ref()).map(|()| ExitCode::SUCCESS),
        ["names", ref manifests @ ..] if !manifests.is_empty() => {
            xtask::names::print(manifests).map(|()| ExitCode::SUCCESS)
        }
        ["names-of", manifest] => xtask::names::print_one(manifest.as_ref()).map(|()| ExitCode::SUCCESS),
        ["calls", manifest] => xtask::calls::print(manifest.as_ref()).map(|()| ExitCode::SUCCESS),
        ["flow", ref manifests @ ..] if !manifests.is_empty() => {
            xtask::flow::print(manifests).map(|()| ExitCode::SUCCESS)
        }
        ["observe"] => observe(),
        ["models", "--write"] => xtask::models::write(&xtask::repository()).map(|()| ExitCode::SUCCESS),
        ["models", ref names @ ..] => xtask::models::check(&xtask::repository(), names).map(exit),
        ["corpus"] => xtask::corpus::fetch(&xtask::repository(), xtask::corpus::CORPUS).map(|()| ExitCode::SUCCESS),
        ["services"] => xtask::corpus::fetch(&xtask::repository(), xtask::corpus::SERVICES).map(|()| ExitCode::SUCCESS),
        ["agree", ref rest @ ..] => agree(rest),
        ["help" | "--help" | "-h"] => io::stdout().write_all(USAGE.as_bytes()).map(|()| ExitCode::SUCCESS),
        _ => usage(),
    };
    outcome.unwrap_or_else(|error| {
        // Nothing is left to do when stderr is closed, too.
        let _ = writeln!(io::stderr(), "error: {error}");
        ExitCode::FAILURE
    })
}

fn exit(is_well: bool) -> ExitCode {
    if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn usage() -> io::Result<ExitCode> {
    io::stderr().write_all(USAGE.as_bytes()).map(|()| ExitCode::from(2))
}

fn agree(args: &[&str]) -> io::Result<ExitCode> {
    xtask::agree::Options::parse(args).map_or_else(usage, |options| xtask::agree::run(&options))
}

fn tidy() -> io::Result<ExitCode> {
    let complaints = xtask::tidy::check(&xtask::repository())?;
    let mut out = io::stdout().lock();
    for complaint in &complaints {
        writeln!(out, "{complaint}")?;
    }
    Ok(exit(complaints.is_empty()))
}

fn observe() -> io::Result<ExitCode> {
    let (mut complaints, lines) = xtask::observe::observe(&xtask::repository())?;
    let (differences, cases) = xtask::truth::observe(&xtask::repository())?;
    complaints.extend(differences);
    let mut out = io::stdout().lock();
    for complaint in &complaints {
        writeln!(out, "{complaint}")?;
    }
    writeln!(out, "{lines} lines and {cases} cases leak, {} are not as they are marked or recorded", complaints.len())?;
    Ok(exit(complaints.is_empty()))
}

fn new_lint(id: &str) -> io::Result<ExitCode> {
    let path = xtask::new_lint::write(&xtask::repository(), id)?;
    writeln!(io::stdout(), "wrote {}; now fill it in and run `cargo test -p privlint-rules`", path.display())?;
    Ok(ExitCode::SUCCESS)
}

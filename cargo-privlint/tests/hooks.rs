//! The hooks of .pre-commit-hooks.yaml, run by pre-commit from a clone of this repository on repositories of customers.
#![expect(clippy::unwrap_used, reason = "a test")]

mod tools;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LEAKING: &str = r#"
struct Customer {
    id: u64,
    #[cfg_attr(any(), privlint::customer_data(email))]
    email: String,
}

fn main() {
    let c = Customer { id: 1, email: "a@b.example".to_string() };
    println!("{}", c.id);
    println!("{}", c.email);
}
"#;

/// The line of `LEAKING`, as the hook prints it.
const PLACE: &str = "src/main.rs:11";

fn clean() -> String {
    LEAKING.replace("    println!(\"{}\", c.email);\n", "    drop(c.email);\n")
}

/// Runs the binary that cargo built for this test.
#[test]
fn the_system_hook_runs_the_installed_program() {
    let Some(pre_commit) = pre_commit() else { return };
    let temp = tempfile::tempdir().unwrap();
    let hooks = temp.path().join("hooks");
    clone(&hooks);

    let run = |source: &str| {
        let customer = customer(source);
        let mut command = pre_commit(&customer, &temp.path().join("pre-commit"));
        // Cargo looks for subcommands in its home first; an empty one hides a cargo-privlint that is installed.
        command.env("CARGO_HOME", temp.path().join("cargo")).env("PATH", path_with_binary());
        command.arg("try-repo").arg(&hooks).args(["privlint-system", "--all-files", "--verbose"]).output().unwrap()
    };
    judge(&run(LEAKING), &run(&clean()));
}

/// Lets pre-commit build the program from the clone, as it does for those who have none.
#[test]
fn the_hook_builds_and_runs_the_program() {
    let Some(pre_commit) = pre_commit() else { return };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hooks");
    fs::create_dir_all(&folder).unwrap();
    let hooks = folder.join("repository");
    let commit = clone(&hooks);
    let store = folder.join("pre-commit");
    forget_other_commits(&folder, &store, &commit);

    let run = |args: &[&str], source: &str| {
        let customer = customer(source);
        let config = format!(
            "repos:\n- repo: '{}'\n  rev: {commit}\n  hooks:\n  - id: privlint\n    verbose: true\n",
            hooks.display()
        );
        fs::write(customer.path().join(".pre-commit-config.yaml"), config).unwrap();
        git(customer.path(), &["add", "."]);
        let mut command = pre_commit(&customer, &store);
        // pre-commit builds for release, which takes minutes; what is built is the same without optimisation.
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
        command.env("CARGO_TARGET_DIR", folder.join("target")).env_remove("CARGO_BUILD_TARGET_DIR");
        command.args(args).output().unwrap()
    };
    let install = run(&["install-hooks"], LEAKING);
    assert!(install.status.success(), "pre-commit cannot install the hook:\n{}", text(&install));
    judge(&run(&["run", "--all-files"], LEAKING), &run(&["run", "--all-files"], &clean()));
}

/// A leak fails the hook by the program's exit code 1, and is shown with its place; without one the hook passes.
fn judge(leaking: &Output, clean: &Output) {
    let (leaking_text, clean_text) = (text(leaking), text(clean));
    assert_eq!(leaking.status.code(), Some(1), "{leaking_text}");
    assert!(leaking_text.contains("- exit code: 1\n"), "the hook did not return 1:\n{leaking_text}");
    assert!(leaking_text.contains(PLACE), "the leak is not shown:\n{leaking_text}");
    assert!(!leaking_text.contains("src/main.rs:10"), "something else is shown:\n{leaking_text}");

    assert!(clean.status.success(), "{clean_text}");
    assert!(clean_text.contains("Passed\n"), "the hook did not run:\n{clean_text}");
}

/// How to make a command that runs pre-commit in a repository, with a store of clones and builds; none without the tools.
fn pre_commit() -> Option<impl Fn(&tempfile::TempDir, &Path) -> Command> {
    for tool in ["pre-commit", "git"] {
        if Command::new(tool).arg("--version").output().is_err() {
            tools::skip(&format!("{tool} is not installed"));
            return None;
        }
    }
    Some(|repository: &tempfile::TempDir, store: &Path| {
        let mut command = Command::new("pre-commit");
        alone(&mut command).current_dir(repository.path());
        command.env("PRE_COMMIT_HOME", store).env("PRE_COMMIT_COLOR", "never");
        command
    })
}

/// A repository with a package of this source, and all of it staged.
fn customer(source: &str) -> tempfile::TempDir {
    let repository = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| fs::write(repository.path().join(path), text).unwrap();
    fs::create_dir(repository.path().join("src")).unwrap();
    write("Cargo.toml", "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n");
    // As cargo writes it: a lock file that cargo changes is a file that the hook changed.
    let head = "# This file is automatically @generated by Cargo.\n# It is not intended for manual editing.\n";
    let lock = format!("{head}version = 4\n\n[[package]]\nname = \"shop\"\nversion = \"0.1.0\"\n");
    write("Cargo.lock", &lock);
    write("src/main.rs", source);
    git(repository.path(), &["init", "--quiet"]);
    git(repository.path(), &["add", "."]);
    repository
}

/// Commits a copy of this repository as it is now, and returns the commit. The same files make the same commit.
fn clone(to: &Path) -> String {
    if to.exists() {
        fs::remove_dir_all(to).unwrap();
    }
    copy(Path::new(env!("CARGO_MANIFEST_DIR")), to, &[".git", "target", "test-crates"]);
    git(to, &["init", "--quiet"]);
    git(to, &["add", "."]);
    git(to, &["commit", "--quiet", "--message", "a copy"]);
    git(to, &["rev-parse", "HEAD"]).trim().to_string()
}

fn copy(from: &Path, to: &Path, without: &[&str]) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let name = entry.file_name();
        let kind = entry.file_type().unwrap();
        if without.iter().any(|&skipped| name == skipped) {
            continue;
        } else if kind.is_dir() {
            copy(&entry.path(), &to.join(&name), &["target"]);
        } else if kind.is_file() {
            fs::copy(entry.path(), to.join(&name)).unwrap();
        }
    }
}

/// Keeps what pre-commit built for this commit, and of other commits only the libraries, so that the folder does not grow.
fn forget_other_commits(folder: &Path, store: &Path, commit: &str) {
    let stamp = folder.join("commit");
    if fs::read_to_string(&stamp).is_ok_and(|last| last == commit) {
        return;
    }
    if store.exists() {
        fs::remove_dir_all(store).unwrap();
    }
    for part in ["deps", ".fingerprint", "build"] {
        let part = folder.join("target/release").join(part);
        for entry in fs::read_dir(part).into_iter().flatten().map(Result::unwrap) {
            let is_ours = entry.file_name().to_string_lossy().contains("privlint");
            match entry.file_type().unwrap().is_dir() {
                _ if !is_ours => {}
                true => fs::remove_dir_all(entry.path()).unwrap(),
                false => fs::remove_file(entry.path()).unwrap(),
            }
        }
    }
    fs::write(&stamp, commit).unwrap();
}

/// Runs git and returns what it prints.
fn git(folder: &Path, args: &[&str]) -> String {
    let output = alone(Command::new("git").args(args).current_dir(folder)).output().unwrap();
    assert!(output.status.success(), "git {args:?}:\n{}", text(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// Takes away what the person and the git hook that may run these tests have set, and fixes name and date.
fn alone(command: &mut Command) -> &mut Command {
    for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "PRE_COMMIT", "SKIP"] {
        command.env_remove(name);
    }
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "privlint").env(format!("GIT_{role}_EMAIL"), "privlint@localhost");
        command.env(format!("GIT_{role}_DATE"), "2000-01-01T00:00:00Z");
    }
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1")
}

/// The search path, beginning with the folder of the program under test.
fn path_with_binary() -> OsString {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_cargo-privlint"));
    let folder = binary.parent().unwrap().to_path_buf();
    let path = std::env::var_os("PATH").unwrap();
    std::env::join_paths([folder].into_iter().chain(std::env::split_paths(&path))).unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

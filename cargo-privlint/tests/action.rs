//! action.yml and the workflows: valid for GitHub, safe to give inputs to, and right in what the script does.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test")]

mod tools;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workflows() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(".github/workflows")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

/// Runs a checker, which accepts by exit code 0.
fn accepts(program: &str, args: &[&str], files: &[PathBuf]) {
    match Command::new(program).args(args).args(files).output() {
        Ok(output) => assert!(output.status.success(), "{program} {args:?} {files:?}:\n{}", text(&output)),
        Err(error) => tools::skip(&format!("{program}: {error}")),
    }
}

#[test]
fn github_can_read_the_action() {
    accepts("check-jsonschema", &["--builtin-schema", "vendor.github-actions"], &[root().join("action.yml")]);
}

#[test]
fn github_can_read_the_workflows() {
    accepts("check-jsonschema", &["--builtin-schema", "vendor.github-workflows"], &workflows());
}

#[test]
fn pre_commit_can_read_the_hooks() {
    accepts("pre-commit", &["validate-manifest"], &[root().join(".pre-commit-hooks.yaml")]);
}

/// Inputs are text from elsewhere: a script reads them from the environment and never contains them. Actions of others
/// are named by a commit, which cannot be moved.
#[test]
fn scripts_contain_no_inputs_and_actions_do_not_move() {
    for path in workflows().into_iter().chain([root().join("action.yml")]) {
        let yaml = fs::read_to_string(&path).unwrap();
        for script in scripts(&yaml) {
            assert!(!script.contains("${{"), "{}:\n{script}", path.display());
        }
        assert_eq!(yaml.matches("shell: bash").count(), yaml.matches(" run: ").count(), "{}", path.display());
        for line in yaml.lines().filter(|line| line.trim_start_matches([' ', '-']).starts_with("uses:")) {
            let pin = line.split('@').nth(1).and_then(|pin| pin.split(' ').next()).unwrap_or_default();
            let is_commit = pin.len() == 40 && pin.bytes().all(|b| b.is_ascii_hexdigit());
            assert!(is_commit || line.contains("uses: ./"), "{}: {line}", path.display());
        }
    }
}

/// The scripts after `run: |`, in order.
fn scripts(yaml: &str) -> Vec<String> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut scripts = Vec::new();
    let mut lines = yaml.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(script) = line.trim_start_matches([' ', '-']).strip_prefix("run: ") {
            let mut script = script.strip_prefix('|').unwrap_or(script).to_string();
            while let Some(more) = lines.next_if(|more| more.is_empty() || indent(more) > indent(line)) {
                script.push_str(more.trim_start_matches(&" ".repeat(indent(line) + 2)));
                script.push('\n');
            }
            scripts.push(script);
        }
    }
    scripts
}

const LEAKING: &str = r#"
struct Customer {
    #[cfg_attr(any(), privlint::customer_data(email))]
    email: String,
}

fn main() {
    let c = Customer { email: "a@b.example".to_string() };
    println!("{}", c.email);
}
"#;

/// What the last step of the action finds: the repository, and the program where the step before it installs it.
struct Job {
    folder: tempfile::TempDir,
    temp: tempfile::TempDir,
}

impl Job {
    fn new(source: &str) -> Job {
        Job::below("", source)
    }

    /// With the package in a folder of the repository.
    fn below(package: &str, source: &str) -> Job {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join(package);
        let manifest = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
        let temp = tempfile::tempdir().unwrap();
        let bin = temp.path().join("cargo-privlint/bin");
        fs::create_dir_all(&bin).unwrap();
        symlink(env!("CARGO_BIN_EXE_cargo-privlint"), bin.join("cargo-privlint")).unwrap();
        fs::create_dir_all(root.join("src")).unwrap();
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        fs::write(root.join("src/main.rs"), source).unwrap();
        Job { folder, temp }
    }

    /// Runs the script with the inputs that differ from their defaults; none without bash.
    fn run(&self, inputs: &[(&str, &str)]) -> Option<Output> {
        let yaml = fs::read_to_string(root().join("action.yml")).unwrap();
        let script = scripts(&yaml).pop().unwrap();
        let mut bash = Command::new("bash");
        bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script]).current_dir(&self.folder);
        bash.env("RUNNER_TEMP", self.temp.path()).env("GITHUB_OUTPUT", self.folder.path().join("output"));
        bash.env("GITHUB_WORKSPACE", self.folder.path());
        bash.env("MANIFEST_PATH", "Cargo.toml").env("ARGS", "").env("FAIL_ON", "deny");
        bash.env("SARIF_FILE", "privlint.sarif").envs(inputs.iter().copied());
        match bash.output() {
            Ok(output) => Some(output),
            Err(error) => {
                tools::skip(&format!("bash: {error}"));
                None
            }
        }
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap_or_default()
    }
}

#[test]
fn a_leak_fails_the_action_and_is_reported_twice() {
    let job = Job::new(LEAKING);
    let Some(output) = job.run(&[]) else { return };
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("::error file=src/main.rs,line=9"), "{}", text(&output));
    assert_eq!(job.read("output"), "exit-code=1\nsarif-file=privlint.sarif\n");
    let sarif: serde_json::Value = serde_json::from_str(&job.read("privlint.sarif")).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 1);
}

/// GitHub takes a relative path from the root of the repository, which is where the step runs.
#[test]
fn places_are_found_from_the_root_of_the_repository() {
    let job = Job::below("a shop", LEAKING);
    let Some(output) = job.run(&[("MANIFEST_PATH", "a shop/Cargo.toml")]) else { return };
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    let absolute = job.folder.path().canonicalize().unwrap().join("a shop/src/main.rs");
    let annotations = [format!("file={},line=9", absolute.display()), "file=a shop/src/main.rs,line=9".to_string()];
    assert!(annotations.iter().any(|annotation| text(&output).contains(annotation)), "{}", text(&output));
}

#[test]
fn fail_on_never_leaves_the_leak_to_later_steps() {
    let job = Job::new(LEAKING);
    let Some(output) = job.run(&[("FAIL_ON", "never"), ("SARIF_FILE", "")]) else { return };
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(job.read("output"), "exit-code=1\n");
    assert!(!job.folder.path().join("privlint.sarif").exists());
}

#[test]
fn a_clean_crate_passes() {
    let job = Job::new("fn main() {}\n");
    let Some(output) = job.run(&[("ARGS", "--offline\n  --all-targets ")]) else { return };
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(job.read("output"), "exit-code=0\nsarif-file=privlint.sarif\n");
}

#[test]
fn a_run_that_cannot_be_done_fails_always() {
    let job = Job::new("fn main() {}\n");
    let Some(output) = job.run(&[("MANIFEST_PATH", "gone/Cargo.toml"), ("FAIL_ON", "never")]) else { return };
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert_eq!(job.read("output"), "exit-code=2\n");
    let Some(output) = job.run(&[("FAIL_ON", "perhaps")]) else { return };
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(text(&output).contains("fail-on"), "{}", text(&output));
}

/// Inputs are arguments, whatever they contain.
#[test]
fn inputs_are_not_run() {
    let job = Job::new("fn main() {}\n");
    let inputs = [("ARGS", "$(touch run) `touch run` ; touch run"), ("SARIF_FILE", "a;touch run")];
    let Some(output) = job.run(&inputs) else { return };
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(!job.folder.path().join("run").exists());
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

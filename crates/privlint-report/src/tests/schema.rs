//! SARIF against the official schema, which is not in this repository.
#![expect(
    clippy::disallowed_methods,
    reason = "the validator is a python package, and where the schema is depends on the machine"
)]

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::sarif::{sarif, small};
use super::*;

/// What the tests need on a machine, told where it is not there.
const SETUP: &str = "pip install jsonschema; npm pack @microsoft/jest-sarif@1.0.0-beta.0; unpack it; \
    set PRIVLINT_SARIF_SCHEMA to the path of its package/lib/schemas/sarif-2.1.0-rtm.5.json";

/// The number of errors of each log; none where the machine lacks what is needed.
fn errors(logs: &[Value]) -> Result<Vec<usize>, String> {
    let schema = std::env::var("PRIVLINT_SARIF_SCHEMA").map_err(|_| "PRIVLINT_SARIF_SCHEMA is not set".to_owned())?;
    let mut python = Command::new("python3")
        .args(["-c", include_str!("validate_sarif.py"), &schema])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("python3 does not start: {error}"))?;
    // a script that ends early closes the pipe; its exit code says why
    let _ = python.stdin.take().unwrap().write_all(json!(logs).to_string().as_bytes());
    let output = python.wait_with_output().unwrap();
    if output.status.code() == Some(3) {
        return Err("the python package jsonschema is not installed".to_owned());
    }
    assert!(output.status.success(), "the script failed: {}", output.status);
    Ok(String::from_utf8(output.stdout).unwrap().lines().map(|line| line.parse().unwrap()).collect())
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that does not run says why")]
fn the_official_schema_is_kept() {
    let mut logs: Vec<_> = [clean(), leaky(), troubled(), crowded(30, 30)].iter().map(sarif).collect();
    logs.extend([leaky(), crowded(5, 1)].iter().map(small));
    logs.extend(hostile::reports(40).iter().map(sarif));
    let good = logs.len();
    // the validation has to find what is wrong
    let mut broken = sarif(&leaky());
    broken["runs"][0]["results"][0]["level"] = json!("fatal");
    logs.push(broken);
    match errors(&logs) {
        Ok(counts) => {
            assert_eq!(counts.len(), good + 1);
            assert_eq!(counts[..good], vec![0; good], "what is wrong stands above");
            assert!(counts[good] > 0, "the broken log was accepted");
        }
        Err(reason) if std::env::var_os("PRIVLINT_NO_SKIP").is_some_and(|value| value == "1") => {
            panic!("{reason}. To set it up: {SETUP}");
        }
        Err(reason) => eprintln!("skipped, since {reason}. To set it up: {SETUP}"),
    }
}

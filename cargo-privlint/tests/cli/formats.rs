//! Formats for machines: nothing else in standard output, within the limits of those who read them.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::FOUND;
use super::support::{privlint, program, project, text};
use super::tools::skip;

/// The test crate that is full of leaks, in the given format.
fn web_shop(format: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let args = format!("--manifest-path test-crates/web-shop/Cargo.toml --locked --message-format {format}");
    let output = program(root, &args);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn standard_output_holds_the_report_alone_and_the_summary_is_beside_it() {
    let folder = project(&[]);
    for format in ["short", "sarif", "github"] {
        let output = privlint(folder.path(), &format!("--message-format {format}"));
        assert_eq!(output.status.code(), Some(1), "{format}: {}", text(&output));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(
            stderr, "privlint: 1 finding (1 error) in 1 file, 8 lines; 1 source, 1 sink call seen\n",
            "{format}"
        );
        let stdout = String::from_utf8(output.stdout).unwrap();
        match format {
            "short" => assert!(stdout.starts_with(FOUND) && stdout.lines().count() == 1, "{stdout}"),
            "sarif" => {
                let log: Value = serde_json::from_str(&stdout).unwrap();
                assert_eq!(log["runs"][0]["results"][0]["ruleId"], "pii-in-log", "{stdout}");
            }
            _ => assert!(
                stdout.starts_with("::error file=src/lib.rs,line=7,") && stdout.lines().count() == 1,
                "{stdout}"
            ),
        }
    }
}

#[test]
fn several_reports_in_one_run_are_those_of_several_runs() {
    let folder = project(&[("b.txt", "what was there before, and is longer than what comes\n".repeat(99).as_str())]);
    let formats = [("sarif", "a.sarif"), ("github", "b.txt"), ("short", "c.txt"), ("human", "d.txt")];
    let args: Vec<String> = formats.iter().map(|(format, file)| format!("--report {format}={file}")).collect();
    let output = privlint(folder.path(), &args.join(" "));
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    for (format, file) in formats {
        let alone = privlint(folder.path(), &format!("--message-format {format}"));
        let report = fs::read_to_string(folder.path().join(file)).unwrap();
        assert_eq!(report, String::from_utf8(alone.stdout).unwrap(), "{format}");
    }
}

#[test]
fn a_report_that_cannot_be_written_is_an_error_beside_the_findings() {
    let folder = project(&[]);
    let output = privlint(folder.path(), "--report sarif=nowhere/a.sarif");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(
        stderr.starts_with("error: `nowhere/a.sarif` cannot be written: ") && stderr.contains("help: "),
        "{stderr}"
    );
    assert!(String::from_utf8(output.stdout).unwrap().contains("src/lib.rs:7:5"));
    for wrong in ["sarif", "sarif=", "xml=a.xml"] {
        assert_eq!(privlint(folder.path(), &format!("--report {wrong}")).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let folder = project(&[]);
    for (args, wanted) in [("", false), ("--color never", false), ("--color always", true)] {
        assert_eq!(text(&privlint(folder.path(), args)).contains('\u{1b}'), wanted, "{args}");
    }
    for format in ["sarif", "github"] {
        let output = privlint(folder.path(), &format!("--color always --message-format {format}"));
        assert!(!text(&output).contains('\u{1b}'), "{format}");
    }
}

#[test]
fn the_sarif_of_the_shop_ends_each_flow_where_the_result_is_or_where_that_is_sent() {
    let log: Value = serde_json::from_str(&web_shop("sarif")).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    // A dependency has no way.
    let with_flows: Vec<&Value> = results.iter().filter(|result| result["ruleId"] != "unregistered-sdk").collect();
    assert!(with_flows.len() + 1 == results.len() && !with_flows.is_empty());
    let first = &with_flows[0]["codeFlows"][0]["threadFlows"][0]["locations"];
    assert!(first.as_array().unwrap().len() > 1, "{first}");
    let mut sent = 0;
    for result in with_flows {
        let locations = result["codeFlows"][0]["threadFlows"][0]["locations"].as_array().unwrap();
        let (mut last, before) = locations.split_last().unwrap();
        if last["location"]["message"]["text"].as_str().unwrap().starts_with("sent here by ") {
            last = before.last().unwrap();
            sent += 1;
        }
        let last = &last["location"]["physicalLocation"];
        let place = &result["locations"][0]["physicalLocation"];
        for part in ["artifactLocation", "region"] {
            assert!(place[part].is_object(), "{result}");
            assert_eq!(last[part], place[part], "{result}");
        }
    }
    assert!(sent > 0, "no request of the shop is sent");
}

#[test]
fn the_sarif_of_the_shop_keeps_the_official_schema() {
    let Some(schema) = std::env::var_os("PRIVLINT_SARIF_SCHEMA") else {
        return skip("PRIVLINT_SARIF_SCHEMA does not name the schema of SARIF 2.1.0; .ci/run fetches it");
    };
    let log = web_shop("sarif");
    let script = include_str!("../../../crates/privlint-report/src/tests/validate_sarif.py");
    let mut python = Command::new("python3");
    python.args(["-c", script]).arg(schema).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut python = python.spawn().unwrap();
    // The second log is wrong, so that a validation that finds nothing is noticed. A script that ends early closes the
    // pipe, and its exit code says why.
    let wrong = log.replacen("\"version\": \"2.1.0\"", "\"version\": \"2.2.0\"", 1);
    let _ = python.stdin.take().unwrap().write_all(format!("[{log}, {wrong}]").as_bytes());
    let output = python.wait_with_output().unwrap();
    if output.status.code() == Some(3) {
        return skip("the Python package jsonschema is not installed");
    }
    assert!(output.status.success());
    let counts = String::from_utf8(output.stdout).unwrap();
    assert_eq!(counts, "0\n1\n", "errors of each log; what they are stands above");
}

#[test]
fn github_gets_no_more_commands_of_a_type_than_it_shows() {
    let report = web_shop("github");
    let count = |name: &str| report.lines().filter(|line| line.starts_with(name)).count();
    assert_eq!((count("::error "), count("::notice ")), (10, 1), "{report}");
    assert!(count("::warning ") <= 10, "{report}");
    assert!(report.lines().all(|line| line.starts_with("::")), "{report}");
}

/// What newcomers see first: every line of the sample, but the command and the remark on what is left out.
#[test]
fn the_sample_in_the_readme_is_what_privlint_says() {
    let readme = include_str!("../../../README.md");
    let (_, sample) = readme.split_once("```console\n$ cargo privlint --manifest-path").unwrap();
    let (sample, _) = sample.split_once("\n```").unwrap();
    let report = web_shop("human");
    let shown: Vec<&str> = sample.lines().skip(1).filter(|line| !line.starts_with('[')).collect();
    assert!(shown.len() > 10, "{sample}");
    for line in &shown {
        assert!(report.lines().any(|said| said == *line), "not in the report: {line}");
    }
    assert!(report.contains(&shown[..shown.len() - 2].join("\n")), "its lines are not together: {sample}");
}

//! SARIF: its structure and GitHub's limits.

use serde_json::{Value, json};

use super::*;
use crate::sarif::{Limits, render_within};

/// Limits as small as a test needs them.
const SMALL: Limits = Limits { results: 3, steps: 8, locations: 3, tags: 3, description: 20, name: 9 };

pub(super) fn sarif(report: &Report) -> Value {
    serde_json::from_str(&render(report, Format::Sarif, &PLAIN)).unwrap()
}

pub(super) fn small(report: &Report) -> Value {
    serde_json::from_str(&render_within(report, &SMALL)).unwrap()
}

/// The texts of all notifications that no problem of the report is behind.
fn told(log: &Value, report: &Report) -> Vec<String> {
    let notifications = log["runs"][0]["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
    let own = notifications.iter().skip(report.problems.len());
    own.map(|notification| notification["message"]["text"].as_str().unwrap().to_owned()).collect()
}

fn place(uri: &str, lines: (u32, u32), columns: (u32, u32)) -> Value {
    json!({
        "artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": lines.0, "startColumn": columns.0, "endLine": lines.1, "endColumn": columns.1},
    })
}

#[test]
fn the_run_says_who_wrote_it_and_how_to_read_it() {
    let log = sarif(&clean());
    assert_eq!(
        (&log["version"], log["$schema"].as_str().unwrap().ends_with("sarif-2.1.0.json")),
        (&json!("2.1.0"), true)
    );
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "privlint");
    assert_eq!(driver["semanticVersion"], env!("CARGO_PKG_VERSION"));
    assert_eq!(driver["informationUri"], "https://github.com/privlint/privlint");
    assert_eq!(run["automationDetails"]["id"], "privlint/");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert!(run["originalUriBaseIds"]["%SRCROOT%"].is_object());
    assert_eq!(run["invocations"], json!([{"executionSuccessful": true, "toolExecutionNotifications": []}]));
    assert_eq!(run["results"], json!([]));
}

#[test]
fn a_lint_is_a_rule() {
    let log = sarif(&clean());
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let rule = &rules[0];
    assert_eq!((rules.len(), &rule["id"], &rule["name"]), (2, &json!("pii-in-log"), &json!("PiiInLog")));
    assert_eq!(rule["shortDescription"]["text"], "customer data reaches a log");
    assert!(rule["fullDescription"]["text"].as_str().unwrap().starts_with("Logs are read"));
    let help = &rule["help"];
    for part in ["Logs are read", "Log an id instead", "CWE-532", "Article 5(1)(f)"] {
        assert!(help["text"].as_str().unwrap().contains(part) && help["markdown"].as_str().unwrap().contains(part));
    }
    assert!(help["markdown"].as_str().unwrap().contains("> Customer data is only used to provide\n> the service."));
    assert_eq!(
        (&rule["defaultConfiguration"]["level"], &rules[1]["defaultConfiguration"]["level"]),
        (&json!("error"), &json!("warning"))
    );
    let expected = json!({
        "tags": ["security", "privacy", "external/cwe/cwe-532", "external/gdpr/5(1)(f)"],
        "precision": "high", "problem.severity": "error", "security-severity": "7.5",
    });
    assert_eq!(rule["properties"], expected);
}

#[test]
fn a_finding_is_a_result_at_its_sink() {
    let log = sarif(&troubled());
    let results = log["runs"][0]["results"].as_array().unwrap();
    let result = &results[0];
    assert_eq!(
        (&result["ruleId"], &result["ruleIndex"], &result["level"]),
        (&json!("pii-in-log"), &json!(0), &json!("warning"))
    );
    assert_eq!((&results[1]["ruleIndex"], &results[1]["level"]), (&json!(1), &json!("error")));
    // columns count characters: `ö`, `ß` and the emoji are one each
    assert_eq!(result["locations"], json!([{"physicalLocation": place("src/main.rs", (6, 6), (5, 56))}]));
    let expected =
        "customer data (email) is logged. From: [Customer::email (email)](1), [Customer::phone (location, phone)](2)";
    assert_eq!(result["message"]["text"], expected);
    let fingerprints = &result["partialFingerprints"];
    assert_eq!(fingerprints["privlint/v1"], "00ff");
    // both findings are on the same line
    assert_eq!(fingerprints["primaryLocationLineHash"], results[1]["partialFingerprints"]["primaryLocationLineHash"]);
    assert!(fingerprints["primaryLocationLineHash"].as_str().unwrap().ends_with(":1"));
    assert_eq!(result["properties"]["confidence"], "declared");
}

#[test]
fn each_flow_is_a_code_flow_and_its_source_a_related_location() {
    let log = sarif(&leaky());
    let result = &log["runs"][0]["results"][0];
    let flows = result["codeFlows"].as_array().unwrap();
    let steps = |flow: &Value| flow["threadFlows"][0]["locations"].as_array().unwrap().clone();
    assert_eq!(flows.iter().map(|flow| steps(flow).len()).collect::<Vec<_>>(), [6, 2]);
    let first = &steps(&flows[0])[0]["location"];
    assert_eq!(first["physicalLocation"], place("src/model.rs", (4, 4), (9, 14)));
    assert_eq!(first["message"]["text"], "`email` is marked customer data (email)");
    assert_eq!(steps(&flows[0])[5]["location"]["physicalLocation"], result["locations"][0]["physicalLocation"]);
    assert_eq!(flows[1]["message"]["text"], "from `Customer::phone` (location, phone, presumed) to `tracing::info`");
    let related = result["relatedLocations"].as_array().unwrap();
    assert_eq!((related.len(), &related[0]["id"], &related[1]["id"]), (2, &json!(1), &json!(2)));
    assert_eq!(related[0]["physicalLocation"], first["physicalLocation"]);
}

#[test]
fn a_dependency_outside_of_the_workspace_has_a_file_uri() {
    let mut report = leaky();
    report.files.get_mut(&FileId(1)).unwrap().path = "/home/u/.cargo/a b.rs".to_owned();
    let artifact =
        &sarif(&report)["runs"][0]["results"][0]["relatedLocations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(artifact, &json!({"uri": "file:///home/u/.cargo/a%20b.rs"}));
}

#[test]
fn brackets_in_texts_make_no_links() {
    let mut report = leaky();
    report.findings[0].message = "see [here](1)".to_owned();
    report.findings[0].flows[0].source = r"a[0]\".to_owned();
    let message = sarif(&report)["runs"][0]["results"][0]["message"]["text"].clone();
    assert_eq!(message, r"see [here\](1). From: [a\[0\]\\ (email)](1), [Customer::phone (location, phone)](2)");
}

#[test]
fn problems_are_notifications() {
    let log = sarif(&troubled());
    let run = &log["runs"][0];
    let expected = json!([
        {
            "level": "warning", "message": {"text": "the source of `serde` is not on disk; help: run `cargo fetch`"},
            "descriptor": {"id": "missing-crate"},
        },
        {
            "level": "warning", "message": {"text": "expected `;`"}, "descriptor": {"id": "syntax"},
            "locations": [{"physicalLocation": place("src/model.rs", (2, 2), (12, 20))}],
        },
    ]);
    assert_eq!(run["invocations"][0]["toolExecutionNotifications"], expected);
}

#[test]
fn of_too_many_results_the_worst_are_kept_and_the_cut_is_told() {
    let report = crowded(5, 1);
    let log = small(&report);
    let messages: Vec<_> = log["runs"][0]["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| result["message"]["text"].as_str().unwrap())
        .collect();
    let begins: Vec<_> = messages.iter().map(|message| message.split('.').next().unwrap()).collect();
    assert_eq!(begins, ["finding 0", "finding 2", "finding 4"], "the errors, in the order of the report");
    assert!(told(&log, &report).contains(&"2 findings left out: the limit is 3".to_owned()));
    assert_eq!(told(&sarif(&report), &report), Vec::<String>::new());
}

#[test]
fn a_finding_in_an_unknown_file_is_told_in_a_notification() {
    let mut report = leaky();
    report.files.remove(&FileId(0));
    let log = sarif(&report);
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert_eq!(told(&log, &report), ["2 findings left out, being in a file that is not known"]);
}

#[test]
fn of_too_many_steps_and_sources_the_first_are_kept_and_the_cut_is_told() {
    let mut report = leaky();
    report.findings.truncate(1);
    let flows = &mut report.findings[0].flows;
    flows.push(flows[1].clone());
    let log = small(&report);
    let result = &log["runs"][0]["results"][0];
    // six steps, two steps, and none left for the third way
    assert_eq!(result["codeFlows"].as_array().unwrap().len(), 2);
    assert_eq!(result["relatedLocations"].as_array().unwrap().len(), 2);
    assert!(result["message"]["text"].as_str().unwrap().ends_with("(2), 1 more"));
    let expected =
        ["2 steps of ways left out: the limit is 8 per finding", "1 source not linked: the limit is 3 per finding"];
    assert_eq!(told(&log, &report)[..2], expected);

    report.findings[0].flows = vec![long_way(&report, 20)];
    let log = small(&report);
    let flow = &log["runs"][0]["results"][0]["codeFlows"][0]["threadFlows"][0]["locations"];
    let texts: Vec<_> =
        flow.as_array().unwrap().iter().map(|step| step["location"]["message"]["text"].as_str().unwrap()).collect();
    let expected = ["step 0", "step 1", "step 2", "step 3", "step 16", "step 17", "step 18", "step 19"];
    assert_eq!(texts, expected, "both ends of a way");
}

#[test]
fn too_long_texts_of_rules_are_cut_and_the_cut_is_told() {
    let report = clean();
    let log = small(&report);
    let rule = &log["runs"][0]["tool"]["driver"]["rules"][1];
    assert_eq!(rule["name"], "PiiToThi…");
    assert_eq!(rule["shortDescription"]["text"], "customer data reach…");
    assert_eq!(rule["properties"]["tags"], json!(["security", "privacy", "external/cwe/cwe-359"]));
    // two lints: two summaries, two reasons, two tags, and one name
    assert_eq!(told(&log, &report), ["texts and tags of rules shortened or left out: 7"]);
}

//! The examples of all lints: those that fire, those that stay silent, as they stand in the rules.

use std::collections::BTreeMap;

use privlint_testkit::{FixtureFile, check_fixture, compare, rules};

#[test]
fn every_example_of_every_lint_does_what_it_says() {
    let mut failures = Vec::new();
    for lint in &rules().lints {
        for example in &lint.examples {
            let path = "src/lib.rs".to_owned();
            let file = FixtureFile {
                path: format!("/{path}"),
                text: example.code.clone(),
                krate: Some("example".to_owned()),
                deps: Vec::new(),
                edition: None,
            };
            let report = check_fixture(&[file], example.config.as_deref().unwrap_or(""));
            let files = BTreeMap::from([(path, example.code.clone())]);
            let compared = compare(&report, &files);
            let name = format!("{}: {}", lint.info.id, example.title);
            failures.extend(compared.mismatches.iter().map(|mismatch| format!("{name}: {mismatch}")));
            failures.extend(report.problems.iter().map(|problem| format!("{name}: {}", problem.message)));
            if (compared.fired > 0) != example.fires {
                failures.push(format!("{name}: {} findings", compared.fired));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

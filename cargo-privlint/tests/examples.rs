//! The examples of all lints: those that fire, those that stay silent, as they stand in the rules.

use std::collections::BTreeMap;

use privlint_testkit::{FixtureFile, check_fixture, compare, rules};

#[test]
fn every_example_of_every_lint_does_what_it_says() {
    let mut failures = Vec::new();
    for lint in &rules().lints {
        for example in &lint.examples {
            let path = lint.example_file().to_owned();
            let of_crate = |name: &str, path: &str, text: &str, deps: &[String]| FixtureFile {
                path: format!("/{path}"),
                text: text.to_owned(),
                krate: Some(name.to_owned()),
                deps: deps.to_vec(),
                edition: None,
            };
            // Of the crates that an example needs there are the names of attributes; the rules say what they do.
            let attributes = "#[macro_export] macro_rules! instrument { () => {}; }";
            let needs = example.needs.iter().map(|name| of_crate(name, &format!("{name}/lib.rs"), attributes, &[]));
            let mut files: Vec<FixtureFile> = needs.collect();
            files.push(of_crate("example", &path, &example.code, &example.needs));
            if lint.is_of_manifests() {
                files.iter_mut().for_each(|file| file.krate = None);
            }
            let report = check_fixture(&files, example.config.as_deref().unwrap_or(""));
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

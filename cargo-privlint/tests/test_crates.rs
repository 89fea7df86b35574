//! Every lint over every crate in `test-crates/`: a finding without a marker fails, and a marker without a finding.

use std::path::Path;

use privlint_testkit::{Checked, Comparison, check_manifest, compare};

fn check(manifest: &str, sources: &[&str]) -> (Checked, Comparison) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates");
    let checked = check_manifest(&root.join(manifest), sources);
    let compared = compare(&checked.report, &checked.files);
    (checked, compared)
}

fn assert_as_marked(manifest: &str, sources: &[&str]) -> (Checked, Comparison) {
    let (checked, compared) = check(manifest, sources);
    assert!(compared.mismatches.is_empty(), "\n{}", compared.mismatches.join("\n"));
    (checked, compared)
}

#[test]
fn web_shop() {
    let (checked, compared) = assert_as_marked("web-shop/Cargo.toml", &["src", "tests", "examples"]);
    assert!(compared.fired > 0);
    for lint in checked.report.lints.keys() {
        assert!(checked.report.findings.iter().any(|finding| finding.lint == *lint), "{lint} fires nowhere");
    }
    let problems: Vec<_> = checked.report.problems.iter().map(|problem| &problem.message).collect();
    assert!(checked.report.problems.is_empty(), "{problems:#?}");
}

#[test]
fn language_basics_and_the_clean_service() {
    let (_, compared) = assert_as_marked("Cargo.toml", &["language-basics/src", "clean-service/src"]);
    assert!(compared.fired > 0);
}

#[test]
fn flow() {
    let (checked, compared) = assert_as_marked("flow/Cargo.toml", &["src"]);
    assert!(compared.fired > 0);
    assert!(checked.report.problems.is_empty(), "{:#?}", checked.report.problems);
}

//! Every lint over every crate in `test-crates/`: a finding without a marker fails, and a marker without a finding.

use std::collections::BTreeSet;
use std::path::Path;

use privlint_ir::report::{Finding, Report};
use privlint_testkit::{Checked, Comparison, check_manifest, check_manifest_inlined, compare};

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

/// A summary is made once for all calls that look alike, and applied to what each of them gets. A run that has no
/// summaries, and follows each call with the data itself, has to find the same, but for known false alarms.
#[test]
fn summaries_lose_nothing_and_add_nothing() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/flow/Cargo.toml");
    let Checked { report: summaries, files } = check_manifest(&manifest, &["src"]);
    let inlined = check_manifest_inlined(&manifest, &[]).report;
    let found = |report: &Report| -> BTreeSet<(String, usize, String)> {
        let place = |finding: &Finding| {
            let file = &report.files[&finding.span.file];
            let line = file.text[..finding.span.range.start as usize].lines().count();
            (file.path.clone(), line, finding.lint.clone())
        };
        report.findings.iter().map(place).collect()
    };
    let is_known = |(path, line, _): &&(String, usize, String)| {
        files[path].lines().nth(line - 1).is_some_and(|line| line.contains("//~ SPURIOUS"))
    };
    let (summaries, inlined) = (found(&summaries), found(&inlined));
    assert_eq!(inlined.difference(&summaries).collect::<Vec<_>>(), Vec::<&_>::new(), "found without summaries only");
    let more: Vec<_> = summaries.difference(&inlined).filter(|finding| !is_known(finding)).collect();
    assert_eq!(more, Vec::<&_>::new(), "found with summaries only");
    assert!(!summaries.is_empty());
}

//! Every lint over every crate in `test-crates/`: a finding without a marker fails, and a marker without a finding.

use std::collections::BTreeMap;
use std::path::Path;

use privlint_ir::report::{Finding, Level, Report};
use privlint_testkit::{Checked, Comparison, check_manifest, check_manifest_inlined, compare, rules};

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
    let shown = rules().lints.into_iter().filter(|lint| lint.info.level != Level::Allow).map(|lint| lint.info.id);
    for lint in shown {
        assert!(checked.report.findings.iter().any(|finding| finding.lint == lint), "{lint} fires nowhere");
    }
    let problems: Vec<_> = checked.report.problems.iter().map(|problem| &problem.message).collect();
    assert!(checked.report.problems.is_empty(), "{problems:#?}");
}

#[test]
fn members_of_one_workspace() {
    let sources = ["language-basics/src", "clean-service/src", "embedded/src", "unmarked/src"];
    let (_, compared) = assert_as_marked("Cargo.toml", &sources);
    assert!(compared.fired > 0);
}

/// All of a crate is as marked, and nothing of it, or of what it depends on, is not understood.
fn assert_understood(manifest: &str) {
    let (checked, compared) = assert_as_marked(manifest, &["src"]);
    assert!(compared.fired > 0);
    assert!(checked.report.problems.is_empty(), "{:#?}", checked.report.problems);
}

/// As [`assert_understood`], but for dependencies: what is not understood in these is counted only, and has no place.
fn assert_itself_understood(manifest: &str) -> Comparison {
    let (checked, compared) = assert_as_marked(manifest, &["src"]);
    assert!(compared.fired > 0);
    let problems: Vec<_> = checked.report.problems.iter().filter(|problem| problem.span.is_some()).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    compared
}

#[test]
fn flow() {
    assert_understood("flow/Cargo.toml");
}

#[test]
fn macros() {
    assert_understood("macros/Cargo.toml");
}

/// Whose a host is decides what a request is, and what a digest is worth.
#[test]
fn ad_campaigns() {
    assert_understood("ad-campaigns/Cargo.toml");
}

#[test]
fn catalogue_clients() {
    assert_itself_understood("catalogue-clients/Cargo.toml");
}

#[test]
fn catalogue_sources() {
    assert!(assert_itself_understood("catalogue-sources/Cargo.toml").fired > 60);
}

#[test]
fn catalogue_telemetry() {
    assert!(assert_itself_understood("catalogue-telemetry/Cargo.toml").fired > 100);
}

/// Path, line and lint.
type Found = (String, usize, String);

/// A summary is made once for all calls that look alike, and applied to what each of them gets. A run that has no
/// summaries, and follows each call with the data itself, has to find the same, but for known false alarms.
#[test]
fn summaries_lose_nothing_and_add_nothing() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/flow/Cargo.toml");
    let Checked { report: summaries, files } = check_manifest(&manifest, &["src"]);
    let inlined = check_manifest_inlined(&manifest, &[]).report;
    let found = |report: &Report| -> BTreeMap<Found, String> {
        let place = |finding: &Finding| {
            let file = &report.files[&finding.span.file];
            let line = file.text[..finding.span.range.start as usize].lines().count();
            ((file.path.clone(), line, finding.lint.clone()), finding.message.clone())
        };
        report.findings.iter().map(place).collect()
    };
    let is_known =
        |(path, line, _): &&Found| files[path].lines().nth(line - 1).is_some_and(|line| line.contains("//~ SPURIOUS"));
    let (summaries, inlined) = (found(&summaries), found(&inlined));
    let less: Vec<_> = inlined.keys().filter(|finding| !summaries.contains_key(finding)).collect();
    assert_eq!(less, Vec::<&Found>::new(), "found without summaries only");
    let more: Vec<_> = summaries.keys().filter(|it| !inlined.contains_key(it) && !is_known(it)).collect();
    assert_eq!(more, Vec::<&Found>::new(), "found with summaries only");
    // The messages tell the destinations; of one that grows in a circle of calls only the beginning is known.
    for (finding, message) in summaries.iter().filter(|(_, message)| !message.contains("..`")) {
        assert_eq!(inlined.get(finding).unwrap_or(message), message, "{finding:?}");
    }
    assert!(!summaries.is_empty());
}

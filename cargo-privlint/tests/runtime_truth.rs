//! `test-crates/runtime-truth`: each case that leaks when it runs is reported, and no other is.
//!
//! What happens at run time is in `truth.toml`, which `cargo xtask observe` keeps true. Markers in the sources say the
//! same of lines, and where privlint does not get it right yet.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use privlint_ir::report::Level;
use privlint_testkit::{Kind, check_manifest, compare, parse, rules};

/// A case: the file's name and the module's.
type Case = String;

/// The cases of a file, each with its first line and its last, from 1.
fn regions(topic: &str, text: &str) -> BTreeMap<Case, (usize, usize)> {
    let mut regions = BTreeMap::new();
    let mut begun: Option<(Case, usize)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(name) = line.strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(" {")) {
            begun = Some((format!("{topic}.{name}"), number));
        } else if line == "}"
            && let Some((case, first)) = begun.take()
        {
            regions.insert(case, (first, number));
        }
    }
    regions
}

/// What happened when the cases ran: whether they leak.
fn truth(root: &Path) -> BTreeMap<Case, bool> {
    let text = fs::read_to_string(root.join("truth.toml")).expect("the record is there");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = |line: &str| {
        let (case, what) = line.split_once(" = ").expect("a line is `case = \"what\"`");
        (case.to_owned(), what == "\"leaks\"")
    };
    lines.map(read).collect()
}

#[test]
fn what_leaks_is_found_and_what_does_not_is_silent() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/runtime-truth");
    let mut checked = check_manifest(&root.join("Cargo.toml"), &["src"]);
    let off = |lint: &str| rules().lints.iter().any(|it| it.info.id == lint && it.info.level == Level::Allow);
    checked.report.findings.retain(|finding| !off(&finding.lint));
    // What is not understood in dependencies is counted only, and has no place.
    let problems: Vec<_> = checked.report.problems.iter().filter(|problem| problem.span.is_some()).collect();
    assert!(problems.is_empty(), "{problems:#?}");

    let compared = compare(&checked.report, &checked.files);
    let mut complaints = compared.mismatches;
    let mut marked = BTreeMap::new();
    for (path, text) in &checked.files {
        let topic = path.trim_start_matches("src/").trim_end_matches(".rs");
        let regions = regions(topic, text);
        marked.extend(regions.keys().map(|case| (case.clone(), false)));
        let expected = parse(text).expect("markers can be read");
        for expectation in expected.findings {
            let within = |(first, last): &(usize, usize)| (*first..=*last).contains(&expectation.line);
            match regions.iter().find(|(_, region)| within(region)) {
                None => complaints.push(format!("{path}:{}: a marker outside of all cases", expectation.line)),
                Some(_) if matches!(expectation.kind, Kind::Spurious(_)) => {}
                Some((case, _)) => drop(marked.insert(case.clone(), true)),
            }
        }
    }
    let truth = truth(&root);
    let cases: BTreeSet<&Case> = truth.keys().chain(marked.keys()).collect();
    for case in cases.into_iter().filter(|case| truth.get(*case) != marked.get(*case)) {
        let say = |leaks: Option<&bool>| leaks.map_or("is not there", |leaks| if *leaks { "leaks" } else { "is safe" });
        complaints.push(format!(
            "{case}: {} when it runs, {} by its markers",
            say(truth.get(case)),
            say(marked.get(case))
        ));
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    assert!(truth.len() >= 60, "{} cases", truth.len());
}

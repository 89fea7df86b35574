//! Workflow commands: their escapes, their order, and the runner's limits.

use super::*;

fn github(report: &Report) -> String {
    render(report, Format::Github, &PLAIN)
}

#[test]
fn findings_and_problems_are_commands() {
    insta::assert_snapshot!("github_troubled", github(&troubled()));
    assert_eq!(github(&clean()), "");
}

#[test]
fn properties_and_messages_are_escaped() {
    let mut report = troubled();
    report.files.get_mut(&FileId(1)).unwrap().path = "a,b:c%d\r\n::error::x.rs".to_owned();
    report.findings.clear();
    report.problems[1].message = "100 %\n::error::x".to_owned();
    report.problems.remove(0);
    let expected = "::warning file=a%2Cb%3Ac%25d %3A%3Aerror%3A%3Ax.rs,line=2,endLine=2,col=12,endColumn=20,title=privlint\
        ::100 %25 ::error::x\n";
    assert_eq!(github(&report), expected);
}

#[test]
fn a_place_with_several_lines_has_no_columns() {
    let mut report = leaky();
    report.findings.truncate(1);
    report.findings[0].span.range = find(&report, 0, "form);\n    let", 0).range;
    assert!(github(&report).starts_with("::error file=src/main.rs,line=4,endLine=5,title=pii-in-log::"));
}

#[test]
fn the_worst_ten_of_each_type_are_shown_and_the_rest_is_counted_in_a_notice() {
    let text = github(&crowded(30, 3));
    let count = |name: &str| text.lines().filter(|line| line.starts_with(name)).count();
    assert_eq!((count("::error "), count("::warning "), count("::notice ")), (10, 10, 1));
    let expected = "::notice title=privlint::5 more errors and 11 more warnings not shown here, since GitHub shows 10 of \
        each type per step; the other formats have all";
    assert_eq!(text.lines().last(), Some(expected));
    assert!(!text.contains("Syntax"), "findings come before problems");
    let exact = github(&crowded(20, 0));
    assert_eq!((exact.lines().count(), exact.contains("::notice")), (20, false));
}

#[test]
fn the_worst_come_first() {
    let mut report = leaky();
    let mut declared = report.findings.remove(0);
    let presumed = report.findings.remove(0);
    declared.message = "declared".to_owned();
    let presumed = |lint: &str, level| Finding {
        message: format!("{lint} {level}"),
        lint: lint.to_owned(),
        level,
        ..presumed.clone()
    };
    report.findings = vec![
        presumed("pii-to-third-party", Level::Warn),
        presumed("pii-to-third-party", Level::Deny),
        presumed("pii-in-log", Level::Deny),
        declared,
        presumed("pii-to-third-party", Level::Forbid),
    ];
    let order: Vec<_> = github(&report)
        .lines()
        .map(|line| line.rsplit_once("::").unwrap().0.to_owned() + line.split("title=").nth(1).unwrap())
        .map(|line| line.split("%0A").next().unwrap().rsplit("::").next().unwrap().to_owned())
        .collect();
    let expected = [
        "pii-to-third-party forbid",
        "declared",
        "pii-in-log deny",
        "pii-to-third-party deny",
        "pii-to-third-party warn",
    ];
    assert_eq!(order, expected);
}

#[test]
fn a_message_fits_the_runners_limit() {
    let mut report = leaky();
    report.findings.truncate(1);
    report.findings[0].message = "😀%".repeat(3000);
    let text = github(&report);
    let message = text.trim_end().split_once("title=pii-in-log::").unwrap().1;
    let unescaped = message.replace("%25", "%").replace("%0A", "\n");
    assert_eq!(unescaped.encode_utf16().count(), 4096);
    assert!(unescaped.ends_with("😀%…"), "cut between characters");

    report.findings[0].message = "short".to_owned();
    report.findings[0].flows = vec![long_way(&report, 5000)];
    assert!(github(&report).encode_utf16().count() < 4096 * 2);
}

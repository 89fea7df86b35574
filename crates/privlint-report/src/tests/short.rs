//! The short format: a line for each problem and finding.

use super::*;

#[test]
fn each_problem_and_finding_is_a_line() {
    insta::assert_snapshot!(render(&troubled(), Format::Short, &PLAIN), @r"
    warning: the source of `serde` is not on disk
    src/model.rs:2:12: warning: expected `;`
    src/main.rs:6:5: warning[pii-in-log]: customer data (email) is logged
    src/main.rs:6:41: error[pii-to-third-party]: customer data (phone) is sent
    ");
    assert_eq!(render(&clean(), Format::Short, &PLAIN), "");
}

#[test]
fn a_line_stays_a_line() {
    let mut report = leaky();
    report.findings.truncate(1);
    report.findings[0].message = "two\nlines\t\u{1b}[31mred\u{202e}".to_owned();
    report.findings[0].span.file = FileId(9);
    insta::assert_snapshot!(render(&report, Format::Short, &PLAIN), @"unknown place: error[pii-in-log]: two lines [31mred");
}

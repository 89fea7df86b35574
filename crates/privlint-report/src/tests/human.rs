//! The human format as a whole, and messages about other texts.

use super::*;
use crate::{Diagnostic, Severity, render_diagnostic};

fn human(report: &Report) -> String {
    render(report, Format::Human, &PLAIN)
}

#[test]
fn a_way_is_shown_over_all_its_files() {
    insta::assert_snapshot!("human_leaky", human(&leaky()));
}

#[test]
fn problems_come_first_and_are_counted() {
    insta::assert_snapshot!("human_troubled", human(&troubled()));
}

#[test]
fn a_clean_run_says_what_was_seen() {
    insta::assert_snapshot!(human(&clean()), @"privlint: no finding; 14 files, 812 lines; 5 sources, 9 sink calls seen");
    let mut report = clean();
    report.summary = Summary { files: 1, lines: 1, sources: 1, sinks: 1, suppressed: 2, ..report.summary };
    report.problems.push(Problem::new(ProblemKind::Limit, "too deep"));
    let expected = "privlint: no finding; 1 file, 1 line; 1 source, 1 sink call seen; 1 problem; 2 findings suppressed";
    assert_eq!(human(&report).lines().last(), Some(expected));
    assert_eq!(crate::summary_line(&report), expected);
}

#[test]
fn of_many_problems_of_a_kind_the_first_are_shown_and_the_rest_is_counted() {
    let text = human(&crowded(0, 23));
    for kind in ["Syntax", "Limit"] {
        assert!(text.contains(&format!("warning: {kind} 19\n")), "{text}");
        assert!(!text.contains(&format!("{kind} 20")), "{text}");
    }
    assert!(text.contains("3 more problems of this kind not shown: files or items that do not parse\n"), "{text}");
    assert!(text.contains("3 more problems of this kind not shown: limits that were hit\n"), "{text}");
    assert!(text.ends_with("; 46 problems\n"), "{text}");
    assert!(!human(&crowded(0, 20)).contains("more problem"));
}

#[test]
fn the_level_is_told_once_for_each_lint_and_level() {
    let text = human(&crowded(6, 0));
    assert_eq!(text.matches("`deny(privlint::pii-to-third-party)` as configured; the default is `warn`").count(), 1);
    assert_eq!(text.matches("`warn(privlint::pii-to-third-party)` by default").count(), 1);
    assert!(text.ends_with(
        "privlint: 6 findings (3 errors, 3 warnings) in 14 files, 812 lines; 5 sources, 9 sink calls seen\n"
    ));
}

#[test]
fn of_presumed_data_and_of_guessed_steps_the_reason_is_told() {
    let mut report = leaky();
    let finding = report.findings.remove(1);
    report.findings = vec![Finding { lint: "pii-in-log".to_owned(), level: Level::Warn, ..finding }];
    let text = human(&report);
    assert!(text.contains("note: nobody marked this data, it is only presumed to be customer data"), "{text}");
    let level = "note: `warn(privlint::pii-in-log)`; the default is `deny`, and at most `warn` for presumed data\n";
    assert!(text.contains(level), "{text}");

    report.findings.push(report.findings[0].clone());
    assert_eq!(human(&report).matches("nobody marked this data").count(), 1);
    report.findings.truncate(1);

    report.findings[0].flows[0].confidence = Confidence::Inferred;
    let text = human(&report);
    assert!(text.contains("note: this is inferred, not certain: a step goes through a call"), "{text}");
    assert!(text.contains("note: `warn(privlint::pii-in-log)` as configured; the default is `deny`\n"), "{text}");
}

#[test]
fn of_a_long_way_both_ends_are_shown_and_the_gap_is_told() {
    let mut report = leaky();
    report.findings.truncate(1);
    report.findings[0].flows = vec![long_way(&report, 17)];
    insta::assert_snapshot!("human_long_way", human(&report));

    report.findings[0].flows = vec![long_way(&report, 12)];
    let text = human(&report);
    assert!((0..12).all(|n| text.contains(&format!("{}: step {n}\n", n + 1))), "{text}");
    assert!(!text.contains("the way has"), "{text}");
}

#[test]
fn further_sources_are_named_up_to_ten_and_then_counted() {
    let mut report = leaky();
    report.findings.truncate(1);
    let flow = report.findings[0].flows[1].clone();
    report.findings[0].flows.extend((0..11).map(|n| Flow { source: format!("source{n}"), ..flow.clone() }));
    let text = human(&report);
    assert!(text.contains("it also comes from `source8` (location, phone, presumed) at src/model.rs:5:9\n"), "{text}");
    assert!(!text.contains("source9"), "{text}");
    assert!(text.contains("= note: and 2 more sources not named here\n"), "{text}");
}

#[test]
fn what_is_in_an_unknown_file_is_told_in_notes() {
    let mut report = leaky();
    report.files.remove(&FileId(0));
    report.findings.truncate(1);
    report.findings[0].flows.truncate(1);
    let nowhere = Span { file: FileId(9), range: TextRange::new(0, 1) };
    report.problems = vec![Problem::new(ProblemKind::Syntax, "expected `;`").at(nowhere)];
    insta::assert_snapshot!("human_unknown_file", human(&report));
}

#[test]
fn places_far_apart_on_one_line_are_told_in_notes() {
    let mut report = leaky();
    report.findings.truncate(1);
    let text = &mut report.files.get_mut(&FileId(0)).unwrap().text;
    *text = text.replacen("let größe", &format!("{}let größe", " ".repeat(2000)), 1).replace('\n', " ");
    report.findings[0].flows[0].steps[4].span = find(&report, 0, "form", 0);
    report.findings[0].span = find(&report, 0, "tracing::info!", 0);
    report.findings[0].flows[0].steps[5].span = report.findings[0].span;
    insta::assert_snapshot!("human_long_line", human(&report));
}

#[test]
fn colour_adds_escapes_and_nothing_else() {
    for report in [clean(), troubled()] {
        let colored = render(&report, Format::Human, &Style { color: true, ..PLAIN });
        assert!(colored.contains("\u{1b}["));
        let mut plain = String::new();
        for part in colored.split("\u{1b}[") {
            // the first part has no escape before it, and no `m` that ends one
            plain += if plain.is_empty() && colored.starts_with(part) { part } else { part.split_once('m').unwrap().1 };
        }
        let trimmed: String = plain.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        assert_eq!(trimmed, human(&report));
    }
}

#[test]
fn a_diagnostic_is_shown_with_its_source() {
    let text = "[lints]\npii-in-logs = \"deny\" # größer\n";
    let diagnostic = Diagnostic {
        severity: Severity::Error,
        message: "unknown lint `pii-in-logs`",
        path: "privlint.toml",
        text,
        range: Some(8..19),
        label: Some("no such lint"),
        help: Some("there is `pii-in-log`"),
    };
    let show = |diagnostic: &Diagnostic<'_>| render_diagnostic(diagnostic, &PLAIN);
    insta::assert_snapshot!("diagnostic", show(&diagnostic));
    let without_range = Diagnostic { range: None, severity: Severity::Warning, ..diagnostic.clone() };
    insta::assert_snapshot!("diagnostic_without_range", show(&without_range));
    let without_path = Diagnostic { range: None, path: "", help: None, severity: Severity::Note, ..diagnostic.clone() };
    insta::assert_snapshot!(show(&without_path), @"note: unknown lint `pii-in-logs`");
    // off a character's boundary, inverted, behind the end, in an empty text
    #[expect(clippy::reversed_empty_ranges, reason = "a caller may get it wrong")]
    for range in [34..35, 20..10, 0..usize::MAX, usize::MAX..usize::MAX] {
        for text in [text, "", "ö", "\r\n"] {
            assert!(
                show(&Diagnostic { range: Some(range.clone()), text, ..diagnostic.clone() }).contains("privlint.toml:")
            );
        }
    }
}

//! Reports made by hand, and what each format makes of them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod github;
mod hostile;
mod human;
mod page;
mod sarif;
mod schema;
mod short;

use privlint_ir::report::{Confidence, Finding, Flow, Level, LintInfo, Report, SourceFile, Step, Summary};
use privlint_ir::{FileId, Problem, ProblemKind, Span, TextRange};

use crate::{Format, Style, render};

const PLAIN: Style = Style { color: false, width: Some(100) };

const MAIN: &str = r#"use crate::model::Customer;

fn sign_up(form: Form) {
    let customer = Customer::from(form);
    let größe = describe(&customer);
    tracing::info!("neu: {größe} 😀 {}", customer.phone);
}
"#;

const MODEL: &str = r#"#[derive(Debug)]
pub struct Customer {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
    pub phone: String,
}

pub fn describe(customer: &Customer) -> String {
    format!("{customer:?}")
}
"#;

/// A span of the `nth` place (from 0) where `needle` stands in a file of the report.
fn find(report: &Report, file: u32, needle: &str, nth: usize) -> Span {
    let text = &report.files[&FileId(file)].text;
    let (start, _) = text.match_indices(needle).nth(nth).unwrap();
    Span { file: FileId(file), range: TextRange::new(start as u32, (start + needle.len()) as u32) }
}

fn step(span: Span, text: &str) -> Step {
    Step { span, text: text.to_owned() }
}

fn lint(id: &str, level: Level, cwe: u32, severity: &str) -> LintInfo {
    LintInfo {
        id: id.to_owned(),
        summary: "customer data reaches a log".to_owned(),
        why: "Logs are read by many people and kept for long.\n\nThey are seldom deleted on request.".to_owned(),
        fix: "Log an id instead, or hash the value.".to_owned(),
        level,
        standard: "Customer data is only used to provide\nthe service.".to_owned(),
        cwe: vec![cwe],
        gdpr: vec!["5(1)(f)".to_owned()],
        security_severity: severity.to_owned(),
        precision: "high".to_owned(),
    }
}

/// Two files, two lints, no finding.
fn clean() -> Report {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned(), local: true };
    let lints = [lint("pii-in-log", Level::Deny, 532, "7.5"), lint("pii-to-third-party", Level::Warn, 359, "5.0")];
    Report {
        lints: lints.into_iter().map(|lint| (lint.id.clone(), lint)).collect(),
        files: [(FileId(0), file("src/main.rs", MAIN)), (FileId(1), file("src/model.rs", MODEL))].into(),
        summary: Summary { packages: 1, files: 14, lines: 812, bodies: 30, sources: 5, sinks: 9, suppressed: 0 },
        ..Report::default()
    }
}

/// One finding whose two flows come from another file, and one that is inferred, in one line.
fn leaky() -> Report {
    let mut report = clean();
    let sink = find(&report, 0, r#"tracing::info!("neu: {größe} 😀 {}", customer.phone)"#, 0);
    let email = Flow {
        source: "Customer::email".to_owned(),
        classes: vec!["email".to_owned()],
        confidence: Confidence::Declared,
        steps: vec![
            step(find(&report, 1, "email", 1), "`email` is marked customer data (email)"),
            step(find(&report, 1, "Debug", 0), "it is rendered by `Debug`"),
            step(find(&report, 1, r#"format!("{customer:?}")"#, 0), "`customer` is formatted"),
            step(find(&report, 1, r#"format!("{customer:?}")"#, 0), "the text is returned"),
            step(find(&report, 0, "describe(&customer)", 0), "`describe` returns it"),
            step(sink, "it is logged by `tracing::info`"),
        ],
    };
    let phone = Flow {
        source: "Customer::phone".to_owned(),
        classes: vec!["location".to_owned(), "phone".to_owned()],
        confidence: Confidence::Presumed,
        steps: vec![
            step(find(&report, 1, "phone", 0), "`phone` is presumed to be customer data (phone)"),
            step(find(&report, 0, "customer.phone", 0), "it is logged by `tracing::info`"),
        ],
    };
    report.findings = vec![
        Finding {
            span: sink,
            lint: "pii-in-log".to_owned(),
            level: Level::Deny,
            message: "customer data (email) is logged".to_owned(),
            sink: "tracing::info".to_owned(),
            help: Some("log an id instead,\nor hash the value".to_owned()),
            flows: vec![email, phone.clone()],
            fingerprint: "00ff".to_owned(),
        },
        Finding {
            span: find(&report, 0, "customer.phone", 0),
            lint: "pii-to-third-party".to_owned(),
            level: Level::Deny,
            message: "customer data (phone) is sent".to_owned(),
            sink: "third::send".to_owned(),
            help: None,
            flows: vec![phone],
            fingerprint: "00fe".to_owned(),
        },
    ];
    report
}

/// As `leaky`, with problems with and without a place, the first finding a warning, and something suppressed.
fn troubled() -> Report {
    let mut report = leaky();
    report.findings[0].level = Level::Warn;
    let place = find(&report, 1, "Customer", 0);
    report.problems = vec![
        Problem::new(ProblemKind::MissingCrate, "the source of `serde` is not on disk").help("run `cargo fetch`"),
        Problem::new(ProblemKind::Syntax, "expected `;`").at(place),
    ];
    report.summary.suppressed = 1;
    report
}

/// Many findings in one file, alternately errors and warnings, and more problems of two kinds than are shown.
fn crowded(findings: usize, problems: usize) -> Report {
    let mut report = leaky();
    let template = report.findings.remove(1);
    report.findings = (0..findings)
        .map(|n| Finding {
            level: if n % 2 == 0 { Level::Deny } else { Level::Warn },
            message: format!("finding {n}"),
            ..template.clone()
        })
        .collect();
    let kinds = [ProblemKind::Syntax, ProblemKind::Limit];
    report.problems = kinds
        .iter()
        .flat_map(|&kind| (0..problems).map(move |n| Problem::new(kind, format!("{kind:?} {n}"))))
        .collect();
    report
}

/// A flow of `count` steps that goes through both files in turn.
fn long_way(report: &Report, count: usize) -> Flow {
    let places = [find(report, 0, "form", 0), find(report, 1, "Customer", 0)];
    Flow {
        source: "Form::email".to_owned(),
        classes: vec!["email".to_owned()],
        confidence: Confidence::Declared,
        steps: (0..count).map(|n| step(places[n % 2], &format!("step {n}"))).collect(),
    }
}

#[test]
fn formats_are_found_by_their_names() {
    for &format in Format::ALL {
        assert_eq!(Format::parse(format.name()), Some(format));
    }
    assert_eq!(Format::parse("json"), None);
    let machine: Vec<_> = Format::ALL.iter().filter(|format| format.is_machine()).map(|format| format.name()).collect();
    assert_eq!(machine, ["sarif", "github"]);
}

#[test]
fn every_output_ends_its_last_line_and_is_the_same_every_time() {
    for report in [clean(), leaky(), troubled(), crowded(30, 30)] {
        for &format in Format::ALL {
            let text = render(&report, format, &PLAIN);
            assert!(text.is_empty() || text.ends_with('\n') && !text.ends_with("\n\n"), "{format:?}: {text:?}");
            assert_eq!(text, render(&report.clone(), format, &PLAIN), "{format:?}");
        }
    }
}

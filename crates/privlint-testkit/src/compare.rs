//! Holds a report against the expectations of its files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use privlint_ir::report::{Finding, Report};
use privlint_ir::span::Span;
use privlint_ir::text::LineIndex;

use crate::expect::{Expectation, Expectations, Kind, parse};

/// How far along its way a flow may pass the line with the label: at the declaration, or where the data is read.
const STEPS: usize = 2;

/// How a report and the expectations of its files fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Where they do not, in order of path and line: `src/a.rs:12: expected pii-in-log, found nothing`.
    pub mismatches: Vec<String>,
    /// Findings that were due and came.
    pub fired: usize,
    /// Files in which nothing was due and nothing came.
    pub silent: usize,
    /// Known misses that are still missed.
    pub missing: usize,
    /// Known false alarms that still come.
    pub spurious: usize,
}

/// A finding with what expectations speak of.
struct Found<'a> {
    finding: &'a Finding,
    /// The lines on which its flows start.
    starts: Vec<Place>,
    taken: bool,
}

/// A path and a line, from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place(String, usize);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0, self.1)
    }
}

/// Labels with the lines that carry them.
type Labels = BTreeMap<String, BTreeSet<Place>>;
/// What does not fit, with its place.
type Mismatches = BTreeSet<(Place, String)>;

/// Compares a report with the markers in `files`: texts by path, written as in
/// [`SourceFile::path`](privlint_ir::report::SourceFile::path). A finding in a file that is not among them is a
/// mismatch, too.
pub fn compare(report: &Report, files: &BTreeMap<String, String>) -> Comparison {
    let mut mismatches = Mismatches::new();
    let expected = read(files, &mut mismatches);
    let mut labels = Labels::new();
    for (path, file) in &expected {
        for (line, label) in &file.labels {
            labels.entry(label.clone()).or_default().insert(Place((*path).clone(), *line));
        }
    }
    let used = expected.values().flat_map(|file| &file.findings).flat_map(|expectation| &expectation.from).collect();
    let mut found = by_line(report, &expected);
    let mut result = Comparison::default();
    for (path, file) in &expected {
        if file.findings.is_empty() && !found.keys().any(|place| place.0 == **path) {
            result.silent += 1;
        }
        for (line, problem) in names(file, report, &labels, &used) {
            mismatches.insert((Place((*path).clone(), line), problem));
        }
        // The most demanding marker chooses first, and a known miss last: it speaks of what nothing else explains.
        let mut findings: Vec<&Expectation> = file.findings.iter().collect();
        findings.sort_by_key(|expectation| {
            let demands = expectation.from.len() + usize::from(expectation.text.is_some());
            (matches!(expectation.kind, Kind::Missing(_)), std::cmp::Reverse(demands))
        });
        for expectation in findings {
            let place = Place((*path).clone(), expectation.line);
            let on_line = found.get_mut(&place).map_or(&mut [][..], Vec::as_mut_slice);
            if let Some(problem) = meet(expectation, on_line, &labels, &mut result) {
                mismatches.insert((place, problem));
            }
        }
    }
    for (place, on_line) in found {
        for found in on_line.iter().filter(|found| !found.taken) {
            mismatches.insert((place.clone(), format!("unexpected {}", describe(found))));
        }
    }
    result.mismatches = mismatches.into_iter().map(|(place, problem)| format!("{place}: {problem}")).collect();
    result
}

fn read<'a>(files: &'a BTreeMap<String, String>, mismatches: &mut Mismatches) -> BTreeMap<&'a String, Expectations> {
    let mut expected = BTreeMap::new();
    for (path, text) in files {
        match parse(text) {
            Ok(file) => drop(expected.insert(path, file)),
            Err(errors) => {
                for error in errors {
                    let (line, problem) = error.split_once(": ").unwrap_or(("0", &error));
                    let place = Place(path.clone(), line.parse().unwrap_or(0));
                    mismatches.insert((place, problem.to_owned()));
                }
            }
        }
    }
    expected
}

/// All findings that are compared, by the line on which they start.
fn by_line<'a>(report: &'a Report, expected: &BTreeMap<&String, Expectations>) -> BTreeMap<Place, Vec<Found<'a>>> {
    let texts = report.files.iter().map(|(&id, file)| (id, (file, LineIndex::new(&file.text))));
    let texts: BTreeMap<_, _> = texts.collect();
    let place = |span: Span| match texts.get(&span.file) {
        Some((file, index)) => Place(file.path.clone(), index.line_col(&file.text, span.range.start).line),
        None => Place(format!("{:?}", span.file), 0),
    };
    let mut found = BTreeMap::<_, Vec<_>>::new();
    for finding in &report.findings {
        let at = place(finding.span);
        let lints = expected.get(&at.0).and_then(|file| file.lints.as_ref());
        if lints.is_some_and(|lints| !lints.contains(&finding.lint)) {
            continue;
        }
        let starts = finding.flows.iter().flat_map(|flow| flow.steps.iter().take(STEPS));
        let starts = starts.map(|step| place(step.span)).collect();
        found.entry(at).or_default().push(Found { finding, starts, taken: false });
    }
    found
}

/// Names of a file that stand for nothing: they would make a marker say less than it seems to.
fn names(file: &Expectations, report: &Report, labels: &Labels, used: &BTreeSet<&String>) -> Vec<(usize, String)> {
    let mut problems = Vec::new();
    for (line, label) in file.labels.iter().filter(|(_, label)| !used.contains(label)) {
        problems.push((*line, format!("no marker speaks of the label {label}")));
    }
    for expectation in &file.findings {
        if !report.lints.contains_key(&expectation.lint) {
            problems.push((expectation.line, format!("{} is no lint of this run", expectation.lint)));
        }
        for label in expectation.from.iter().filter(|label| !labels.contains_key(*label)) {
            problems.push((expectation.line, format!("no line is labelled {label}")));
        }
    }
    for lint in file.lints.iter().flatten().filter(|lint| !report.lints.contains_key(*lint)) {
        problems.push((1, format!("{lint} is no lint of this run")));
    }
    problems
}

/// Looks for the finding that an expectation speaks of, and says what is wrong.
fn meet(
    expectation: &Expectation,
    on_line: &mut [Found<'_>],
    labels: &Labels,
    result: &mut Comparison,
) -> Option<String> {
    let Expectation { kind, lint, text, from, .. } = expectation;
    let fits = |found: &Found<'_>| {
        let starts_at = |label| labels.get(label).is_some_and(|lines| found.starts.iter().any(|at| lines.contains(at)));
        found.finding.lint == *lint
            && text.as_ref().is_none_or(|text| found.finding.message.contains(text.as_str()))
            && from.iter().all(starts_at)
    };
    if let Kind::Missing(reason) = kind {
        // A miss of one flow or message may be a part of a finding that another marker names.
        let any = text.is_some() || !from.is_empty();
        let hit = on_line.iter_mut().find(|found| fits(found) && (any || !found.taken));
        if let Some(found) = hit {
            found.taken = true;
            return Some(format!("{} is found now, no longer MISSING: {reason}", demand(expectation)));
        }
        result.missing += 1;
        return None;
    }
    let same_lint = |found: &Found<'_>| found.finding.lint == *lint && !found.taken;
    let hit = on_line.iter().position(|found| !found.taken && fits(found));
    let Some(at) = hit.or_else(|| on_line.iter().position(same_lint)) else {
        return Some(match kind {
            Kind::Spurious(reason) => format!("{} is gone, no longer SPURIOUS: {reason}", demand(expectation)),
            _ => format!("expected {}, found nothing", demand(expectation)),
        });
    };
    on_line[at].taken = true;
    if hit.is_none() {
        return Some(format!("expected {}, found {}", demand(expectation), describe(&on_line[at])));
    }
    match kind {
        Kind::Spurious(_) => result.spurious += 1,
        _ => result.fired += 1,
    }
    None
}

/// An expectation as it is written.
fn demand(expectation: &Expectation) -> String {
    let text = expectation.text.iter().map(|text| format!(" \"{text}\""));
    let from = expectation.from.iter().map(|label| format!(" <- {label}"));
    expectation.lint.clone() + &text.chain(from).collect::<String>()
}

fn describe(found: &Found<'_>) -> String {
    let starts: BTreeSet<String> = found.starts.iter().map(Place::to_string).collect();
    let starts: Vec<String> = starts.into_iter().collect();
    format!("{}: {} (from {})", found.finding.lint, found.finding.message, starts.join(", "))
}

#[cfg(test)]
mod tests {
    use privlint_ir::report::{Confidence, Flow, Level, LintInfo, SourceFile, Step};
    use privlint_ir::span::FileId;

    use super::*;

    /// A finding: path, line, lint, message, and where its flows start.
    type Row<'a> = (&'a str, usize, &'a str, &'a str, &'a [(&'a str, usize)]);

    fn report(files: &[(&str, &str)], rows: &[Row<'_>]) -> Report {
        let mut report = Report::default();
        for lint in ["a", "b"] {
            report.lints.insert(lint.to_owned(), lint_info(lint));
        }
        for (id, (path, text)) in (0..).map(FileId).zip(files) {
            let file = SourceFile { path: (*path).to_owned(), text: (*text).to_owned(), local: true };
            report.files.insert(id, file);
        }
        let span = |path: &str, line: usize| {
            let (&file, source) = report.files.iter().find(|(_, file)| file.path == path).expect("a file of the test");
            Span { file, range: LineIndex::new(&source.text).line_range(&source.text, line) }
        };
        let finding = |&(path, line, lint, message, starts): &Row<'_>| Finding {
            span: span(path, line),
            lint: lint.to_owned(),
            level: Level::Deny,
            message: message.to_owned(),
            sink: String::new(),
            help: None,
            flows: starts.iter().map(|&(path, line)| flow(&[span(path, line), span(path, 1)])).collect(),
            fingerprint: String::new(),
        };
        report.findings = rows.iter().map(finding).collect();
        report
    }

    fn flow(spans: &[Span]) -> Flow {
        let steps = spans.iter().map(|&span| Step { span, text: String::new() }).collect();
        Flow { source: String::new(), classes: Vec::new(), confidence: Confidence::Declared, steps }
    }

    fn lint_info(id: &str) -> LintInfo {
        LintInfo {
            id: id.to_owned(),
            summary: String::new(),
            why: String::new(),
            fix: String::new(),
            level: Level::Deny,
            standard: String::new(),
            cwe: Vec::new(),
            gdpr: Vec::new(),
            security_severity: String::new(),
            precision: String::new(),
        }
    }

    fn run(files: &[(&str, &str)], rows: &[Row<'_>]) -> Comparison {
        let texts = files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect();
        compare(&report(files, rows), &texts)
    }

    /// Compares the one file `m.rs`, whose findings all start on its first line.
    fn one(text: &str, rows: &[(usize, &str, &str)]) -> Comparison {
        let rows: Vec<Row<'_>> =
            rows.iter().map(|&(line, lint, message)| ("m.rs", line, lint, message, &[("m.rs", 1)][..])).collect();
        run(&[("m.rs", text)], &rows)
    }

    #[test]
    fn what_fits_is_counted() {
        let text = "let e; //~ source: e\nf(e); //~ a <- e \"mail\", b, a\nx(); //~ MISSING a: why\ny(); //~ SPURIOUS b: why\n";
        let rows = [(2, "a", "one"), (2, "a", "e-mail"), (2, "b", "m"), (4, "b", "m")];
        let expected = Comparison { mismatches: Vec::new(), fired: 3, silent: 0, missing: 1, spurious: 1 };
        assert_eq!(one(text, &rows), expected);
        assert_eq!(one("f();\n", &[]), Comparison { silent: 1, ..Comparison::default() });
    }

    /// A text, its findings and the mismatches.
    type Case<'a> = (&'a str, &'a [(usize, &'a str, &'a str)], &'a [&'a str]);

    #[test]
    fn both_directions_fail() {
        #[rustfmt::skip]
        let cases: [Case<'_>; 14] = [
            ("f(); //~ a", &[], &["m.rs:1: expected a, found nothing"]),
            ("f();\ng();", &[(2, "a", "text")], &["m.rs:2: unexpected a: text (from m.rs:1)"]),
            ("f(); //~ a", &[(1, "b", "text")], &["m.rs:1: expected a, found nothing", "m.rs:1: unexpected b: text (from m.rs:1)"]),
            ("f(); //~ a", &[(1, "a", "s"), (1, "a", "t")], &["m.rs:1: unexpected a: t (from m.rs:1)"]),
            ("f(); //~ a, a", &[(1, "a", "s")], &["m.rs:1: expected a, found nothing"]),
            ("f(); //~ a \"x\"", &[(1, "a", "s")], &["m.rs:1: expected a \"x\", found a: s (from m.rs:1)"]),
            ("f();\ng(); //~ a <- e\nh(); //~ source: e", &[(2, "a", "s")], &["m.rs:2: expected a <- e, found a: s (from m.rs:1)"]),
            ("f(); //~ MISSING a: why", &[(1, "a", "s")], &["m.rs:1: a is found now, no longer MISSING: why"]),
            ("f(); //~ SPURIOUS a: why", &[], &["m.rs:1: a is gone, no longer SPURIOUS: why"]),
            ("f(); //~ MISSING c: why", &[], &["m.rs:1: c is no lint of this run"]),
            ("//@ lints = [\"c\"]", &[], &["m.rs:1: c is no lint of this run"]),
            ("f(); //~ MISSING a <- e: why", &[], &["m.rs:1: no line is labelled e"]),
            ("f(); //~ source: e", &[], &["m.rs:1: no marker speaks of the label e"]),
            ("f(); //~", &[], &["m.rs:1: nothing in marker `//~`"]),
        ];
        for (text, rows, expected) in cases {
            assert_eq!(one(text, rows).mismatches, expected, "{text}");
        }
    }

    #[test]
    fn a_miss_of_one_flow_is_noticed_within_a_finding_that_is_due() {
        let text = "e(); //~ source: e\nf(); //~ a //~ MISSING a <- e: why";
        assert_eq!(one(text, &[(2, "a", "s")]).mismatches, ["m.rs:2: a <- e is found now, no longer MISSING: why"]);
        assert_eq!(one("f(); //~ a //~ MISSING a: a second one", &[(1, "a", "s")]).missing, 1);
    }

    #[test]
    fn labels_and_findings_cross_files() {
        let files = [("m.rs", "let e; //~ source: e"), ("n.rs", "\n\nf(); //~ a <- e")];
        assert_eq!(run(&files, &[("n.rs", 3, "a", "s", &[("n.rs", 1), ("m.rs", 1)])]).mismatches, [""; 0]);
        let moved = run(&files, &[("n.rs", 3, "a", "s", &[("n.rs", 1)])]);
        assert_eq!(moved.mismatches, ["n.rs:3: expected a <- e, found a: s (from n.rs:1)"]);
    }

    #[test]
    fn a_finding_in_a_file_that_is_not_compared_is_unexpected() {
        let files = [("m.rs", "f();"), ("dep.rs", "g();")];
        let report = report(&files, &[("dep.rs", 1, "a", "s", &[("m.rs", 1)])]);
        let texts = BTreeMap::from([("m.rs".to_owned(), "f();".to_owned())]);
        assert_eq!(compare(&report, &texts).mismatches, ["dep.rs:1: unexpected a: s (from m.rs:1)"]);
    }

    #[test]
    fn a_file_may_choose_its_lints() {
        let text = "//@ lints = [\"a\"]\nf(); //~ a";
        assert_eq!(one(text, &[(2, "a", "s"), (2, "b", "s")]).fired, 1);
        assert_eq!(one(text, &[(2, "a", "s"), (2, "b", "s")]).mismatches, [""; 0]);
    }
}

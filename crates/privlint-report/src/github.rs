//! Workflow commands, which GitHub Actions turns into annotations: few, so the worst come first.

use std::cmp::Reverse;

use privlint_ir::Problem;
use privlint_ir::report::{Finding, Report};

use crate::place::{Files, Place};
use crate::words::{clean, clean_lines, counted, cut, severity, source};

/// Annotations of one type that the runner keeps per step.
const MAX_PER_TYPE: usize = 10;
/// UTF-16 units of a message that the runner keeps.
const MAX_MESSAGE: usize = 4096;

pub(crate) fn render(report: &Report) -> String {
    let files = Files::new(report);
    let mut findings: Vec<&Finding> = report.findings.iter().collect();
    findings.sort_by_key(|finding| {
        let score = report.lints.get(&finding.lint).and_then(|lint| lint.security_severity.parse::<f64>().ok());
        // tenths, since floats have no total order
        (Reverse((finding.level, finding.confidence())), Reverse((score.unwrap_or(0.0) * 10.0) as u32))
    });
    let (errors, warnings): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.level.fails());
    let errors: Vec<_> = errors.into_iter().map(|finding| finding_command(finding, &files)).collect();
    let warnings = warnings.into_iter().map(|finding| finding_command(finding, &files));
    let warnings: Vec<_> =
        warnings.chain(report.problems.iter().map(|problem| problem_command(problem, &files))).collect();

    let mut out = String::new();
    let mut rest = Vec::new();
    for (commands, noun) in [(&errors, "error"), (&warnings, "warning")] {
        out.extend(commands.iter().take(MAX_PER_TYPE).map(String::as_str));
        if commands.len() > MAX_PER_TYPE {
            rest.push(counted(commands.len() - MAX_PER_TYPE, &format!("more {noun}")));
        }
    }
    if !rest.is_empty() {
        let message = format!(
            "{} not shown here, since GitHub shows {MAX_PER_TYPE} of each type per step; the other formats have all",
            rest.join(" and ")
        );
        out += &command("notice", None, "privlint", &message);
    }
    out
}

fn finding_command(finding: &Finding, files: &Files<'_>) -> String {
    let mut message = clean(&finding.message);
    if let Some(flow) = finding.flows.first() {
        message += &format!("\nfrom {}:", source(flow));
        for (index, step) in flow.steps.iter().enumerate() {
            message += &format!("\n{}: {} ({})", index + 1, clean(&step.text), files.name(step.span));
        }
    }
    for flow in finding.flows.iter().skip(1) {
        message += &format!("\nalso from {}", source(flow));
    }
    if let Some(help) = &finding.help {
        message += &format!("\nhelp: {}", clean_lines(help));
    }
    command(severity(finding.level), files.place(finding.span).as_ref(), &finding.lint, &message)
}

fn problem_command(problem: &Problem, files: &Files<'_>) -> String {
    let mut message = clean(&problem.message);
    if let Some(help) = &problem.help {
        message += &format!("\nhelp: {}", clean_lines(help));
    }
    command("warning", problem.span.and_then(|span| files.place(span)).as_ref(), "privlint", &message)
}

fn command(name: &str, place: Option<&Place<'_>>, title: &str, message: &str) -> String {
    let mut properties = place.map_or_else(String::new, |place| {
        let (start, end) = (place.start, place.end);
        let path = property(&clean(&place.file.path));
        // the runner drops columns where a place has several lines
        let columns = if start.line == end.line {
            format!(",col={},endColumn={}", start.column, end.column)
        } else {
            String::new()
        };
        format!("file={path},line={},endLine={}{columns},", start.line, end.line)
    });
    properties += &format!("title={}", property(&clean(title)));
    format!("::{name} {properties}::{}\n", data(&cut(message, MAX_MESSAGE)))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

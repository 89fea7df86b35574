//! The short format: one line per problem and finding, which editors and terminals make clickable.

use privlint_ir::report::Report;

use crate::place::Files;
use crate::words::{clean, severity};

pub(crate) fn render(report: &Report) -> String {
    let files = Files::new(report);
    let mut out = String::new();
    for problem in &report.problems {
        let place = problem.span.map_or_else(String::new, |span| format!("{}: ", files.name(span)));
        out += &format!("{place}warning: {}\n", clean(&problem.message));
    }
    for finding in &report.findings {
        let (place, level) = (files.name(finding.span), severity(finding.level));
        out += &format!("{place}: {level}[{}]: {}\n", clean(&finding.lint), clean(&finding.message));
    }
    out
}

//! Words that several formats share.

use privlint_ir::report::{Confidence, Finding, Flow, Level, Report};
use privlint_ir::{Problem, ProblemKind};

/// The text on one line, without characters that steer a terminal or turn the direction of writing.
pub(crate) fn clean(text: &str) -> String {
    text.split(['\n', '\r', '\t']).filter(|part| !part.is_empty()).map(strip).collect::<Vec<_>>().join(" ")
}

/// As [`clean`], with its lines kept.
pub(crate) fn clean_lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

fn strip(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().filter(|&c| !steers(c)).collect()
}

/// `1 file`, `2 files`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// The text's beginning, so that it takes at most `limit` UTF-16 units, which is what GitHub counts.
pub(crate) fn cut(text: &str, limit: usize) -> String {
    if text.encode_utf16().count() <= limit {
        return text.to_owned();
    }
    let mut units = 1; // the ellipsis
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= limit
    };
    text.chars().take_while(fits).chain(std::iter::once('…')).collect()
}

/// The word that begins a finding: a level that fails the run is an error.
pub(crate) fn severity(level: Level) -> &'static str {
    if level.fails() { "error" } else { "warning" }
}

/// `email, phone`.
pub(crate) fn classes(classes: &[String]) -> String {
    clean(&classes.join(", "))
}

/// A source with its classes and, where it is not certain, its confidence: `` `Customer::email` (email, inferred)``.
pub(crate) fn source(flow: &Flow) -> String {
    let doubt = match flow.confidence {
        Confidence::Declared => "",
        Confidence::Inferred => ", inferred",
        Confidence::Presumed => ", presumed",
    };
    format!("`{}` ({}{doubt})", clean(&flow.source), classes(&flow.classes))
}

/// How many findings are errors, and how many are warnings.
pub(crate) fn count(findings: &[Finding]) -> (usize, usize) {
    let errors = findings.iter().filter(|finding| finding.level.fails()).count();
    (errors, findings.len() - errors)
}

/// What problems of a kind are, in the plural.
pub(crate) fn kind(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Syntax => "files or items that do not parse",
        ProblemKind::MissingFile => "files that are missing or not readable",
        ProblemKind::MissingCrate => "dependencies without source on disk",
        ProblemKind::MissingGenerated => "generated files that no build left",
        ProblemKind::Limit => "limits that were hit",
        ProblemKind::Configuration => "configurations, models or marks that are not understood or match nothing",
        ProblemKind::NotUnderstood => "constructs that are not understood",
    }
}

/// Problems in the order of the report, cut to `limit` of each kind, and how many of each kind were left out.
pub(crate) fn first_of_each_kind(problems: &[Problem], limit: usize) -> (Vec<&Problem>, Vec<(ProblemKind, usize)>) {
    let mut counts = std::collections::BTreeMap::<ProblemKind, usize>::new();
    let mut shown = Vec::new();
    for problem in problems {
        let count = counts.entry(problem.kind).or_default();
        *count += 1;
        if *count <= limit {
            shown.push(problem);
        }
    }
    let rest = counts.into_iter().filter(|&(_, count)| count > limit).map(|(kind, count)| (kind, count - limit));
    (shown, rest.collect())
}

/// What was found and what was seen, in one line without a line feed.
pub fn summary_line(report: &Report) -> String {
    let summary = &report.summary;
    let read = format!("{}, {}", counted(summary.files, "file"), counted(summary.lines, "line"));
    let seen = format!("{}, {} seen", counted(summary.sources, "source"), counted(summary.sinks, "sink call"));
    let mut line = if report.findings.is_empty() {
        format!("privlint: no finding; {read}; {seen}")
    } else {
        let (errors, warnings) = count(&report.findings);
        let kinds = [(errors, "error"), (warnings, "warning")];
        let kinds: Vec<_> = kinds.iter().filter(|(n, _)| *n > 0).map(|&(n, noun)| counted(n, noun)).collect();
        format!("privlint: {} ({}) in {read}; {seen}", counted(report.findings.len(), "finding"), kinds.join(", "))
    };
    if !report.problems.is_empty() {
        line += &format!("; {}", counted(report.problems.len(), "problem"));
    }
    if summary.suppressed > 0 {
        line += &format!("; {} suppressed", counted(summary.suppressed, "finding"));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_characters() {
        let cases = [("", 1, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("😀😀", 4, "😀😀"), ("😀😀a", 4, "😀…")];
        for (text, limit, expected) in cases {
            assert_eq!(cut(text, limit), expected, "{text} {limit}");
        }
    }

    #[test]
    fn texts_are_cleaned() {
        let cases = [
            ("a\nb", "a b", "a\nb"),
            ("a\r\n\tb", "a b", "a\nb"),
            ("\u{1b}[1mä\u{0}\u{9b}\u{202e}😀", "[1mä😀", "[1mä😀"),
            ("\n\n", "", "\n"),
        ];
        for (text, line, lines) in cases {
            assert_eq!((clean(text).as_str(), clean_lines(text).as_str()), (line, lines), "{text:?}");
        }
    }
}

//! The human format: rustc's look, the way from the source to the sink as numbered labels.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::renderer::{AnsiColor, Effects};
use privlint_ir::report::{Confidence, Finding, Flow, Report};
use privlint_ir::{FileId, Problem, Span, TextRange};

use crate::Style;
use crate::frame::{Frame, Marker, Message, Severity};
use crate::place::{Files, range_of};
use crate::words::{count, counted, first_of_each_kind, kind, source, summary_line};

/// Problems of one kind that are shown; the rest is counted.
const MAX_PROBLEMS: usize = 20;
/// Steps of a way that are shown without a gap.
const MAX_STEPS: usize = 12;
/// Steps shown at each end of a longer way.
const END_STEPS: usize = 5;
/// Further sources of a finding that are named; the rest is counted.
const MAX_SOURCES: usize = 10;

pub(crate) fn render(report: &Report, style: &Style) -> String {
    let files = Files::new(report);
    let mut out = String::new();
    let (shown, rest) = first_of_each_kind(&report.problems, MAX_PROBLEMS);
    for problem in shown {
        out += &problem_message(problem, &files).render(style);
    }
    for (of, more) in rest {
        let title = format!("{} of this kind not shown: {}", counted(more, "more problem"), kind(of));
        out += &message(Severity::Warning, &title).render(style);
    }
    // What is the same for many findings is told with the first of them.
    let mut told = BTreeSet::new();
    let mut told_presumed = false;
    for finding in &report.findings {
        let is_presumed = finding.confidence() == Confidence::Presumed;
        let mut once = Vec::new();
        if is_presumed && !told_presumed {
            once.push(PRESUMED.to_owned());
            told_presumed = true;
        }
        if told.insert((finding.lint.as_str(), finding.level, is_presumed)) {
            once.push(level_note(report, finding));
        }
        out += &finding_message(finding, &files, once).render(style);
    }
    out + &summary(report, style) + "\n"
}

fn message(severity: Severity, title: &str) -> Message<'_> {
    Message { severity, id: None, title, frames: Vec::new(), notes: Vec::new(), help: None }
}

fn problem_message<'a>(problem: &'a Problem, files: &'a Files<'a>) -> Message<'a> {
    let mut message = message(Severity::Warning, &problem.message);
    if let Some(span) = problem.span {
        match files.get(span.file) {
            Some((file, lines)) => {
                let marker = Marker { range: range_of(span.range), primary: true, label: None };
                message.frames.push(Frame { file, lines, markers: vec![marker] });
            }
            None => message.notes.push("it is in a file that is not known".to_owned()),
        }
    }
    message.help = problem.help.as_deref();
    message
}

fn finding_message<'a>(finding: &'a Finding, files: &'a Files<'a>, once: Vec<String>) -> Message<'a> {
    let mut labels = Labels::default();
    labels.add(finding.span, None);
    let mut notes = Vec::new();
    let first = finding.flows.first();
    if let Some(flow) = first {
        walk(flow, files, &mut labels, &mut notes);
    }
    labels.name_sink(finding);
    if files.get(finding.span.file).is_none() {
        notes.push(format!("the sink `{}` is in a file that is not known", finding.sink));
    }
    notes.extend(other_sources(finding, files));
    if finding.confidence() == Confidence::Inferred {
        notes.push(INFERRED.to_owned());
    }
    notes.extend(once);
    Message {
        severity: if finding.level.fails() { Severity::Error } else { Severity::Warning },
        id: Some(format!("privlint::{}", finding.lint)),
        title: &finding.message,
        frames: labels.frames(files, finding.span),
        notes,
        help: finding.help.as_deref(),
    }
}

const INFERRED: &str = "this is inferred, not certain: a step goes through a call that could not be resolved";

const PRESUMED: &str = "nobody marked this data, it is only presumed to be customer data: mark it if it is \
    (`cargo privlint discover` shows how), or say `inferred = \"allow\"` in the configuration to hear of marked data alone";

/// The labels of a finding by file, in the order in which the files are shown, and by place.
#[derive(Default)]
struct Labels {
    files: Vec<(FileId, BTreeMap<TextRange, Vec<String>>)>,
}

impl Labels {
    fn add(&mut self, span: Span, label: Option<String>) {
        let at = self.files.iter().position(|(file, _)| *file == span.file).unwrap_or_else(|| {
            self.files.push((span.file, BTreeMap::new()));
            self.files.len() - 1
        });
        self.files[at].1.entry(span.range).or_default().extend(label);
    }

    /// The sink says what it is where no step does; so does a dependency, which has no way.
    fn name_sink(&mut self, finding: &Finding) {
        if self.files.first().and_then(|(_, ranges)| ranges.get(&finding.span.range)).is_some_and(Vec::is_empty) {
            let what = if finding.flows.is_empty() { "depends on `{}` here" } else { "reaches `{}` here" };
            self.add(finding.span, Some(what.replace("{}", &finding.sink)));
        }
    }

    fn frames<'a>(self, files: &'a Files<'a>, sink: Span) -> Vec<Frame<'a>> {
        let frame = |(id, ranges): (FileId, BTreeMap<TextRange, Vec<String>>)| {
            let (file, lines) = files.get(id)?;
            let markers = ranges.into_iter().flat_map(|(range, labels)| {
                let primary = sink == Span { file: id, range };
                // the labels of one place are shown one below the other
                labels.into_iter().map(move |label| Marker { range: range_of(range), primary, label: Some(label) })
            });
            Some(Frame { file, lines, markers: markers.collect() })
        };
        self.files.into_iter().filter_map(frame).collect()
    }
}

/// Labels the steps of a way. Steps that cannot be shown in a frame are told in notes.
fn walk(flow: &Flow, files: &Files<'_>, labels: &mut Labels, notes: &mut Vec<String>) {
    let count = flow.steps.len();
    let gap = if count > MAX_STEPS { END_STEPS..count - END_STEPS } else { 0..0 };
    if !gap.is_empty() {
        let (from, to) = (gap.start + 1, gap.end);
        notes.push(format!("the way has {count} steps; {} of them, {from} to {to}, are not shown", gap.len()));
    }
    for (index, step) in flow.steps.iter().enumerate().filter(|(index, _)| !gap.contains(index)) {
        let label = format!("{}: {}", index + 1, step.text);
        if files.get(step.span.file).is_some() {
            labels.add(step.span, Some(label));
        } else {
            notes.push(format!("{label} (in a file that is not known)"));
        }
    }
}

fn other_sources(finding: &Finding, files: &Files<'_>) -> Vec<String> {
    let others = finding.flows.get(1..).unwrap_or_default();
    let mut notes: Vec<_> = others.iter().take(MAX_SOURCES).map(|flow| other_source(flow, files)).collect();
    if others.len() > MAX_SOURCES {
        notes.push(format!("and {} not named here", counted(others.len() - MAX_SOURCES, "more source")));
    }
    notes
}

fn other_source(flow: &Flow, files: &Files<'_>) -> String {
    let place = flow.steps.first().map_or_else(String::new, |step| format!(" at {}", files.name(step.span)));
    format!("it also comes from {}{place}", source(flow))
}

fn level_note(report: &Report, finding: &Finding) -> String {
    let (lint, level) = (&finding.lint, finding.level);
    match report.lints.get(lint).map(|info| info.level) {
        Some(default) if default == level => format!("`{level}(privlint::{lint})` by default"),
        // Which of the two it is, the report does not say.
        Some(default) if default > level && finding.confidence() == Confidence::Presumed => {
            format!("`{level}(privlint::{lint})`; the default is `{default}`, and at most `warn` for presumed data")
        }
        Some(default) => format!("`{level}(privlint::{lint})` as configured; the default is `{default}`"),
        None => format!("`{level}(privlint::{lint})`"),
    }
}

fn summary(report: &Report, style: &Style) -> String {
    let line = summary_line(report);
    if !style.color {
        return line;
    }
    let color = match count(&report.findings) {
        (0, 0) if report.problems.is_empty() => AnsiColor::BrightGreen,
        (0, _) => AnsiColor::Yellow,
        _ => AnsiColor::BrightRed,
    };
    let style = color.on_default().effects(Effects::BOLD);
    let rest = line.strip_prefix("privlint").unwrap_or(&line);
    format!("{style}privlint{style:#}{rest}")
}

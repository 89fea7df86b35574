//! Frames of source in rustc's look. All calls of annotate-snippets are here, since it panics on a span that does not
//! fit its text.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use privlint_ir::report::SourceFile;
use privlint_ir::text::LineIndex;

use crate::Style;
use crate::place::clamp;
use crate::words::{clean, clean_lines};

/// How bad a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// For information.
    Note,
    /// The run goes on.
    Warning,
    /// The run fails.
    Error,
}

/// A message about a text that belongs to no report, such as the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic<'a> {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: one line, lower case, no full stop.
    pub message: &'a str,
    /// The path of the text; empty where it has none.
    pub path: &'a str,
    /// The text.
    pub text: &'a str,
    /// The bytes in question; without them only the path is shown.
    pub range: Option<Range<usize>>,
    /// What to write at these bytes.
    pub label: Option<&'a str>,
    /// What to do about it.
    pub help: Option<&'a str>,
}

/// A place to mark in a text.
pub(crate) struct Marker {
    pub(crate) range: Range<usize>,
    pub(crate) primary: bool,
    pub(crate) label: Option<String>,
}

/// A file with the places to mark in it.
pub(crate) struct Frame<'a> {
    pub(crate) file: &'a SourceFile,
    pub(crate) lines: &'a LineIndex,
    pub(crate) markers: Vec<Marker>,
}

/// What a message looks like: a title, frames, and notes below them.
pub(crate) struct Message<'a> {
    pub(crate) severity: Severity,
    pub(crate) id: Option<String>,
    pub(crate) title: &'a str,
    pub(crate) frames: Vec<Frame<'a>>,
    pub(crate) notes: Vec<String>,
    pub(crate) help: Option<&'a str>,
}

impl Message<'_> {
    /// The message as text, ended by an empty line.
    pub(crate) fn render(&self, style: &Style) -> String {
        let frames = self.frames.iter().flat_map(elements);
        let notes = self.notes.iter().map(|note| Level::NOTE.message(clean_lines(note)));
        let help = self.help.iter().map(|help| Level::HELP.message(clean_lines(help)));
        let title = level(self.severity).primary_title(clean(self.title));
        let title = if let Some(id) = &self.id { title.id(clean(id)) } else { title };
        finish(&[Group::with_title(title).elements(frames).elements(notes).elements(help)], style)
    }
}

pub(crate) fn render_diagnostic(diagnostic: &Diagnostic<'_>, style: &Style) -> String {
    let Some(range) = diagnostic.range.clone() else {
        let title = Group::with_title(level(diagnostic.severity).primary_title(clean(diagnostic.message)));
        let origin = (!diagnostic.path.is_empty()).then(|| Origin::path(clean(diagnostic.path)));
        let help = diagnostic.help.map(|help| Level::HELP.message(clean_lines(help)));
        return finish(&[title.elements(origin).elements(help)], style);
    };
    let file = SourceFile { path: diagnostic.path.to_owned(), text: diagnostic.text.to_owned(), local: true };
    let lines = LineIndex::new(&file.text);
    let markers = vec![Marker { range, primary: true, label: diagnostic.label.map(str::to_owned) }];
    Message {
        severity: diagnostic.severity,
        id: None,
        title: diagnostic.message,
        frames: vec![Frame { file: &file, lines: &lines, markers }],
        notes: Vec::new(),
        help: diagnostic.help,
    }
    .render(style)
}

fn finish(report: &[Group<'_>], style: &Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = if let Some(width) = style.width { renderer.term_width(width.max(MIN_WIDTH)) } else { renderer };
    let text = renderer.render(report);
    // the renderer pads some lines
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>() + "\n"
}

/// Source cut narrower than this says nothing.
const MIN_WIDTH: usize = 40;

/// Columns between the first and the last place marked in a frame; the renderer writes out all that lies between.
const MAX_SPREAD: usize = 1000;

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// The frame as source, or, where its markers are too far apart on too long lines, as a place with notes.
fn elements<'a>(frame: &Frame<'a>) -> Vec<Element<'a>> {
    let text = frame.file.text.as_str();
    let ranges: Vec<_> = frame.markers.iter().map(|marker| clamp(text, marker.range.clone())).collect();
    let at = |offset: usize| frame.lines.line_col(text, offset as u32);
    let path = clean(&frame.file.path);
    let left = ranges.iter().map(|range| at(range.start).column).min().unwrap_or(0);
    let right = ranges.iter().flat_map(|range| [at(range.start).column, at(range.end).column]).max().unwrap_or(0);
    if right > left + MAX_SPREAD {
        let place = frame.markers.iter().zip(&ranges).find(|(marker, _)| marker.primary).map(|(_, range)| range);
        let place = at(place.or(ranges.first()).map_or(0, |range| range.start));
        let notes = frame.markers.iter().zip(&ranges).filter_map(|(marker, range)| {
            let (label, place) = (marker.label.as_deref()?, at(range.start));
            Some(Level::NOTE.message(format!("{} ({path}:{}:{})", clean(label), place.line, place.column)).into())
        });
        let origin = Origin::path(path.clone()).line(place.line).char_column(place.column).into();
        return std::iter::once(origin).chain(notes).collect();
    }

    // The renderer walks over all lines it gets for every marker, so it gets only those between the first and the last.
    let first = ranges.iter().map(|range| range.start).min().unwrap_or(0);
    let last = ranges.iter().map(|range| range.end).max().unwrap_or(0);
    let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
    let annotations = frame.markers.iter().zip(ranges).map(|(marker, range)| {
        let kind = if marker.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(range.start - start..range.end - start).label(marker.label.as_deref().map(clean))
    });
    let source = Snippet::source(without_c1(&text[start..end])).line_start(at(first).line);
    vec![source.path(Some(path).filter(|path| !path.is_empty())).annotations(annotations).into()]
}

/// The renderer lets the control characters U+0080 to U+009F through, which steer some terminals. A dot stands in for
/// them, being as many bytes long, so that spans stay right.
fn without_c1(text: &str) -> Cow<'_, str> {
    let c1 = '\u{80}'..='\u{9f}';
    if text.contains(|c| c1.contains(&c)) { text.replace(|c| c1.contains(&c), "·").into() } else { text.into() }
}

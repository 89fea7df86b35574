//! Where a span is: its file, its lines and columns.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use privlint_ir::report::{Report, SourceFile};
use privlint_ir::text::{LineCol, LineIndex};
use privlint_ir::{FileId, Span, TextRange};

use crate::words::clean;

/// The files of a report with their lines counted, once for all findings.
pub(crate) struct Files<'a> {
    files: BTreeMap<FileId, (&'a SourceFile, LineIndex)>,
}

/// A span found in its file.
pub(crate) struct Place<'a> {
    pub(crate) file: &'a SourceFile,
    pub(crate) start: LineCol,
    pub(crate) end: LineCol,
}

impl<'a> Files<'a> {
    pub(crate) fn new(report: &'a Report) -> Files<'a> {
        Files { files: report.files.iter().map(|(&id, file)| (id, (file, LineIndex::new(&file.text)))).collect() }
    }

    /// The file and its lines; none for a file that the report does not hold.
    pub(crate) fn get(&self, id: FileId) -> Option<(&'a SourceFile, &LineIndex)> {
        self.files.get(&id).map(|(file, lines)| (*file, lines))
    }

    /// The place of a span, clamped to the file's text.
    pub(crate) fn place(&self, span: Span) -> Option<Place<'a>> {
        let (file, lines) = self.get(span.file)?;
        let range = clamp(&file.text, range_of(span.range));
        let (start, end) = lines.range(&file.text, TextRange::new(range.start as u32, range.end as u32));
        Some(Place { file, start, end })
    }

    /// `path:line:column`, or words for a place that is not known.
    pub(crate) fn name(&self, span: Span) -> String {
        self.place(span).map_or_else(|| "unknown place".to_owned(), |place| place.to_string())
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", clean(&self.file.path), self.start.line, self.start.column)
    }
}

/// The bytes of a range, as slices want them.
pub(crate) fn range_of(range: TextRange) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// The part of a range that lies within a text, moved outwards to whole characters.
pub(crate) fn clamp(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

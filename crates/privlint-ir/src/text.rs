//! From byte offsets to lines and columns.

use crate::span::TextRange;

/// A line and a column, both counted from 1; the column counts Unicode scalar values, as rustc and SARIF do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineCol {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// The starts of a text's lines, to find the line of a byte offset quickly.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Reads the line starts of a text.
    pub fn new(text: &str) -> LineIndex {
        let mut starts = vec![0];
        for (offset, byte) in text.bytes().enumerate() {
            if byte == b'\n' {
                starts.push(offset as u32 + 1);
            }
        }
        LineIndex { starts }
    }

    /// The line and column of a byte offset; an offset behind the end is the end.
    pub fn line_col(&self, text: &str, offset: u32) -> LineCol {
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|&start| start as usize <= offset);
        let start = self.starts[line - 1] as usize;
        LineCol { line, column: text[start..offset].chars().count() + 1 }
    }

    /// First and last position of a range.
    pub fn range(&self, text: &str, range: TextRange) -> (LineCol, LineCol) {
        (self.line_col(text, range.start), self.line_col(text, range.end))
    }

    /// The bytes of a line (from 1), without its end; empty for a line that is not there.
    pub fn line_range(&self, text: &str, line: usize) -> TextRange {
        let Some(&start) = line.checked_sub(1).and_then(|index| self.starts.get(index)) else {
            return TextRange::default();
        };
        let end = self.starts.get(line).map_or(text.len(), |&next| next as usize - 1);
        let end = if text[..end].ends_with('\r') { end - 1 } else { end };
        TextRange::new(start, end as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_offsets_are_clamped() {
        let text = "ab\näöü x\r\n";
        let index = LineIndex::new(text);
        assert_eq!(index.line_col(text, 0), LineCol { line: 1, column: 1 });
        assert_eq!(index.line_col(text, 3 + 6), LineCol { line: 2, column: 4 });
        assert_eq!(index.line_col(text, 4), LineCol { line: 2, column: 1 }, "inside a character: its start");
        assert_eq!(index.line_col(text, 999).line, 3);
        assert_eq!(index.line_range(text, 2).of(text), "äöü x");
        assert_eq!(index.line_range(text, 9), TextRange::default());
    }
}

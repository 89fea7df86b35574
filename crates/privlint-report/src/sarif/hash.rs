//! The fingerprint of lines that GitHub's `upload-sarif` computes, so that alerts survive edits above them.
//!
//! Every line gets the hash of the 100 characters that begin at its start, blanks and tabs left out, whichever line
//! they are on. A polynomial over a sliding window gives all of them in one pass.

use std::collections::BTreeMap;

const WINDOW: usize = 100;
const BASE: u64 = 37;
/// Stands for the end of the file.
const END: u16 = 0xFFFF;

/// The fingerprints of all lines, the first line's first: the hash and how often it was there so far.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut units: Vec<u16> = Vec::new();
    let mut starts = Vec::new();
    let mut at_start = true;
    let mut after_cr = false;
    for unit in text.encode_utf16().chain([END]) {
        let blank = unit == u16::from(b' ') || unit == u16::from(b'\t');
        // a line feed behind a carriage return is part of the same line end
        let skip = blank || (after_cr && unit == u16::from(b'\n'));
        after_cr = !skip && unit == u16::from(b'\r');
        if skip {
            continue;
        }
        if std::mem::take(&mut at_start) {
            starts.push(units.len());
        }
        let unit = if after_cr { u16::from(b'\n') } else { unit };
        at_start = unit == u16::from(b'\n');
        units.push(unit);
    }
    // behind the end come zeros, as many as the last line needs for a full window
    units.resize(units.len() + WINDOW, 0);

    let leaving = (0..WINDOW).fold(1u64, |power, _| power.wrapping_mul(BASE));
    let mut hash = units[..WINDOW].iter().fold(0u64, |hash, &unit| step(hash, unit));
    let mut counts = BTreeMap::<u64, usize>::new();
    let mut out = Vec::with_capacity(starts.len());
    let mut starts = starts.into_iter().peekable();
    for begin in 0..units.len() - WINDOW {
        if starts.next_if_eq(&begin).is_some() {
            let count = counts.entry(hash).or_default();
            *count += 1;
            out.push(format!("{hash:x}:{count}"));
        }
        let gone = leaving.wrapping_mul(u64::from(units[begin]));
        hash = step(hash, units[begin + WINDOW]).wrapping_sub(gone);
    }
    out
}

fn step(hash: u64, unit: u16) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, without a sliding window: one line at a time.
    fn naive(text: &str) -> Vec<String> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace([' ', '\t'], "");
        let mut units: Vec<u16> = text.encode_utf16().collect();
        units.push(END);
        let mut out: Vec<String> = Vec::new();
        for start in (0..units.len()).filter(|&at| at == 0 || units[at - 1] == 10) {
            let window = units[start..].iter().copied().chain(std::iter::repeat(0)).take(WINDOW);
            let hash = window.fold(0u64, |hash, unit| hash.wrapping_mul(37).wrapping_add(u64::from(unit)));
            let prefix = format!("{hash:x}:");
            let count = out.iter().filter(|line| line.starts_with(&prefix)).count() + 1;
            out.push(format!("{prefix}{count}"));
        }
        out
    }

    #[test]
    fn lines_have_the_fingerprints_that_upload_sarif_gives_them() {
        assert_eq!(lines(""), ["c129715d7a2bc9a3:1"]);
        let expected = ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"];
        assert_eq!(lines(" a\nb\n  \t\tc\n d"), expected);
        assert_eq!(lines(" a\r\nb\r\n  \t\tc\r\n d"), expected);
        assert_eq!(lines(" a\rb\r  \t\tc\r d"), expected);
    }

    #[test]
    fn the_sliding_window_agrees_with_the_definition() {
        let long = format!("{}\nfn f() {{}}\n", "let größe = \"😀\";\n".repeat(40));
        for text in ["", "\n", "\n\n\n", "x", "x\r\n\r\ny", "a b\tc\n", "x\nx\nx\n", long.as_str()] {
            assert_eq!(lines(text), naive(text), "{text:?}");
        }
    }

    #[test]
    fn a_blank_between_the_parts_of_a_line_end_makes_two_of_it() {
        assert_eq!(lines("a\r \nb").len(), 3);
    }
}

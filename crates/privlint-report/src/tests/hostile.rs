//! Spans and texts that do not fit: no format may panic, and nothing may steer a terminal or a runner.

use super::*;

/// Pieces that are hard on line ends, columns, terminals, and formats.
const PIECES: &[&str] = &[
    "",
    "x",
    "let a = 1;",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "😀",
    "ä",
    "e\u{301}",
    "\u{200b}",
    "\u{202e}",
    "\u{2028}",
    "\u{1b}[31m",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{feff}",
    "// x",
    "{",
    "}",
    "::error::x",
    "%0A",
    "](1)",
    "[x](1)",
    "漢字",
    "\u{10ffff}",
    "👨\u{200d}👩\u{200d}👧",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// A small generator of numbers that is the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn text(&mut self, pieces: usize) -> String {
        (0..self.below(pieces + 1)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }

    /// A range that may be inverted, off a character's boundary, or behind the end.
    fn span(&mut self, len: usize) -> Span {
        let file = FileId(self.below(4) as u32);
        let (mut start, mut end) = (self.below(len + 3) as u32, self.below(len + 3) as u32);
        match self.below(10) {
            0 => end = u32::MAX,
            1 => (start, end) = (u32::MAX, u32::MAX),
            2 => {}
            _ => (start, end) = (start.min(end), start.max(end)),
        }
        Span { file, range: TextRange { start, end } }
    }

    fn flow(&mut self) -> Flow {
        Flow {
            source: self.text(3),
            classes: (0..self.below(3)).map(|_| self.text(2)).collect(),
            confidence: [Confidence::Presumed, Confidence::Inferred, Confidence::Declared][self.below(3)],
            steps: (0..self.below(16)).map(|_| Step { span: self.span(60), text: self.text(4) }).collect(),
        }
    }

    fn finding(&mut self) -> Finding {
        Finding {
            span: self.span(60),
            lint: ["pii-in-log", "unknown\u{1b}[0m", ""][self.below(3)].to_owned(),
            level: [Level::Allow, Level::Warn, Level::Deny, Level::Forbid][self.below(4)],
            message: self.text(4),
            sink: self.text(3),
            help: (self.below(2) == 0).then(|| self.text(4)),
            flows: (0..self.below(4)).map(|_| self.flow()).collect(),
            fingerprint: self.text(2),
        }
    }

    fn report(&mut self) -> Report {
        let mut report = clean();
        report.files = (0..3)
            .map(|id| {
                let path = ["src/ä b.rs", "/abs/x.rs", "C:\\x\n::error::y,z.rs", ""][self.below(4)].to_owned();
                (FileId(id), SourceFile { path, text: self.text(24), local: id == 0 })
            })
            .collect();
        report.findings = (0..self.below(4)).map(|_| self.finding()).collect();
        report.problems = (0..self.below(3))
            .map(|_| Problem::new(ProblemKind::Syntax, self.text(3)).at(self.span(60)).help(self.text(3)))
            .collect();
        report
    }
}

fn check(report: &Report) {
    for &format in Format::ALL {
        for width in [None, Some(0), Some(60)] {
            let text = render(report, format, &Style { color: false, width });
            let steers = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
            // JSON has its own escapes
            assert!(format == Format::Sarif || !text.contains(steers), "{format:?}: {text:?}");
            if format == Format::Github {
                assert!(text.lines().all(|line| line.starts_with("::")), "{text}");
                assert!(text.lines().all(|line| line.matches("::").count() >= 2), "{text}");
            }
        }
        render(report, format, &Style { color: true, width: Some(80) });
    }
}

/// Some reports that are hard on every format.
pub(super) fn reports(count: usize) -> Vec<Report> {
    let mut random = Random(1);
    (0..count).map(|_| random.report()).collect()
}

#[test]
fn no_format_panics_or_lets_control_characters_through() {
    for report in reports(600) {
        check(&report);
    }
}

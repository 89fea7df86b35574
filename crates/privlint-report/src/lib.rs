//! A [`Report`] as text: one file per format, every one a pure function, the same report giving the same bytes.
//!
//! Nothing in a report is trusted: spans are clamped to their file's text, and control characters are taken out of
//! every piece of text before it gets to a terminal or a runner.

mod frame;
mod github;
mod human;
mod page;
mod place;
mod sarif;
mod short;
mod stats;
mod table;
mod words;

#[cfg(test)]
mod tests;

use privlint_ir::report::Report;

pub use frame::{Diagnostic, Severity};
pub use page::{Page, PageExample, render_page};
pub use stats::{render_stats, render_stats_json};
pub use table::{Table, render_table};
pub use words::summary_line;

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Source frames in rustc's look.
    #[default]
    Human,
    /// One line per finding.
    Short,
    /// SARIF 2.1.0, as GitHub's code scanning reads it.
    Sarif,
    /// Workflow commands, which GitHub Actions turns into annotations.
    Github,
}

impl Format {
    /// All formats, in the order in which a help text lists them.
    pub const ALL: &[Format] = &[Format::Human, Format::Short, Format::Sarif, Format::Github];

    /// The format's name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Short => "short",
            Format::Sarif => "sarif",
            Format::Github => "github",
        }
    }

    /// Reads a format's name.
    pub fn parse(name: &str) -> Option<Format> {
        Format::ALL.iter().copied().find(|format| format.name() == name)
    }

    /// Whether a program reads the output, so that nothing else may stand in it.
    pub fn is_machine(self) -> bool {
        matches!(self, Format::Sarif | Format::Github)
    }
}

/// How the human format looks; the other formats look the same everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether to colour by ANSI escapes.
    pub color: bool,
    /// The terminal's width; source lines are cut to it.
    pub width: Option<usize>,
}

/// Writes a report. The text is empty or ends with a line feed.
pub fn render(report: &Report, format: Format, style: &Style) -> String {
    match format {
        Format::Human => human::render(report, style),
        Format::Short => short::render(report),
        Format::Sarif => sarif::render(report),
        Format::Github => github::render(report),
    }
}

/// Writes a message about a text that belongs to no report, such as the configuration, with a frame of its source.
pub fn render_diagnostic(diagnostic: &Diagnostic<'_>, style: &Style) -> String {
    frame::render_diagnostic(diagnostic, style)
}

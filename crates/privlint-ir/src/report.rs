//! The result of a run, as plain data: what `privlint-check` makes and `privlint-report` writes.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::problem::Problem;
use crate::span::{FileId, Span};

/// How a lint is treated, as in rustc.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; the run still succeeds.
    Warn,
    /// Reported; the run fails.
    Deny,
    /// As deny, and no later setting lowers it.
    Forbid,
}

impl Level {
    /// Reads a level's name.
    pub fn parse(text: &str) -> Option<Level> {
        Some(match text {
            "allow" => Level::Allow,
            "warn" => Level::Warn,
            "deny" => Level::Deny,
            "forbid" => Level::Forbid,
            _ => return None,
        })
    }

    /// Whether a finding at this level fails the run.
    pub fn fails(self) -> bool {
        self >= Level::Deny
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Allow => "allow",
            Level::Warn => "warn",
            Level::Deny => "deny",
            Level::Forbid => "forbid",
        })
    }
}

/// How sure it is that the data is customer data and that it gets to the sink.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Nobody marked the data; it only looks like customer data. Every step is known.
    Presumed,
    /// The data is marked, and a step goes through a call nobody could resolve.
    Inferred,
    /// The data is marked, and every step is known.
    Declared,
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Confidence::Presumed => "presumed",
            Confidence::Inferred => "inferred",
            Confidence::Declared => "declared",
        })
    }
}

/// One step of a value's way, with the words for it: "`params` is passed to `sign`".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Step {
    /// Where it happens.
    pub span: Span,
    /// What happens there: lower case, no full stop.
    pub text: String,
}

/// One source of customer data that reaches a finding's sink, with its way there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Flow {
    /// What is marked, as a person would name it: `Customer::email`.
    pub source: String,
    /// The classes of customer data, sorted: `email`.
    pub classes: Vec<String>,
    /// How sure this flow is.
    pub confidence: Confidence,
    /// From the source (first) to the sink (last); never empty.
    pub steps: Vec<Step>,
}

/// Customer data at a place where the lint does not allow it: one per sink call and lint. Or a dependency that the lint
/// does not allow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Finding {
    /// The place of the sink: the call or macro that discloses the data, or the dependency.
    pub span: Span,
    /// The lint's id.
    pub lint: String,
    /// Its level, after configuration and command line; never `Allow`.
    pub level: Level,
    /// What is wrong, in one line: lower case, no full stop.
    pub message: String,
    /// The sink as a person would name it: `tracing::info`; of a dependency the package.
    pub sink: String,
    /// What to do about it, if the lint knows.
    pub help: Option<String>,
    /// Every source that reaches the sink, the surest first; none where the finding is about a dependency.
    pub flows: Vec<Flow>,
    /// Stable over unrelated edits: made of lint, item path, sink and sources, not of lines. Hexadecimal.
    pub fingerprint: String,
}

impl Finding {
    /// The confidence of the surest flow. A dependency stands in the manifest, and is certain.
    pub fn confidence(&self) -> Confidence {
        self.flows.iter().map(|flow| flow.confidence).max().unwrap_or(Confidence::Declared)
    }
}

/// What a report needs to say about a lint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LintInfo {
    /// Kebab-case id: `pii-in-log`.
    pub id: String,
    /// One line: what the lint finds.
    pub summary: String,
    /// Why it matters, one or more paragraphs of Markdown.
    pub why: String,
    /// How to fix it, Markdown.
    pub fix: String,
    /// The default level.
    pub level: Level,
    /// The statement of the privacy standard behind it.
    pub standard: String,
    /// CWE numbers.
    pub cwe: Vec<u32>,
    /// Articles of the GDPR: `5(1)(f)`.
    pub gdpr: Vec<String>,
    /// SARIF's `security-severity`, from "0.1" to "10.0".
    pub security_severity: String,
    /// SARIF's `precision`: very-high, high, medium or low.
    pub precision: String,
}

/// A file that a finding or a problem points into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFile {
    /// Path as shown to the user: relative to the workspace root, with `/`, where the file lies below it.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// Whether the file belongs to the workspace.
    pub local: bool,
}

/// What was read and how well it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Packages of the workspace that were analysed.
    pub packages: usize,
    /// Files of the workspace that were read.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Functions and other bodies of the workspace that were analysed.
    pub bodies: usize,
    /// Things marked as customer data that were found in the source.
    pub sources: usize,
    /// Calls of a sink that were found in the workspace.
    pub sinks: usize,
    /// Findings silenced by a comment.
    pub suppressed: usize,
}

/// The result of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Findings in order of path, place and lint.
    pub findings: Vec<Finding>,
    /// What was not understood, in order of place and text.
    pub problems: Vec<Problem>,
    /// The lints that were on, by id.
    pub lints: BTreeMap<String, LintInfo>,
    /// The files that the spans of findings and problems point into.
    pub files: BTreeMap<FileId, SourceFile>,
    /// What was read.
    pub summary: Summary,
}

impl Report {
    /// Whether a finding fails the run.
    pub fn fails(&self) -> bool {
        self.findings.iter().any(|finding| finding.level.fails())
    }
}

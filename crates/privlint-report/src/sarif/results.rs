//! Findings as SARIF results.

use std::collections::BTreeMap;

use privlint_ir::report::{self, Flow, Report};
use privlint_ir::{FileId, Span};

use super::model::{
    CodeFlow, Finding, FindingProperties, Fingerprints, Location, Physical, Region, StepLocation, Text, ThreadFlow,
};
use super::{Limits, hash, uri};
use crate::place::Files;
use crate::words::{classes, clean, severity};

/// What the limits cut off.
#[derive(Clone, Copy, Default)]
pub(super) struct Cuts {
    /// Steps of ways.
    pub(super) steps: usize,
    /// Sources that no related location shows.
    pub(super) related: usize,
    /// Findings in a file that the report does not hold.
    pub(super) placeless: usize,
}

/// Makes results, and counts what it cuts off.
pub(super) struct Writer<'a> {
    files: &'a Files<'a>,
    limits: &'a Limits,
    rule_indices: BTreeMap<&'a str, usize>,
    hashes: BTreeMap<FileId, Vec<String>>,
    cuts: Cuts,
}

impl<'a> Writer<'a> {
    pub(super) fn new(report: &'a Report, files: &'a Files<'a>, limits: &'a Limits) -> Writer<'a> {
        let rule_indices = report.lints.keys().enumerate().map(|(index, id)| (id.as_str(), index)).collect();
        Writer { files, limits, rule_indices, hashes: BTreeMap::new(), cuts: Cuts::default() }
    }

    pub(super) fn cuts(&self) -> Cuts {
        self.cuts
    }

    pub(super) fn physical(&self, span: Span) -> Option<Physical> {
        let place = self.files.place(span)?;
        let region = Region {
            start_line: place.start.line,
            start_column: place.start.column,
            end_line: place.end.line,
            end_column: place.end.column,
        };
        Some(Physical { artifact_location: uri::artifact(&place.file.path), region })
    }

    /// The result of a finding. GitHub refuses a file with a result that has no place, so there is none without.
    pub(super) fn result(&mut self, finding: &report::Finding) -> Option<Finding> {
        let Some(physical) = self.physical(finding.span) else {
            self.cuts.placeless += 1;
            return None;
        };
        let line = self.line_hash(finding.span.file, physical.region.start_line);
        let (sources, related_locations) = self.sources(finding);
        Some(Finding {
            rule_id: finding.lint.clone(),
            rule_index: self.rule_indices.get(finding.lint.as_str()).copied(),
            level: severity(finding.level),
            message: Text { text: format!("{}{sources}", plain(&finding.message)) },
            locations: [Location::at(physical)],
            code_flows: self.code_flows(finding),
            related_locations,
            partial_fingerprints: Fingerprints { line, own: finding.fingerprint.clone() },
            properties: FindingProperties { confidence: finding.confidence().to_string() },
        })
    }

    fn line_hash(&mut self, file: FileId, line: usize) -> Option<String> {
        let (source, _) = self.files.get(file)?;
        let hashes = self.hashes.entry(file).or_insert_with(|| hash::lines(&source.text));
        hashes.get(line - 1).cloned()
    }

    /// The sources as words with links, and the places that the links lead to.
    fn sources(&mut self, finding: &report::Finding) -> (String, Vec<Location>) {
        let mut words = Vec::new();
        let mut related = Vec::new();
        for flow in &finding.flows {
            let name = format!("{} ({})", clean(&flow.source), classes(&flow.classes));
            let place = flow.steps.first().and_then(|step| self.physical(step.span));
            // the finding's own place is one of those that the limit counts
            let full = related.len() + 1 >= self.limits.locations;
            self.cuts.related += usize::from(full);
            match place.filter(|_| !full) {
                Some(physical) => {
                    let id = related.len() + 1;
                    let message = Text { text: plain(&format!("the source: {name}")) };
                    related.push(Location { id: Some(id), physical_location: Some(physical), message: Some(message) });
                    words.push(format!("[{}]({id})", link_text(&name)));
                }
                // a name without a link, unless there are so many that nobody reads them
                None if !full => words.push(plain(&name)),
                None => {}
            }
        }
        let more = finding.flows.len() - words.len();
        if more > 0 {
            words.push(format!("{more} more"));
        }
        if words.is_empty() {
            return (String::new(), related);
        }
        (format!(". From: {}", words.join(", ")), related)
    }

    fn code_flows(&mut self, finding: &report::Finding) -> Vec<CodeFlow> {
        let mut left = self.limits.steps;
        let mut flows = Vec::new();
        for flow in &finding.flows {
            let keep = flow.steps.len().min(left);
            self.cuts.steps += flow.steps.len() - keep;
            left -= keep;
            if keep > 0 {
                flows.push(self.code_flow(finding, flow, keep));
            }
        }
        flows
    }

    /// One way, of which the first and the last steps are kept.
    fn code_flow(&self, finding: &report::Finding, flow: &Flow, keep: usize) -> CodeFlow {
        let head = keep / 2;
        let tail = flow.steps.len() - (keep - head);
        let steps = flow.steps.iter().enumerate().filter(|&(index, _)| index < head || index >= tail);
        let locations = steps.map(|(_, step)| {
            let message = Some(Text { text: plain(&step.text) });
            StepLocation { location: Location { id: None, physical_location: self.physical(step.span), message } }
        });
        let (source, classes, sink) = (&flow.source, classes(&flow.classes), &finding.sink);
        CodeFlow {
            message: Text { text: plain(&format!("from `{source}` ({classes}, {}) to `{sink}`", flow.confidence)) },
            thread_flows: [ThreadFlow { locations: locations.collect() }],
        }
    }
}

/// A message that holds no link: `](` would make one of what stands before it.
fn plain(text: &str) -> String {
    clean(text).replace("](", r"\](")
}

/// The text of a link, in which brackets stand behind a backslash.
fn link_text(text: &str) -> String {
    text.replace('\\', r"\\").replace('[', r"\[").replace(']', r"\]")
}

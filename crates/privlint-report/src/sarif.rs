//! SARIF 2.1.0 within the limits of GitHub's code scanning. What a limit cuts off is told in a notification.

mod hash;
mod model;
mod results;
mod rules;
mod uri;

use std::cmp::Reverse;

use privlint_ir::report::{Finding, Report};
use privlint_ir::{Problem, ProblemKind};

use self::model::{
    AutomationDetails, BaseId, BaseIds, Driver, Invocation, Location, Log, Notification, Reference, Run, Text, Tool,
};
use self::results::Writer;
use crate::place::Files;
use crate::words::{clean, counted};

/// How much of each kind GitHub takes or keeps.
pub(crate) struct Limits {
    /// Results of a run; a longer run is refused.
    pub(crate) results: usize,
    /// Steps of all ways of a result; more are dropped.
    pub(crate) steps: usize,
    /// Places of a result, its own included; more are dropped.
    pub(crate) locations: usize,
    /// Tags of a rule; a rule with more is refused.
    pub(crate) tags: usize,
    /// UTF-16 units of a rule's descriptions; longer ones are refused.
    pub(crate) description: usize,
    /// UTF-16 units of a rule's name.
    pub(crate) name: usize,
}

const GITHUB: Limits = Limits { results: 25_000, steps: 1000, locations: 100, tags: 20, description: 1024, name: 255 };

pub(crate) fn render(report: &Report) -> String {
    render_within(report, &GITHUB)
}

pub(crate) fn render_within(report: &Report, limits: &Limits) -> String {
    let files = Files::new(report);
    let mut writer = Writer::new(report, &files, limits);
    let mut notifications: Vec<_> = report.problems.iter().map(|problem| of_problem(problem, &writer)).collect();
    let kept = worst(&report.findings, limits.results);
    let results = kept.iter().filter_map(|finding| writer.result(finding)).collect();
    let rules = rules::all(report, limits);
    let cuts = writer.cuts();
    let left_out = report.findings.len() - kept.len();
    let told = [
        (left_out > 0).then(|| format!("{} left out: the limit is {}", counted(left_out, "finding"), limits.results)),
        (cuts.steps > 0).then(|| {
            format!("{} of ways left out: the limit is {} per finding", counted(cuts.steps, "step"), limits.steps)
        }),
        (cuts.related > 0).then(|| {
            format!("{} not linked: the limit is {} per finding", counted(cuts.related, "source"), limits.locations)
        }),
        (cuts.placeless > 0)
            .then(|| format!("{} left out, being in a file that is not known", counted(cuts.placeless, "finding"))),
        (rules.cut > 0).then(|| format!("texts and tags of rules shortened or left out: {}", rules.cut)),
    ];
    notifications.extend(told.into_iter().flatten().map(|text| Notification {
        level: "warning",
        message: Text { text },
        locations: Vec::new(),
        descriptor: reference(ProblemKind::Limit),
    }));
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "privlint",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    information_uri: env!("CARGO_PKG_REPOSITORY"),
                    rules: rules.rules,
                },
            },
            automation_details: AutomationDetails { id: "privlint/" },
            original_uri_base_ids: BaseIds {
                root: BaseId { description: Text { text: "the root of the workspace".to_owned() } },
            },
            invocations: [Invocation { execution_successful: true, tool_execution_notifications: notifications }],
            column_kind: "unicodeCodePoints",
            results,
        }],
    };
    let json = serde_json::to_string_pretty(&log).expect("a log has only string keys and no fallible parts");
    json + "\n"
}

/// The findings that fit, in the order of the report; where not all do, the worst.
fn worst(findings: &[Finding], limit: usize) -> Vec<&Finding> {
    let mut order: Vec<_> = findings.iter().enumerate().collect();
    order.sort_by_key(|(_, finding)| Reverse((finding.level, finding.confidence())));
    order.truncate(limit);
    order.sort_by_key(|(index, _)| *index);
    order.into_iter().map(|(_, finding)| finding).collect()
}

fn reference(kind: ProblemKind) -> Reference {
    let id = match kind {
        ProblemKind::Syntax => "syntax",
        ProblemKind::MissingFile => "missing-file",
        ProblemKind::MissingCrate => "missing-crate",
        ProblemKind::MissingGenerated => "missing-generated",
        ProblemKind::Limit => "limit",
        ProblemKind::Configuration => "configuration",
        ProblemKind::NotUnderstood => "not-understood",
    };
    Reference { id }
}

fn of_problem(problem: &Problem, writer: &Writer<'_>) -> Notification {
    let mut text = clean(&problem.message);
    if let Some(help) = &problem.help {
        text += &format!("; help: {}", clean(help));
    }
    let physical = problem.span.and_then(|span| writer.physical(span));
    let locations = physical.into_iter().map(Location::at).collect();
    Notification { level: "warning", message: Text { text }, locations, descriptor: reference(problem.kind) }
}

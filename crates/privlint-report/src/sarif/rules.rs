//! Lints as SARIF rules.

use privlint_ir::report::{Level, LintInfo, Report};

use super::Limits;
use super::model::{Configuration, Markdown, Rule, RuleProperties, Text};
use crate::words::{clean, cut};

/// The rules of a run, and how many of their texts and tags a limit shortened or left out.
pub(super) struct Rules {
    pub(super) rules: Vec<Rule>,
    pub(super) cut: usize,
}

/// All lints of a report, in the order of their ids, which is the order that indices count in.
pub(super) fn all(report: &Report, limits: &Limits) -> Rules {
    let mut cuts = 0;
    let rules = report.lints.values().map(|lint| rule(lint, limits, &mut cuts)).collect();
    Rules { rules, cut: cuts }
}

fn rule(lint: &LintInfo, limits: &Limits, cuts: &mut usize) -> Rule {
    let mut tags = vec!["security".to_owned(), "privacy".to_owned()];
    tags.extend(lint.cwe.iter().map(|number| format!("external/cwe/cwe-{number:03}")));
    tags.extend(lint.gdpr.iter().map(|article| format!("external/gdpr/{article}")));
    *cuts += tags.len().saturating_sub(limits.tags);
    tags.truncate(limits.tags);
    let mut shorten = |text: String, limit| {
        let short = cut(&text, limit);
        *cuts += usize::from(short != text);
        short
    };
    Rule {
        name: shorten(pascal_case(&lint.id), limits.name),
        short_description: Text { text: shorten(clean(&lint.summary), limits.description) },
        full_description: Text { text: shorten(lint.why.trim().to_owned(), limits.description) },
        help: help(lint),
        default_configuration: Configuration { level: level(lint.level) },
        properties: RuleProperties {
            tags,
            precision: lint.precision.clone(),
            problem_severity: if lint.level.fails() { "error" } else { "warning" },
            security_severity: lint.security_severity.clone(),
        },
        id: lint.id.clone(),
    }
}

/// SARIF's name of a level.
fn level(level: Level) -> &'static str {
    match level {
        Level::Allow => "none",
        Level::Warn => "warning",
        Level::Deny | Level::Forbid => "error",
    }
}

/// `PiiInLog`.
fn pascal_case(id: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect::<String>()
    };
    id.split(['-', '_']).map(word).collect()
}

fn help(lint: &LintInfo) -> Markdown {
    let (why, fix, standard) = (lint.why.trim(), lint.fix.trim(), lint.standard.trim());
    let mut text = format!("{why}\n\nHow to fix it: {fix}");
    let mut markdown = format!("{why}\n\n## How to fix it\n\n{fix}");
    if !standard.is_empty() {
        text += &format!("\n\nThe standard behind it: {standard}");
        // every line of it belongs to the quotation
        let quoted = standard.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect::<Vec<_>>();
        markdown += &format!("\n\n## The standard behind it\n\n{}", quoted.join("\n"));
    }
    let cwe = lint.cwe.iter().map(|number| {
        let url = format!("https://cwe.mitre.org/data/definitions/{number}.html");
        (format!("CWE-{number}"), format!("[CWE-{number}]({url})"))
    });
    let gdpr = lint.gdpr.iter().map(|article| {
        let name = format!("GDPR, Article {article}");
        (name.clone(), name)
    });
    let (plain, linked): (Vec<_>, Vec<_>) = cwe.chain(gdpr).unzip();
    if !plain.is_empty() {
        text += &format!("\n\nSee also: {}", plain.join("; "));
        markdown += &format!("\n\n## See also\n\n- {}", linked.join("\n- "));
    }
    Markdown { text, markdown }
}

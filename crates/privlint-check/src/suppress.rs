//! Comments that silence a finding: `// privlint: allow(pii-in-log) the reason`.

use privlint_ir::item::Comment;
use privlint_ir::problem::ProblemKind;
use privlint_ir::report::{Finding, Level};
use privlint_ir::{FileId, Problem, Span};
use privlint_sema::World;

use crate::{Input, places};

struct Suppression {
    file: FileId,
    comment: Span,
    lints: Vec<String>,
    /// The line of which it speaks.
    line: usize,
    used: bool,
}

/// Takes out the findings that a comment silences, and gives their number. A comment that is not understood, gives no
/// reason or silences nothing is a problem. What is at level forbid cannot be silenced.
pub(crate) fn apply(
    world: &World<'_>,
    input: &Input<'_>,
    findings: &mut Vec<Finding>,
    problems: &mut Vec<Problem>,
) -> usize {
    let mut suppressions = Vec::new();
    for (id, file) in world.files() {
        if file.origin.is_some() || !places::is_local(world, id) {
            continue;
        }
        for comment in &file.outline.comments {
            match read(world, input, id, comment) {
                Ok(suppression) => suppressions.push(suppression),
                Err(problem) => problems.push(problem),
            }
        }
    }
    let before = findings.len();
    let path = |file: FileId| &world.file(file).path;
    findings.retain(|finding| {
        let line = places::line_of(world, finding.span);
        // A file that two crates declare is read twice, and its comments are there twice.
        let mut silenced = false;
        for it in &mut suppressions {
            if path(it.file) == path(finding.span.file) && it.line == line && it.lints.contains(&finding.lint) {
                it.used = true;
                silenced = true;
            }
        }
        !silenced || finding.level == Level::Forbid
    });
    // A lint that is off finds nothing to silence.
    for it in &mut suppressions {
        it.used |= it.lints.iter().all(|lint| input.levels.of(lint) == Level::Allow);
    }
    for it in suppressions.iter().filter(|it| !it.used) {
        let lints = it.lints.join(", ");
        let problem =
            Problem::new(ProblemKind::Configuration, format!("this allows nothing: no finding of {lints} here"));
        problems.push(problem.at(it.comment).help("remove the comment, or move it to the line above the finding"));
    }
    before - findings.len()
}

fn read(world: &World<'_>, input: &Input<'_>, file: FileId, comment: &Comment) -> Result<Suppression, Problem> {
    let span = Span { file, range: comment.range };
    let malformed = |message: &str| {
        let problem = Problem::new(ProblemKind::Configuration, message).at(span);
        problem.help("write `// privlint: allow(<lint>) <reason>`")
    };
    let rest = comment.text.strip_prefix("allow").map(str::trim_start).and_then(|rest| rest.strip_prefix('('));
    let (lints, reason) = rest
        .and_then(|rest| rest.split_once(')'))
        .ok_or_else(|| malformed("this comment to privlint is not understood"))?;
    let lints: Vec<String> = lints.split(',').map(|lint| lint.trim().to_owned()).collect();
    for lint in &lints {
        if input.rules.lint(lint).is_none() {
            return Err(malformed(&format!("there is no lint `{lint}`")));
        }
    }
    if reason.trim().is_empty() {
        return Err(malformed("this gives no reason, and so allows nothing"));
    }
    let mut line = places::line_of(world, span);
    if comment.own_line {
        // Further comments and attributes may stand between it and the code.
        let text = world.file(file).text.clone();
        let skipped = text.lines().skip(line).take_while(|line| {
            let line = line.trim_start();
            line.is_empty() || line.starts_with("//") || line.starts_with("#[")
        });
        line += skipped.count() + 1;
    }
    Ok(Suppression { file, comment: span, lints, line, used: false })
}

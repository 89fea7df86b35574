//! What it costs to follow data, on published crates: against names and types, in one run.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use privlint_check::{Input, Levels, check, stats};
use privlint_ir::Project as _;
use privlint_ir::problem::ProblemKind;
use privlint_project::CargoProject;
use privlint_rules::parse_config;

use crate::calls::{on_large_stack, open};

/// What is customer data in each crate: whatever has one of these names, be it a field, a function or a parameter.
const NAMES: [&str; 8] = ["email", "name", "password", "secret", "token", "url", "user", "username"];

/// Prints a row for each manifest, and the sum. Times are in seconds: `names` is loading, parsing, names and types of the
/// workspace's own bodies and of what they need; `flow` is all that a check needs on top.
///
/// # Errors
/// When a crate cannot be loaded, or standard output is closed.
pub fn print(manifests: &[&str]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| crate | sources | findings | limits | names | flow | ratio |")?;
    writeln!(out, "|---|--:|--:|--:|--:|--:|--:|")?;
    let mut sum = (Duration::ZERO, Duration::ZERO);
    for manifest in manifests {
        let manifest = Path::new(manifest);
        let name = manifest.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let row = on_large_stack(|| measure(manifest))??;
        let flow = row.all.saturating_sub(row.names);
        sum = (sum.0 + row.names, sum.1 + flow);
        writeln!(
            out,
            "| {name} | {} | {} | {} | {:.2} | {:.2} | {:.2} |",
            row.sources,
            row.findings,
            row.limits,
            row.names.as_secs_f64(),
            flow.as_secs_f64(),
            ratio(flow, row.names)
        )?;
        out.flush()?;
    }
    let (names, flow) = sum;
    let all = ratio(flow, names);
    writeln!(out, "| all | | | | {:.2} | {:.2} | {all:.2} |", names.as_secs_f64(), flow.as_secs_f64())
}

struct Row {
    sources: usize,
    findings: usize,
    /// How often a limit was hit.
    limits: usize,
    names: Duration,
    all: Duration,
}

fn measure(manifest: &Path) -> io::Result<Row> {
    let begin = Instant::now();
    let (rules, project) = open(manifest)?;
    stats(&project, &rules);
    let names = begin.elapsed();
    let begin = Instant::now();
    let (rules, project) = open(manifest)?;
    let lints: Vec<&str> = rules.lints.iter().map(|lint| lint.info.id.as_str()).collect();
    let (config, errors) = parse_config(&configuration(&project), "flow.toml", &rules.taxonomy, &lints);
    if !errors.is_empty() {
        return Err(io::Error::other(format!("the configuration has errors: {errors:?}")));
    }
    let levels = Levels::new(&rules, &config, &[]).map_err(|errors| io::Error::other(errors.join("; ")))?;
    let report =
        check(&Input { project: &project, rules: &rules, config: &config, config_source: None, levels: &levels });
    let all = begin.elapsed();
    let limits = report.problems.iter().filter(|problem| problem.kind == ProblemKind::Limit).count();
    Ok(Row { sources: report.summary.sources, findings: report.findings.len(), limits, names, all })
}

/// The rows for all of the project's own crates.
fn configuration(project: &CargoProject) -> String {
    let own = project.crates().iter().filter(|krate| krate.local).map(|krate| krate.name.to_string());
    let mut own: Vec<String> = own.collect();
    own.sort();
    own.dedup();
    let row =
        |krate: &str, name: &str| format!("[[customer-data]]\nitem = \"{krate}::**::{name}\"\nclass = \"personal\"\n");
    own.iter().flat_map(|krate| NAMES.iter().map(move |name| row(krate, name))).collect()
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64().max(0.001)
}

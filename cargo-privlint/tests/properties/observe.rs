//! What the analysis says of printed programs, in words that hold for each printing.

use std::collections::BTreeSet;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use privlint_ir::report::{Finding, Report};
use privlint_testkit::{FixtureFile, check_fixture};

use crate::layout::Files;

/// What `source` and `sink` are.
pub(crate) const CONFIGURATION: &str = r#"[[customer-data]]
item = "**::source"
class = "content"

[[sink]]
item = "**::sink"
kind = "logging"
"#;

/// Far more than a run takes; who reaches it does not end.
const TIME_LIMIT: Duration = Duration::from_secs(120);

/// The number of a sink call, the lint and its confidence.
pub(crate) type Found = BTreeSet<(usize, String, String)>;

/// The findings of each of these crates, which are analysed in one run, since most of its time goes into the standard
/// library. An error says what did not go as it should.
pub(crate) fn observe(crates: &[Files]) -> Result<Vec<Found>, String> {
    let fixture: Vec<FixtureFile> =
        crates.iter().enumerate().flat_map(|(number, files)| fixture(number, files)).collect();
    let (sender, receiver) = mpsc::channel();
    // A thread of its own, so that the test ends also where the analysis does not.
    thread::spawn(move || {
        let report = check_fixture(&fixture, CONFIGURATION);
        // Nobody waits any more who gave up.
        drop(sender.send(report));
    });
    let report = receiver.recv_timeout(TIME_LIMIT).map_err(|error| match error {
        mpsc::RecvTimeoutError::Timeout => "the analysis does not end".to_owned(),
        mpsc::RecvTimeoutError::Disconnected => "the analysis panics".to_owned(),
    })?;
    if let Some(problem) = report.problems.first() {
        return Err(format!("the analysis has a problem: {}", problem.message));
    }
    let mut found = vec![Found::new(); crates.len()];
    for finding in &report.findings {
        let (krate, number) = place(&report, finding).ok_or_else(|| format!("no sink call: {}", finding.message))?;
        found[krate].insert((number, finding.lint.clone(), finding.confidence().to_string()));
    }
    Ok(found)
}

fn fixture(number: usize, files: &Files) -> Vec<FixtureFile> {
    let file = |(path, text): &(String, String)| FixtureFile {
        path: format!("/p{number}/{path}"),
        text: text.clone(),
        krate: (path == "lib.rs").then(|| format!("p{number}")),
        ..FixtureFile::default()
    };
    files.iter().map(file).collect()
}

/// The crate of a finding, and the number of its sink call.
fn place(report: &Report, finding: &Finding) -> Option<(usize, usize)> {
    let file = report.files.get(&finding.span.file)?;
    let krate = file.path.strip_prefix('p')?.split('/').next()?.parse().ok()?;
    let call = file.text.get(finding.span.range.start as usize..)?.split_once("sink(")?.1;
    Some((krate, call.split(',').next()?.parse().ok()?))
}

//! The fixtures for flow and for macros, run: what reached a sink, and what the markers say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// A line of a file.
type Line = (String, usize);

/// Runs `test-crates/flow` and compares: a line that is marked has to be seen leaking, any other line must not be, and
/// where a marker quotes a destination, the data has to go there. So it is with `test-crates/macros`, where only loggers
/// and panics say at which line they were called: a line that leaks has to be marked. Gives a complaint for each line
/// where that is not so, and how many lines leak.
///
/// # Errors
/// When a program cannot be built or run, or a file cannot be read.
pub fn observe(root: &Path) -> io::Result<(Vec<String>, usize)> {
    let flow = Observed::of(root, "flow")?;
    let mut complaints = Vec::new();
    for (file, line) in flow.marked.keys().filter(|line| !flow.leaks.contains(line)) {
        let ran = if flow.safe.contains(&(file.clone(), *line)) { "nothing leaks there" } else { "it did not run" };
        complaints.push(format!("{file}:{line}: is marked, and {ran}"));
    }
    let macros = Observed::of(root, "macros")?;
    for (file, line) in flow.unmarked().chain(macros.unmarked()) {
        complaints.push(format!("{file}:{line}: leaks, and is not marked"));
    }
    for (line, url) in &flow.destinations {
        if let Some(known) = flow.marked.get(line).filter(|known| !known.is_empty())
            && !known.iter().any(|known| is_destination(known, url))
        {
            let (file, line) = line;
            complaints.push(format!("{file}:{line}: goes to {url}, which is none of {}", known.join(", ")));
        }
    }
    complaints.sort();
    Ok((complaints, flow.leaks.len() + macros.leaks.len()))
}

/// What a crate said when it ran, and what its markers say.
struct Observed {
    leaks: BTreeSet<Line>,
    safe: BTreeSet<Line>,
    /// Where data went.
    destinations: Vec<(Line, String)>,
    /// The lines with a marker, and the destinations that it quotes.
    marked: BTreeMap<Line, Vec<String>>,
}

impl Observed {
    fn of(root: &Path, krate: &str) -> io::Result<Observed> {
        let folder = root.join("test-crates").join(krate);
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", target.join("test-crates"))
            .env("RUSTFLAGS", "-Awarnings")
            .output()?;
        if !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let lines = |what: &str| text.lines().filter_map(|line| place(line.strip_prefix(what)?)).collect();
        let to = |line: &str| {
            let (line, url) = line.strip_prefix("to ")?.split_once(' ')?;
            Some((place(line)?, url.to_owned()))
        };
        let destinations = text.lines().filter_map(to).collect();
        let mut marked = BTreeMap::new();
        read_markers(&folder, &folder.join("src"), &mut marked)?;
        Ok(Observed { leaks: lines("leak "), safe: lines("safe "), destinations, marked })
    }

    /// Lines that leak without a marker.
    fn unmarked(&self) -> impl Iterator<Item = &Line> {
        self.leaks.iter().filter(|line| !self.marked.contains_key(line))
    }
}

fn place(text: &str) -> Option<Line> {
    let (file, line) = text.rsplit_once(':')?;
    Some((file.to_owned(), line.parse().ok()?))
}

/// Whether a URL is what a finding says: two dots stand for anything.
fn is_destination(known: &str, url: &str) -> bool {
    known.strip_suffix("..").map_or(known == url, |beginning| url.starts_with(beginning))
}

/// The lines with a marker for something that happens, which is all but the known false alarms, and the destinations
/// that it quotes. Each `^` is one line up.
fn read_markers(root: &Path, folder: &Path, out: &mut BTreeMap<Line, Vec<String>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_markers(root, &path, out)?;
            continue;
        }
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        for (idx, line) in fs::read_to_string(&path)?.lines().enumerate() {
            let Some((_, marker)) = line.split_once("//~") else { continue };
            let text = marker.trim_start_matches('^');
            if text.starts_with(' ') && !text.starts_with(" SPURIOUS") {
                let quoted = text.split_once("with `").and_then(|(_, rest)| rest.split_once("` as"));
                let known = quoted.map_or_else(Vec::new, |(all, _)| all.split("` or `").map(String::from).collect());
                out.insert((name.clone(), idx + 1 - (marker.len() - text.len()).min(idx)), known);
            }
        }
    }
    Ok(())
}

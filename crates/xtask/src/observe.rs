//! The fixtures for flow, run: what reached a sink, and what the markers say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// A line of a file.
type Line = (String, usize);

/// Runs `test-crates/flow` and compares: a line that is marked has to be seen leaking, any other line must not be. Where
/// a marker quotes a destination, the data has to go there.
/// Gives a complaint for each line where that is not so, and how many lines leak.
///
/// # Errors
/// When the program cannot be built or run, or a file cannot be read.
pub fn observe(root: &Path) -> io::Result<(Vec<String>, usize)> {
    let folder = root.join("test-crates/flow");
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
    let lines =
        |what: &str| text.lines().filter_map(|line| place(line.strip_prefix(what)?)).collect::<BTreeSet<Line>>();
    let (leaks, safe) = (lines("leak "), lines("safe "));
    let mut marked = BTreeMap::new();
    read_markers(&folder, &folder.join("src"), &mut marked)?;
    let mut complaints = Vec::new();
    for (file, line) in marked.keys().filter(|line| !leaks.contains(line)) {
        let ran = if safe.contains(&(file.clone(), *line)) { "nothing leaks there" } else { "it did not run" };
        complaints.push(format!("{file}:{line}: is marked, and {ran}"));
    }
    for (file, line) in leaks.iter().filter(|line| !marked.contains_key(line)) {
        complaints.push(format!("{file}:{line}: leaks, and is not marked"));
    }
    for (line, url) in text.lines().filter_map(|line| line.strip_prefix("to ")?.split_once(' ')) {
        let Some((file, number)) = place(line) else { continue };
        if let Some(known) = marked.get(&(file, number)).filter(|known| !known.is_empty())
            && !known.iter().any(|known| is_destination(known, url))
        {
            complaints.push(format!("{line}: goes to {url}, which is none of {}", known.join(", ")));
        }
    }
    complaints.sort();
    Ok((complaints, leaks.len()))
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
/// that it quotes.
fn read_markers(root: &Path, folder: &Path, out: &mut BTreeMap<Line, Vec<String>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_markers(root, &path, out)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            for (idx, line) in fs::read_to_string(&path)?.lines().enumerate() {
                if line.contains("//~ ") && !line.contains("//~ SPURIOUS") {
                    let marker = line.split_once("with `").and_then(|(_, rest)| rest.split_once("` as"));
                    let known =
                        marker.map_or_else(Vec::new, |(all, _)| all.split("` or `").map(String::from).collect());
                    out.insert((name.clone(), idx + 1), known);
                }
            }
        }
    }
    Ok(())
}

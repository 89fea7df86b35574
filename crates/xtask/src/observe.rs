//! The fixtures for flow, run: what reached a sink, and what the markers say.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// A line of a file.
type Line = (String, usize);

/// Runs `test-crates/flow` and compares: a line that is marked has to be seen leaking, any other line must not be.
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
    let mut marked = BTreeSet::new();
    read_markers(&folder, &folder.join("src"), &mut marked)?;
    let mut complaints = Vec::new();
    for (file, line) in marked.difference(&leaks) {
        let ran = if safe.contains(&(file.clone(), *line)) { "nothing leaks there" } else { "it did not run" };
        complaints.push(format!("{file}:{line}: is marked, and {ran}"));
    }
    for (file, line) in leaks.difference(&marked) {
        complaints.push(format!("{file}:{line}: leaks, and is not marked"));
    }
    complaints.sort();
    Ok((complaints, leaks.len()))
}

fn place(text: &str) -> Option<Line> {
    let (file, line) = text.rsplit_once(':')?;
    Some((file.to_owned(), line.parse().ok()?))
}

/// The lines with a marker for something that happens: all but the known false alarms.
fn read_markers(root: &Path, folder: &Path, out: &mut BTreeSet<Line>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_markers(root, &path, out)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            for (idx, line) in fs::read_to_string(&path)?.lines().enumerate() {
                if line.contains("//~ ") && !line.contains("//~ SPURIOUS") {
                    out.insert((name.clone(), idx + 1));
                }
            }
        }
    }
    Ok(())
}

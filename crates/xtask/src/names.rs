//! How well and how fast names and types are understood, on published crates.
//!
//! Each crate is measured in a process of its own, so that memory is its own, too. The times of one crate come from one
//! run: what is compared is a ratio.

use std::cell::Cell;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use privlint_ir::{CrateId, CrateInfo, FileId, LoadedCrate, Part, Project};
use privlint_sema::World;

use crate::calls::{on_large_stack, open};

/// Prints the table of a list of manifests, one row for each, and the sum.
///
/// # Errors
/// When a crate cannot be loaded, or standard output is closed.
pub fn print(manifests: &[&str]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| crate | lines | bodies | calls | resolved | share | parse | resolve | ratio | memory |")?;
    writeln!(out, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")?;
    let (mut calls, mut resolved) = (0, 0);
    for manifest in manifests {
        let child = Command::new(std::env::current_exe()?).args(["names-of", manifest]).output()?;
        if !child.status.success() {
            let said = String::from_utf8_lossy(&child.stderr).into_owned();
            return Err(io::Error::other(format!("{manifest}: {said}")));
        }
        let row = String::from_utf8_lossy(&child.stdout).into_owned();
        let number = |column: usize| {
            let cell = row.split('|').nth(column).unwrap_or("");
            cell.trim().parse::<usize>().unwrap_or(0)
        };
        calls += number(4);
        resolved += number(5);
        out.write_all(row.as_bytes())?;
        out.flush()?;
    }
    writeln!(out, "| all | | | {calls} | {resolved} | {} | | | | |", percent(resolved, calls))
}

/// Prints the row of one crate.
///
/// # Errors
/// As [`print`].
pub fn print_one(manifest: &Path) -> io::Result<()> {
    let name = manifest.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let row = on_large_stack(|| measure(manifest))??;
    let share = percent(row.resolved, row.calls);
    let ratio = row.resolve.as_secs_f64() / row.parse.as_secs_f64().max(0.001);
    writeln!(
        io::stdout(),
        "| {name} | {} | {} | {} | {} | {share} | {:.2} s | {:.2} s | {ratio:.2} | {} MiB |",
        row.lines,
        row.bodies,
        row.calls,
        row.resolved,
        row.parse.as_secs_f64(),
        row.resolve.as_secs_f64(),
        peak_memory() / 1024,
    )
}

fn percent(part: usize, whole: usize) -> String {
    format!("{:.2} %", 100.0 * part as f64 / whole.max(1) as f64)
}

struct Row {
    lines: usize,
    bodies: usize,
    calls: usize,
    resolved: usize,
    /// Reading text: of all files that were loaded and all bodies that were asked for, on one thread.
    parse: Duration,
    /// All else: modules, macros, names, types.
    resolve: Duration,
}

fn measure(manifest: &Path) -> io::Result<Row> {
    let (rules, project) = open(manifest)?;
    let timed = Timed { project: &project, loading: Cell::default() };
    let facts = privlint_check::macro_facts(&rules);
    let begin = Instant::now();
    let world = World::new(&timed, facts);
    for def in world.all_local_bodies() {
        world.types_of(def);
    }
    let whole = begin.elapsed();

    // The same text once more, since much of it was read on several threads, and between the rest.
    let begin = Instant::now();
    let files = world.files();
    for (_, file) in &files {
        std::hint::black_box(privlint_front::outline(&file.text));
    }
    let outlines = begin.elapsed();
    let made: Vec<_> = files.iter().filter(|(_, file)| file.origin.is_some()).collect();
    let begin = Instant::now();
    for (_, file) in made {
        std::hint::black_box(privlint_front::outline(&file.text));
    }
    let made = begin.elapsed();
    let begin = Instant::now();
    for (def, _) in world.lowered() {
        std::hint::black_box(world.lower_again(def));
    }
    let bodies = begin.elapsed();

    let local = world.all_local_bodies();
    let begin = Instant::now();
    for &def in &local {
        std::hint::black_box(world.lower_again(def));
    }
    let own_bodies = begin.elapsed();
    let begin = Instant::now();
    for &def in &local {
        std::hint::black_box(world.types_again(def));
    }
    let own_types = begin.elapsed();
    if std::env::var("LOOP").is_ok() {
        for _ in 0..60 {
            for &def in &local {
                std::hint::black_box(world.types_again(def));
            }
        }
    }
    eprintln!("own bodies: parse {own_bodies:?} types {own_types:?}");

    let local = world.all_local_bodies();
    let begin = Instant::now();
    for &def in &local {
        std::hint::black_box(world.lower_again(def));
    }
    let own_bodies = begin.elapsed();
    let begin = Instant::now();
    for &def in &local {
        std::hint::black_box(world.types_again(def));
    }
    let own_types = begin.elapsed();
    eprintln!("own bodies: parse {own_bodies:?} types {own_types:?}");

    let stats = privlint_check::stats(&project, &rules).own;
    Ok(Row {
        lines: stats.lines,
        bodies: stats.bodies,
        calls: stats.calls.total(),
        resolved: stats.calls.resolved + stats.calls.impl_set,
        parse: outlines + bodies,
        resolve: whole.saturating_sub(timed.loading.get() + made + bodies),
    })
}

/// A project that knows how long loading took.
struct Timed<'p> {
    project: &'p dyn Project,
    loading: Cell<Duration>,
}

impl Timed<'_> {
    fn time(&self, load: impl FnOnce() -> LoadedCrate) -> LoadedCrate {
        let begin = Instant::now();
        let loaded = load();
        self.loading.set(self.loading.get() + begin.elapsed());
        loaded
    }
}

impl Project for Timed<'_> {
    fn crates(&self) -> &[CrateInfo] {
        self.project.crates()
    }

    fn load(&self, krate: CrateId) -> LoadedCrate {
        self.time(|| self.project.load(krate))
    }

    fn load_part(&self, krate: CrateId, from: FileId, part: &Part<'_>) -> LoadedCrate {
        self.time(|| self.project.load_part(krate, from, part))
    }
}

/// The most memory that this process had so far, in KiB; 0 where the system does not say.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

//! How well and how fast names and types are understood, on published crates.
//!
//! Each crate is measured in a process of its own, so that memory is its own, too. The times of one crate come from one
//! run: what is compared is a ratio.

use std::cell::Cell;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use privlint_ir::stats::Counts;
use privlint_ir::{CrateId, CrateInfo, FileId, LoadedCrate, Part, Project};
use privlint_sema::World;

use crate::calls::{on_large_stack, open};

/// Prints the table of a list of manifests, one row for each, and the sum.
///
/// # Errors
/// When a crate cannot be loaded, or standard output is closed.
pub fn print(manifests: &[&str]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| {} |", COLUMNS.join(" | "))?;
    writeln!(out, "|---{}|", "|--:".repeat(COLUMNS.len() - 1))?;
    let mut sums = [0.0; COLUMNS.len()];
    for manifest in manifests {
        let child = Command::new(std::env::current_exe()?).args(["names-of", manifest]).output()?;
        if !child.status.success() {
            let said = String::from_utf8_lossy(&child.stderr).into_owned();
            return Err(io::Error::other(format!("{manifest}: {said}")));
        }
        let row = String::from_utf8_lossy(&child.stdout).into_owned();
        for (sum, cell) in sums.iter_mut().zip(row.split('|').skip(1)) {
            *sum += cell.trim().parse().unwrap_or(0.0);
        }
        out.write_all(row.as_bytes())?;
        out.flush()?;
    }
    let [_, lines, bodies, calls, known, _, parse, resolve, _, own_parse, own_types, _, _] = sums;
    let share = 100.0 * known / f64::max(calls, 1.0);
    let (ratio, own_ratio) = (resolve / f64::max(parse, 0.001), own_types / f64::max(own_parse, 0.001));
    writeln!(
        out,
        "| all | {lines} | {bodies} | {calls} | {known} | {share:.2} % | {parse:.2} | {resolve:.2} | {ratio:.2} \
         | {own_parse:.3} | {own_types:.3} | {own_ratio:.2} | |"
    )
}

/// Times are in seconds. `parse` is reading text: of all files that were loaded and all bodies that were asked for, on
/// one thread. `resolve` is all else: modules, macros, names, types. The next three are the workspace's own bodies alone,
/// with all that they need known already.
const COLUMNS: [&str; 13] = [
    "crate",
    "lines",
    "bodies",
    "calls",
    "resolved",
    "share",
    "parse",
    "resolve",
    "ratio",
    "own bodies: parse",
    "types",
    "ratio",
    "memory",
];

/// Prints the row of one crate.
///
/// # Errors
/// As [`print`].
pub fn print_one(manifest: &Path) -> io::Result<()> {
    let name = manifest.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let row = on_large_stack(|| measure(manifest))??;
    let (calls, known) = (row.counts.calls.total(), row.counts.calls.resolved + row.counts.calls.impl_set);
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64().max(0.001);
    writeln!(
        io::stdout(),
        "| {name} | {} | {} | {calls} | {known} | {:.2} % | {:.2} | {:.2} | {:.2} | {:.3} | {:.3} | {:.2} | {} MiB |",
        row.counts.lines,
        row.counts.bodies,
        100.0 * known as f64 / calls.max(1) as f64,
        row.parse.as_secs_f64(),
        row.resolve.as_secs_f64(),
        ratio(row.resolve, row.parse),
        row.own_parse.as_secs_f64(),
        row.own_types.as_secs_f64(),
        ratio(row.own_types, row.own_parse),
        peak_memory() / 1024,
    )
}

/// What was measured; [`COLUMNS`] says what the times are.
struct Row {
    counts: Counts,
    parse: Duration,
    resolve: Duration,
    own_parse: Duration,
    own_types: Duration,
}

fn measure(manifest: &Path) -> io::Result<Row> {
    let (rules, project) = open(manifest)?;
    let timed = Timed { project: &project, loading: Cell::default() };
    let facts = privlint_check::macro_facts(&rules);
    let begin = Instant::now();
    let world = World::new(&timed, facts);
    let own = world.all_local_bodies();
    for &def in &own {
        world.types_of(def);
    }
    let whole = begin.elapsed();

    // The same text once more, since much of it was read on several threads, and between the rest.
    let files = world.files();
    let outlines = time(files.iter(), |(_, file)| privlint_front::outline(&file.text));
    let made = files.iter().filter(|(_, file)| file.origin.is_some());
    let made = time(made, |(_, file)| privlint_front::outline(&file.text));
    let bodies = time(world.lowered().iter(), |(def, _)| world.lower_again(*def));
    let own_parse = time(own.iter(), |def| world.lower_again(**def));
    let own_types = time(own.iter(), |def| world.types_again(**def));
    Ok(Row {
        counts: privlint_check::stats(&project, &rules).own,
        parse: outlines + bodies,
        resolve: whole.saturating_sub(timed.loading.get() + made + bodies),
        own_parse,
        own_types,
    })
}

/// How long something takes for all of these.
fn time<T, R>(all: impl Iterator<Item = T>, f: impl Fn(&T) -> R) -> Duration {
    let begin = Instant::now();
    for each in all {
        std::hint::black_box(f(&each));
    }
    begin.elapsed()
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

    fn load_stand_ins(&self, krate: CrateId) -> LoadedCrate {
        self.time(|| self.project.load_stand_ins(krate))
    }
}

/// The most memory that this process had so far, in KiB; 0 where the system does not say.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

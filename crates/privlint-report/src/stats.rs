//! How much of a project is understood, as text and as JSON.

use std::fmt::Write as _;

use privlint_ir::stats::{Counts, Stats};

use crate::words::clean;

/// How many crates are told one by one.
const MAX_CRATES: usize = 40;

/// The counts as JSON: one object, its keys those of [`Stats`].
pub fn render_stats_json(stats: &Stats) -> String {
    let mut text = serde_json::to_string_pretty(stats).expect("counts and names are plain data");
    text.push('\n');
    text
}

/// The counts for people.
pub fn render_stats(stats: &Stats) -> String {
    let mut out = String::new();
    let own = &stats.own;
    let calls = own.calls;
    row(&mut out, "files", own.files, &format!("{} lines", own.lines));
    row(&mut out, "bodies", own.bodies, "functions, constants and statics");
    let share = if calls.total() == 0 { String::new() } else { percent(calls.resolved_share()) + " of them resolved" };
    row(&mut out, "calls", calls.total(), &share);
    row(&mut out, "  resolved", calls.resolved, "the function that runs is known");
    row(&mut out, "  impl set", calls.impl_set, "a trait's method; which impl runs is decided elsewhere");
    row(&mut out, "  by name", calls.by_name, "only the name is known, and there are functions of that name");
    row(&mut out, "  unresolved", calls.unresolved, "nothing is known");
    row(&mut out, "constructors", own.constructors, "of tuple structs and variants, not counted as calls");
    let macros = own.macros;
    let share =
        if macros.total() == 0 { String::new() } else { percent(macros.expanded_share()) + " of them understood" };
    row(&mut out, "macro calls", macros.total(), &share);
    row(&mut out, "  expanded", macros.expanded, "by the macro's own rules or by a grammar");
    row(&mut out, "  expressions", macros.as_expressions, "the macro is not known; read as plain expressions or items");
    row(&mut out, "  unread", macros.unread, "the macro is not known, and what it holds is neither");
    row(&mut out, "attributes", own.attributes.known + own.attributes.unknown, "that are macros");
    row(
        &mut out,
        "  unknown",
        own.attributes.unknown,
        "nothing is known of them; the item is taken as it stands there",
    );
    row(&mut out, "problems", stats.problems, "a run without `--stats` tells them");
    names(&mut out, "names of calls that are not resolved", &stats.unresolved_names);
    names(&mut out, "macros that nobody understands", &stats.unknown_macros);
    names(&mut out, "attributes of which nothing is known", &stats.unknown_attributes);
    crates(&mut out, stats);
    out
}

fn row(out: &mut String, name: &str, count: usize, what: &str) {
    let line = format!("{name:<14}{count:>9}  {what}");
    let _ = writeln!(out, "{}", line.trim_end());
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

fn names(out: &mut String, title: &str, names: &[(String, usize)]) {
    if names.is_empty() {
        return;
    }
    let all: Vec<String> = names.iter().map(|(name, count)| format!("{} {count}", clean(name))).collect();
    let _ = writeln!(out, "\n{title}, the most frequent first:\n  {}", all.join(", "));
}

/// The workspace's own crates, then the largest of those that something led into.
fn crates(out: &mut String, stats: &Stats) {
    let header = ["lines", "bodies", "calls", "resolved"];
    let [lines, bodies, calls, resolved] = header;
    let _ = writeln!(out, "\n{:<44}{lines:>9}{bodies:>8}{calls:>8}{resolved:>10}", "crates that were loaded");
    let mut rows: Vec<_> = stats.crates.iter().collect();
    rows.sort_by_key(|(_, krate)| (!krate.own, std::cmp::Reverse(krate.counts.lines)));
    for (name, krate) in rows.iter().take(MAX_CRATES) {
        let Counts { lines, bodies, calls, .. } = krate.counts;
        let share = if calls.total() == 0 { String::new() } else { percent(calls.resolved_share()) };
        let total = calls.total();
        let name = format!("{}{}", if krate.own { "" } else { "  " }, clean(name));
        let _ = writeln!(out, "{name:<44}{lines:>9}{bodies:>8}{total:>8}{share:>10}");
    }
    if rows.len() > MAX_CRATES {
        let _ = writeln!(out, "  and {} more", rows.len() - MAX_CRATES);
    }
}

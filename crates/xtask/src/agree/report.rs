//! What `cargo xtask agree` prints.

use std::fmt::Write as _;

use super::verdict::{Judged, Verdict};
use super::{Options, REQUIRED_PER_CENT};

/// A package with what was drawn from it.
#[derive(Clone, Debug)]
pub(super) struct Package {
    /// The name of its folder.
    pub(super) name: String,
    /// The calls that privlint understands.
    pub(super) calls: Vec<Judged>,
    /// Those that were drawn, by their numbers.
    pub(super) drawn: Vec<usize>,
}

impl Package {
    fn drawn(&self) -> impl Iterator<Item = &Judged> {
        self.drawn.iter().map(|at| &self.calls[*at])
    }
}

/// How many calls agree and how many do not.
pub(super) fn counts(packages: &[Package]) -> (usize, usize) {
    let drawn = || packages.iter().flat_map(Package::drawn);
    let agree = drawn().filter(|drawn| matches!(drawn.verdict, Verdict::Agree(_))).count();
    let disagree = drawn().filter(|drawn| matches!(drawn.verdict, Verdict::Disagree(_))).count();
    (agree, disagree)
}

/// The whole report: what agrees, if that is wanted, what disagrees, what rustc does not know, and the numbers.
pub(super) fn text(packages: &[Package], options: &Options) -> String {
    let (mut agree, mut disagree, mut nothing) = (String::new(), String::new(), String::new());
    for package in packages {
        for call in package.drawn() {
            let at = format!("{} {} {}", package.name, call.place, call.name);
            let both = |theirs: &str| format!("{at}\n    privlint  {}\n    rustc     {theirs}\n", call.ours);
            match &call.verdict {
                Verdict::Agree(theirs) => agree.push_str(&format!("agree     {}", both(theirs))),
                Verdict::Disagree(theirs) => disagree.push_str(&format!("disagree  {}", both(theirs))),
                Verdict::Nothing(why) => nothing.push_str(&format!("nothing   {at}\n    {why}\n")),
            }
        }
    }
    if !options.verbose {
        agree.clear();
    }
    format!("{agree}{disagree}{nothing}{}{}", table(packages), summary(packages, options))
}

fn table(packages: &[Package]) -> String {
    let mut out =
        format!("{:24}{:>8}{:>8}{:>8}{:>10}{:>9}\n", "package", "calls", "drawn", "agree", "disagree", "nothing");
    for package in packages {
        let (agree, disagree) = counts(std::slice::from_ref(package));
        let drawn = package.drawn.len();
        let line = (package.calls.len(), drawn, agree, disagree, drawn - agree - disagree);
        let (calls, drawn, agree, disagree, nothing) = line;
        let _ = writeln!(out, "{:24}{calls:>8}{drawn:>8}{agree:>8}{disagree:>10}{nothing:>9}", package.name);
    }
    out
}

fn summary(packages: &[Package], options: &Options) -> String {
    let calls: usize = packages.iter().map(|package| package.calls.len()).sum();
    let drawn: usize = packages.iter().map(|package| package.drawn.len()).sum();
    let (agree, disagree) = counts(packages);
    let compared = agree + disagree;
    // Rounded down, so that nothing seems to be enough that is not.
    let share = (agree * 1000).checked_div(compared).unwrap_or(0);
    format!(
        "{drawn} of {calls} calls, seed {}: rustc agrees on {agree}, disagrees on {disagree}, says nothing of {}\n\
         agreement: {agree} of {compared}, {}.{} % ({REQUIRED_PER_CENT} % required)\n",
        options.seed,
        drawn - compared,
        share / 10,
        share % 10,
    )
}

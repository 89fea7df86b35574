//! `cargo xtask agree`: of a random sample of the calls that privlint understands, how many does it understand as rustc?
//!
//! rustc compiles the packages and prints the calls of all bodies with the definitions that they name, as it has them
//! before anything is optimised ([`thir`]), and how these definitions are visible ([`mir`]). A call of privlint's is
//! looked up by the place of the name that is called, first and last character, so that nothing is compared with its
//! neighbour; [`function`] and [`heads`] say when two functions are the same.

mod callee;
mod function;
mod heads;
mod mir;
mod paths;
mod report;
mod rustc;
mod sample;
#[cfg(test)]
mod tests;
mod thir;
mod verdict;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use report::Package;
use sample::SplitMix64;

/// The share of calls on which rustc has to agree.
const REQUIRED_PER_CENT: usize = 98;

/// What the command line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which sample is drawn.
    pub seed: u64,
    /// How many calls are drawn.
    pub sample: usize,
    /// Whether calls on which rustc agrees are listed, too.
    pub verbose: bool,
    /// Where cargo builds the packages; the packages share it.
    pub target_dir: PathBuf,
    /// The manifests of the packages.
    pub manifests: Vec<PathBuf>,
}

impl Options {
    /// Reads `[--seed N] [--sample N] [--verbose] [--target-dir DIR] MANIFEST...`; nothing if that is not what is there.
    pub fn parse(args: &[&str]) -> Option<Options> {
        let target_dir = crate::repository().join("target/agree");
        let mut options = Options { seed: 1, sample: 200, verbose: false, target_dir, manifests: Vec::new() };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match *arg {
                "--seed" => options.seed = args.next()?.parse().ok()?,
                "--sample" => options.sample = args.next()?.parse().ok()?,
                "--verbose" => options.verbose = true,
                "--target-dir" => options.target_dir = PathBuf::from(args.next()?),
                flag if flag.starts_with('-') => return None,
                manifest => options.manifests.push(PathBuf::from(manifest)),
            }
        }
        (!options.manifests.is_empty()).then_some(options)
    }
}

/// Draws the sample, compares it, and prints what came out.
///
/// # Errors
/// When cargo cannot read a manifest, or standard output is closed.
pub fn run(options: &Options) -> io::Result<ExitCode> {
    let mut targets = Vec::new();
    for manifest in &options.manifests {
        targets.push(rustc::targets(manifest)?);
    }
    let mut allowed: Vec<String> = targets.iter().flatten().map(rustc::Target::krate).collect();
    allowed.sort();
    allowed.dedup();
    let mut packages = Vec::new();
    for (manifest, targets) in options.manifests.iter().zip(&targets) {
        match package(manifest, targets, &options.target_dir, &allowed.join(",")) {
            Ok(package) => packages.push(package),
            Err(error) => writeln!(io::stderr(), "{} is left out: {error}", name(manifest))?,
        }
    }
    draw(&mut packages, options);
    io::stdout().lock().write_all(report::text(&packages, options).as_bytes())?;
    let (agree, disagree) = report::counts(&packages);
    let enough = agree > 0 && agree * 100 >= (agree + disagree) * REQUIRED_PER_CENT;
    Ok(if enough { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn package(manifest: &Path, targets: &[rustc::Target], target_dir: &Path, allowed: &str) -> io::Result<Package> {
    let answers = rustc::ask(manifest, targets, target_dir, allowed)?;
    let calls = crate::calls::with_world(manifest, |world| verdict::judge(world, &answers))?;
    Ok(Package { name: name(manifest), calls, drawn: Vec::new() })
}

/// The name of the folder that a manifest is in.
fn name(manifest: &Path) -> String {
    let folder = manifest.canonicalize().ok().and_then(|path| Some(path.parent()?.file_name()?.to_owned()));
    folder.map_or_else(|| manifest.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn draw(packages: &mut [Package], options: &Options) {
    let sizes: Vec<usize> = packages.iter().map(|package| package.calls.len()).collect();
    let mut random = SplitMix64(options.seed);
    for (package, count) in packages.iter_mut().zip(sample::shares(options.sample, &sizes)) {
        package.drawn = random.draw(count, package.calls.len());
    }
}

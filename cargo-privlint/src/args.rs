//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches, Parser, Subcommand};
use privlint_ir::report::Level;
use privlint_project::{Options, Selection};
use privlint_report::Format;

/// `cargo privlint`, as cargo calls it.
#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo", styles = clap_cargo::style::CLAP_STYLING)]
pub(crate) enum Cargo {
    /// Find the code paths on which customer data reaches logs, analytics, advertising and third parties
    #[command(version, after_help = EXIT_CODES, args_conflicts_with_subcommands = true)]
    Privlint(Box<PrivlintArgs>),
}

const EXIT_CODES: &str = "\
Exit codes: 0 no finding at level deny, 1 a finding at level deny or forbid, 2 could not run.
The configuration is `privlint.toml` at the workspace root, or `[workspace.metadata.privlint]`.";

#[derive(Args)]
pub(crate) struct PrivlintArgs {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) project: ProjectArgs,
    #[command(flatten)]
    pub(crate) levels: LevelArgs,

    /// How findings are written to standard output
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = format_parser())]
    pub(crate) message_format: Format,

    /// Write a further report: `--report sarif=privlint.sarif`; may be given more than once
    #[arg(long, value_name = "FORMAT=FILE", value_parser = report_parser)]
    pub(crate) report: Vec<(Format, PathBuf)>,

    /// Tell how much of the code is understood, instead of looking for findings: `--stats` for people, `--stats=json`
    /// for programs
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true, default_missing_value = "human")]
    pub(crate) stats: Option<StatsFormat>,

    /// When to colour: auto, always, never
    #[arg(long, value_name = "WHEN", value_enum, global = true)]
    pub(crate) color: Option<clap::ColorChoice>,
}

/// Which project is meant, and what of it.
#[derive(Args)]
pub(crate) struct ProjectArgs {
    #[command(flatten)]
    manifest: clap_cargo::Manifest,
    #[command(flatten)]
    workspace: clap_cargo::Workspace,
    /// Space or comma separated list of features to activate; `-F` is `--forbid` here
    #[arg(long, value_delimiter = ',', value_name = "FEATURES", help_heading = "Feature Selection")]
    features: Vec<String>,
    /// Activate all available features
    #[arg(long, help_heading = "Feature Selection")]
    all_features: bool,
    /// Do not activate the `default` feature
    #[arg(long, help_heading = "Feature Selection")]
    no_default_features: bool,

    /// Look at tests, examples and benchmarks, too, and at code under `cfg(test)`
    #[arg(long, help_heading = "Target Selection")]
    all_targets: bool,

    /// Require that `Cargo.lock` is up to date
    #[arg(long, help_heading = "Manifest Options")]
    locked: bool,
    /// Do not let cargo use the network
    #[arg(long, help_heading = "Manifest Options")]
    offline: bool,
    /// As `--locked` and `--offline`
    #[arg(long, help_heading = "Manifest Options")]
    frozen: bool,
}

/// What is asked instead of a check.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Tell what a lint finds, why it matters and how to put it right, with examples
    Explain {
        /// The lint: `pii-in-log`
        #[arg(value_name = "LINT")]
        lint: String,
    },
    /// List the lints with their default levels
    List {
        /// List what is known of libraries instead: the models, and how many rows of each kind they have
        #[arg(long)]
        models: bool,
    },
    /// List the fields that look like customer data and are not marked, by name and type
    Discover {
        #[command(flatten)]
        project: Box<ProjectArgs>,
        /// Write them to the configuration
        #[arg(long)]
        write: bool,
    },
}

impl ProjectArgs {
    /// What cargo's flags say.
    pub(crate) fn options(&self) -> Options {
        let packages = if self.workspace.workspace || self.workspace.all {
            Selection::Workspace
        } else if self.workspace.package.is_empty() {
            Selection::Default
        } else {
            Selection::Packages(self.workspace.package.clone())
        };
        let flags = [("--locked", self.locked), ("--offline", self.offline), ("--frozen", self.frozen)];
        Options {
            manifest_path: self.manifest.manifest_path.clone(),
            packages,
            exclude: self.workspace.exclude.clone(),
            features: self.features.iter().flat_map(|list| list.split_whitespace().map(str::to_owned)).collect(),
            all_features: self.all_features,
            no_default_features: self.no_default_features,
            all_targets: self.all_targets,
            cargo_flags: flags.iter().filter(|(_, on)| *on).map(|(flag, _)| (*flag).to_owned()).collect(),
        }
    }
}

/// How the counts of `--stats` are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum StatsFormat {
    /// A table.
    Human,
    /// One object.
    Json,
}

/// `-A`, `-W`, `-D`, `-F`: levels in the order in which they were written.
#[derive(Debug, Default)]
pub(crate) struct LevelArgs(pub(crate) Vec<(String, Level)>);

const LEVELS: [(&str, char, Level, &str); 4] = [
    ("allow", 'A', Level::Allow, "Do not report a lint"),
    ("warn", 'W', Level::Warn, "Report a lint, and succeed all the same"),
    ("deny", 'D', Level::Deny, "Report a lint, and fail"),
    ("forbid", 'F', Level::Forbid, "As `--deny`, and nothing lowers it"),
];

impl Args for LevelArgs {
    fn augment_args(command: clap::Command) -> clap::Command {
        LEVELS.iter().fold(command, |command, (name, letter, _, help)| {
            command.arg(
                clap::Arg::new(*name)
                    .long(*name)
                    .short(*letter)
                    .value_name("LINT")
                    .action(clap::ArgAction::Append)
                    .help_heading("Lint Levels")
                    .help(*help),
            )
        })
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for LevelArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut found = Vec::new();
        for (name, _, level, _) in LEVELS {
            let values = matches.get_many::<String>(name).into_iter().flatten();
            let indices = matches.indices_of(name).into_iter().flatten();
            found.extend(indices.zip(values).map(|(at, lint)| (at, lint.clone(), level)));
        }
        found.sort_by_key(|(at, ..)| *at);
        Ok(LevelArgs(found.into_iter().map(|(_, lint, level)| (lint, level)).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn format_parser() -> impl clap::builder::TypedValueParser<Value = Format> {
    use clap::builder::TypedValueParser as _;
    let names = Format::ALL.iter().map(|format| format.name());
    clap::builder::PossibleValuesParser::new(names).try_map(|name| Format::parse(&name).ok_or("no such format"))
}

fn report_parser(text: &str) -> Result<(Format, PathBuf), String> {
    let names = || Format::ALL.iter().map(|format| format.name()).collect::<Vec<_>>().join(", ");
    let (format, file) = text.split_once('=').ok_or_else(|| "expected <format>=<file>".to_owned())?;
    let format = Format::parse(format).ok_or_else(|| format!("no format `{format}`; there are {}", names()))?;
    if file.is_empty() {
        return Err("expected a file behind `=`".to_owned());
    }
    Ok((format, PathBuf::from(file)))
}

/// Cargo calls `cargo-privlint privlint ..`; hooks and people call `cargo-privlint ..`. Both mean the same.
pub(crate) fn without_subcommand(args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut args: Vec<OsString> = args.collect();
    if args.get(1).is_none_or(|first| first != "privlint") {
        args.insert(1.min(args.len()), OsString::from("privlint"));
    }
    args
}

/// The arguments. Help and version end the program with code 0, wrong usage with code 2.
pub(crate) fn parse_or_exit(parsed: Result<Cargo, clap::Error>) -> PrivlintArgs {
    match parsed {
        Ok(Cargo::Privlint(args)) => *args,
        Err(error) => error.exit(),
    }
}

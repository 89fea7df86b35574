//! One run: load, check, write.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use privlint_check::{Input, Levels};
use privlint_ir::report::Report;
use privlint_project::CargoProject;
use privlint_report::{Format, Style};
use privlint_rules::{Config, Rules};

use crate::args::{Command, PrivlintArgs, ProjectArgs, StatsFormat};
use crate::error::Error;

/// Runs privlint and gives the exit code.
pub(crate) fn run(args: &PrivlintArgs) -> ExitCode {
    let outcome = match (&args.command, args.stats) {
        (Some(Command::Explain { lint }), _) => page(args, |rules, style| crate::tell::lint(rules, lint, style)),
        (Some(Command::List { models: false }), _) => page(args, |rules, style| Ok(crate::tell::lints(rules, style))),
        (Some(Command::List { models: true }), _) => page(args, |rules, style| Ok(crate::tell::models(rules, style))),
        (Some(Command::Discover { project, write }), _) => discover(args, project, *write).map(|()| false),
        (None, Some(format)) => stats(args, format).map(|()| false),
        (None, None) => try_run(args).map(|report| report.fails()),
    };
    match outcome {
        Ok(true) => ExitCode::from(1),
        Ok(false) => ExitCode::SUCCESS,
        Err(error) => error.tell(),
    }
}

fn rules() -> Result<Rules, Error> {
    Rules::builtin().map_err(|errors| Error::Rules(errors.iter().map(|error| error.message.clone()).collect()))
}

/// Prints what is known without a project; that fails no run.
fn page(args: &PrivlintArgs, of: impl FnOnce(&Rules, &Style) -> Result<String, Error>) -> Result<bool, Error> {
    print(&of(&rules()?, &output_style(args))?)?;
    Ok(false)
}

/// Tells what looks like customer data, and writes it down if that is asked for.
fn discover(args: &PrivlintArgs, project: &ProjectArgs, write: bool) -> Result<(), Error> {
    let (rules, project) = load(project)?;
    let config = read_config(args, &rules, &project)?;
    let mut found = privlint_check::discover(&project, &rules, &config);
    found.problems += project.problems.len();
    if write {
        crate::discover::write(&project, &found.candidates)?;
    }
    print(&crate::discover::tell(&found, write, &output_style(args)))
}

fn read_config(args: &PrivlintArgs, rules: &Rules, project: &CargoProject) -> Result<Config, Error> {
    let style = Style { color: wants_color(args, io::stderr().is_terminal()), width: None };
    crate::config::read(project.config.as_ref(), rules, &style)
}

fn load(args: &ProjectArgs) -> Result<(Rules, CargoProject), Error> {
    let rules = rules()?;
    let stubs: Vec<_> = privlint_rules::stubs().iter().map(|stub| (stub.krate, stub.path, stub.text)).collect();
    let project = privlint_project::load(&args.options(), &stubs)?;
    Ok((rules, project))
}

/// Tells how much of the project is understood.
fn stats(args: &PrivlintArgs, format: StatsFormat) -> Result<(), Error> {
    let (rules, project) = load(&args.project)?;
    let mut stats = privlint_check::stats(&project, &rules);
    stats.problems += project.problems.len();
    print(&match format {
        StatsFormat::Human => privlint_report::render_stats(&stats),
        StatsFormat::Json => privlint_report::render_stats_json(&stats),
    })
}

fn try_run(args: &PrivlintArgs) -> Result<Report, Error> {
    let (rules, project) = load(&args.project)?;
    let config = read_config(args, &rules, &project)?;
    let levels = Levels::new(&rules, &config, &args.levels.0).map_err(|unknown| Error::no_lint(unknown, &rules))?;
    let config_source = project.config.as_ref().map(|file| (file.path.as_str(), file.text.as_str()));
    let input = Input { project: &project, rules: &rules, config: &config, config_source, levels: &levels };
    let mut report = privlint_check::check(&input);
    report.problems.splice(0..0, project.problems.iter().cloned());

    let style = output_style(args);
    let folder = std::env::var_os("GITHUB_WORKSPACE").and_then(|root| project.folder_below(Path::new(&root)));
    let for_machines = in_folder(&report, folder.as_deref());
    let of = |format: Format| if format.is_machine() { &for_machines } else { &report };
    print(&privlint_report::render(of(args.message_format), args.message_format, &style))?;
    if args.message_format != Format::Human {
        tell(&privlint_report::summary_line(&report));
    }
    // Files come last: one that cannot be written takes nothing away from what is shown.
    for (format, file) in &args.report {
        let text = privlint_report::render(of(*format), *format, &Style::default());
        privlint_project::write_file(file, &text)?;
    }
    Ok(report)
}

/// The report with paths from the root of the repository, which is where GitHub counts from.
fn in_folder(report: &Report, folder: Option<&str>) -> Report {
    let mut report = report.clone();
    if let Some(folder) = folder {
        for file in report.files.values_mut().filter(|file| !Path::new(&file.path).is_absolute()) {
            file.path = format!("{folder}/{}", file.path);
        }
    }
    report
}

/// Writes to standard output; a reader that has gone away is no error.
fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Output(error)),
        _ => Ok(()),
    }
}

/// The summary, beside a report that is for machines.
#[expect(clippy::print_stderr, reason = "standard output holds the report alone")]
fn tell(line: &str) {
    eprintln!("{line}");
}

fn output_style(args: &PrivlintArgs) -> Style {
    Style { color: wants_color(args, io::stdout().is_terminal()), width: None }
}

/// `--color`, then `CARGO_TERM_COLOR`, then `NO_COLOR` and its kin, then whether a person looks.
fn wants_color(args: &PrivlintArgs, is_terminal: bool) -> bool {
    use clap::ColorChoice as Choice;
    let from_env = || match std::env::var("CARGO_TERM_COLOR").as_deref() {
        Ok("always") => Some(Choice::Always),
        Ok("never") => Some(Choice::Never),
        _ => None,
    };
    match args.color.or_else(from_env).unwrap_or(Choice::Auto) {
        Choice::Always => true,
        Choice::Never => false,
        Choice::Auto => is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

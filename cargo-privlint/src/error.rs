//! What the user can be told when privlint cannot run.

use std::io;
use std::process::ExitCode;

use anstream::eprintln;
use privlint_rules::Rules;

/// Why privlint could not run.
#[derive(Debug)]
pub(crate) enum Error {
    /// The project cannot be loaded, or a report not be written.
    Project(privlint_project::Error),
    /// The configuration has errors, which were shown.
    Config { path: String, count: usize },
    /// What was found cannot be written to a configuration that is a table of a manifest.
    ConfigInManifest,
    /// Lints named on the command line that do not exist, and advice on each.
    NoLint(Vec<String>, Vec<String>),
    /// The rules that are compiled in have errors: a fault of privlint.
    Rules(Vec<String>),
    /// The system gives no thread.
    Thread(io::Error),
    /// Standard output cannot be written to.
    Output(io::Error),
}

impl Error {
    /// Lints that do not exist, with advice on the names of those that do.
    pub(crate) fn no_lint(unknown: Vec<String>, rules: &Rules) -> Error {
        let known = || rules.lints.iter().map(|lint| lint.info.id.as_str());
        let mut advice: Vec<String> = unknown.iter().map(|name| privlint_rules::advice(name, known())).collect();
        advice.dedup();
        Error::NoLint(unknown, advice)
    }

    fn message(&self) -> String {
        match self {
            Error::Project(error) => error.to_string(),
            Error::Config { path, count: 1 } => format!("`{path}` has an error"),
            Error::Config { path, count } => format!("`{path}` has {count} errors"),
            Error::ConfigInManifest => {
                "the configuration is `[workspace.metadata.privlint]`, which is not written to".to_owned()
            }
            Error::NoLint(unknown, _) => format!("there is no lint `{}`", unknown.join("`, `")),
            Error::Rules(errors) => format!("the built-in rules are broken: {}", errors.join("; ")),
            Error::Thread(error) => format!("the system gives no thread: {error}"),
            Error::Output(error) => format!("the report cannot be written: {error}"),
        }
    }

    fn help(&self) -> Option<String> {
        match self {
            Error::Project(error) => error.help(),
            Error::NoLint(_, advice) => Some(advice.join("; ")),
            Error::ConfigInManifest => Some("move it to a file `privlint.toml` beside the manifest".to_owned()),
            Error::Rules(_) => Some("please report this; it is a fault of privlint".to_owned()),
            _ => None,
        }
    }

    /// Shows the error, and gives the exit code for it.
    pub(crate) fn tell(&self) -> ExitCode {
        let (bold, reset) = ("\u{1b}[1;31m", "\u{1b}[0m");
        eprintln!("{bold}error{reset}: {}", self.message());
        if let Some(help) = self.help() {
            eprintln!("  help: {help}");
        }
        ExitCode::from(2)
    }
}

impl From<privlint_project::Error> for Error {
    fn from(error: privlint_project::Error) -> Error {
        Error::Project(error)
    }
}

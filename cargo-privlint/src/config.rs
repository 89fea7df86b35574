//! The configuration: from the file that the project names to what the rules make of it.

use anstream::eprint;
use privlint_project::ConfigFile;
use privlint_report::{Diagnostic, Severity, Style};
use privlint_rules::{Config, Rules, parse_config, parse_config_table};

use crate::error::Error;

/// Reads the configuration; without a file it is empty.
///
/// # Errors
/// When the file has errors: all of them are shown.
pub(crate) fn read(file: Option<&ConfigFile>, rules: &Rules, style: &Style) -> Result<Config, Error> {
    let Some(file) = file else { return Ok(Config::default()) };
    let lints: Vec<&str> = rules.lints.iter().map(|lint| lint.info.id.as_str()).collect();
    let (config, errors) = if file.is_manifest {
        let table = ["workspace", "metadata", "privlint"];
        parse_config_table(&file.text, &file.path, &table, &rules.taxonomy, &lints)
    } else {
        parse_config(&file.text, &file.path, &rules.taxonomy, &lints)
    };
    for error in &errors {
        let diagnostic = Diagnostic {
            severity: Severity::Error,
            message: &error.message,
            path: &file.path,
            text: &file.text,
            range: error.range.clone(),
            label: error.label.as_deref(),
            help: error.help.as_deref(),
        };
        eprint!("{}", privlint_report::render_diagnostic(&diagnostic, style));
    }
    if errors.is_empty() { Ok(config) } else { Err(Error::Config { path: file.path.clone(), count: errors.len() }) }
}

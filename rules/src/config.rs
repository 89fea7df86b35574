//! The user's configuration, `privlint.toml`.

use std::collections::BTreeMap;
use std::ops::Range;

use privlint_ir::report::Level;
use toml::de::DeTable;

use crate::diagnostic::{Diagnostic, advice};
use crate::facts::{Facts, Rows};
use crate::hosts::Hosts;
use crate::processor::{Processor, registered};
use crate::read::{Document, Errors, Table};
use crate::taxonomy::Taxonomy;

/// What a configuration says.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// What is customer data, a sink, a sanitizer.
    pub facts: Facts,
    /// Levels by lint id, each with the place of the id.
    pub lints: BTreeMap<String, (Level, Range<usize>)>,
    /// Registered processors by name.
    pub processors: BTreeMap<String, Processor>,
    /// The level of findings whose data is only presumed to be customer data, at the most; allow: nothing is presumed.
    pub inferred: Level,
    /// Hosts of which it says whose they are.
    pub hosts: Hosts,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            facts: Facts::default(),
            lints: BTreeMap::new(),
            processors: BTreeMap::new(),
            inferred: Level::Warn,
            hosts: Hosts::default(),
        }
    }
}

/// Reads a configuration, and tells all that is wrong with it. What is wrong is left out, and the rest is used.
///
/// `lint_ids` are the lints there are; `file` goes into every place unchanged.
pub fn parse_config(text: &str, file: &str, taxonomy: &Taxonomy, lint_ids: &[&str]) -> (Config, Vec<Diagnostic>) {
    parse_config_table(text, file, &[], taxonomy, lint_ids)
}

/// As [`parse_config`], for a configuration that is a table of a larger text: `["workspace", "metadata", "privlint"]`
/// of a `Cargo.toml`. Places count from the start of that text. A table that is not there is an empty configuration.
pub fn parse_config_table(
    text: &str,
    file: &str,
    table: &[&str],
    taxonomy: &Taxonomy,
    lint_ids: &[&str],
) -> (Config, Vec<Diagnostic>) {
    let Document { root, mut errors } = Document::parse(text, file);
    let mut config = Config::default();
    if let Some((entries, range)) = walk(&mut errors, root.get_ref(), table) {
        let mut top = Table::new(&mut errors, entries, range);
        let [lints, processors, hosts] = ["lints", "processors", "hosts"].map(|key| top.inner(key));
        if let Some((name, range)) = top.text("inferred") {
            match level(&name) {
                Ok(level) => config.inferred = level,
                Err(help) => {
                    let error = top.errors.new_error(format!("unknown level `{name}`")).at(range);
                    top.errors.push(error.help(help));
                }
            }
        }
        config.facts = Facts::read(&mut top, taxonomy, Rows::Configuration);
        top.finish();
        if let Some((entries, range)) = lints {
            config.lints = levels(&mut errors, entries, range, lint_ids);
        }
        if let Some((entries, range)) = processors {
            config.processors = registered(&mut errors, entries, range, taxonomy);
        }
        if let Some((entries, range)) = hosts {
            config.hosts = Hosts::read(&mut errors, entries, range, taxonomy, true);
        }
    }
    (config, errors.into_sorted())
}

fn walk<'a>(
    errors: &mut Errors,
    mut entries: &'a DeTable<'a>,
    path: &[&str],
) -> Option<(&'a DeTable<'a>, Range<usize>)> {
    let mut range = 0..0;
    for name in path {
        let (_, value) = entries.iter().find(|(key, _)| key.get_ref() == name)?;
        range = value.span();
        entries = Table::new(errors, entries, range.clone()).as_table(value, "a table")?;
    }
    Some((entries, range))
}

fn levels<'a>(
    errors: &mut Errors,
    entries: &'a DeTable<'a>,
    range: Range<usize>,
    lint_ids: &[&str],
) -> BTreeMap<String, (Level, Range<usize>)> {
    let mut levels = BTreeMap::new();
    let mut table = Table::new(errors, entries, range);
    for (id, value) in table.names() {
        let known = lint_ids.contains(&id.0.as_str());
        if !known {
            table.unknown("lint", &id, lint_ids.iter().copied());
        }
        let Some(name) = table.as_text(value) else { continue };
        match level(&name.0) {
            Ok(level) if known => {
                levels.insert(id.0, (level, id.1));
            }
            Ok(_) => {}
            Err(help) => {
                let error = table.errors.new_error(format!("unknown level `{}`", name.0)).at(name.1);
                table.errors.push(error.help(help));
            }
        }
    }
    levels
}

/// The level of this name, or advice on it.
pub(crate) fn level(name: &str) -> Result<Level, String> {
    const NAMES: [&str; 4] = ["allow", "warn", "deny", "forbid"];
    Level::parse(name).ok_or_else(|| match name {
        "error" => "it is called `deny` here".to_owned(),
        "warning" => "it is called `warn` here".to_owned(),
        "off" => "it is called `allow` here".to_owned(),
        _ => advice(name, NAMES),
    })
}

//! Lints: which data must not reach which sinks, and all that is to be said about it.

use std::ops::Range;

use privlint_ir::report::LintInfo;

use crate::config::{level, parse_config};
use crate::diagnostic::Diagnostic;
use crate::model::stem;
use crate::read::{Document, Table};
use crate::taxonomy::Taxonomy;

/// A lint: a file of `lints/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lint {
    /// What reports say about it.
    pub info: LintInfo,
    /// The kinds of sinks it looks at: data must not reach them. Empty where it looks at manifests.
    pub sinks: Vec<String>,
    /// The kinds of processors it looks at: no package may depend on the client of one that is not registered. Empty
    /// where it looks at data.
    pub processors: Vec<String>,
    /// The classes of data it looks for; none given: all.
    pub classes: Option<Vec<String>>,
    /// Classes that may reach these sinks.
    pub allowed_classes: Vec<String>,
    /// Whether it looks at what a library's error type quotes of its input: only at that, or not at all; none given: at
    /// that and at all else.
    pub quoted: Option<bool>,
    /// The line of a finding, in which `{source}`, `{classes}` and `{sink}` stand for what was found; in that of a lint
    /// that looks at manifests `{package}`, `{crate}` and `{processor}`.
    pub message: String,
    /// What to do, in one line: lower case, no full stop.
    pub help: String,
    /// The first version that has it.
    pub since: String,
    /// Code for which it fires, and code for which it does not.
    pub examples: Vec<Example>,
    /// The file as its reader was told.
    pub file: String,
}

/// An example of a lint: run by the tests, printed in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows: a sentence without its full stop.
    pub title: String,
    /// The root file of a crate that needs nothing but `std`, or `needs`. Other places call the crate `example`. If the
    /// lint fires, expectation comments say where. For a lint that looks at manifests, one of these.
    pub code: String,
    /// Whether the lint fires.
    pub fires: bool,
    /// A `privlint.toml` for it.
    pub config: Option<String>,
    /// The crates that it uses beside `std`, of which only attributes.
    pub needs: Vec<String>,
    /// Where the example begins in the lint's file.
    pub place: Range<usize>,
}

const PRECISIONS: [&str; 4] = ["very-high", "high", "medium", "low"];
const PLACEHOLDERS: [&str; 3] = ["source", "classes", "sink"];
/// Those of a lint that looks at manifests.
const OF_MANIFESTS: [&str; 3] = ["package", "crate", "processor"];
/// What a lint may say that looks at data.
const OF_DATA: [&str; 3] = ["classes", "allowed-classes", "quoted"];

impl Lint {
    /// Reads and checks a lint; the file has the name of its id.
    pub fn parse(text: &str, file: &str, taxonomy: &Taxonomy) -> Result<Lint, Vec<Diagnostic>> {
        let Document { root, mut errors } = Document::parse(text, file);
        let mut top = Table::new(&mut errors, root.get_ref(), 0..0);
        let lint = read(&mut top, file, taxonomy);
        top.finish();
        let errors = errors.into_sorted();
        match lint {
            Some(lint) if errors.is_empty() => Ok(lint),
            _ => Err(errors),
        }
    }

    /// Whether it looks at manifests, and not at data.
    pub fn is_of_manifests(&self) -> bool {
        !self.processors.is_empty()
    }

    /// What the file of an example is called.
    pub fn example_file(&self) -> &'static str {
        if self.is_of_manifests() { "Cargo.toml" } else { "src/lib.rs" }
    }

    /// What is wrong with the configurations of the examples. They may set the level of any lint, so this is asked for
    /// when all are known.
    pub(crate) fn check_example_configs(&self, taxonomy: &Taxonomy, lint_ids: &[&str]) -> Vec<Diagnostic> {
        let mut errors = Vec::new();
        for example in &self.examples {
            let Some(config) = &example.config else { continue };
            let (_, found) = parse_config(config, &self.file, taxonomy, lint_ids);
            errors.extend(found.into_iter().map(|mut error| {
                let line = error.range.and_then(|range| config.get(range));
                error.label = line.map(str::to_owned);
                error.message = format!("in the configuration of `{}`: {}", example.title, error.message);
                error.range = Some(example.place.clone());
                error
            }));
        }
        errors
    }
}

/// Reads all keys before it gives up on any: a key nobody asks for counts as unknown.
fn read(top: &mut Table<'_, '_>, file: &str, taxonomy: &Taxonomy) -> Option<Lint> {
    let id = top.need("id");
    if let Some((id, range)) = &id
        && stem(file) != id
    {
        top.error(range.clone(), format!("the lint `{id}` is the file `{id}.toml`"));
    }
    let (since, level) = (top.need("since"), read_level(top));
    let processors = top.list("processors");
    let placeholders = if processors.is_some() { OF_MANIFESTS } else { PLACEHOLDERS };
    let (summary, message, help) = (line(top, "summary"), read_message(top, placeholders), line(top, "help"));
    let (why, fix, standard) = (top.need("why"), top.need("fix"), top.need("standard"));
    let (cwe, gdpr) = (read_cwe(top), top.need_list("gdpr"));
    let (severity, precision) = (read_severity(top), read_precision(top));
    let sinks = if processors.is_some() { top.list("sinks").or(Some(Vec::new())) } else { top.need_list("sinks") };
    let sinks = sinks.map(|names| taxonomy.check_sinks(top, names));
    for key in ["sinks"].into_iter().chain(OF_DATA).filter(|_| processors.is_some()) {
        if let Some(value) = top.value(key) {
            top.error(value.span(), format!("`{key}` is about data, and `processors` makes this a lint of manifests"));
        }
    }
    let processors = processors.map(|kinds| taxonomy.check_processors(top, kinds));
    let classes = top.list("classes").map(|names| taxonomy.check_classes(top, names));
    let allowed = top.list("allowed-classes").map(|names| taxonomy.check_classes(top, names));
    let quoted = top.flag("quoted");
    let examples = read_examples(top, id.as_ref().map_or("", |(id, _)| id));
    let info = LintInfo {
        id: id?.0,
        summary: summary?,
        why: why?.0.trim().to_owned(),
        fix: fix?.0.trim().to_owned(),
        level: level?,
        standard: standard?.0.trim().to_owned(),
        cwe: cwe?,
        gdpr: gdpr?.into_iter().map(|(article, _)| article).collect(),
        security_severity: severity?,
        precision: precision?,
    };
    Some(Lint {
        info,
        sinks: sinks?,
        processors: processors.unwrap_or_default(),
        classes,
        allowed_classes: allowed.unwrap_or_default(),
        quoted,
        message: message?,
        help: help?,
        since: since?.0,
        examples,
        file: file.to_owned(),
    })
}

/// A text of one line that goes into a sentence of its reader.
fn line(top: &mut Table<'_, '_>, key: &'static str) -> Option<String> {
    let (text, range) = top.need(key)?;
    if text.contains('\n') || text.ends_with('.') {
        top.error(range, format!("`{key}` is one line without a full stop"));
    }
    Some(text)
}

fn read_level(top: &mut Table<'_, '_>) -> Option<privlint_ir::report::Level> {
    let (name, range) = top.need("level")?;
    let level = level(&name);
    if let Err(help) = &level {
        let error = top.errors.new_error(format!("unknown level `{name}`")).at(range).help(help);
        top.errors.push(error);
    }
    level.ok()
}

fn read_message(top: &mut Table<'_, '_>, placeholders: [&'static str; 3]) -> Option<String> {
    let range = top.value("message").map(toml::Spanned::span);
    let message = line(top, "message")?;
    let mut rest = message.as_str();
    while let (Some((_, after)), Some(range)) = (rest.split_once('{'), &range) {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        if !placeholders.contains(&name) {
            top.unknown("placeholder", &(name.to_owned(), range.clone()), placeholders);
        }
        rest = after;
    }
    Some(message)
}

fn read_cwe(top: &mut Table<'_, '_>) -> Option<Vec<u32>> {
    let values = top.need_array("cwe", "a list of numbers")?;
    values.into_iter().map(|value| top.as_number(value)).collect()
}

fn read_severity(top: &mut Table<'_, '_>) -> Option<String> {
    let (text, range) = top.need("security-severity")?;
    let tenths = text.split_once('.').and_then(|(whole, tenth)| {
        let one_digit = tenth.len() == 1;
        Some(whole.parse::<u32>().ok()? * 10 + tenth.parse::<u32>().ok().filter(|_| one_digit)?)
    });
    if !tenths.is_some_and(|tenths| (1..=100).contains(&tenths)) {
        top.error(range, format!("`{text}` is not between \"0.1\" and \"10.0\""));
    }
    Some(text)
}

fn read_precision(top: &mut Table<'_, '_>) -> Option<String> {
    let name = top.need("precision")?;
    if !PRECISIONS.contains(&name.0.as_str()) {
        top.unknown("precision", &name, PRECISIONS);
    }
    Some(name.0)
}

fn read_examples(top: &mut Table<'_, '_>, id: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for (entries, place) in top.rows("example") {
        let mut row = Table::new(top.errors, entries, place.clone());
        let (title, fires) = (line(&mut row, "title"), row.need_flag("fires"));
        let (code, config) = (row.need("code"), row.text("config"));
        let needs = row.list("needs").unwrap_or_default().into_iter().map(|(name, _)| name).collect();
        if let (Some((code, range)), Some(fires)) = (&code, fires)
            && fires != expects(code, id)
        {
            let problem = if fires { "fires, but no `//~` says where" } else { "is silent, but a `//~` says it fires" };
            row.error(range.clone(), format!("the example {problem}"));
        }
        if let Some(title) = &title
            && examples.iter().any(|other| other.title == *title)
        {
            row.error(place.clone(), format!("there are two examples `{title}`"));
        }
        row.finish();
        if let (Some(title), Some(fires), Some((code, _))) = (title, fires, code) {
            let config = config.map(|(config, _)| config);
            examples.push(Example { title, code, fires, config, needs, place });
        }
    }
    for (fires, kind) in [(true, "fires"), (false, "stays silent")] {
        if !examples.iter().any(|example| example.fires == fires) {
            top.error(top.range(), format!("there is no example for which the lint {kind}"));
        }
    }
    examples
}

/// Whether an expectation comment names the lint: `//~ id`, `//~^ id`.
fn expects(code: &str, id: &str) -> bool {
    let comments = code.lines().filter_map(|line| line.split_once("//~"));
    comments.map(|(_, comment)| comment.trim_start_matches(['^', 'v', '|']).trim()).any(|rest| {
        // What is known to be missed or wrong is marked so, and is no expectation of the lint.
        rest.split(|char: char| char.is_whitespace() || char == ':').next() == Some(id)
    })
}

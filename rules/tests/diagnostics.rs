//! What is wrong with a TOML text is told on its line: each file in `tests/data` holds broken TOML, and says in comments
//! what is told about it.
//!
//! `#~ message | label | help` at the end of a line: this error begins on this line (label and help are left out where
//! there is none; `-` for a label that is not there before a help that is). `#~^ ..` on a line of its own: on the line
//! above that is no such comment. `#= customer-data 1, sink 0, ..` in a configuration: how many rows are left.
//! Files in `config` are configurations, those in `lint`, `model` and `taxonomy` what these names say; the first line
//! of a file may name it otherwise: `#@ other.toml`.
#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::disallowed_methods, reason = "a test reads its data")]

use std::fs;
use std::path::Path;

use privlint_rules::{Diagnostic, Lint, Model, Rules, Taxonomy, parse_config, parse_config_table};

const LINTS: [&str; 2] = ["pii-in-log", "external-http"];

#[test]
fn every_error_is_told_on_its_line() {
    let taxonomy = Rules::builtin().unwrap().taxonomy;
    let mut failures = String::new();
    let mut count = 0;
    for kind in ["config", "lint", "model", "taxonomy"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(kind);
        let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).unwrap();
            let name = text.lines().next().and_then(|line| line.strip_prefix("#@ "));
            let name = name.map_or_else(|| path.file_name().unwrap().to_str().unwrap().to_owned(), str::to_owned);
            let (found, rows) = run(kind, &text, &name, &taxonomy);
            for error in &found {
                assert_eq!(error.file, name, "{}: {error:?}", path.display());
            }
            let (expected, found) = (expected(&text), lines(&text, &found));
            if expected != found {
                failures += &format!(
                    "{}\n expected:\n  {}\n found:\n  {}\n",
                    path.display(),
                    expected.join("\n  "),
                    found.join("\n  ")
                );
            }
            if let Some(expected) = text.lines().find_map(|line| line.strip_prefix("#= "))
                && expected != rows
            {
                failures += &format!("{}\n expected: {expected}\n left:     {rows}\n", path.display());
            }
            count += 1;
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    assert!(count >= 10, "only {count} files found");
}

fn run(kind: &str, text: &str, name: &str, taxonomy: &Taxonomy) -> (Vec<Diagnostic>, String) {
    let errors = match kind {
        "config" => {
            let (config, errors) = match name {
                "Cargo.toml" => {
                    parse_config_table(text, name, &["workspace", "metadata", "privlint"], taxonomy, &LINTS)
                }
                _ => parse_config(text, name, taxonomy, &LINTS),
            };
            let facts = &config.facts;
            let (data, sinks, sanitizers) = (facts.customer_data.len(), facts.sinks.len(), facts.sanitizers.len());
            let lints = config.lints.len();
            let processors = config.processors.len();
            let rows = format!(
                "customer-data {data}, sink {sinks}, sanitizer {sanitizers}, lints {lints}, processors {processors}"
            );
            return (errors, rows);
        }
        "lint" => Lint::parse(text, name, taxonomy).err(),
        "model" => Model::parse(text, name, taxonomy).err(),
        _ => Some(Taxonomy::parse(text, name).1),
    };
    (errors.unwrap_or_default(), String::new())
}

/// `line: message | label | help` of each error.
fn lines(text: &str, errors: &[Diagnostic]) -> Vec<String> {
    let mut lines = Vec::new();
    for error in errors {
        let range = error.range.clone().unwrap();
        assert!(range.start <= range.end && text.get(range.clone()).is_some(), "{error:?} is out of the text");
        let mut parts = vec![error.message.clone()];
        match (&error.label, &error.help) {
            (None, None) => {}
            (Some(label), None) => parts.push(label.clone()),
            (label, Some(help)) => parts.extend([label.clone().unwrap_or("-".to_owned()), help.clone()]),
        }
        lines.push(format!("{}: {}", text[..range.start].matches('\n').count() + 1, parts.join(" | ")));
    }
    lines.sort();
    lines
}

fn expected(text: &str) -> Vec<String> {
    let mut expected = Vec::new();
    let mut target = 0;
    for (index, line) in text.lines().enumerate() {
        let comment_only = line.starts_with("#~^");
        if !comment_only {
            target = index + 1;
        }
        if let Some((_, comment)) = line.split_once("#~") {
            expected.push(format!("{target}: {}", comment.trim_start_matches('^').trim()));
        }
    }
    expected.sort();
    expected
}

#[test]
fn no_beginning_of_a_configuration_is_too_broken_to_be_read() {
    let taxonomy = Rules::builtin().unwrap().taxonomy;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/config");
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for end in 0..text.len() {
            let Some(beginning) = text.get(..end) else { continue };
            let (_, errors) = parse_config(beginning, "privlint.toml", &taxonomy, &LINTS);
            lines(beginning, &errors);
        }
    }
}

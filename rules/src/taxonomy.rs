//! The taxonomy: which classes of customer data there are, and which kinds of sinks.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, advice};
use crate::read::{Document, Table, Text};

/// The words in which lints, models, marks and configuration speak.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taxonomy {
    /// How sensitive data can be, by name.
    pub labels: BTreeMap<String, Label>,
    /// Classes of customer data, by name.
    pub classes: BTreeMap<String, Class>,
    /// Kinds of sinks, by name.
    pub sinks: BTreeMap<String, SinkKind>,
    /// Kinds of processors: what the service is for to which a library hands data. By name.
    pub processors: BTreeMap<String, Word>,
    /// What a processor is by law, by name.
    pub roles: BTreeMap<String, Word>,
}

/// A degree of sensitivity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The higher, the more restricted; labels of equal rank are about different things.
    pub rank: u32,
    /// One line: what has this label.
    pub text: String,
}

/// A class of customer data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// One line: what belongs to it.
    pub text: String,
    /// The name of its label.
    pub label: String,
    /// Other words for it, to advise those who write one of them.
    pub also: Vec<String>,
}

/// A kind of sink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkKind {
    /// One line: what belongs to it.
    pub text: String,
    /// The kind that it is a case of: a sanitizer for that one holds for it, too.
    pub within: Option<String>,
    /// Other words for it, to advise those who write one of them.
    pub also: Vec<String>,
}

/// A name of which no more is to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// One line: what it means.
    pub text: String,
    /// Other words for it, to advise those who write one of them.
    pub also: Vec<String>,
}

impl Taxonomy {
    /// Reads `taxonomy.toml`, and tells what is wrong with it.
    pub fn parse(text: &str, file: &str) -> (Taxonomy, Vec<Diagnostic>) {
        let Document { root, mut errors } = Document::parse(text, file);
        let mut taxonomy = Taxonomy::default();
        let mut top = Table::new(&mut errors, root.get_ref(), 0..0);
        let [labels, classes, sinks] = ["label", "class", "sink"].map(|key| top.inner(key));
        let [processors, roles] = ["processor", "role"].map(|key| top.inner(key));
        top.finish();

        let known: Vec<String> =
            sinks.iter().flat_map(|(entries, _)| entries.keys()).map(|name| name.get_ref().to_string()).collect();

        let mut each = |section: Option<_>, read: &mut dyn FnMut(String, Table<'_, '_>)| {
            let Some((entries, range)) = section else { return };
            let mut section = Table::new(&mut errors, entries, range);
            for (name, value) in section.names() {
                check_name(&mut section, &name);
                if let Some(entries) = section.as_table(value, "a table") {
                    read(name.0, Table::new(section.errors, entries, value.span()));
                }
            }
        };
        each(labels, &mut |name, mut row| {
            let (rank, text) = (row.number("rank"), row.need("text"));
            if let (true, Some(rank), Some((text, _))) = (row.finish(), rank, text) {
                taxonomy.labels.insert(name, Label { rank, text });
            }
        });
        each(classes, &mut |name, mut row| {
            let (text, label, also) = (row.need("text"), row.need("label"), also(&mut row));
            if let Some(label) = &label
                && !taxonomy.labels.contains_key(&label.0)
            {
                row.unknown("label", label, taxonomy.labels.keys().map(String::as_str));
            }
            if let (true, Some((text, _)), Some((label, _))) = (row.finish(), text, label) {
                taxonomy.classes.insert(name, Class { text, label, also });
            }
        });
        each(sinks, &mut |name, mut row| {
            let (text, within, also) = (row.need("text"), row.text("within"), also(&mut row));
            if let Some(within) = &within
                && (within.0 == name || !known.contains(&within.0))
            {
                row.unknown("sink kind", within, known.iter().map(String::as_str).filter(|known| *known != name));
            }
            if let (true, Some((text, _))) = (row.finish(), text) {
                let within = within.map(|(within, _)| within);
                taxonomy.sinks.insert(name, SinkKind { text, within, also });
            }
        });
        for (section, words) in [(processors, &mut taxonomy.processors), (roles, &mut taxonomy.roles)] {
            each(section, &mut |name, mut row| {
                let (text, also) = (row.need("text"), also(&mut row));
                if let (true, Some((text, _))) = (row.finish(), text) {
                    words.insert(name, Word { text, also });
                }
            });
        }
        (taxonomy, errors.into_sorted())
    }

    /// Advice to somebody who wrote this for a class; none if it is one.
    pub fn advice_on_class(&self, name: &str) -> Option<String> {
        advice_on(name, self.classes.iter().map(|(name, class)| (name, &class.also)))
    }

    /// Advice to somebody who wrote this for a kind of sinks; none if it is one.
    pub fn advice_on_sink(&self, name: &str) -> Option<String> {
        advice_on(name, self.sinks.iter().map(|(name, kind)| (name, &kind.also)))
    }

    /// The kinds of sinks for which something holds that holds for this one: it, and all that are a case of it.
    pub fn kinds_of(&self, name: &str) -> Vec<&str> {
        let is_meant = |kind: &str| {
            let mut around = std::iter::successors(Some(kind), |kind| self.sinks.get(*kind)?.within.as_deref());
            around.by_ref().take(self.sinks.len() + 1).any(|kind| kind == name)
        };
        self.sinks.keys().map(String::as_str).filter(|kind| is_meant(kind)).collect()
    }

    /// The names among these that are classes; the others are reported.
    pub(crate) fn check_classes(&self, table: &mut Table<'_, '_>, names: Vec<Text>) -> Vec<String> {
        check(table, "class", names, |name| self.advice_on_class(name))
    }

    /// The names among these that are kinds of sinks; the others are reported.
    pub(crate) fn check_sinks(&self, table: &mut Table<'_, '_>, names: Vec<Text>) -> Vec<String> {
        check(table, "sink kind", names, |name| self.advice_on_sink(name))
    }

    /// The names among these that are kinds of processors; the others are reported.
    pub(crate) fn check_processors(&self, table: &mut Table<'_, '_>, names: Vec<Text>) -> Vec<String> {
        check(table, "kind of processor", names, |name| {
            advice_on(name, self.processors.iter().map(|(name, word)| (name, &word.also)))
        })
    }

    /// The name, if it is a role of a processor; otherwise it is reported.
    pub(crate) fn check_role(&self, table: &mut Table<'_, '_>, name: Text) -> Option<String> {
        let advice = |name: &str| advice_on(name, self.roles.iter().map(|(name, word)| (name, &word.also)));
        check(table, "role", vec![name], advice).pop()
    }
}

/// Advice on a name by the known names and the other words for each of them.
fn advice_on<'w>(name: &str, words: impl Iterator<Item = (&'w String, &'w Vec<String>)> + Clone) -> Option<String> {
    if words.clone().any(|(known, _)| known == name) {
        return None;
    }
    let written = name.to_lowercase().replace(['_', ' '], "-");
    let meant = words.clone().find(|(known, also)| **known == written || also.contains(&written));
    Some(match meant {
        Some((meant, _)) => format!("it is called `{meant}` here"),
        None => advice(name, words.map(|(known, _)| known.as_str())),
    })
}

fn check(
    table: &mut Table<'_, '_>,
    what: &str,
    names: Vec<Text>,
    advice_on: impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (name, range) in names {
        match advice_on(&name) {
            None => found.push(name),
            Some(advice) => {
                let error = table.errors.new_error(format!("unknown {what} `{name}`")).at(range);
                table.errors.push(error.help(advice));
            }
        }
    }
    found
}

fn also(row: &mut Table<'_, '_>) -> Vec<String> {
    row.list("also").unwrap_or_default().into_iter().map(|(word, _)| word).collect()
}

/// Names are written in Rust attributes, with `_` for `-`; so they have to be identifiers then.
fn check_name(section: &mut Table<'_, '_>, name: &Text) {
    let identifier = name.0.starts_with(|char: char| char.is_ascii_lowercase())
        && name.0.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-');
    if !identifier {
        section.error(name.1.clone(), format!("`{}` is not of the form `a-name`", name.0));
    }
}

//! Rows of models about code that no source text holds: what macros, attributes and derives stand for.

use std::collections::BTreeMap;

use privlint_ir::{DeriveRules, MacroGrammar, Meaning, Otherwise};
use serde::Deserialize;
use serde::de::value::StrDeserializer;

use crate::facts::{Row, RowPlace, item};
use crate::pattern::Pattern;
use crate::read::{Table, Text};

/// What a macro means that has no rules of its own in its source, or is understood better by other ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MacroRow {
    /// Which macro; of a derive, its crate and the name that is derived.
    pub item: Pattern,
    /// `grammar`: how its arguments are read.
    pub grammar: Option<MacroGrammar>,
    /// `expands`: what it stands for, as the rules of a `macro_rules!` macro; where there is a grammar, too, the value
    /// that it gives besides. What a derive or an attribute is given is written out as `privlint_front::item_input` says.
    pub rules: Option<String>,
    /// Where it is written.
    pub place: RowPlace,
}

/// What a derive shows of a value, or how it builds one. One derive may write several traits, each in a row of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeriveRow {
    /// Which derive: its crate and the name that is derived.
    pub item: Pattern,
    /// What it writes.
    pub rules: DeriveRules,
    /// Where it is written.
    pub place: RowPlace,
}

pub(crate) fn macro_row(row: &mut Table<'_, '_>) -> Option<Row<MacroRow>> {
    let item = item(row);
    let rules = row.text("expands").map(|(rules, _)| rules);
    let grammar = if rules.is_some() { row.text("grammar") } else { row.need("grammar") };
    let grammar = grammar.map(|grammar| named(row, "grammar", &grammar));
    // One that was not understood is an error of its own.
    let grammar = match (grammar, &rules) {
        (Some(grammar), _) => Some(grammar?),
        (None, Some(_)) => None,
        (None, None) => return None,
    };
    let (item, place) = item?;
    let identity = format!("`{}`", item.text());
    Some(Row { identity, place: place.clone(), fact: MacroRow { item, grammar, rules, place } })
}

pub(crate) fn derive_row(row: &mut Table<'_, '_>) -> Option<Row<DeriveRow>> {
    let (item, writes) = (item(row), row.need("writes"));
    let (method, inside, otherwise) = (row.text("method"), row.text("inside"), row.text("otherwise"));
    let (attributes, gives) = (texts(row, "attribute"), texts(row, "gives"));
    let (parameters, builds) = (texts(row, "parameters"), row.text("builds"));
    let shorthand = row.flag("shorthand").unwrap_or_default();
    let inner = row.text("inner").map(|(inner, _)| inner);
    let words = words(row);
    if let Some(method) = &method {
        check_method(row, method);
    }
    let otherwise = match otherwise {
        Some(otherwise) => named(row, "way to show a value", &otherwise)?,
        None => Otherwise::default(),
    };
    let builds = match builds {
        Some(builds) => Some(named(row, "way to build a value", &builds)?),
        None => None,
    };
    let (item, place) = item?;
    let writes = writes?.0;
    let identity = format!("`{}` that writes `{writes}`", item.text());
    let (method, inside) = (method.map(|it| it.0), inside.map(|it| it.0));
    let words = words?;
    let rules = DeriveRules {
        writes,
        method,
        attributes,
        inside,
        words,
        builds,
        parameters,
        shorthand,
        inner,
        otherwise,
        gives,
    };
    Some(Row { identity, place: place.clone(), fact: DeriveRow { item, rules, place } })
}

/// The name is read behind `fn`, and the rest is written out in an `impl` as it stands here.
fn check_method(row: &mut Table<'_, '_>, (text, range): &Text) {
    let error = row.errors.new_error("`method` is a signature: `fn name(&self, __out: ..) -> ..`").at(range.clone());
    if !text.starts_with("fn ") {
        row.errors.push(error);
    } else if let Err(reason) = privlint_front::derive::check_method(text) {
        row.errors.push(error.label(reason));
    }
}

fn texts(row: &mut Table<'_, '_>, key: &'static str) -> Vec<String> {
    row.list(key).unwrap_or_default().into_iter().map(|(text, _)| text).collect()
}

/// `words = { skip = "omit", .. }`
fn words(row: &mut Table<'_, '_>) -> Option<BTreeMap<String, Meaning>> {
    let Some((entries, range)) = row.inner("words") else { return Some(BTreeMap::new()) };
    let mut table = Table::new(row.errors, entries, range);
    let mut words = BTreeMap::new();
    for ((word, _), value) in table.names() {
        let meaning = table.as_text(value)?;
        words.insert(word, named(&mut table, "meaning of a word", &meaning)?);
    }
    Some(words)
}

/// The one of an enum's names that is written; `what` says what is named so.
fn named<T: for<'de> Deserialize<'de>>(row: &mut Table<'_, '_>, what: &str, name: &Text) -> Option<T> {
    match T::deserialize(StrDeserializer::new(&name.0)) {
        Ok(found) => Some(found),
        Err(Unknown(known)) => {
            row.unknown(what, name, known.iter().copied());
            None
        }
    }
}

/// What serde knows about an enum when it is given none of its names: all of them. So they are listed in one place only.
#[derive(Debug)]
struct Unknown(&'static [&'static str]);

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "none of {}", self.0.join(", "))
    }
}

impl std::error::Error for Unknown {}

impl serde::de::Error for Unknown {
    fn custom<T: std::fmt::Display>(_: T) -> Unknown {
        Unknown(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Unknown {
        Unknown(expected)
    }
}

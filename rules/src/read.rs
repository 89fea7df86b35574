//! Reading TOML value by value, so that every error is found, has a place, and spoils only its own table.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, advice, nearest};

/// A text with its place.
pub(crate) type Text = (String, Range<usize>);

/// A TOML text: its values, as far as it could be parsed, and the errors met so far.
pub(crate) struct Document<'t> {
    pub(crate) root: Spanned<DeTable<'t>>,
    pub(crate) errors: Errors,
}

/// The errors met in one file.
pub(crate) struct Errors {
    file: String,
    /// Those of the parser.
    syntax: Vec<Diagnostic>,
    /// Those of the readers.
    found: Vec<Diagnostic>,
    /// Where tables begin, in order.
    starts: Vec<usize>,
}

impl<'t> Document<'t> {
    pub(crate) fn parse(text: &'t str, file: &str) -> Document<'t> {
        let (root, errors) = DeTable::parse_recoverable(text);
        let syntax = errors.into_iter().map(|error| {
            let message = error.message().trim().replace('\n', ", ");
            Diagnostic { range: error.span(), ..Diagnostic::new(file, message) }
        });
        let mut starts = vec![0];
        table_starts(root.get_ref(), &mut starts);
        starts.sort_unstable();
        let errors = Errors { file: file.to_owned(), syntax: syntax.collect(), found: Vec::new(), starts };
        Document { root, errors }
    }
}

fn table_starts(table: &DeTable<'_>, starts: &mut Vec<usize>) {
    for value in table.values() {
        match value.get_ref() {
            DeValue::Table(inner) => {
                starts.push(value.span().start);
                table_starts(inner, starts);
            }
            DeValue::Array(rows) => {
                for row in rows.iter().filter(|row| row.get_ref().is_table()) {
                    starts.push(row.span().start);
                }
            }
            _ => {}
        }
    }
}

impl Errors {
    pub(crate) fn new_error(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.file, message)
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// All errors in order of their places. Where the syntax of a table is broken, only that is told: what else seems
    /// wrong with its values may be what the parser made of them.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        let mut found = std::mem::take(&mut self.found);
        found.retain(|error| !error.range.as_ref().is_some_and(|range| self.is_broken(range.start)));
        found.append(&mut self.syntax);
        found.sort_by_key(|error| error.range.as_ref().map(|range| range.start));
        found
    }

    /// Whether the syntax of the table around a place is broken.
    fn is_broken(&self, place: usize) -> bool {
        let table = |at: usize| self.starts.partition_point(|&start| start <= at);
        let mut broken = self.syntax.iter().filter_map(|error| error.range.as_ref());
        broken.any(|range| table(range.start) == table(place))
    }
}

/// A table whose keys are asked for one after the other; [`Table::finish`] tells the ones nobody asked for.
pub(crate) struct Table<'e, 'a> {
    pub(crate) errors: &'e mut Errors,
    entries: &'a DeTable<'a>,
    range: Range<usize>,
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
    errors_before: usize,
}

impl<'e, 'a> Table<'e, 'a> {
    pub(crate) fn new(errors: &'e mut Errors, entries: &'a DeTable<'a>, range: Range<usize>) -> Table<'e, 'a> {
        let errors_before = errors.found.len();
        Table { errors, entries, range, asked: Vec::new(), missing: Vec::new(), errors_before }
    }

    /// The place of the table: of its head, where it has one.
    pub(crate) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    pub(crate) fn error(&mut self, range: Range<usize>, message: impl Into<String>) {
        let error = self.errors.new_error(message).at(range);
        self.errors.push(error);
    }

    /// Reports a name that is none of the known ones.
    pub(crate) fn unknown<'n>(&mut self, what: &str, name: &Text, known: impl IntoIterator<Item = &'n str>) {
        let error = self.errors.new_error(format!("unknown {what} `{}`", name.0));
        self.errors.push(error.at(name.1.clone()).help(advice(&name.0, known)));
    }

    /// The value of a key, if it is there.
    pub(crate) fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.entries.iter().find(|(found, _)| found.get_ref() == key).map(|(_, value)| value)
    }

    /// All entries of a table whose keys are names of the author's choice, in the order of the text.
    pub(crate) fn names(&self) -> Vec<(Text, &'a Spanned<DeValue<'a>>)> {
        let text = |key: &Spanned<std::borrow::Cow<'_, str>>| (key.get_ref().to_string(), key.span());
        let mut names: Vec<_> = self.entries.iter().map(|(key, value)| (text(key), value)).collect();
        names.sort_by_key(|((_, range), _)| range.start);
        names
    }

    pub(crate) fn text(&mut self, key: &'static str) -> Option<Text> {
        let value = self.value(key)?;
        let text = self.as_text(value)?;
        if text.0.trim().is_empty() {
            self.error(value.span(), format!("`{key}` is empty"));
            return None;
        }
        Some(text)
    }

    /// The string of a key that has to be there; [`Table::finish`] reports where it is not.
    pub(crate) fn need(&mut self, key: &'static str) -> Option<Text> {
        self.needed(key);
        self.text(key)
    }

    /// Like [`Table::need`], for a list of strings; a string stands for a list of one.
    pub(crate) fn need_list(&mut self, key: &'static str) -> Option<Vec<Text>> {
        self.needed(key);
        self.list(key)
    }

    pub(crate) fn list(&mut self, key: &'static str) -> Option<Vec<Text>> {
        let value = self.value(key)?;
        let texts = self.as_list(value)?;
        if texts.is_empty() {
            self.error(value.span(), format!("`{key}` is empty"));
            return None;
        }
        Some(texts)
    }

    pub(crate) fn as_list(&mut self, value: &'a Spanned<DeValue<'a>>) -> Option<Vec<Text>> {
        if value.get_ref().is_str() {
            return self.as_text(value).map(|text| vec![text]);
        }
        let values = self.as_array(value, "a string or a list of strings")?;
        let texts: Vec<Option<Text>> = values.iter().map(|value| self.as_text(value)).collect();
        texts.into_iter().collect()
    }

    pub(crate) fn array(&mut self, key: &'static str, expected: &str) -> Option<Vec<&'a Spanned<DeValue<'a>>>> {
        let value = self.value(key)?;
        self.as_array(value, expected)
    }

    /// Like [`Table::array`], for a key that has to be there.
    pub(crate) fn need_array(&mut self, key: &'static str, expected: &str) -> Option<Vec<&'a Spanned<DeValue<'a>>>> {
        self.needed(key);
        self.array(key, expected)
    }

    /// The number of a key that has to be there.
    pub(crate) fn number(&mut self, key: &'static str) -> Option<u32> {
        self.needed(key);
        let value = self.value(key)?;
        self.as_number(value)
    }

    pub(crate) fn as_number(&mut self, value: &Spanned<DeValue<'_>>) -> Option<u32> {
        let number = value.get_ref().as_integer();
        let number = number.and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.wrong_value(value, "a number from 0");
        }
        number
    }

    /// The truth value of a key that has to be there.
    pub(crate) fn need_flag(&mut self, key: &'static str) -> Option<bool> {
        self.needed(key);
        self.flag(key)
    }

    /// The truth value of a key, if it is there.
    pub(crate) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_value(value, "true or false");
        }
        flag
    }

    /// The tables of `[[key]]`, none if there is none.
    pub(crate) fn rows(&mut self, key: &'static str) -> Vec<(&'a DeTable<'a>, Range<usize>)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        // `[key]` for `[[key]]` is an easy slip, and what is meant is clear.
        if let DeValue::Table(_) = value.get_ref() {
            let error = self.errors.new_error(format!("`{key}` is a list of tables")).at(value.span());
            self.errors.push(error.help(format!("write `[[{key}]]`")));
            return Vec::new();
        }
        let expected = format!("a list of tables, `[[{key}]]`");
        let Some(values) = self.as_array(value, &expected) else { return Vec::new() };
        values.into_iter().filter_map(|value| Some((self.as_table(value, "a table")?, value.span()))).collect()
    }

    /// The table `[key]`.
    pub(crate) fn inner(&mut self, key: &'static str) -> Option<(&'a DeTable<'a>, Range<usize>)> {
        let value = self.value(key)?;
        Some((self.as_table(value, "a table")?, value.span()))
    }

    /// Tells unknown and missing keys; whether the table had no error at all.
    pub(crate) fn finish(self) -> bool {
        if self.errors.is_broken(self.range.start) {
            return false;
        }
        let mut meant = Vec::new();
        for key in self.entries.keys() {
            if self.asked.iter().any(|asked| key.get_ref() == asked) {
                continue;
            }
            meant.extend(nearest(key.get_ref(), self.asked.iter().copied()));
            let error = self.errors.new_error(format!("unknown key `{}`", key.get_ref())).at(key.span());
            self.errors.push(error.help(advice(key.get_ref(), self.asked.iter().copied())));
        }
        // A misspelled key is told once, not a second time as missing.
        for key in self.missing.into_iter().filter(|key| !meant.contains(key)) {
            let error = self.errors.new_error(format!("`{key}` is missing")).at(self.range.clone());
            self.errors.push(error);
        }
        self.errors.found.len() == self.errors_before
    }

    pub(crate) fn as_text(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Text> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_value(value, "a string");
        }
        Some((text?.to_owned(), value.span()))
    }

    pub(crate) fn as_table(&mut self, value: &'a Spanned<DeValue<'a>>, expected: &str) -> Option<&'a DeTable<'a>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_value(value, expected);
        }
        table
    }

    pub(crate) fn wrong_value(&mut self, value: &Spanned<DeValue<'_>>, expected: &str) {
        let found = match value.get_ref() {
            DeValue::String(text) => format!("\"{}\"", text.escape_debug()),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Float(number) => number.to_string(),
            DeValue::Boolean(flag) => flag.to_string(),
            DeValue::Datetime(_) => "a date".to_owned(),
            DeValue::Array(_) => "a list".to_owned(),
            DeValue::Table(_) => "a table".to_owned(),
        };
        self.error(value.span(), format!("expected {expected}, found {found}"));
    }

    fn as_array(&mut self, value: &'a Spanned<DeValue<'a>>, expected: &str) -> Option<Vec<&'a Spanned<DeValue<'a>>>> {
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong_value(value, expected);
        }
        Some(array?.iter().collect())
    }

    fn needed(&mut self, key: &'static str) {
        if self.entries.keys().all(|found| found.get_ref() != key) {
            self.missing.push(key);
        }
    }
}

//! Facts that no source text tells: what is customer data, what is a sink, what takes the risk away.
//!
//! They are rows of a model of a library or of the user's configuration, in the same words.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use crate::macros::{DeriveRow, MacroRow, derive_row, macro_row};
use crate::pattern::Pattern;
use crate::read::Table;
use crate::taxonomy::Taxonomy;

/// The class of customer data of which a row says no more.
const DEFAULT_CLASS: &str = "personal";

/// The kind of a sink of which a row says no more: what it is given can be read by somebody.
const DEFAULT_SINK: &str = "logging";

/// The rows of one file, each list in the order of the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// `[[customer-data]]`
    pub customer_data: Vec<CustomerData>,
    /// `[[sink]]`
    pub sinks: Vec<Sink>,
    /// `[[sanitizer]]`
    pub sanitizers: Vec<Sanitizer>,
    /// `[[terminal]]`
    pub terminals: Vec<ItemRow>,
    /// `[[container]]`
    pub containers: Vec<ItemRow>,
    /// `[[macro]]`, in models only
    pub macros: Vec<MacroRow>,
    /// `[[derive]]`, in models only
    pub derives: Vec<DeriveRow>,
}

/// An item that holds or gives customer data: a type, a field (`krate::Type::field`), a variant, a function (its
/// result), a parameter (`krate::function::parameter`), a static.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerData {
    /// Which item.
    pub item: Pattern,
    /// The classes of data; never empty, all of them in the taxonomy. A row that names none means `personal`.
    pub classes: Vec<String>,
    /// Where it is written.
    pub place: RowPlace,
}

/// Something of which a row says all by its kind. Of a terminal: a function that sends what was put into a builder
/// before; the way of a finding ends there, and the finding stands where the data was put in. Of a container: a type that
/// gives what was put into it, so that its functions are judged by their types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// Which item.
    pub item: Pattern,
    /// Where it is written.
    pub place: RowPlace,
}

/// A function, method, macro or attribute that discloses what it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sink {
    /// Which item.
    pub item: Pattern,
    /// Which arguments are disclosed; none given: all, the receiver of a method among them.
    pub args: Option<Vec<Arg>>,
    /// The kind of sink, one of the taxonomy. A row that names none means `logging`.
    pub kind: String,
    /// The argument that says where the data goes, such as a URL; none given: no argument does.
    pub destination: Option<Arg>,
    /// Whether it does with the data what its body says, too, as a function does that makes an error of it.
    pub runs: bool,
    /// Where it is written.
    pub place: RowPlace,
}

/// An argument of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// The receiver of a method: `"self"`.
    Receiver,
    /// The n-th argument from 0, not counting the receiver.
    Index(usize),
}

/// A function or method whose result may go to a sink, whatever went in; or a type whose values may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sanitizer {
    /// Which item.
    pub item: Pattern,
    /// For which kinds of sinks it holds; none given: for all.
    pub sinks: Option<Vec<String>>,
    /// Why it does.
    pub reason: Option<String>,
    /// Where it is written.
    pub place: RowPlace,
}

/// Where a row is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowPlace {
    /// The file as its reader was told.
    pub file: String,
    /// The bytes of the value of `item`.
    pub range: Range<usize>,
}

/// Which tables a file may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rows {
    /// Those of a configuration.
    Configuration,
    /// Also what macros and derives mean.
    Model,
}

impl Facts {
    /// Reads all rows of a file; a row with an error is reported and left out.
    pub(crate) fn read(top: &mut Table<'_, '_>, taxonomy: &Taxonomy, rows: Rows) -> Facts {
        let mut facts = Facts {
            customer_data: each(top, "customer-data", |row| customer_data(row, taxonomy)),
            sinks: each(top, "sink", |row| sink(row, taxonomy)),
            sanitizers: each(top, "sanitizer", |row| sanitizer(row, taxonomy)),
            terminals: each(top, "terminal", item_row),
            containers: each(top, "container", item_row),
            macros: Vec::new(),
            derives: Vec::new(),
        };
        if rows == Rows::Model {
            facts.macros = each(top, "macro", macro_row);
            facts.derives = each(top, "derive", derive_row);
        }
        facts
    }

    /// How many rows there are: those of `[[sink]]`, `[[terminal]]`, `[[container]]`, `[[sanitizer]]`,
    /// `[[customer-data]]`, `[[macro]]` and `[[derive]]`.
    pub fn counts(&self) -> [usize; 7] {
        [
            self.sinks.len(),
            self.terminals.len(),
            self.containers.len(),
            self.sanitizers.len(),
            self.customer_data.len(),
            self.macros.len(),
            self.derives.len(),
        ]
    }

    /// The item of every row with its place.
    pub fn items(&self) -> impl Iterator<Item = (&Pattern, &RowPlace)> {
        let customer_data = self.customer_data.iter().map(|row| (&row.item, &row.place));
        let sinks = self.sinks.iter().map(|row| (&row.item, &row.place));
        let sanitizers = self.sanitizers.iter().map(|row| (&row.item, &row.place));
        let macros = self.macros.iter().map(|row| (&row.item, &row.place));
        let derives = self.derives.iter().map(|row| (&row.item, &row.place));
        let terminals = self.terminals.iter().chain(&self.containers).map(|row| (&row.item, &row.place));
        customer_data.chain(sinks).chain(terminals).chain(sanitizers).chain(macros).chain(derives)
    }
}

/// A fact under the name that no other row of its kind may have, and its place.
pub(crate) struct Row<T> {
    pub(crate) identity: String,
    pub(crate) place: RowPlace,
    pub(crate) fact: T,
}

fn each<T>(top: &mut Table<'_, '_>, key: &'static str, read: impl Fn(&mut Table<'_, '_>) -> Option<Row<T>>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    let mut facts = Vec::new();
    for (entries, range) in top.rows(key) {
        let mut table = Table::new(top.errors, entries, range);
        // The row is read to its end even where its beginning is wrong: each reader asks for every key it knows.
        let row = read(&mut table);
        if !table.finish() {
            continue;
        }
        let Some(row) = row else { continue };
        if seen.insert(row.identity.clone()) {
            facts.push(row.fact);
        } else {
            top.error(row.place.range, format!("{} is listed twice", row.identity));
        }
    }
    facts
}

fn customer_data(row: &mut Table<'_, '_>, taxonomy: &Taxonomy) -> Option<Row<CustomerData>> {
    let (item, classes) = (item(row), row.list("class"));
    let classes = match classes {
        Some(classes) => Some(taxonomy.check_classes(row, classes)),
        None => Some(vec![DEFAULT_CLASS.to_owned()]),
    };
    let (item, place) = item?;
    let identity = format!("`{}`", item.text());
    Some(Row { identity, place: place.clone(), fact: CustomerData { item, classes: classes?, place } })
}

fn sink(row: &mut Table<'_, '_>, taxonomy: &Taxonomy) -> Option<Row<Sink>> {
    let (item, kind, args, destination) = (item(row), row.text("kind"), args(row), destination(row));
    let runs = row.flag("runs").unwrap_or_default();
    let kind = match kind {
        Some(kind) => taxonomy.check_sinks(row, vec![kind]).pop(),
        None => Some(DEFAULT_SINK.to_owned()),
    };
    let ((item, place), kind) = (item?, kind?);
    let identity = format!("`{}` of kind `{kind}`", item.text());
    Some(Row { identity, place: place.clone(), fact: Sink { item, args, kind, destination, runs, place } })
}

fn sanitizer(row: &mut Table<'_, '_>, taxonomy: &Taxonomy) -> Option<Row<Sanitizer>> {
    let (item, sinks, reason) = (item(row), row.list("for"), row.text("reason"));
    let sinks = sinks.map(|sinks| taxonomy.check_sinks(row, sinks));
    let (item, place) = item?;
    let identity = format!("`{}`", item.text());
    let reason = reason.map(|(reason, _)| reason);
    Some(Row { identity, place: place.clone(), fact: Sanitizer { item, sinks, reason, place } })
}

fn item_row(row: &mut Table<'_, '_>) -> Option<Row<ItemRow>> {
    let (item, place) = item(row)?;
    let identity = format!("`{}`", item.text());
    Some(Row { identity, place: place.clone(), fact: ItemRow { item, place } })
}

pub(crate) fn item(row: &mut Table<'_, '_>) -> Option<(Pattern, RowPlace)> {
    let (text, range) = row.need("item")?;
    match Pattern::parse(&text) {
        Ok(pattern) => Some((pattern, RowPlace { file: row.errors.file().to_owned(), range })),
        Err(reason) => {
            let error = row.errors.new_error(format!("`{text}` is not the path of an item")).at(range);
            row.errors.push(error.label(reason));
            None
        }
    }
}

fn args(row: &mut Table<'_, '_>) -> Option<Vec<Arg>> {
    const EXPECTED: &str = "a list of numbers (the first argument is 0) and \"self\"";
    let values = row.array("args", EXPECTED)?;
    if let (true, Some(value)) = (values.is_empty(), row.value("args")) {
        row.error(value.span(), "`args` is empty");
    }
    let mut args = Vec::new();
    for value in values {
        match arg(value) {
            Some(arg) => args.push(arg),
            None => row.wrong_value(value, EXPECTED),
        }
    }
    Some(args)
}

fn destination(row: &mut Table<'_, '_>) -> Option<Arg> {
    let value = row.value("destination")?;
    let arg = arg(value);
    if arg.is_none() {
        row.wrong_value(value, "a number (the first argument is 0) or \"self\"");
    }
    arg
}

fn arg(value: &Spanned<DeValue<'_>>) -> Option<Arg> {
    match value.get_ref() {
        DeValue::String(text) if text == "self" => Some(Arg::Receiver),
        DeValue::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok().map(Arg::Index),
        _ => None,
    }
}

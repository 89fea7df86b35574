//! Processors: who gets data by a library, and which of them are registered.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use crate::diagnostic::Diagnostic;
use crate::model::Model;
use crate::read::{Document, Errors, Table, Text};
use crate::taxonomy::Taxonomy;

/// A registered processor: `[processors.<name>]` of a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Processor {
    /// The packages by which it gets data, each with the place of its name.
    pub crates: Vec<(String, Range<usize>)>,
    /// What it is by law, one of the taxonomy.
    pub role: String,
    /// What it gets data for.
    pub purpose: String,
    /// Where it keeps the data.
    pub region: String,
    /// The contract that binds it.
    pub agreement: String,
}

/// Reads `[processors]` of a configuration, by name.
pub(crate) fn registered<'a>(
    errors: &mut Errors,
    entries: &'a DeTable<'a>,
    range: Range<usize>,
    taxonomy: &Taxonomy,
) -> BTreeMap<String, Processor> {
    let mut processors = BTreeMap::new();
    let mut seen: Vec<String> = Vec::new();
    let mut table = Table::new(errors, entries, range);
    for (name, value) in table.names() {
        let Some(entries) = table.as_table(value, "a table") else { continue };
        let mut row = Table::new(table.errors, entries, value.span());
        let crates = row.need_list("crates").map(|names| each_once(&mut row, names, &mut seen));
        let role = row.need("role").and_then(|role| taxonomy.check_role(&mut row, role));
        let [purpose, region, agreement] = ["purpose", "region", "agreement"].map(|key| row.need(key));
        if let (true, Some(crates), Some(role), Some(purpose), Some(region), Some(agreement)) =
            (row.finish(), crates, role, purpose, region, agreement)
        {
            let processor = Processor { crates, role, purpose: purpose.0, region: region.0, agreement: agreement.0 };
            processors.insert(name.0, processor);
        }
    }
    processors
}

/// Reads `processors.toml`: for each kind of processor the packages that are clients of one. With what models say of
/// their packages, that is the kind of processor by package.
pub(crate) fn known(
    text: &str,
    file: &str,
    models: &[Model],
    taxonomy: &Taxonomy,
) -> (BTreeMap<String, String>, Vec<Diagnostic>) {
    let said = models.iter().filter_map(|model| Some((model.krate.clone(), model.processor.clone()?)));
    let mut kinds: BTreeMap<String, String> = said.collect();
    let mut seen: Vec<String> = kinds.keys().cloned().collect();
    let Document { root, mut errors } = Document::parse(text, file);
    let mut table = Table::new(&mut errors, root.get_ref(), 0..0);
    for (kind, value) in table.names() {
        let kind = taxonomy.check_processors(&mut table, vec![kind]).pop();
        let names = table.as_list(value).unwrap_or_default();
        for (name, _) in each_once(&mut table, names, &mut seen) {
            kinds.extend(kind.clone().map(|kind| (name, kind)));
        }
    }
    (kinds, errors.into_sorted())
}

/// The names that were not there before; the others are reported.
fn each_once(table: &mut Table<'_, '_>, names: Vec<Text>, seen: &mut Vec<String>) -> Vec<Text> {
    let mut found = Vec::new();
    for (name, range) in names {
        if seen.contains(&name) {
            table.error(range, format!("`{name}` is listed twice"));
        } else {
            seen.push(name.clone());
            found.push((name, range));
        }
    }
    found
}

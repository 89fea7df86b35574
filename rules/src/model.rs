//! Models: what the API of a library is to privlint.

use crate::diagnostic::Diagnostic;
use crate::facts::{Facts, Rows};
use crate::read::{Document, Table, Text};
use crate::taxonomy::Taxonomy;

/// What is known about one crate: a file of `models/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The name of the package: `posthog-rs`. In the paths of items it has `_` for `-`, unless the file says by `lib` that
    /// the package's library has another name.
    pub krate: String,
    /// The versions whose source agrees with all rows, as cargo writes them: `>=0.11, <0.14`. Rows hold for other
    /// versions too, as far as these have the items.
    pub versions: Option<String>,
    /// The features of the crate without which some of the items are not there.
    pub features: Vec<String>,
    /// Whether its build script writes the items, so that they are in no source.
    pub generated: bool,
    /// The kind of processor that gets data by the crate, if it is the client of one.
    pub processor: Option<String>,
    /// Its rows.
    pub facts: Facts,
    /// The file as its reader was told.
    pub file: String,
}

impl Model {
    /// Reads and checks a model; the file has the name of its crate.
    pub fn parse(text: &str, file: &str, taxonomy: &Taxonomy) -> Result<Model, Vec<Diagnostic>> {
        let Document { root, mut errors } = Document::parse(text, file);
        let mut top = Table::new(&mut errors, root.get_ref(), 0..0);
        let (krate, versions, processor) = (top.need("crate"), top.text("versions"), top.text("processor"));
        let lib = top.text("lib").map(|(lib, _)| lib);
        let features = top.list("features").unwrap_or_default().into_iter().map(|(name, _)| name).collect();
        let generated = top.flag("generated").unwrap_or_default();
        if let Some((name, range)) = &krate
            && stem(file) != name
        {
            top.error(range.clone(), format!("a model of `{name}` is the file `{name}.toml`"));
        }
        if let Some(versions) = &versions {
            check_versions(&mut top, versions);
        }
        let processor = processor.and_then(|kind| taxonomy.check_processors(&mut top, vec![kind]).pop());
        let facts = Facts::read(&mut top, taxonomy, Rows::Model);
        if let Some((name, _)) = &krate {
            let root = lib.unwrap_or_else(|| name.replace('-', "_"));
            for (item, place) in facts.items().filter(|(item, _)| item.segments()[0] != root) {
                let error = top.errors.new_error(format!("`{}` is not an item of `{root}`", item.text()));
                let error = error.at(place.range.clone());
                top.errors.push(error.help("an item is named by the crate whose users name it"));
            }
        }
        top.finish();
        let errors = errors.into_sorted();
        match krate {
            Some((krate, _)) if errors.is_empty() => {
                let versions = versions.map(|(versions, _)| versions);
                Ok(Model { krate, versions, features, generated, processor, facts, file: file.to_owned() })
            }
            _ => Err(errors),
        }
    }
}

/// The name of a file without its folder and extension.
pub(crate) fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".toml").unwrap_or(name)
}

/// `>=0.11, <0.14`: comparisons with versions of one to three numbers.
fn check_versions(table: &mut Table<'_, '_>, versions: &Text) {
    let well_formed = versions.0.split(',').all(|part| {
        let numbers: Vec<&str> = part.trim().trim_start_matches(['<', '>', '=', '^', '~']).split('.').collect();
        numbers.len() <= 3 && numbers.iter().all(|number| number.parse::<u32>().is_ok())
    });
    if !well_formed {
        table.error(versions.1.clone(), "versions are written like `>=0.11, <0.14`");
    }
}

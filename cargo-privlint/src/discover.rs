//! `discover`: what looks like customer data and is not marked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use privlint_check::{Candidate, Discovery};
use privlint_project::CargoProject;
use privlint_report::{Style, Table, render_table};

use crate::error::Error;

/// The fields, with what to do about them; `written` is whether they are in the configuration by now.
pub(crate) fn tell(found: &Discovery, written: bool, style: &Style) -> String {
    let Discovery { candidates: found, problems } = found;
    let row = |it: &Candidate| {
        let outside = if it.from_outside { "yes" } else { "" };
        vec![format!("{}:{}", it.path, it.line), it.class.clone(), outside.to_owned(), it.item.clone()]
    };
    let fields = if found.len() == 1 { "one field".to_owned() } else { format!("{} fields", found.len()) };
    let mut total = match (found.first(), written) {
        (None, _) => "no field looks like customer data but those that are marked".to_owned(),
        (Some(_), true) => format!("written to `privlint.toml`: {fields}"),
        (Some(first), false) => format!(
            "{fields} by name and type. Mark what is customer data by `#[cfg_attr(any(), privlint::customer_data({}))]`, or \
             let `--write` write rows for all of them to `privlint.toml`",
            first.class.replace('-', "_")
        ),
    };
    if *problems > 0 {
        let places = if *problems == 1 { "one place was".to_owned() } else { format!("{problems} places were") };
        total += &format!(". But {places} not understood, and may hold more: `cargo privlint` tells of them");
    }
    let head = vec!["place", "class", "from outside", "field"];
    render_table(&Table { head, rows: found.iter().map(row).collect(), total }, style)
}

/// Adds a row for each field to `privlint.toml`, which is made if there is none.
///
/// # Errors
/// When the configuration is a table of a manifest, or the file cannot be written.
pub(crate) fn write(project: &CargoProject, found: &[Candidate]) -> Result<(), Error> {
    if found.is_empty() {
        return Ok(());
    }
    let mut text = match &project.config {
        Some(file) if file.is_manifest => return Err(Error::ConfigInManifest),
        Some(file) => file.text.clone(),
        None => String::new(),
    };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    // Two fields of one name in different crates of a package are one item.
    let rows: BTreeMap<&str, &str> = found.iter().map(|it| (it.item.as_str(), it.class.as_str())).collect();
    for (item, class) in rows {
        let gap = if text.is_empty() { "" } else { "\n" };
        write!(text, "{gap}[[customer-data]]\nitem = \"{item}\"\nclass = \"{class}\"\n")
            .expect("a string takes all text");
    }
    Ok(privlint_project::write_file(&project.config_path(), &text)?)
}

//! What privlint knows, as data: the lints, the models of libraries, the taxonomy, and the stub sources.
//!
//! A lint is one file in `lints/`, a library one file in `models/`, a stub crate one folder in `stubs/`; `build.rs`
//! finds them and they are compiled in, so nothing is read at run time. The configuration `privlint.toml` is read here
//! too, since its rows and those of a model are the same: both say what *is* customer data, what *is* a sink, and what
//! takes the risk away.
//!
//! Whatever is read, all errors are collected, each with its place and, where a name is nearly right, the right one.
//! A row with an error is left out as a whole: half a row could say more than its author meant (a sanitizer whose
//! misspelled `for` is ignored would hold for all sinks).

mod config;
mod diagnostic;
mod embedded;
mod facts;
mod hosts;
mod lint;
mod macros;
mod model;
mod names;
mod package;
mod pattern;
mod processor;
mod read;
mod taxonomy;

use std::collections::BTreeMap;

pub use config::{Config, parse_config, parse_config_table};
pub use diagnostic::{Diagnostic, advice, nearest};
pub use embedded::{StubFile, stubs};
pub use facts::{Arg, CustomerData, Facts, RowPlace, Sanitizer, Sink};
pub use hosts::{Hosts, Owner};
pub use lint::{Example, Lint};
pub use macros::{DeriveRow, MacroRow};
pub use model::Model;
pub use names::Names;
pub use package::{Dependency, Package};
pub use pattern::Pattern;
pub use processor::Processor;
pub use taxonomy::{Class, Label, SinkKind, Taxonomy, Word};

/// All that is known without a configuration.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Classes of customer data and kinds of sinks.
    pub taxonomy: Taxonomy,
    /// The lints in order of their ids.
    pub lints: Vec<Lint>,
    /// The models in order of their file names.
    pub models: Vec<Model>,
    /// The kind of processor that gets data by a package, by the package's name.
    pub processors: BTreeMap<String, String>,
    /// What names of fields tell.
    pub names: Names,
    /// Hosts whose owner is known.
    pub hosts: Hosts,
}

impl Rules {
    /// Reads and checks the data that is compiled in. The tests of this package see to it that there is no error.
    pub fn builtin() -> Result<Rules, Vec<Diagnostic>> {
        let (taxonomy, mut errors) = Taxonomy::parse(embedded::TAXONOMY, "taxonomy.toml");
        let mut lints = Vec::new();
        for (file, text) in embedded::lints() {
            match Lint::parse(text, file, &taxonomy) {
                Ok(lint) => lints.push(lint),
                Err(found) => errors.extend(found),
            }
        }
        let ids: Vec<&str> = lints.iter().map(|lint| lint.info.id.as_str()).collect();
        for lint in &lints {
            errors.extend(lint.check_example_configs(&taxonomy, &ids));
        }
        let mut models = Vec::new();
        for (file, text) in embedded::models() {
            match Model::parse(text, file, &taxonomy) {
                Ok(model) => models.push(model),
                Err(found) => errors.extend(found),
            }
        }
        let (processors, found) = processor::known(embedded::PROCESSORS, "processors.toml", &models, &taxonomy);
        errors.extend(found);
        let (hosts, found) = hosts::known(embedded::HOSTS, "hosts.toml", &taxonomy);
        errors.extend(found);
        let (names, found) = Names::parse(embedded::NAMES, "names.toml", &taxonomy);
        errors.extend(found);
        if errors.is_empty() { Ok(Rules { taxonomy, lints, models, processors, names, hosts }) } else { Err(errors) }
    }

    /// The lint with this id.
    pub fn lint(&self, id: &str) -> Option<&Lint> {
        self.lints.iter().find(|lint| lint.info.id == id)
    }
}

//! Manifests: on which crates a package depends, and where it says so.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::read::Document;

/// What a `Cargo.toml` says of its package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// Its name; empty where the manifest has no package.
    pub name: String,
    /// Its direct dependencies on any platform and behind any feature, in the order of the text.
    pub dependencies: Vec<Dependency>,
}

/// A dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The name of the package that it means, whatever it is called here.
    pub krate: String,
    /// Whether it becomes part of what is built; those of tests and build scripts do not.
    pub ships: bool,
    /// The bytes of its key.
    pub range: Range<usize>,
}

/// Tables of dependencies, and whether these become part of what is built.
const TABLES: [(&str, bool); 5] = [
    ("dependencies", true),
    ("dev-dependencies", false),
    ("dev_dependencies", false),
    ("build-dependencies", false),
    ("build_dependencies", false),
];

impl Package {
    /// Reads a manifest that cargo takes; of any other one, what can be read. `workspace` is the manifest of the
    /// workspace's root, from which a dependency may be inherited.
    pub fn parse(text: &str, workspace: &str) -> Package {
        let (document, workspace) = (Document::parse(text, ""), Document::parse(workspace, ""));
        let (root, workspace) = (document.root.get_ref(), workspace.root.get_ref());
        let inherited = table(workspace, "workspace").and_then(|workspace| table(workspace, "dependencies"));
        let name = table(root, "package").and_then(|package| text_of(package, "name"));
        let mut dependencies = Vec::new();
        let targets = table(root, "target").into_iter().flat_map(|targets| targets.values());
        for place in [root].into_iter().chain(targets.filter_map(|target| target.get_ref().as_table())) {
            for (key, ships) in TABLES {
                for (name, value) in table(place, key).into_iter().flat_map(|table| table.iter()) {
                    let krate = package_of(name.get_ref(), value, inherited);
                    dependencies.push(Dependency { krate, ships, range: name.span() });
                }
            }
        }
        dependencies.sort_by_key(|dependency| dependency.range.start);
        Package { name: name.unwrap_or_default().to_owned(), dependencies }
    }
}

/// The package that a dependency means: it says so, or what it inherits does, or it has the package's name.
fn package_of(name: &str, value: &Spanned<DeValue<'_>>, inherited: Option<&DeTable<'_>>) -> String {
    let own = value.get_ref().as_table();
    let inherits = own.and_then(|own| find(own, "workspace")?.as_bool()) == Some(true);
    let inherited = inherited.filter(|_| inherits).and_then(|inherited| table(inherited, name));
    let package = [own, inherited].into_iter().flatten().find_map(|table| text_of(table, "package"));
    package.unwrap_or(name).to_owned()
}

fn find<'t, 'a>(entries: &'t DeTable<'a>, key: &str) -> Option<&'t DeValue<'a>> {
    entries.iter().find(|(found, _)| found.get_ref() == key).map(|(_, value)| value.get_ref())
}

fn table<'t, 'a>(entries: &'t DeTable<'a>, key: &str) -> Option<&'t DeTable<'a>> {
    find(entries, key)?.as_table()
}

fn text_of<'t>(entries: &'t DeTable<'_>, key: &str) -> Option<&'t str> {
    find(entries, key)?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKSPACE: &str = "\
[workspace.dependencies]
posthog-rs = \"0.30\"
errors = { package = \"sentry\", version = \"0.49\" }
";

    const MANIFEST: &str = "\
[package]
name = \"shop\"
[dependencies]
posthog-rs.workspace = true
errors = { workspace = true, features = [\"log\"] }
stats = { package = \"mixpanel-rs\", version = \"0.3\", optional = true }
[dependencies.segment]
version = \"0.2\"
[dev-dependencies]
bugsnag = \"0.2\"
[target.'cfg(unix)'.dependencies]
amplitude = \"0.1\"
[target.'cfg(unix)'.build-dependencies]
statsig = \"1\"
";

    #[test]
    fn a_dependency_is_the_package_that_it_means_at_its_own_key() {
        let package = Package::parse(MANIFEST, WORKSPACE);
        assert_eq!(package.name, "shop");
        let found: Vec<_> =
            package.dependencies.iter().map(|it| (&*it.krate, it.ships, &MANIFEST[it.range.clone()])).collect();
        assert_eq!(
            found,
            [
                ("posthog-rs", true, "posthog-rs"),
                ("sentry", true, "errors"),
                ("mixpanel-rs", true, "stats"),
                ("segment", true, "segment"),
                ("bugsnag", false, "bugsnag"),
                ("amplitude", true, "amplitude"),
                ("statsig", false, "statsig"),
            ]
        );
    }

    #[test]
    fn of_other_texts_what_can_be_read_is() {
        assert_eq!(Package::parse(WORKSPACE, WORKSPACE), Package::default());
        for text in ["", "[package", "package = 1\ndependencies = []\ntarget = \"\""] {
            assert_eq!(Package::parse(text, "").dependencies, [], "{text}");
        }
    }
}

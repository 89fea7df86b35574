//! Names by which something is presumed to be customer data.

use crate::diagnostic::Diagnostic;
use crate::read::{Document, Table};
use crate::taxonomy::Taxonomy;

/// What names of fields tell of the data in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Words in the names of types that hold a program's own settings.
    settings: Vec<String>,
    classes: Vec<Presumed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Presumed {
    class: String,
    types: Vec<String>,
    names: Vec<String>,
    /// The kinds of sinks at which it counts; nothing: at all.
    sinks: Option<Vec<String>>,
}

impl Names {
    /// Reads `names.toml`.
    pub(crate) fn parse(text: &str, file: &str, taxonomy: &Taxonomy) -> (Names, Vec<Diagnostic>) {
        let Document { root, mut errors } = Document::parse(text, file);
        let mut top = Table::new(&mut errors, root.get_ref(), 0..0);
        let texts =
            |texts: Option<Vec<(String, _)>>| texts.unwrap_or_default().into_iter().map(|(text, _)| text).collect();
        let mut names = Names { settings: texts(top.need_list("settings")), classes: Vec::new() };
        let classes = top.inner("class");
        top.finish();
        if let Some((entries, range)) = classes {
            let mut table = Table::new(&mut errors, entries, range);
            for (class, value) in table.names() {
                let Some(entries) = table.as_table(value, "a table") else { continue };
                let class = taxonomy.check_classes(&mut table, vec![class]).pop();
                let mut row = Table::new(table.errors, entries, value.span());
                let (types, words) = (texts(row.need_list("types")), texts(row.need_list("names")));
                let sinks = row.list("sinks").map(|sinks| taxonomy.check_sinks(&mut row, sinks));
                let kinds = |names: Vec<String>| {
                    names.iter().flat_map(|name| taxonomy.kinds_of(name)).map(str::to_owned).collect()
                };
                let sinks = sinks.map(kinds);
                row.finish();
                names.classes.extend(class.map(|class| Presumed { class, types, names: words, sinks }));
            }
        }
        (names, errors.into_sorted())
    }

    /// Whether what is presumed to be of a class is a matter at a kind of sinks.
    pub fn counts_at(&self, class: &str, kind: &str) -> bool {
        let mut rows = self.classes.iter().filter(|it| it.class == class);
        rows.all(|it| it.sinks.as_ref().is_none_or(|sinks| sinks.iter().any(|sink| sink == kind)))
    }

    /// The class of customer data that a field of this name is presumed to be, in a type of that name. `is_of` says
    /// whether the field is of a type: of one of this name, or `text`.
    pub fn class_of(&self, field: &str, in_type: &str, is_of: &dyn Fn(&str) -> bool) -> Option<&str> {
        if words(in_type).any(|word| self.settings.iter().any(|it| it.eq_ignore_ascii_case(word))) {
            return None;
        }
        let ends = |name: &String| {
            field.strip_suffix(name.as_str()).is_some_and(|before| before.is_empty() || before.ends_with('_'))
        };
        let fits = |it: &&Presumed| it.names.iter().any(ends) && it.types.iter().any(|ty| is_of(ty));
        self.classes.iter().find(fits).map(|it| it.class.as_str())
    }
}

/// The words of a name like `MailConfigFile`.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let starts = name.char_indices().filter(|(_, it)| it.is_ascii_uppercase()).map(|(at, _)| at);
    let ends = starts.clone().skip(1).chain([name.len()]);
    starts.zip(ends).filter_map(|(start, end)| name.get(start..end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fields() {
        let (taxonomy, _) = Taxonomy::parse(crate::embedded::TAXONOMY, "taxonomy.toml");
        let (names, errors) = Names::parse(crate::embedded::NAMES, "names.toml", &taxonomy);
        assert!(errors.is_empty(), "{errors:?}");
        for (field, in_type, ty, class) in [
            ("email", "SignUp", "text", Some("email")),
            ("billing_email", "Order", "text", Some("email")),
            ("email", "SignUp", "bool", None),
            ("email_verified", "SignUp", "text", None),
            ("email", "MailConfig", "text", None),
            ("password", "Settings", "text", None),
            ("email", "MailConfigFile", "text", None),
            ("password", "Login", "text", Some("credentials")),
            ("birthday", "Profile", "NaiveDate", Some("birth-date")),
            ("name", "Profile", "text", None),
            ("latitude", "Place", "f64", Some("location")),
            ("microphone", "Setup", "text", None),
        ] {
            assert_eq!(names.class_of(field, in_type, &|it| it == ty), class, "{in_type}::{field}");
        }
    }
}

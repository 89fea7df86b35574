//! What is wrong with a TOML text, and where.

use std::ops::Range;

/// An error in a lint, a model, the taxonomy or the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file as its reader was told.
    pub file: String,
    /// The bytes of its text that are meant; none where the whole file is.
    pub range: Option<Range<usize>>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// A few words to stand at the place itself.
    pub label: Option<String>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error somewhere in a file.
    pub(crate) fn new(file: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic { file: file.to_owned(), range: None, message: message.into(), label: None, help: None }
    }

    /// The same error, at a place.
    pub(crate) fn at(mut self, range: Range<usize>) -> Diagnostic {
        self.range = Some(range);
        self
    }

    /// The same error, with words at its place.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.label = Some(label.into());
        self
    }

    /// The same error, with advice.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
}

/// Advice on a name that is not known: the nearest one that is, or else all of them.
pub fn advice<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(nearest) = nearest(name, known.iter().copied()) {
        return format!("did you mean `{nearest}`?");
    }
    let all: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    match all.as_slice() {
        [] => "there is none".to_owned(),
        [only] => format!("there is only {only}"),
        all => format!("known are {}", all.join(", ")),
    }
}

/// The known name that differs least from `name`, if it is near enough to be meant.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // One wrong letter in three is a slip; more is another word.
    let limit = name.chars().count().max(3) / 3;
    let distances = known.into_iter().map(|known| (strsim::damerau_levenshtein(name, known), known));
    distances.filter(|&(distance, _)| distance <= limit).min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_is_advised_and_a_far_one_lists_all() {
        let known = ["email", "name", "phone"];
        assert_eq!(advice("emial", known), "did you mean `email`?");
        assert_eq!(advice("Phone", known), "did you mean `phone`?");
        assert_eq!(advice("iban", known), "known are `email`, `name`, `phone`");
        assert_eq!(advice("x", ["email"]), "there is only `email`");
        assert_eq!(advice("x", []), "there is none");
    }
}

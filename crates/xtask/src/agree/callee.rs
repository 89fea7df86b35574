//! What rustc says is called.

/// What a call calls.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Callee {
    /// A function.
    Function(Named),
    /// A pointer to a function: its type.
    Pointer(String),
}

/// A function that is named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Named {
    /// Its path.
    pub(super) path: DefPath,
    /// The arguments of the generics in force in it, without lifetimes.
    pub(super) args: Vec<String>,
    /// The path of the type, trait or module that it belongs to, by which that is visible in the crate that is compiled;
    /// see [`super::mir`].
    pub(super) owner: Option<Vec<String>>,
}

/// The path of a definition where it is defined: `core[c1f1]::result::{impl#0}::unwrap_or_default`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct DefPath {
    /// Whether it is one of the crate that is compiled.
    pub(super) local: bool,
    /// The crate.
    pub(super) krate: String,
    /// What tells it from others of that name.
    pub(super) hash: String,
    /// The rest.
    pub(super) segments: Vec<String>,
}

impl DefPath {
    /// Reads `DefId(2:11686 ~ core[c1f1]::result::{impl#0}::unwrap_or_default)`.
    pub(super) fn parse(text: &str) -> Option<DefPath> {
        let (number, path) = text.strip_prefix("DefId(")?.strip_suffix(')')?.split_once(" ~ ")?;
        let mut segments = path.split("::").map(str::to_owned);
        let (krate, hash) = segments.next()?.strip_suffix(']')?.split_once('[').map(own)?;
        Some(DefPath { local: number.starts_with("0:"), krate, hash, segments: segments.collect() })
    }

    /// The path of what the definition belongs to.
    pub(super) fn parent(&self) -> DefPath {
        let mut parent = self.clone();
        parent.segments.pop();
        parent
    }

    /// Whether it is a method that an impl has by no trait: those of traits are called by the trait.
    pub(super) fn is_of_impl(&self) -> bool {
        self.segments.iter().rev().nth(1).is_some_and(|part| part.starts_with("{impl#"))
    }

    /// Its own name.
    pub(super) fn name(&self) -> &str {
        self.segments.last().map_or("", String::as_str)
    }
}

fn own((a, b): (&str, &str)) -> (String, String) {
    (a.to_owned(), b.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let path = DefPath::parse("DefId(0:3 ~ t_x[dc34]::m::{impl#0}::go)").expect("a path");
        assert!(path.local && path.krate == "t_x" && path.hash == "dc34" && path.name() == "go");
        assert_eq!(path.segments, ["m", "{impl#0}", "go"]);
        assert_eq!(path.parent().segments, ["m", "{impl#0}"]);
        assert_eq!(DefPath::parse("DefId(0:3)"), None);
    }
}

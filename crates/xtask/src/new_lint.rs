//! `cargo xtask new-lint ID`: the file of a new lint, to be filled in.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Writes `rules/lints/ID.toml` and returns its path. A file that is there already is an error, as is an id that is not
/// kebab-case.
pub fn write(root: &Path, id: &str) -> io::Result<PathBuf> {
    if !is_id(id) {
        let text = format!("`{id}` is no lint id: two or more words of a-z and 0-9, joined by `-`");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
    }
    let folder = root.join("rules/lints");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{id}.toml"));
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(named)?;
    file.write_all(stub(id).as_bytes()).map_err(named)?;
    Ok(path)
}

/// One word alone could be mistaken for something else in a document; see [`crate::tidy`].
fn is_id(id: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.contains('-') && id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(is_word)
}

/// The text of the file: every key of a lint, with what belongs there. The tests of privlint-rules refuse what is empty,
/// so they name one by one what is left to fill in.
fn stub(id: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let snake = id.replace('-', "_");
    format!(
        r#"id = "{id}"
since = "{version}"

# allow, warn, deny or forbid. Deny what is wrong wherever it happens; warn of what may be meant.
level = "warn"

# What the lint finds, in one line without a full stop.
summary = ""

# A finding's line, lower case. `{{source}}`, `{{classes}}` and `{{sink}}` stand for what was found.
message = ""

# What to do in one line, lower case. Leave the key out if that depends.
help = ""

# The statement of the privacy standard that a finding breaks.
standard = ""
cwe = []
gdpr = []

# From "0.1" to "10.0".
security-severity = ""
# very-high, high, medium or low.
precision = ""

# A lint that looks at manifests has `processors = [..]` in place of these: see unregistered-sdk.
# Which kinds of sinks it looks at, which classes of data it looks for (left out: all), and which of these may pass
# (left out: none); see rules/taxonomy.toml.
sinks = []
classes = []
allowed-classes = []
# Whether it looks only at what errors quote of their input, or not at that (left out: at that, too).
quoted = false

# Why it matters and how to put it right: Markdown, for somebody who has just met the finding.
why = """
"""
fix = """
"""

# Two examples at least that fire, and two that stay silent: the others, put right.
[[example]]
title = ""
fires = true
code = '''
fn {snake}() {{
    // Let a line end in `//~ {id}` where it fires.
}}
'''

[[example]]
title = ""
fires = false
code = '''
fn {snake}() {{
}}
'''
"#
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids() {
        assert!(is_id("email-in-log"));
        for id in ["", "log", "Email-in-log", "email_in-log", "email--log", "-log", "email-", "9-lives", "../a-b"] {
            assert!(!is_id(id), "{id}");
        }
    }

    #[test]
    fn nothing_is_overwritten() {
        let root = std::env::temp_dir().join(format!("privlint-new-lint-{}", std::process::id()));
        let path = write(&root, "email-in-log").expect("the folder is new");
        assert!(path.ends_with("rules/lints/email-in-log.toml"));
        fs::write(&path, "filled in").expect("the file is there");
        let error = write(&root, "email-in-log").expect_err("the file is there");
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).expect("the file is there"), "filled in");
        assert_eq!(write(&root, "Email").expect_err("no id").kind(), io::ErrorKind::InvalidInput);
        fs::remove_dir_all(&root).expect("the folder is ours");
    }

    /// The keys of a lint's file, those of its examples among them.
    fn keys(text: &str) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let mut within = None;
        for line in text.lines() {
            let marks = ["\"\"\"", "'''"];
            match within {
                Some(mark) if line.contains(mark) => within = None,
                Some(_) => {}
                None => {
                    let (key, value) = line.split_once('=').unwrap_or_default();
                    let is_key = !key.is_empty() && key.trim().bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
                    keys.extend(is_key.then(|| key.trim().to_string()));
                    within = marks.into_iter().find(|mark| value.matches(mark).count() == 1);
                }
            }
        }
        keys
    }

    #[test]
    fn keys_of_a_file() {
        let text = "a = \"\"\"\nb = 1\n\"\"\"\nc-d = '''e'''\nf = [\n  \"g = h\"\n]\n# i = 1\n";
        assert_eq!(Vec::from_iter(keys(text)), ["a", "c-d", "f"]);
    }

    /// The stub has the keys that lints have. Only some need a configuration in an example.
    #[test]
    fn the_stub_is_like_the_lints() {
        let stub = keys(&stub("email-in-log"));
        let optional = BTreeSet::from(["help", "classes", "allowed-classes", "quoted"].map(str::to_string));
        let folder = crate::repository().join("rules/lints");
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("the folder can be read").path();
            let mut found = keys(&fs::read_to_string(&path).expect("lints are text"));
            found.remove("config");
            found.remove("needs");
            // A lint has one of the two.
            if found.remove("processors") {
                found.insert("sinks".to_string());
            }
            assert_eq!(found.difference(&stub).next(), None, "{}: a key that the stub lacks", path.display());
            let mut missing = stub.difference(&found).filter(|key| !optional.contains(*key));
            assert_eq!(missing.next(), None, "{}: a key of the stub that the lint lacks", path.display());
        }
    }
}

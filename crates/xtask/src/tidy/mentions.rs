//! Documents mention only lints that exist.

use std::collections::BTreeSet;

use super::{Complaint, File};

/// How a lint is mentioned: what stands before its id.
const BEFORE: [&str; 10] = [
    "privlint::",
    "privlint: allow(",
    "privlint: expect(",
    "rules/lints/",
    "](lints/",
    "](../lints/",
    "-A ",
    "-W ",
    "-D ",
    "-F ",
];

pub(super) fn check(files: &[File], out: &mut Vec<Complaint>) {
    let lints: BTreeSet<&str> = files.iter().filter_map(|file| file.stem("rules/lints", "toml")).collect();
    for file in files.iter().filter(|file| is_document(&file.path)) {
        for (index, line) in file.text.lines().enumerate() {
            for id in mentioned(line).into_iter().filter(|id| !lints.contains(id)) {
                out.push(file.complaint(index + 1, format!("there is no lint `{id}` in rules/lints")));
            }
        }
    }
}

fn is_document(path: &str) -> bool {
    let own = !path.contains('/') && (path.ends_with(".md") || path == "action.yml");
    own || path.starts_with("docs/") && path.ends_with(".md")
}

/// The lints that a line mentions. Ids are of two words or more, which tells them from `-D warnings` and the attributes.
fn mentioned(line: &str) -> Vec<&str> {
    let mut ids = Vec::new();
    for before in BEFORE {
        for (at, _) in line.match_indices(before) {
            ids.push(word(&line[at + before.len()..]));
        }
    }
    // `some-lint = "warn"` and `some-lint = { level = "warn" }`, as in privlint.toml.
    if let Some((key, value)) = line.split_once('=') {
        let level = value.trim().trim_start_matches("{ level = ").trim_start_matches('"');
        let is_level = ["allow", "warn", "deny", "forbid"].contains(&word(level));
        if is_level && word(key) == key.trim() {
            ids.push(key.trim());
        }
    }
    ids.retain(|id| id.contains('-') && !id.ends_with('-'));
    ids
}

/// The kebab-case word that the text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_of_all_kinds() {
        let lines = [
            "`privlint::two-words`",
            "// privlint: allow(two-words) because",
            "see [two](lints/two-words.md)",
            "rules/lints/two-words.toml",
            "cargo privlint -D two-words",
            "two-words = \"deny\"",
            "two-words = { level = \"allow\" }",
        ];
        for line in lines {
            assert_eq!(mentioned(line), ["two-words"], "{line}");
        }
    }

    #[test]
    fn what_mentions_none() {
        let lines = [
            "#[privlint::customer_data(email)]",
            "cargo clippy -- -D warnings",
            "rules/lints/<id>.toml",
            "cargo-privlint = \"0.1\"",
            "a dash -A- b",
        ];
        for line in lines {
            assert!(mentioned(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn only_lints_that_exist() {
        let file = |path: &str, text: &str| File { path: path.to_string(), text: text.to_string() };
        let text = "-D is-there\n-D is-gone\n";
        let files = [file("rules/lints/is-there.toml", ""), file("README.md", text), file("src/a.rs", text)];
        let mut out = Vec::new();
        check(&files, &mut out);
        assert_eq!(out, [files[1].complaint(2, "there is no lint `is-gone` in rules/lints")]);
    }
}

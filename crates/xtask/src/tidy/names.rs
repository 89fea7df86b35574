//! What a library does is said by rules/models; the engine knows no library by name.

use std::collections::BTreeSet;

use super::{Complaint, File};
use crate::lex::{self, Kind};

/// The crates that must not know.
const ENGINE: [&str; 5] = ["privlint-ir", "privlint-front", "privlint-sema", "privlint-flow", "privlint-check"];

/// The language itself, and a word that is too common to mean the crate.
const KNOWN: [&str; 2] = ["std", "log"];

pub(super) fn check(files: &[File], out: &mut Vec<Complaint>) {
    let models = files.iter().filter_map(|file| file.stem("rules/models", "toml")).map(|stem| stem.replace('-', "_"));
    let models: BTreeSet<String> = models.filter(|stem| !KNOWN.contains(&stem.as_str())).collect();
    for file in files.iter().filter(|file| is_engine(&file.path)) {
        let text = without_tests(&file.text);
        for piece in lex::pieces(&text).into_iter().filter(|piece| piece.kind == Kind::Text) {
            let first = piece.text.split("::").next().unwrap_or_default();
            if models.contains(first) {
                let text = format!("\"{}\" names a library; say it in rules/models/{first}.toml", piece.text);
                out.push(file.complaint(piece.line, text));
            }
        }
    }
}

fn is_engine(path: &str) -> bool {
    let Some((krate, path)) = path.strip_prefix("crates/").and_then(|path| path.split_once("/src/")) else {
        return false;
    };
    let is_test = path.split('/').any(|part| matches!(part, "tests" | "tests.rs"));
    ENGINE.contains(&krate) && path.ends_with(".rs") && !is_test
}

/// The text with empty lines for the modules of tests, which may name what they like. Relies on rustfmt's layout.
fn without_tests(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line == "#[cfg(test)]" && lines.peek().is_some_and(|next| next.starts_with("mod ") && next.ends_with('{')) {
            for line in lines.by_ref() {
                kept.push('\n');
                if line == "}" {
                    break;
                }
            }
        } else {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(path: &str, text: &str) -> Vec<String> {
        let file = |path: &str, text: &str| File { path: path.to_string(), text: text.to_string() };
        let models = ["std", "log", "acme-http", "acme"].map(|stem| file(&format!("rules/models/{stem}.toml"), ""));
        let mut files = models.to_vec();
        files.push(file(path, text));
        let mut out = Vec::new();
        check(&files, &mut out);
        out.iter().map(|complaint| format!("{}: {}", complaint.line, complaint.text)).collect()
    }

    #[test]
    fn the_engine_names_no_library() {
        let text = "//! A.\nconst A: &str = \"acme_http::Client\";\nif name == \"acme\" {}\n";
        let expected = [
            "2: \"acme_http::Client\" names a library; say it in rules/models/acme_http.toml",
            "3: \"acme\" names a library; say it in rules/models/acme.toml",
        ];
        assert_eq!(complaints("crates/privlint-flow/src/call/apply.rs", text), expected);
        assert!(complaints("crates/privlint-report/src/lib.rs", text).is_empty());
        assert!(complaints("crates/privlint-flow/tests/all.rs", text).is_empty());
        assert!(complaints("crates/privlint-flow/src/call/tests.rs", text).is_empty());
    }

    #[test]
    fn what_names_none() {
        let text = "// \"acme\"\nlet acme = \"std\"; f(\"log\", \"acmes\", \"an acme\");\n";
        assert!(complaints("crates/privlint-sema/src/lib.rs", text).is_empty());
    }

    #[test]
    fn test_modules_may_name_libraries_and_code_behind_them_not() {
        let text = "#[cfg(test)]\nmod tests {\n    \"acme\";\n}\n\"acme\";\n";
        let expected = ["5: \"acme\" names a library; say it in rules/models/acme.toml"];
        assert_eq!(complaints("crates/privlint-sema/src/lib.rs", text), expected);
        let text = "#[cfg(test)]\nmod tests;\n\n\"acme\";\n";
        assert_eq!(complaints("crates/privlint-sema/src/lib.rs", text).len(), 1);
    }
}

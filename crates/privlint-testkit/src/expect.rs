//! Reads the expectations of one file.

use crate::lex::{LineComment, line_comments};

/// What a marker says of its finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is due.
    Fires,
    /// It would be due and is not found, for this reason.
    Missing(String),
    /// It is found and should not be, for this reason.
    Spurious(String),
}

/// A finding that a marker speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The line of the sink, from 1.
    pub line: usize,
    /// Whether it is due.
    pub kind: Kind,
    /// The lint's id.
    pub lint: String,
    /// What the message holds.
    pub text: Option<String>,
    /// Labels: for each, one of the finding's flows starts on a line labelled so.
    pub from: Vec<String>,
}

/// What one file expects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expectations {
    /// The lints that are compared in this file; all, where the file does not say.
    pub lints: Option<Vec<String>>,
    /// The findings that markers speak of, in the order of the markers.
    pub findings: Vec<Expectation>,
    /// Labels with their lines, from 1, in the order of the markers.
    pub labels: Vec<(usize, String)>,
}

/// Reads the expectations of a file. Each error begins with its line: `12: unknown directive`.
pub fn parse(text: &str) -> Result<Expectations, Vec<String>> {
    let comments = line_comments(text).map_err(|(line, what)| vec![format!("{line}: {what} without end")])?;
    let lines: Vec<&str> = text.lines().collect();
    let mut file = Expectations::default();
    let mut errors = Vec::new();
    // Where the marker before stands, and the line it speaks of.
    let mut before: Option<(usize, usize)> = None;
    for LineComment { line, text } in comments {
        if let Some(directive) = text.strip_prefix('@') {
            if let Err(error) = read_directive(directive.trim(), &mut file) {
                errors.push(format!("{line}: {error}"));
            }
        } else if let Some(markers) = text.strip_prefix('~') {
            for marker in markers.split("//~") {
                match target(marker, line, before, &lines) {
                    Ok((target, body)) => {
                        before = Some((line, target));
                        if let Err(error) = read_marker(body, target, &mut file) {
                            errors.push(format!("{line}: {error}"));
                        }
                    }
                    Err(error) => errors.push(format!("{line}: {error}")),
                }
            }
        } else if text.contains("//~") {
            errors.push(format!("{line}: a marker has to begin its comment"));
        }
    }
    if let Some(lints) = &file.lints {
        for finding in file.findings.iter().filter(|finding| !lints.contains(&finding.lint)) {
            errors.push(format!("{}: {} is not compared in this file", finding.line, finding.lint));
        }
    }
    if errors.is_empty() { Ok(file) } else { Err(errors) }
}

/// The line that a marker speaks of, and what it says.
fn target<'a>(
    marker: &'a str,
    line: usize,
    before: Option<(usize, usize)>,
    lines: &[&str],
) -> Result<(usize, &'a str), String> {
    let arrow = marker.find(char::is_whitespace).ok_or_else(|| format!("nothing in marker `//~{marker}`"))?;
    let (arrow, body) = marker.split_at(arrow);
    let target = match arrow {
        "|" => match before {
            Some((place, target)) if place == line || place + 1 == line => target,
            _ => return Err("`//~|` without a marker right above".to_owned()),
        },
        _ if arrow.bytes().all(|byte| byte == b'^') => line.saturating_sub(arrow.len()),
        _ if arrow.bytes().all(|byte| byte == b'v') => line + arrow.len(),
        _ => return Err(format!("no blank behind `//~`, or unknown target `{arrow}`")),
    };
    match target.checked_sub(1).and_then(|index| lines.get(index)) {
        None => Err("the marker's line is not in the file".to_owned()),
        // Such a marker could never be met, and a known miss there would never be noticed.
        Some(text) if text.trim().is_empty() || text.trim().starts_with("//") => {
            Err("the marker's line holds no code".to_owned())
        }
        Some(_) => Ok((target, body.trim())),
    }
}

fn read_marker(body: &str, line: usize, file: &mut Expectations) -> Result<(), String> {
    if let Some(label) = body.strip_prefix("source:") {
        let (label, rest) = word(label.trim());
        if label.is_empty() || !rest.is_empty() {
            return Err(format!("`{body}` names no label"));
        }
        file.labels.push((line, label.to_owned()));
        return Ok(());
    }
    let (known, mut rest) = match body.split_once(char::is_whitespace) {
        Some((known @ ("MISSING" | "SPURIOUS"), rest)) => (Some(known), rest),
        _ => (None, body),
    };
    let mut findings = Vec::new();
    loop {
        let (finding, behind) = read_finding(rest.trim(), line)?;
        findings.push(finding);
        match behind.strip_prefix(',') {
            Some(next) => rest = next,
            None => {
                rest = behind;
                break;
            }
        }
    }
    let kind = match (known, rest.strip_prefix(':').map(str::trim)) {
        (None, _) if rest.is_empty() => Kind::Fires,
        (None, _) => return Err(format!("`{rest}` is not understood")),
        (Some(known), None | Some("")) => return Err(format!("{known} without `: reason`")),
        (Some("MISSING"), Some(reason)) => Kind::Missing(reason.to_owned()),
        (Some(_), Some(reason)) => Kind::Spurious(reason.to_owned()),
    };
    file.findings.extend(findings.into_iter().map(|finding| Expectation { kind: kind.clone(), ..finding }));
    Ok(())
}

/// A lint with what is said about its finding, and what stands behind.
fn read_finding(text: &str, line: usize) -> Result<(Expectation, &str), String> {
    let (lint, rest) = word(text);
    if !is_lint(lint) {
        return Err(format!("`{text}` does not begin with the id of a lint"));
    }
    let mut finding = Expectation { line, kind: Kind::Fires, lint: lint.to_owned(), text: None, from: Vec::new() };
    let mut rest = rest.trim_start();
    loop {
        if let Some(label) = rest.strip_prefix("<-") {
            let (label, behind) = word(label.trim_start());
            if label.is_empty() {
                return Err("no label behind `<-`".to_owned());
            }
            finding.from.push(label.to_owned());
            rest = behind.trim_start();
        } else if let Some(quoted) = rest.strip_prefix('"') {
            let (text, behind) = quoted.split_once('"').ok_or("a quote is not closed")?;
            if finding.text.replace(text.to_owned()).is_some() || text.is_empty() {
                return Err("more than one text, or an empty one".to_owned());
            }
            rest = behind.trim_start();
        } else {
            return Ok((finding, rest));
        }
    }
}

fn read_directive(directive: &str, file: &mut Expectations) -> Result<(), String> {
    let lints = directive.split_once('=').filter(|(name, _)| name.trim() == "lints");
    let (_, value) = lints.ok_or_else(|| format!("unknown directive `{directive}`"))?;
    let list = value.trim().strip_prefix('[').and_then(|value| value.strip_suffix(']'));
    let unquote = |item: &str| item.trim().strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    let lints: Option<Vec<String>> = list.and_then(|list| list.split(',').map(unquote).collect());
    match lints {
        Some(lints) if lints.iter().all(|lint| is_lint(lint)) => {
            if file.lints.replace(lints).is_some() {
                return Err("`lints` stands twice".to_owned());
            }
            Ok(())
        }
        _ => Err(format!("`{}` is no list of lints: [\"a\", \"b\"]", value.trim())),
    }
}

/// The letters, digits, `-` and `_` that a text begins with, and the rest.
fn word(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    text.split_at(end)
}

fn is_lint(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fires(line: usize, lint: &str) -> Expectation {
        Expectation { line, kind: Kind::Fires, lint: lint.to_owned(), text: None, from: Vec::new() }
    }

    #[test]
    fn markers_name_lines_and_lints() {
        let cases = [
            ("f(); //~ a", vec![fires(1, "a")]),
            ("f(); //~ a, b-2", vec![fires(1, "a"), fires(1, "b-2")]),
            ("f(); //~ a //~ b", vec![fires(1, "a"), fires(1, "b")]),
            ("f();\n\n//~^^ a\n//~| b\n//~| c", vec![fires(1, "a"), fires(1, "b"), fires(1, "c")]),
            ("//~v a\nf();", vec![fires(2, "a")]),
            ("f(); //~vv a\n\ng(); //~ b //~| c\r\n", vec![fires(3, "a"), fires(3, "b"), fires(3, "c")]),
            ("f(\"//~ a\"); // b", vec![]),
            ("/// f(); //~ a\n//! //~ a\n/* //~ a */", vec![]),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).map(|file| file.findings), Ok(expected), "{text}");
        }
    }

    #[test]
    fn markers_say_more_of_their_finding() {
        let text =
            "f(); //~ a \"x, y\" <- e, b <- e <- e_2\ng(); //~ MISSING a <- e: why: so\nh(); //~ SPURIOUS a, b: why";
        let (e, why) = (vec!["e".to_owned()], "why".to_owned());
        let expected = vec![
            Expectation { text: Some("x, y".to_owned()), from: e.clone(), ..fires(1, "a") },
            Expectation { from: vec!["e".to_owned(), "e_2".to_owned()], ..fires(1, "b") },
            Expectation { kind: Kind::Missing("why: so".to_owned()), from: e, ..fires(2, "a") },
            Expectation { kind: Kind::Spurious(why.clone()), ..fires(3, "a") },
            Expectation { kind: Kind::Spurious(why), ..fires(3, "b") },
        ];
        assert_eq!(parse(text).map(|file| file.findings), Ok(expected));
    }

    #[test]
    fn labels_and_directives() {
        let file = parse("//@ lints = [\"a\", \"b\"]\nf();\n//~^ source: e\ng(); //~ source: e_2 //~ b <- e");
        let file = file.expect("the markers are right");
        assert_eq!(file.lints, Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(file.labels, [(2, "e".to_owned()), (4, "e_2".to_owned())]);
        assert_eq!(file.findings.len(), 1);
    }

    #[test]
    fn what_is_malformed_is_an_error_with_its_line() {
        let cases = [
            ("f(); //~a", "1: nothing in marker"),
            ("f(); //~a b", "1: no blank"),
            ("f(); //~", "1: nothing in marker"),
            ("f(); //~ ", "1: `` does not begin"),
            ("f(); //~ A", "1: `A` does not begin"),
            ("f(); //~ a,", "1: `` does not begin"),
            ("f(); //~ a b", "1: `b` is not understood"),
            ("f(); //~ a: why", "1: `: why` is not understood"),
            ("f(); //~ a <-", "1: no label"),
            ("f(); //~ a \"x", "1: a quote"),
            ("f(); //~ a \"\"", "1: more than one text"),
            ("f(); //~ a \"x\" \"y\"", "1: more than one text"),
            ("f(); //~ source:", "1: `source:` names no label"),
            ("f(); //~ source: e f", "1: `source: e f` names no label"),
            ("f(); //~ MISSING a", "1: MISSING without"),
            ("f(); //~ SPURIOUS a:", "1: SPURIOUS without"),
            ("f(); //~ missing a: why", "1: `a: why` is not understood"),
            ("f(); //~^ a", "1: the marker's line is not in the file"),
            ("f(); //~v a", "1: the marker's line is not in the file"),
            ("\n//~^ a", "2: the marker's line holds no code"),
            ("//~ a", "1: the marker's line holds no code"),
            ("f(); //~ a\n\n//~| b", "3: `//~|` without"),
            ("f(); // see //~ a", "1: a marker has to begin"),
            ("//@ lint = []", "1: unknown directive `lint = []`"),
            ("//@ lints = []", "1: `[]` is no list"),
            ("//@ lints = [a]", "1: `[a]` is no list"),
            ("//@ lints = [\"a\"]\n//@ lints = [\"a\"]", "2: `lints` stands twice"),
            ("//@ lints = [\"a\"]\nf(); //~ b", "2: b is not compared"),
            ("f();\n\"g //~ a", "2: string without end"),
        ];
        for (text, expected) in cases {
            let errors = parse(text).expect_err(text);
            assert!(errors.len() == 1 && errors[0].starts_with(expected), "{text}: {errors:?}");
        }
        assert_eq!(parse("f(); //~ A\n//@ x\ng(); //~ B").expect_err("three errors").len(), 3);
    }
}

//! All that is said about a lint, for a terminal.

use annotate_snippets::renderer::{AnsiColor, Effects};
use privlint_ir::report::LintInfo;
use textwrap::Options;

use crate::Style;
use crate::words::{clean, clean_lines};

/// A lint with what no report needs to say about it.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// The lint.
    pub lint: &'a LintInfo,
    /// The first version that has it.
    pub since: &'a str,
    /// Code for which it fires, and code for which it does not.
    pub examples: Vec<PageExample<'a>>,
}

/// An example on a page.
#[derive(Clone, Debug)]
pub struct PageExample<'a> {
    /// What it shows: a sentence without its full stop.
    pub title: &'a str,
    /// Whether the lint fires.
    pub fires: bool,
    /// The files of it: name and text.
    pub files: Vec<(&'a str, &'a str)>,
}

/// Columns of running text where the terminal's width is not known.
const WIDTH: usize = 80;
/// Text wider than this is hard to read.
const MAX_WIDTH: usize = 100;
/// How far values stand behind their names.
const NAMES: usize = 12;

/// Writes the page: what the lint is, why it is, how to put it right, and examples.
pub fn render_page(page: &Page<'_>, style: &Style) -> String {
    let lint = page.lint;
    let width = style.width.unwrap_or(WIDTH).min(MAX_WIDTH);
    let mut out = format!("{}: {}\n\n", title(&lint.id, style), clean(&lint.summary));
    let cwe: Vec<String> = lint.cwe.iter().map(|number| format!("CWE-{number}")).collect();
    let severity = format!("{} of 10, at {} precision", lint.security_severity, lint.precision);
    for (name, value) in [
        ("level", lint.level.to_string().as_str()),
        ("standard", &lint.standard),
        ("CWE", &cwe.join(", ")),
        ("GDPR", &format!("article {}", lint.gdpr.join(", "))),
        ("severity", &severity),
        ("since", page.since),
    ] {
        out += &wrapped(&clean(value), &format!("{name:<NAMES$}"), &" ".repeat(NAMES), width);
    }
    for (heading, text) in [("Why", &lint.why), ("How to put it right", &lint.fix)] {
        out += &format!("\n{}\n\n{}", title(heading, style), markdown(&clean_lines(text), width));
    }
    for example in &page.examples {
        out += &of_example(example, style);
    }
    out
}

fn of_example(example: &PageExample<'_>, style: &Style) -> String {
    let heading = if example.fires { "It fires" } else { "It stays silent" };
    let mut out = format!("\n{}: {}\n", title(heading, style), clean(example.title));
    for (name, text) in &example.files {
        out += &format!("\n  {}\n", clean(name));
        for line in clean_lines(text.trim_matches('\n')).lines() {
            out += format!("    {}", expectation(line, style)).trim_end();
            out.push('\n');
        }
    }
    out
}

fn title(text: &str, style: &Style) -> String {
    let bold = AnsiColor::BrightGreen.on_default().effects(Effects::BOLD);
    if style.color { format!("{bold}{}{bold:#}", clean(text)) } else { clean(text) }
}

/// A line of code in which the comment stands out that says where the lint fires.
fn expectation(line: &str, style: &Style) -> String {
    let red = AnsiColor::BrightRed.on_default();
    match line.find("//~").filter(|_| style.color) {
        Some(at) => format!("{}{red}{}{red:#}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

/// Paragraphs and lists filled to a width; fenced code as it stands, without its fences.
fn markdown(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut paragraph = String::new();
    let flush = |paragraph: &mut String, out: &mut String| {
        if !paragraph.is_empty() {
            let hanging = if paragraph.starts_with("- ") { "  " } else { "" };
            *out += &wrapped(paragraph, "", hanging, width);
            paragraph.clear();
        }
    };
    let mut is_code = false;
    for line in text.lines() {
        let words = line.trim();
        if words.starts_with("```") {
            flush(&mut paragraph, &mut out);
            is_code = !is_code;
        } else if is_code {
            out += &format!("  {line}\n");
        } else if words.is_empty() {
            flush(&mut paragraph, &mut out);
            out.push('\n');
        } else {
            if words.starts_with("- ") {
                flush(&mut paragraph, &mut out);
            } else if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph += words;
        }
    }
    flush(&mut paragraph, &mut out);
    out
}

/// Text behind a first indent, further lines behind another one.
fn wrapped(text: &str, first: &str, further: &str, width: usize) -> String {
    // Paths and code are no words to be broken.
    let options = Options::new(width).initial_indent(first).subsequent_indent(further).break_words(false);
    textwrap::fill(text, options.word_splitter(textwrap::WordSplitter::NoHyphenation)) + "\n"
}

//! Functions that call themselves or each other.

use crate::{plain, sink, source};

fn indent(text: String, depth: u32) -> String {
    if depth == 0 { text } else { format!("  {}", indent(text, depth - 1)) }
}

fn direct() {
    sink(indent(source(), 3)); //~ pii-in-log
    sink(indent(plain(), 3));
}

fn even(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [first, rest @ ..] => odd(rest) + first,
    }
}

fn odd(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [first, rest @ ..] => even(rest) + "," + first,
    }
}

fn mutual() {
    sink(even(&[plain(), source(), plain()])); //~ pii-in-log
    sink(even(&[plain(), plain()]));
}

fn joined(words: &[&str], mut seen: String) -> String {
    let Some((first, rest)) = words.split_first() else {
        return seen;
    };
    seen.push_str(first);
    joined(rest, seen)
}

fn accumulator() {
    let name = source();
    sink(joined(&["a", &name, "b"], String::new())); //~ pii-in-log
    sink(joined(&["a", "b"], plain()));
    sink(joined(&["a", "b"], name)); //~ pii-in-log
}

fn depth(words: &[String]) -> u32 {
    match words {
        [] => 0,
        [_, rest @ ..] => 1 + depth(rest),
    }
}

struct Folder {
    title: String,
    children: Vec<Folder>,
}

fn titles(folder: &Folder, out: &mut Vec<String>) {
    out.push(folder.title.clone());
    for child in &folder.children {
        titles(child, out);
    }
}

fn over_a_tree() {
    let leaf = Folder { title: source(), children: Vec::new() };
    let root = Folder { title: plain(), children: vec![leaf] };
    let mut found = Vec::new();
    titles(&root, &mut found);
    sink(depth(&found));
    sink(found); //~ pii-in-log
    let mut found = Vec::new();
    titles(&Folder { title: plain(), children: Vec::new() }, &mut found);
    sink(found);
}

/// Runs everything.
pub fn all() {
    direct();
    mutual();
    accumulator();
    over_a_tree();
}

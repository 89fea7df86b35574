//! Lengths, emptiness and counts say nothing of the data.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::{plain, sink, source};

fn length_of_a_text() {
    let name = source();
    sink(name.len());
    sink(name.is_empty());
    sink(name.chars().count());
    sink(format!("{} of {} bytes", name.len() * 100 / 80, name.capacity()));
    sink(format!("{} of {} bytes", name, name.len())); //~ pii-in-log
}

fn length_of_a_collection() {
    let names = vec![source(), plain()];
    sink(names.len());
    sink(names.iter().filter(|name| name.len() > 3).count());
    sink(names.iter().map(String::len).sum::<usize>());
    sink(names.iter().filter(|name| name.len() > 3).collect::<Vec<_>>()); //~ pii-in-log
}

fn substring() {
    let line = format!("name={};", source());
    let end = line.len() - 1;
    sink(end);
    sink(&line[5..end]); //~ pii-in-log
}

fn hash_of_a_length() {
    let name = source();
    let mut hasher = DefaultHasher::new();
    name.len().hash(&mut hasher);
    sink(hasher.finish());
    sink(format!("{name}-{:x}", hasher.finish())); //~ pii-in-log
}

struct Summary {
    bytes: usize,
    text: String,
}

fn length_in_a_field() {
    let text = source();
    let summary = Summary { bytes: text.len(), text };
    sink(summary.bytes);
    sink(summary.text); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    length_of_a_text();
    length_of_a_collection();
    substring();
    hash_of_a_length();
    length_in_a_field();
}

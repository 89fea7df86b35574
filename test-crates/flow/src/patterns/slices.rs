//! Patterns of arrays and slices.

use crate::{plain, sink, source};

fn ends_of_an_array() {
    let [first, .., last] = [source(), plain(), plain()];
    sink(first); //~ pii-in-log
    sink(last);
    let [_, middle, ..] = [plain(), source(), plain()];
    sink(middle); //~ pii-in-log
}

fn counted_from_the_end() {
    let cells = [plain(), source(), plain(), plain()];
    let [.., third, fourth] = &cells;
    sink((third, fourth));
    let [.., second, _, _] = &cells;
    sink(second); //~ pii-in-log
}

fn head_and_rest() {
    let [head, rest @ ..] = [source(), plain(), plain()];
    sink(head); //~ pii-in-log
    sink(rest);
    let [head, rest @ ..] = [plain(), source(), plain()];
    sink(head);
    sink(rest); //~ pii-in-log
}

fn of_a_vector(words: Vec<String>) {
    let codes = vec![plain(), plain(), plain()];
    match words.as_slice() {
        [] => sink("nothing"),
        [only] => sink(only.len()),
        [first, others @ ..] => {
            sink(first); //~ pii-in-log
            sink(others); //~ pii-in-log
        }
    }
    if let [first, .., last] = codes.as_slice() {
        sink((first, last));
    }
}

fn recursive(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [last] => last.clone(),
        [head, tail @ ..] => format!("{head}, {}", recursive(tail)),
    }
}

fn of_a_parameter() {
    sink(recursive(&[plain(), source()])); //~ pii-in-log
    sink(recursive(&[plain(), plain(), plain()]));
}

fn array_of_pairs() {
    let [(name, code), (_, other)] = [(source(), plain()), (source(), plain())];
    sink((code, other));
    sink(name); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    ends_of_an_array();
    counted_from_the_end();
    head_and_rest();
    of_a_vector(vec![source(), source()]);
    of_a_vector(vec![source()]);
    of_a_vector(Vec::new());
    of_a_parameter();
    array_of_pairs();
}

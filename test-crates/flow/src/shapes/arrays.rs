//! Arrays with constant indices, and slices.

use crate::{plain, send, sink, source, source_number};

#[derive(Debug)]
struct Cell {
    text: String,
    color: String,
}

fn constant_indices() {
    let columns = [plain(), source(), plain()];
    sink(&columns[1]); //~ pii-in-log
    sink(&columns[0]);
    sink(&columns[2]);
}

fn written_and_overwritten() {
    let mut numbers = [0; 3];
    numbers[2] = source_number();
    sink(numbers); //~ pii-in-log
    sink(numbers[0]);
    numbers[2] = 7;
    sink(numbers);
}

fn arrays_in_an_array() {
    let grid = [[plain(), plain()], [source(), plain()]];
    send(&grid[1][0]); //~ external-http
    send(&grid[0]);
    send(&grid[1][1]);
}

fn destructured() {
    let [first, second] = [source(), plain()];
    sink(first); //~ pii-in-log
    sink(second);
}

fn array_of_structs() {
    let row = [Cell { text: plain(), color: plain() }, Cell { text: source(), color: plain() }];
    sink(&row[1].text); //~ pii-in-log
    sink(&row[1].color);
    sink(&row[0]);
}

fn rest_pattern() {
    let columns = [source(), plain(), plain()];
    let [first, rest @ ..] = &columns;
    sink(first); //~ pii-in-log
    sink(rest);
}

fn longest(texts: &[String]) -> Option<&String> {
    texts.iter().max_by_key(|text| text.len())
}

fn slices() {
    let private = [plain(), source()];
    let public = [plain(), plain()];
    sink(longest(&private)); //~ pii-in-log
    sink(longest(&public));
    sink(&private[1..]); //~ pii-in-log
    sink(private[1..].len());
    sink(&public[1..]);
}

fn mapped() {
    let private = [source(), plain()];
    sink(private.each_ref().map(|text| text.trim())); //~ pii-in-log
    sink(private.map(|text| text.len()));
}

/// Runs everything.
pub fn all() {
    constant_indices();
    written_and_overwritten();
    arrays_in_an_array();
    destructured();
    array_of_structs();
    rest_pattern();
    slices();
    mapped();
}

//! Loops: the value of `break`, and what one round leaves to the next one.

use crate::{choice, plain, sink, source};

fn break_with_a_value() {
    let mut attempts = 0;
    let token = loop {
        attempts += 1;
        if attempts == 3 {
            break source();
        }
    };
    sink(token); //~ pii-in-log
    sink(attempts);
}

fn carried_to_the_next_round() {
    let mut previous = plain();
    for _ in 0..2 {
        sink(&previous); //~ pii-in-log
        previous = source();
    }
}

fn set_anew_in_each_round() {
    let mut current = String::new();
    for _ in 0..2 {
        current = plain();
        sink(&current);
        current.clear();
        current = source();
    }
    sink(current); //~ pii-in-log
}

fn carried_over_three_rounds() {
    let mut window = (plain(), plain(), plain());
    for _ in 0..4 {
        sink(&window.0); //~ pii-in-log
        window = (window.1, window.2, source());
    }
    let mut window = (plain(), source());
    for _ in 0..3 {
        sink(&window.0);
        window = (plain(), window.0);
    }
}

fn while_let_drains() {
    let mut names = vec![source()];
    let mut codes = vec![plain()];
    while let Some(name) = names.pop() {
        sink(name); //~ pii-in-log
    }
    while let Some(code) = codes.pop() {
        sink(code);
    }
}

fn while_with_a_cursor() {
    let text = format!("a/{}/b", source());
    let mut rest = text.as_str();
    let mut depth = 0;
    while let Some((head, tail)) = rest.split_once('/') {
        sink(head); //~ pii-in-log
        rest = tail;
        depth += 1;
    }
    sink(depth);
}

fn found_by_a_loop(known: bool) {
    let mut found = None;
    let mut searched = None;
    for candidate in [plain(), source()] {
        if choice(known) {
            searched = Some(plain());
            found = Some(candidate);
        }
    }
    sink(found); //~ pii-in-log
    sink(searched);
}

/// Runs everything.
pub fn all() {
    break_with_a_value();
    carried_to_the_next_round();
    set_anew_in_each_round();
    carried_over_three_rounds();
    while_let_drains();
    while_with_a_cursor();
    found_by_a_loop(true);
    found_by_a_loop(false);
}

//! Labels: where `break` and `continue` go on.

use crate::{choice, plain, sink, source};

fn value_of_a_labelled_block(known: bool) {
    let name = 'found: {
        if choice(known) {
            break 'found source();
        }
        plain()
    };
    sink(name); //~ pii-in-log
    let label = 'found: {
        if choice(known) {
            break 'found "known".to_owned();
        }
        plain()
    };
    sink(label);
}

fn break_of_the_outer_loop(ready: bool) {
    let body = 'retry: loop {
        loop {
            if choice(ready) {
                break 'retry source();
            }
            break;
        }
        break plain();
    };
    sink(body); //~ pii-in-log
}

fn continue_leaves_the_inner_loop(known: bool) {
    'request: for _ in 0..2 {
        let mut line = plain();
        for _ in 0..2 {
            if choice(known) {
                line = source();
                sink(line); //~ pii-in-log
                continue 'request;
            }
            line.push('.');
        }
        sink(line);
    }
}

fn inner_break_goes_on_in_the_outer_loop(known: bool) {
    for _ in 0..2 {
        let mut line = plain();
        for _ in 0..2 {
            if choice(known) {
                line = source();
                break;
            }
            sink(&line);
        }
        sink(line); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    for condition in [true, false] {
        value_of_a_labelled_block(condition);
        break_of_the_outer_loop(condition);
        continue_leaves_the_inner_loop(condition);
        inner_break_goes_on_in_the_outer_loop(condition);
    }
}

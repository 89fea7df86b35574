//! Blocks, `if` and `match` are expressions.

use crate::{choice, plain, sink, source};

fn value_of_a_block() {
    let name = {
        let first = plain();
        let last = source();
        format!("{first} {last}")
    };
    sink(name); //~ pii-in-log
    let greeting = {
        let name = source();
        let polite = name.len() > 3;
        if polite { "good day" } else { "hi" }
    };
    sink(greeting);
}

/// What `cfg` takes out is not there, so the block before it is the last one.
fn value_of_a_block_before_one_that_is_not_there() {
    let name = {
        #[cfg(not(target_os = "none"))]
        {
            source()
        }
        #[cfg(target_os = "none")]
        {
            plain()
        }
    };
    sink(name); //~ pii-in-log
    let name = {
        #[cfg(not(target_os = "none"))]
        {
            plain()
        }
        #[cfg(target_os = "none")]
        {
            source()
        }
    };
    sink(name);
}

fn assigned_in_a_nested_block() {
    let mut log = plain();
    let status = {
        log.push_str(": ");
        {
            log = source();
        }
        plain()
    };
    sink(status);
    sink(log); //~ pii-in-log
}

fn value_of_an_if(known: bool, short: bool) {
    let name = if choice(known) {
        plain()
    } else if choice(short) {
        "-".to_owned()
    } else {
        source()
    };
    sink(name); //~ pii-in-log
    let name = source();
    let shown = if name.is_empty() { "empty" } else { "given" };
    sink(shown);
}

fn value_of_a_match(code: u16) {
    let body = match code {
        200 => source(),
        404 => plain(),
        _ => String::new(),
    };
    sink(body); //~ pii-in-log
    let reason = match code {
        200 => "ok".to_owned(),
        404 => plain(),
        other => other.to_string(),
    };
    sink(reason);
}

/// Runs everything.
pub fn all() {
    value_of_a_block();
    value_of_a_block_before_one_that_is_not_there();
    assigned_in_a_nested_block();
    value_of_an_if(true, false);
    value_of_an_if(false, true);
    value_of_an_if(false, false);
    for code in [200, 404, 500] {
        value_of_a_match(code);
    }
}

//! `let ... else`, `if let ... else if let`, and chains of `let`.

use crate::{choice, plain, sink, source};

enum Lookup {
    Found(String),
    Missing { reason: String },
}

fn look_up(known: bool) -> Lookup {
    if choice(known) { Lookup::Found(source()) } else { Lookup::Missing { reason: plain() } }
}

fn let_else(known: bool) {
    let Lookup::Found(name) = look_up(known) else {
        sink("not found");
        return;
    };
    sink(name); //~ pii-in-log
}

fn let_else_of_the_other_variant(known: bool) {
    let Lookup::Missing { reason } = look_up(known) else {
        return;
    };
    sink(reason);
}

fn let_else_sees_the_whole_value() {
    for line in [source(), format!("{}=1", plain())] {
        let Some((_, number)) = line.split_once('=') else {
            sink(line); //~ pii-in-log
            continue;
        };
        sink(number.len());
    }
}

fn else_if_let(known: bool, tagged: bool) {
    let name = choice(known).then(source);
    let tag: Result<String, String> = if choice(tagged) { Ok(plain()) } else { Err(source()) };
    if let Some(name) = name {
        sink(name); //~ pii-in-log
    } else if let Ok(tag) = &tag {
        sink(tag);
    } else if let Err(rejected) = &tag {
        sink(rejected); //~ pii-in-log
    }
}

fn chain_of_lets(known: bool) {
    let name = choice(known).then(source);
    let code = Some(plain());
    if let Some(name) = &name
        && name.len() > 2
        && let Some(code) = &code
    {
        sink(code);
        sink(name); //~ pii-in-log
    }
}

fn chain_that_derives() {
    let line = format!("name={}", source());
    if let Some((key, value)) = line.split_once('=')
        && let trimmed = value.trim()
        && !trimmed.is_empty()
    {
        sink(key.len());
        sink(trimmed); //~ pii-in-log
    }
}

fn while_with_a_chain() {
    let mut queue = vec![(plain(), source()), (plain(), source())];
    while let Some((code, name)) = queue.pop()
        && code.len() < 100
    {
        sink(code);
        sink(name); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    let_else_sees_the_whole_value();
    chain_that_derives();
    while_with_a_chain();
    for condition in [true, false] {
        let_else(condition);
        let_else_of_the_other_variant(condition);
        chain_of_lets(condition);
        else_if_let(condition, true);
        else_if_let(condition, false);
    }
}

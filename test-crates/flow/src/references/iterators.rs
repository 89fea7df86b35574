//! Iterators that give `&mut` to what they go over.

use std::collections::HashMap;

use crate::{erase, plain, send, sink, source, source_number};

#[derive(Clone, Debug, Default)]
struct Row {
    value: String,
    unit: String,
}

fn iter_mut_of_a_vector() {
    let mut private = vec![plain(), plain()];
    let mut public = private.clone();
    for text in private.iter_mut() {
        *text = source();
    }
    for text in public.iter_mut() {
        text.push('!');
    }
    sink(private); //~ pii-in-log
    sink(public);
}

fn mutable_reference_in_a_loop() {
    let mut rows = vec![Row::default(), Row::default()];
    for row in &mut rows {
        row.value = source();
        row.unit = plain();
    }
    sink(&rows[0].value); //~ pii-in-log
    sink(&rows[0].unit);
}

fn for_each() {
    let mut numbers = vec![0; 2];
    let mut others = vec![0; 2];
    numbers.iter_mut().for_each(|number| *number = source_number());
    others.iter_mut().for_each(|number| *number += 1);
    send(numbers); //~ external-http
    send(others);
}

fn values_mut() {
    let mut rows = HashMap::from([("height", Row::default())]);
    for row in rows.values_mut() {
        row.value.push_str(&source());
    }
    sink(rows.values().map(|row| row.unit.as_str()).collect::<Vec<_>>());
    sink(rows.values().map(|row| row.value.as_str()).collect::<Vec<_>>()); //~ pii-in-log
    sink(rows.keys());
}

fn zipped() {
    let texts = [source()];
    let mut rows = vec![Row::default()];
    for (row, text) in rows.iter_mut().zip(&texts) {
        row.value.clone_from(text);
        row.unit = erase(text);
    }
    sink(&rows[0].unit);
    sink(rows); //~ pii-in-log
}

fn last_mut() {
    let mut rows = vec![Row::default()];
    if let Some(row) = rows.last_mut() {
        row.unit = source();
    }
    sink(rows.first().map(|row| &row.value));
    sink(rows.first().map(|row| &row.unit)); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    iter_mut_of_a_vector();
    mutable_reference_in_a_loop();
    for_each();
    values_mut();
    zipped();
    last_mut();
}

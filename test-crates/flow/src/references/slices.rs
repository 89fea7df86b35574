//! Mutable slices of vectors and arrays.

use crate::{plain, send, sink, source};

fn fill_first(texts: &mut [String], value: &str) {
    if let Some(first) = texts.first_mut() {
        *first = value.to_owned();
    }
}

fn vector_as_a_slice() {
    let (mut private, mut public) = (vec![plain()], vec![plain()]);
    fill_first(&mut private, &source());
    fill_first(&mut public, "public");
    sink(private); //~ pii-in-log
    sink(public);
}

fn array_as_a_slice() {
    let (mut private, mut public) = ([plain(), plain()], [plain(), plain()]);
    fill_first(&mut private, &source());
    fill_first(&mut public[1..], "public");
    send(private); //~ external-http
    send(public);
}

fn elements_of_an_array_swapped() {
    let mut texts = [source(), plain(), plain()];
    let moved = std::mem::replace(&mut texts[0], plain());
    sink(&texts);
    texts[2] = moved;
    sink(&texts[0]);
    sink(&texts[2]); //~ pii-in-log
}

fn elements_of_a_vector_swapped() {
    let mut rows = vec![(source(), plain()), (plain(), plain())];
    rows.swap(0, 1);
    sink(&rows[1].0); //~ pii-in-log
    sink(&rows[1].1);
}

fn split_at_mut() {
    let mut texts = vec![source(), plain()];
    let mut public = vec![plain(), plain()];
    let (left, right) = texts.split_at_mut(1);
    right[0].clone_from(&left[0]);
    let (left, right) = public.split_at_mut(1);
    std::mem::swap(&mut left[0], &mut right[0]);
    sink(&texts[1]); //~ pii-in-log
    sink(&public[1]);
}

/// Runs everything.
pub fn all() {
    vector_as_a_slice();
    array_as_a_slice();
    elements_of_an_array_swapped();
    elements_of_a_vector_swapped();
    split_at_mut();
}

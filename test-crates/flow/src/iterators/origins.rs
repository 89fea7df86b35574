//! Where elements come from: `std::iter`, and helpers that return an iterator.

use std::iter;

use crate::{plain, send, sink, source};

fn once() {
    sink(iter::once(source()).next()); //~ pii-in-log
    sink(iter::once(plain()).next());
}

fn repeat() {
    sink(iter::repeat(source()).take(2).collect::<Vec<_>>()); //~ pii-in-log
    sink(iter::repeat_with(plain).take(source().len()).collect::<String>());
}

fn from_fn() {
    let mut page = 0;
    let mut pages = iter::from_fn(|| {
        page += 1;
        (page < 3).then(source)
    });
    sink(pages.next()); //~ pii-in-log
    let mut left = 2;
    let countdown = iter::from_fn(|| {
        left -= 1;
        (left > 0).then_some(left)
    });
    sink(countdown.collect::<Vec<_>>());
}

fn successors() {
    let nested = iter::successors(Some(source()), |text| (text.len() < 10).then(|| format!("({text})")));
    let powers = iter::successors(Some(1_u32), |n| (*n < 50).then(|| n * 3));
    for (text, power) in nested.zip(powers) {
        sink(text); //~ pii-in-log
        sink(power);
    }
}

fn empty() {
    let nothing: Vec<String> = iter::empty().collect();
    send(nothing);
    send(iter::empty().chain([source()]).collect::<Vec<String>>()); //~ external-http
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.len() > 1)
}

fn returned_by_a_helper() {
    let (name, role) = (source(), plain());
    sink(words(&name).collect::<Vec<_>>()); //~ pii-in-log
    sink(words(&role).collect::<Vec<_>>());
}

fn listed<'a>(texts: &'a [String], full: bool) -> Box<dyn Iterator<Item = String> + 'a> {
    if full { Box::new(texts.iter().cloned()) } else { Box::new(texts.iter().map(|text| text.len().to_string())) }
}

fn boxed() {
    let (names, roles) = ([source()], [plain()]);
    sink(listed(&names, true).collect::<Vec<_>>()); //~ pii-in-log
    sink(listed(&roles, true).chain(listed(&roles, false)).collect::<Vec<_>>());
}

fn joined(parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut out = String::new();
    for part in parts {
        out.push_str(part.as_ref());
        out.push('/');
    }
    out
}

fn taken_by_a_helper() {
    send(joined(vec![plain(), source()])); //~ external-http
    send(joined(["v1", "users"]));
}

/// Runs everything.
pub fn all() {
    once();
    repeat();
    from_fn();
    successors();
    empty();
    returned_by_a_helper();
    boxed();
    taken_by_a_helper();
}

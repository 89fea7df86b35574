//! Consumers: what comes out at the end of a chain.

use std::ops::ControlFlow;

use crate::{choice, plain, send, sink, source, source_number};

fn names() -> [String; 2] {
    [source(), plain()]
}

fn fold() {
    let line = names().iter().fold(String::new(), |line, name| line + name + ",");
    let longest = names().iter().fold(0, |longest, name| name.len().max(longest));
    sink(line); //~ pii-in-log
    sink(longest);
}

fn reduce() {
    sink(names().into_iter().reduce(|left, right| format!("{left} {right}"))); //~ pii-in-log
    sink(names().iter().map(|name| name.len()).reduce(|left, right| left + right));
}

fn sum_and_product() {
    sink([source_number(), 0].iter().sum::<u64>()); //~ pii-in-log
    sink([source_number(), 0].iter().map(|_| 1).sum::<u64>());
    sink([1, source_number()].iter().product::<u64>()); //~ pii-in-log
    sink([2_u64, 3].iter().product::<u64>());
}

fn count_and_questions() {
    let all = names();
    let wanted = source();
    sink(all.iter().count());
    sink(all.iter().any(|name| *name == wanted));
    sink(all.iter().all(|name| name.is_ascii()));
    sink(all.iter().position(|name| *name == wanted));
    sink(all.iter().find(|name| **name == wanted)); //~ pii-in-log
}

fn smallest_and_greatest() {
    let all = names();
    sink(all.iter().min()); //~ pii-in-log
    sink(all.iter().max_by_key(|name| name.len())); //~ pii-in-log
    sink(all.iter().map(|name| name.len()).max());
    let jobs = [("sync", source()), ("index", source())];
    sink(jobs.iter().min_by_key(|(_, owner)| owner).map(|(job, _)| job));
}

fn last_and_nth() {
    let owned = vec![source(), source()];
    send(owned.iter().last()); //~ external-http
    send(owned.iter().nth(1)); //~ external-http
    send(owned.iter().enumerate().last().map(|(at, _)| at));
    send([plain(), plain()].iter().nth(1));
}

fn try_for_each(stop: bool) {
    let outcome = names().iter().try_for_each(|name| {
        sink(name.len());
        if choice(stop) { Err(name.clone()) } else { Ok(()) }
    });
    sink(outcome.is_err());
    sink(outcome); //~ pii-in-log
}

fn try_fold(stop: bool) {
    let flow = names().iter().try_fold(0_usize, |total, name| {
        if choice(stop) { ControlFlow::Break(name.to_owned()) } else { ControlFlow::Continue(total + name.len()) }
    });
    match flow {
        ControlFlow::Break(name) => sink(name), //~ pii-in-log
        ControlFlow::Continue(total) => sink(total),
    }
}

fn for_each_outside() {
    let (mut joined, mut bytes) = (String::new(), 0);
    names().iter().for_each(|name| {
        joined.push_str(name);
        bytes += name.len();
    });
    sink(joined); //~ pii-in-log
    sink(bytes);
}

fn compared() {
    let (left, right) = (names(), names());
    sink(left.iter().eq(right.iter()));
    sink(left.iter().cmp(right.iter()));
    sink(left.iter().chain(right.iter()).find_map(|name| name.get(..))); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    fold();
    reduce();
    sum_and_product();
    count_and_questions();
    smallest_and_greatest();
    last_and_nth();
    try_for_each(true);
    try_for_each(false);
    try_fold(true);
    try_fold(false);
    for_each_outside();
    compared();
}

//! Closures that a function or a closure returns.

use crate::{choice, plain, send, sink, source};

fn prefixer(prefix: String) -> impl Fn(&str) -> String {
    move |text| format!("{prefix}{text}")
}

fn impl_fn() {
    let customer = prefixer(source());
    let region = prefixer(plain());
    sink(customer("-1")); //~ pii-in-log
    sink(region("-1"));
    sink(region(&source())); //~ pii-in-log
}

fn renderer(full: bool) -> Box<dyn Fn(&str) -> String> {
    if choice(full) { Box::new(|text| text.to_owned()) } else { Box::new(|text| text.len().to_string()) }
}

fn boxed(full: bool) {
    let render = renderer(full);
    send(render(&source())); //~ external-http
    send(render(&plain()));
}

fn closure_that_returns_a_closure() {
    let outer = |left: String| move |right: &str| format!("{left}/{right}");
    let users = outer(source());
    let jobs = outer(plain());
    sink(users("7")); //~ pii-in-log
    sink(jobs("7"));
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |value| g(f(value))
}

fn composed() {
    let trim = |text: String| text.trim().to_owned();
    let shown = compose(trim, |text| text + ";");
    let counted = compose(trim, |text| text.len());
    sink(shown(source())); //~ pii-in-log
    sink(shown(plain()));
    sink(counted(source()));
}

fn counter() -> impl FnMut(&str) -> (u32, String) {
    let mut calls = 0;
    let mut previous = String::new();
    move |text| {
        calls += 1;
        (calls, std::mem::replace(&mut previous, text.to_owned()))
    }
}

fn state_between_calls() {
    let mut remember = counter();
    remember(&source());
    let (calls, previous) = remember(&plain());
    sink(calls);
    sink(previous); //~ pii-in-log
    let mut other = counter();
    other(&plain());
    sink(other(&plain()));
}

/// Runs everything.
pub fn all() {
    impl_fn();
    boxed(true);
    boxed(false);
    closure_that_returns_a_closure();
    composed();
    state_between_calls();
}

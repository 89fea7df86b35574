//! Closures handed to a function that calls them.

use crate::{plain, send, sink, source};

fn with_customer<R>(f: impl FnOnce(&str) -> R) -> R {
    f(&source())
}

fn with_region<R>(f: impl FnOnce(&str) -> R) -> R {
    f(&plain())
}

fn callback_gets_the_data() {
    with_customer(|name| sink(name)); //~ pii-in-log
    with_region(|name| sink(name));
    with_customer(|name| sink(name.len()));
}

fn callback_returns_the_data() {
    sink(with_customer(|name| name.to_uppercase())); //~ pii-in-log
    sink(with_region(|name| name.to_uppercase()));
    sink(with_customer(|name| name.is_empty()));
}

fn lookup(id: u32, on_found: &dyn Fn(u32, &str), on_missing: &dyn Fn(u32)) {
    if id < 10 {
        on_found(id, &source());
    } else {
        on_missing(id);
    }
}

fn by_trait_object() {
    let found = |id: u32, name: &str| {
        send(id);
        send(name); //~ external-http
    };
    let missing = |id: u32| send(format!("missing {id}"));
    lookup(3, &found, &missing);
    lookup(30, &found, &missing);
}

fn run(task: Box<dyn FnOnce() -> String>) -> String {
    task()
}

fn boxed_once() {
    let (name, role) = (source(), plain());
    sink(run(Box::new(move || name))); //~ pii-in-log
    sink(run(Box::new(move || role)));
}

fn with_pointer(convert: fn(String) -> Option<String>, text: String) -> Option<String> {
    convert(text)
}

fn closure_as_a_pointer() {
    sink(with_pointer(|text| Some(text), source())); //~ pii-in-log
    sink(with_pointer(|text| text.is_empty().then(|| plain()), source()));
    sink(with_pointer(|text| Some(text), plain()));
}

fn each(values: &[String], mut f: impl FnMut(usize, &String)) {
    for (at, value) in values.iter().enumerate() {
        f(at, value);
    }
}

fn callback_writes_outside() {
    let (mut longest, mut total) = (String::new(), 0);
    each(&[plain(), source()], |at, value| {
        total += at;
        if value.len() > longest.len() {
            longest.clone_from(value);
        }
    });
    sink(longest); //~ pii-in-log
    sink(total);
}

fn forwarded<F: Fn(&str) -> String>(f: F) -> String {
    inner(&f)
}

fn inner<F: Fn(&str) -> String + ?Sized>(f: &F) -> String {
    f("key")
}

fn passed_on_by_a_helper() {
    let (name, role) = (source(), plain());
    sink(forwarded(|key| format!("{key}={name}"))); //~ pii-in-log
    sink(forwarded(|key| format!("{key}={role}")));
}

/// Runs everything.
pub fn all() {
    callback_gets_the_data();
    callback_returns_the_data();
    by_trait_object();
    boxed_once();
    closure_as_a_pointer();
    callback_writes_outside();
    passed_on_by_a_helper();
}

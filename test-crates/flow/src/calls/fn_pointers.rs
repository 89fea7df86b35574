//! Functions as values: which of them is called.

use crate::{choice, plain, send, sink, source};

fn keep(text: &str) -> String {
    text.to_owned()
}

fn bracket(text: &str) -> String {
    format!("[{text}]")
}

fn forget(_: &str) -> String {
    "forgotten".to_owned()
}

fn redact(text: &str) -> String {
    "*".repeat(text.len())
}

fn in_a_variable() {
    let show: fn(&str) -> String = keep;
    let hide: fn(&str) -> String = forget;
    let name = source();
    sink(show(&name)); //~ pii-in-log
    sink(hide(&name));
}

fn chosen_by_a_condition(verbose: bool) {
    let name = source();
    let show = if choice(verbose) { bracket } else { forget };
    sink(show(&name)); //~ pii-in-log
    let hide = if choice(verbose) { redact } else { forget };
    sink(hide(&name));
}

struct Formatter {
    name: fn(&str) -> String,
    address: fn(&str) -> String,
}

fn in_a_struct() {
    let formatter = Formatter { name: keep, address: forget };
    let text = source();
    sink((formatter.name)(&text)); //~ pii-in-log
    sink((formatter.address)(&text));
}

fn in_an_array() {
    let steps: [fn(&str) -> String; 2] = [redact, bracket];
    let text = source();
    sink(steps[0](&text));
    sink(steps[1](&text)); //~ pii-in-log
}

fn apply_each(steps: &[fn(&str) -> String], text: &str) -> Vec<String> {
    steps.iter().map(|step| step(text)).collect()
}

fn in_a_loop() {
    send(apply_each(&[forget, keep], &source())); //~ external-http
    send(apply_each(&[forget, redact], &source()));
}

fn apply(step: fn(&str) -> String, text: &str) -> String {
    step(text)
}

fn as_a_parameter() {
    let text = source();
    sink(apply(keep, &text)); //~ pii-in-log
    sink(apply(forget, &text));
    sink(apply(keep, &plain()));
}

fn transform<F>(text: &str, step: F) -> String
where
    F: FnOnce(&str) -> String,
{
    step(text)
}

fn as_a_generic_argument() {
    sink(transform(&source(), bracket)); //~ pii-in-log
    sink(transform(&source(), redact));
}

fn picked(kind: &str) -> fn() -> String {
    match kind {
        "customer" => source,
        _ => plain,
    }
}

fn constant() -> fn() -> String {
    plain
}

fn returned() {
    sink(picked("customer")()); //~ pii-in-log
    sink(constant()());
}

fn constructors_and_methods() {
    let wrapped = Some(source()).map(Box::new).map(Some);
    sink(wrapped); //~ pii-in-log
    sink(Some(source()).as_ref().map(String::len));
}

/// Runs everything.
pub fn all() {
    in_a_variable();
    chosen_by_a_condition(true);
    chosen_by_a_condition(false);
    in_a_struct();
    in_an_array();
    in_a_loop();
    as_a_parameter();
    as_a_generic_argument();
    returned();
    constructors_and_methods();
}

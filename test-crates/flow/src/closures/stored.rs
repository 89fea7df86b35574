//! Closures in fields, vectors and maps, called later.

use std::collections::HashMap;

use crate::{plain, send, sink, source};

struct Handler<F> {
    run: F,
}

impl<F: Fn(&str) -> String> Handler<F> {
    fn handle(&self, body: &str) -> String {
        (self.run)(body)
    }
}

fn in_a_generic_struct() {
    let echo = Handler { run: |body: &str| body.to_owned() };
    let accept = Handler { run: |_: &str| "202".to_owned() };
    send(echo.handle(&source())); //~ external-http
    send(echo.handle(&plain()));
    send(accept.handle(&source()));
}

struct Hooks {
    before: Box<dyn Fn() -> String>,
    after: Option<Box<dyn Fn(&str) -> String>>,
}

fn in_boxed_fields() {
    let name = source();
    let hooks = Hooks { before: Box::new(|| "begin".to_owned()), after: Some(Box::new(move |at| name.clone() + at)) };
    sink((hooks.before)());
    if let Some(after) = &hooks.after {
        sink(after("end")); //~ pii-in-log
    }
}

fn in_a_vector() {
    let name = source();
    let makers: Vec<Box<dyn Fn() -> String>> = vec![Box::new(|| plain()), Box::new(move || name.clone())];
    for make in &makers {
        sink(make()); //~ pii-in-log
    }
    let quiet: Vec<Box<dyn Fn() -> String>> = vec![Box::new(|| plain()), Box::new(|| "none".to_owned())];
    for make in &quiet {
        sink(make());
    }
}

struct Bus<'a> {
    listeners: Vec<Box<dyn FnMut(&str) + 'a>>,
}

impl<'a> Bus<'a> {
    fn on(&mut self, listener: impl FnMut(&str) + 'a) {
        self.listeners.push(Box::new(listener));
    }

    fn emit(&mut self, event: &str) {
        for listener in &mut self.listeners {
            listener(event);
        }
    }
}

fn listeners() {
    let (mut seen, mut count) = (Vec::new(), 0);
    {
        let mut bus = Bus { listeners: Vec::new() };
        bus.on(|event| seen.push(event.to_owned()));
        bus.on(|_| count += 1);
        bus.emit(&source());
    }
    sink(seen); //~ pii-in-log
    sink(count);
}

fn in_a_map() {
    let mut routes: HashMap<&str, Box<dyn Fn(&str) -> String>> = HashMap::new();
    routes.insert("echo", Box::new(|body| format!("echo {body}")));
    routes.insert("size", Box::new(|body| body.len().to_string()));
    if let Some(route) = routes.get("echo") {
        sink(route(&source())); //~ pii-in-log
        sink(route(&plain()));
    }
}

/// Runs everything.
pub fn all() {
    in_a_generic_struct();
    in_boxed_fields();
    in_a_vector();
    listeners();
    in_a_map();
}

//! Closures as services use them: retries, caches, middleware, transactions.

use std::collections::HashMap;

use crate::{choice, erase, plain, send, sink, source};

fn retry<T, E>(attempts: u32, mut operation: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    let mut last = operation();
    for _ in 1..attempts {
        if last.is_ok() {
            break;
        }
        last = operation();
    }
    last
}

fn fetch(up: bool) -> Result<String, &'static str> {
    if choice(up) { Ok(source()) } else { Err("timeout") }
}

fn retried(up: bool) {
    match retry(3, || fetch(up)) {
        Ok(body) => sink(body), //~ pii-in-log
        Err(reason) => sink(reason),
    }
    let mut tries = 0;
    let version = retry(2, || {
        tries += 1;
        if tries > 1 { Ok(plain()) } else { Err(source()) }
    });
    sink(version.ok());
    sink(tries);
}

struct Memo<F> {
    compute: F,
    known: HashMap<u32, String>,
    hits: u32,
}

impl<F: Fn(u32) -> String> Memo<F> {
    fn new(compute: F) -> Self {
        Memo { compute, known: HashMap::new(), hits: 0 }
    }

    fn get(&mut self, id: u32) -> String {
        if let Some(value) = self.known.get(&id) {
            self.hits += 1;
            return value.clone();
        }
        let value = (self.compute)(id);
        self.known.insert(id, value.clone());
        value
    }
}

fn memoised() {
    let mut names = Memo::new(|_| source());
    let mut labels = Memo::new(|id| format!("label {id}"));
    names.get(1);
    sink(names.get(1)); //~ pii-in-log
    sink(names.hits);
    sink(labels.get(1));
}

type Next<'a> = &'a dyn Fn(&str) -> String;

fn chain(layers: &[&dyn Fn(&str, Next) -> String], request: &str, last: Next) -> String {
    match layers.split_first() {
        None => last(request),
        Some((layer, rest)) => layer(request, &|request: &str| chain(rest, request, last)),
    }
}

fn middleware() {
    let trace = |request: &str, next: Next| format!("[{}]", next(request));
    let route = |request: &str, next: Next| next(request.trim());
    let echo = |request: &str| request.to_owned();
    send(chain(&[&trace, &route], &source(), &echo)); //~ external-http
    send(chain(&[&trace, &route], &plain(), &echo));
}

fn one_layer() {
    let layer = |inner: fn(&str) -> String| move |request: &str| inner(request) + "\n";
    let open = layer(|request| request.to_owned());
    let closed = layer(|request| erase(request));
    send(open(&source())); //~ external-http
    send(closed(&source()));
}

#[derive(Default)]
struct Transaction {
    rows: Vec<String>,
    committed: bool,
}

fn transaction<R>(work: impl FnOnce(&mut Transaction) -> R) -> (R, Transaction) {
    let mut transaction = Transaction::default();
    let result = work(&mut transaction);
    transaction.committed = true;
    (result, transaction)
}

fn scoped() {
    let name = source();
    let (inserted, done) = transaction(|tx| {
        tx.rows.push(name.clone());
        tx.rows.len()
    });
    sink(inserted);
    sink(done.committed);
    sink(done.rows); //~ pii-in-log
}

fn lazily_made() {
    let missing: Option<String> = None;
    sink(missing.clone().unwrap_or_else(|| source())); //~ pii-in-log
    sink(missing.unwrap_or_else(|| plain()));
    let lazy = std::cell::LazyCell::new(|| source());
    sink(lazy.len());
    sink(&*lazy); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    retried(true);
    retried(false);
    memoised();
    middleware();
    one_layer();
    scoped();
    lazily_made();
}

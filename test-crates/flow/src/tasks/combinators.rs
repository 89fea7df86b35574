//! Combinators of futures: closures that get the output.

use futures::executor::block_on;
use futures::future::{self, FutureExt, TryFutureExt};

use crate::{choice, plain, sink, source};

async fn find(known: bool) -> Result<String, String> {
    if choice(known) { Ok(source()) } else { Err(plain()) }
}

async fn parse(good: bool) -> Result<usize, String> {
    if choice(good) { Ok(1) } else { Err(format!("bad line: {}", source())) }
}

fn mapped() {
    let name = async { source() }.map(|name| name + "!");
    let length = async { source() }.map(|name| name.len());
    sink(block_on(name)); //~ pii-in-log
    sink(block_on(length));
}

fn chained() {
    let twice = future::ready(source()).then(|name| async move { [name.clone(), name] });
    let dropped = future::ready(source()).then(|_| async { [plain(), plain()] });
    sink(block_on(twice)); //~ pii-in-log
    sink(block_on(dropped));
}

fn and_then(known: bool) {
    let outcome = block_on(find(known).and_then(|name| async move { Ok(format!("found {name}")) }));
    match outcome {
        Ok(line) => sink(line), //~ pii-in-log
        Err(reason) => sink(reason),
    }
}

fn errors_mapped(good: bool) {
    let kept = block_on(parse(good).map_err(|error| ("parse", error)));
    let coarse = block_on(parse(good).map_err(|_| "parse"));
    sink(kept); //~ pii-in-log
    sink(coarse);
}

fn recovered(known: bool) {
    let size = block_on(find(known).map_ok(|name| name.len()).or_else(async |error| Ok::<_, ()>(error.len())));
    let name = block_on(find(known).unwrap_or_else(|_| plain()));
    sink(size);
    sink(name); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    mapped();
    chained();
    for value in [true, false] {
        and_then(value);
        errors_mapped(value);
        recovered(value);
    }
}

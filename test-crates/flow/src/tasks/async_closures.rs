//! Async closures, and closures that return async blocks.

use super::run;
use crate::{plain, send, sink, source};

async fn async_closure_with_argument() {
    let greeting = async |name: &str| format!("dear {name}");
    let customer = greeting(&source()).await;
    sink(customer); //~ pii-in-log
    sink(greeting(&plain()).await);
}

async fn async_closure_that_captures() {
    let name = source();
    let line = async |with_name: bool| if with_name { Some(name.as_str()) } else { None };
    let length = async || name.len();
    sink(line(true).await); //~ pii-in-log
    sink(length().await);
}

async fn closure_returning_a_block() {
    let prefix = plain();
    let label = |text: String| {
        let prefix = prefix.clone();
        async move { (prefix, text) }
    };
    let (prefix, text) = label(source()).await;
    send(prefix);
    send(text); //~ external-http
}

async fn with_each<F: AsyncFn(String) -> usize>(texts: Vec<String>, handle: F) -> usize {
    let mut total = 0;
    for text in texts {
        total += handle(text).await;
    }
    total
}

async fn passed_to_a_helper() {
    let total = with_each(vec![plain(), source()], async |text| {
        sink(&text); //~ pii-in-log
        text.len()
    });
    sink(total.await);
}

/// Runs everything.
pub fn all() {
    run(async_closure_with_argument());
    run(async_closure_that_captures());
    run(closure_returning_a_block());
    run(passed_to_a_helper());
}

//! The first of several futures: each branch gets the output of its own future.

use std::future::pending;
use std::pin::pin;

use futures::future::{Either, select};

use super::run;
use crate::{choice, plain, send, sink, source};

async fn once(ready: bool, text: String) -> String {
    if !choice(ready) {
        pending::<()>().await;
    }
    text
}

async fn tokio_select(customer_first: bool) {
    tokio::select! {
        name = once(customer_first, source()) => sink(name), //~ pii-in-log
        city = once(!customer_first, plain()) => sink(city),
    }
}

async fn value_of_tokio_select(customer_first: bool) {
    let (text, branch) = tokio::select! {
        name = once(customer_first, source()) => (name, "name"),
        city = once(!customer_first, plain()) => (city, "city"),
    };
    send(text); //~ external-http
    send(branch);
}

async fn select_with_patterns(known: bool) {
    let customer = async { if choice(known) { Some(source()) } else { None } };
    let other = async { Ok::<_, String>(plain()) };
    tokio::select! {
        biased;
        Some(name) = customer => sink(name), //~ pii-in-log
        Ok(city) = other => sink(city),
        else => {}
    }
}

async fn futures_select(customer_first: bool) {
    match select(pin!(once(customer_first, source())), pin!(once(!customer_first, plain()))).await {
        Either::Left((name, _)) => sink(name), //~ pii-in-log
        Either::Right((city, _)) => sink(city),
    }
}

/// Runs everything.
pub fn all() {
    for value in [true, false] {
        run(tokio_select(value));
        run(value_of_tokio_select(value));
        run(select_with_patterns(value));
        run(futures_select(value));
    }
}

//! Async blocks: what they capture, what they give, and when.

use std::future::ready;

use futures::executor::block_on;

use crate::{Marked, choice, plain, sink, source};

fn captured_by_reference() {
    let record = Marked { secret: source(), plain: plain() };
    block_on(async {
        sink(&record.secret); //~ pii-in-log
        ready(()).await;
        sink(&record.plain);
    });
}

fn captured_by_move() {
    let (secret, open) = (source(), plain());
    let future = async move { (secret, open) };
    let (first, second) = block_on(future);
    sink(first); //~ pii-in-log
    sink(second);
}

fn written_in_the_block() {
    let mut text = plain();
    sink(&text);
    block_on(async { text.push_str(&source()) });
    sink(&text); //~ pii-in-log
}

fn stored_and_awaited_later() {
    let customer = async { source() };
    let other = async { plain() };
    block_on(async move {
        let text = other.await;
        sink(&text);
        let text = customer.await;
        sink(&text); //~ pii-in-log
    });
}

fn question_mark_in_the_block(known: bool) {
    let outcome = block_on(async {
        let name = if choice(known) { Ok(source()) } else { Err("unknown") }?;
        Ok::<_, &str>(ready(name).await)
    });
    match outcome {
        Ok(name) => sink(name), //~ pii-in-log
        Err(error) => sink(error),
    }
}

/// Runs everything.
pub fn all() {
    captured_by_reference();
    captured_by_move();
    written_in_the_block();
    stored_and_awaited_later();
    question_mark_in_the_block(true);
    question_mark_in_the_block(false);
}

//! Futures written by hand: `poll` gives what the struct holds.

use std::pin::Pin;
use std::task::{Context, Poll};

use super::run;
use crate::{plain, sink, source};

/// Is ready when it is polled for the second time.
struct Delayed<T> {
    value: Option<T>,
    polled: bool,
}

impl<T> Delayed<T> {
    fn new(value: T) -> Self {
        Self { value: Some(value), polled: false }
    }
}

impl<T: Unpin> Future for Delayed<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        if !self.polled {
            self.polled = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.value.take().expect("polled after it was ready"))
    }
}

async fn holds_the_value() {
    sink(Delayed::new(source()).await); //~ pii-in-log
    sink(Delayed::new(plain()).await);
}

/// Counts how often the inner future was polled.
struct Counted<F> {
    inner: Pin<Box<F>>,
    polls: u32,
}

impl<F: Future> Future for Counted<F> {
    type Output = (F::Output, u32);

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.polls += 1;
        let polls = self.polls;
        self.inner.as_mut().poll(context).map(|output| (output, polls))
    }
}

async fn wraps_a_future() {
    let (name, polls) = Counted { inner: Box::pin(Delayed::new(source())), polls: 0 }.await;
    sink(name); //~ pii-in-log
    sink(polls);
}

/// Becomes a future by `IntoFuture`.
struct Lookup {
    name: String,
    table: &'static str,
}

impl IntoFuture for Lookup {
    type Output = String;
    type IntoFuture = Delayed<String>;

    fn into_future(self) -> Delayed<String> {
        Delayed::new(format!("{}/{}", self.table, self.name))
    }
}

async fn made_into_a_future() {
    let lookup = Lookup { name: source(), table: "customers" };
    sink(lookup.table);
    sink(lookup.await); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    run(holds_the_value());
    run(wraps_a_future());
    run(made_into_a_future());
}

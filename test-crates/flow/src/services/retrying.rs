//! Retry with backoff: the number of the attempt is harmless, the error holds the text.

use std::fmt::Debug;
use std::ops::ControlFlow;
use std::time::Duration;

use crate::{choice, sink, source};

struct Backoff {
    attempt: u32,
    limit: u32,
    base: Duration,
}

impl Backoff {
    fn new(limit: u32) -> Self {
        Self { attempt: 0, limit, base: Duration::from_millis(50) }
    }

    fn next(&mut self) -> ControlFlow<(), Duration> {
        self.attempt += 1;
        if self.attempt >= self.limit {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(self.base * 2_u32.pow(self.attempt))
    }
}

#[derive(Debug)]
struct Rejected {
    code: u16,
    payload: String,
}

fn upload(payload: &str, accepted: bool) -> Result<u16, Rejected> {
    if choice(accepted) { Ok(201) } else { Err(Rejected { code: 503, payload: payload.to_owned() }) }
}

fn upload_with_retries(payload: &str) -> Result<u16, Rejected> {
    let mut backoff = Backoff::new(3);
    loop {
        match upload(payload, false) {
            Err(rejected) => {
                sink(backoff.attempt);
                sink(rejected.code);
                sink(&rejected); //~ pii-in-log
                match backoff.next() {
                    ControlFlow::Continue(delay) => sink(delay),
                    ControlFlow::Break(()) => return Err(rejected),
                }
            }
            status => return status,
        }
    }
}

fn until_accepted<E: Debug>(mut attempt: impl FnMut(u32) -> Result<u16, E>) -> (Option<u16>, Vec<E>) {
    let mut errors = Vec::new();
    for number in 0..3 {
        match attempt(number) {
            Ok(status) => return (Some(status), errors),
            Err(error) => errors.push(error),
        }
    }
    (None, errors)
}

fn errors_collected() {
    let payload = source();
    let (status, errors) = until_accepted(|number| upload(&payload, number == 2));
    let (_, codes) = until_accepted(|_| upload(&payload, false).map_err(|rejected| rejected.code));
    sink(status);
    sink(errors); //~ pii-in-log
    sink(codes);
}

/// Runs everything.
pub fn all() {
    sink(upload_with_retries(&source()).map_err(|rejected| rejected.payload)); //~ pii-in-log
    errors_collected();
}

//! A helper that calls an async operation until it succeeds.

use super::run;
use crate::{plain, send, sink, source};

async fn retry<T, E, F, R>(attempts: u32, mut operation: F) -> Result<T, E>
where
    F: FnMut(u32) -> R,
    R: Future<Output = Result<T, E>>,
{
    let mut attempt = 1;
    loop {
        match operation(attempt).await {
            Ok(value) => return Ok(value),
            Err(error) if attempt == attempts => return Err(error),
            Err(_) => attempt += 1,
        }
        sink(attempt);
        tokio::task::yield_now().await;
    }
}

async fn result_of_the_last_attempt() {
    let name = retry(3, async |attempt| if attempt < 2 { Err("busy") } else { Ok(source()) }).await;
    let city = retry(3, async |attempt| if attempt < 2 { Err("busy") } else { Ok(plain()) }).await;
    sink(name); //~ pii-in-log
    sink(city);
}

async fn error_of_the_last_attempt() {
    let name = source();
    let told: Result<(), _> = retry(2, |_| async { Err(format!("{name} is unknown")) }).await;
    let untold: Result<(), _> = retry(2, |_| async { Err(name.len()) }).await;
    send(told); //~ external-http
    send(untold);
}

/// Runs everything.
pub fn all() {
    run(result_of_the_last_attempt());
    run(error_of_the_last_attempt());
}

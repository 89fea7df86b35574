//! A timeout gives what the future gives, or that it took too long.

use std::future::pending;
use std::time::Duration;

use tokio::time::timeout;

use super::run;
use crate::{plain, sink, source};

async fn customer(slow: bool) -> String {
    if slow { pending().await } else { source() }
}

async fn in_time_or_not(slow: bool) {
    let limit = if slow { Duration::ZERO } else { Duration::from_secs(60) };
    match timeout(limit, customer(slow)).await {
        Ok(name) => sink(name), //~ pii-in-log
        Err(elapsed) => sink(elapsed.to_string()),
    }
}

async fn two_layers_of_result() -> Result<(), tokio::time::error::Elapsed> {
    let minute = Duration::from_secs(60);
    let outcome: Result<String, usize> = timeout(minute, async { Err(source().len()) }).await?;
    sink(outcome);
    let outcome: Result<usize, String> =
        timeout(minute, async { Err(format!("{} and {}", plain(), source())) }).await?;
    sink(outcome); //~ pii-in-log
    Ok(())
}

/// Runs everything.
pub fn all() {
    run(in_time_or_not(false));
    run(in_time_or_not(true));
    run(two_layers_of_result()).unwrap();
}

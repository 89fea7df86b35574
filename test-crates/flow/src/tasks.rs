//! Async code: futures carry what they captured to whoever awaits them.

pub mod async_blocks;
pub mod async_closures;
pub mod async_functions;
pub mod async_traits;
pub mod boxed_futures;
pub mod combinators;
pub mod joining;
pub mod own_futures;
pub mod retrying;
pub mod selecting;
pub mod spawning;
pub mod started_first;
pub mod streams;
pub mod timeouts;

/// Runs a future on a runtime of its own.
fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Runs everything.
pub fn all() {
    async_blocks::all();
    async_closures::all();
    async_functions::all();
    async_traits::all();
    boxed_futures::all();
    combinators::all();
    joining::all();
    own_futures::all();
    retrying::all();
    selecting::all();
    spawning::all();
    started_first::all();
    streams::all();
    timeouts::all();
}

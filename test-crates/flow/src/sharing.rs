//! Data that goes from one thread or task to another: channels, locks, statics.

pub mod actors;
pub mod atomics;
pub mod futures_channels;
pub mod locks;
pub mod statics;
pub mod std_channels;
pub mod thread_locals;
pub mod threads;
pub mod tokio_channels;
pub mod tokio_locks;
pub mod workers;

/// Runs a future on a runtime of its own.
fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Runs everything.
pub fn all() {
    actors::all();
    atomics::all();
    futures_channels::all();
    locks::all();
    statics::all();
    std_channels::all();
    thread_locals::all();
    threads::all();
    tokio_channels::all();
    tokio_locks::all();
    workers::all();
}

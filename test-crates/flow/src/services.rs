//! Small pieces of services, as they are found in real ones.

pub mod auditing;
pub mod batches;
pub mod caching;
pub mod commands;
pub mod configuration;
pub mod csv_files;
pub mod errors;
pub mod event_bus;
pub mod metrics;
pub mod middleware;
pub mod paging;
pub mod repositories;
pub mod requests;
pub mod retrying;
pub mod state_machines;
pub mod visitors;

/// Runs everything.
pub fn all() {
    auditing::all();
    batches::all();
    caching::all();
    commands::all();
    configuration::all();
    csv_files::all();
    errors::all();
    event_bus::all();
    metrics::all();
    middleware::all();
    paging::all();
    repositories::all();
    requests::all();
    retrying::all();
    state_machines::all();
    visitors::all();
}

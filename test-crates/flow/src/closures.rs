//! Closures: what they capture, where they go, and what they are called with.

pub mod capture;
pub mod parameters;
pub mod passed;
pub mod returned;
pub mod services;
pub mod stored;

/// Runs everything.
pub fn all() {
    capture::all();
    parameters::all();
    passed::all();
    returned::all();
    services::all();
    stored::all();
}

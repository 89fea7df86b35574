//! Macros and attributes of the usual libraries, each form with lines that disclose and lines that do not.

pub mod data;
pub mod errors;
pub mod events;
pub mod instrument;
pub mod logs;
pub mod metric;
pub mod others;
pub mod slogs;
pub mod spans;
pub mod std_macros;

pub fn all(log: &slog::Logger) {
    errors::all();
    events::all();
    instrument::all();
    logs::all();
    metric::all();
    others::all();
    slogs::all(log);
    spans::all();
    std_macros::all();
}

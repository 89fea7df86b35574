//! Iterators: chains from where the elements come to where they go.

pub mod adapters;
pub mod collecting;
pub mod consumers;
pub mod elements;
pub mod origins;
pub mod own;

/// Runs everything.
pub fn all() {
    adapters::all();
    collecting::all();
    consumers::all();
    elements::all();
    origins::all();
    own::all();
}

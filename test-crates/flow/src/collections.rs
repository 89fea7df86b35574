//! Collections: all elements are one, keys and values are two.

pub mod collecting;
pub mod elements;
pub mod maps;
pub mod queues;
pub mod sets;
pub mod vectors;

/// Runs everything.
pub fn all() {
    collecting::all();
    elements::all();
    maps::all();
    queues::all();
    sets::all();
    vectors::all();
}

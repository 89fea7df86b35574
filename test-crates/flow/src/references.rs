//! Writes through references, and who reads what was written.

pub mod aliases;
pub mod buffers;
pub mod exchange;
pub mod interior;
pub mod iterators;
pub mod methods;
pub mod patterns;
pub mod returned;
pub mod slices;
pub mod writes;

/// Runs everything.
pub fn all() {
    aliases::all();
    buffers::all();
    exchange::all();
    interior::all();
    iterators::all();
    methods::all();
    patterns::all();
    returned::all();
    slices::all();
    writes::all();
}

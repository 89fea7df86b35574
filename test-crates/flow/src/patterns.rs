//! Patterns: which part of a value gets which name.

pub mod alternatives;
pub mod at_bindings;
pub mod fields;
pub mod guards;
pub mod nested;
pub mod parameters;
pub mod references;
pub mod slices;

/// Runs everything.
pub fn all() {
    alternatives::all();
    at_bindings::all();
    fields::all();
    guards::all();
    nested::all();
    parameters::all();
    references::all();
    slices::all();
}

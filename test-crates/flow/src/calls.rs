//! Calls: what goes into a function, what comes out of it, and which function it is.

pub mod arguments;
pub mod conversions;
pub mod fn_pointers;
pub mod generics;
pub mod inside_helpers;
pub mod methods;
pub mod recursion;
pub mod results;

/// Runs everything.
pub fn all() {
    arguments::all();
    conversions::all();
    fn_pointers::all();
    generics::all();
    inside_helpers::all();
    methods::all();
    recursion::all();
    results::all();
}

//! Values with parts: what is in one part is not in another.

pub mod arrays;
pub mod builders;
pub mod conversions;
pub mod destructuring;
pub mod generics;
pub mod marked;
pub mod nested;
pub mod options;
pub mod recursive;
pub mod results;
pub mod tuples;
pub mod updates;
pub mod variants;
pub mod wrappers;

/// Runs everything.
pub fn all() {
    arrays::all();
    builders::all();
    conversions::all();
    destructuring::all();
    generics::all();
    marked::all();
    nested::all();
    options::all();
    recursive::all();
    results::all();
    tuples::all();
    updates::all();
    variants::all();
    wrappers::all();
}

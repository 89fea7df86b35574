//! Where data goes: the constant part of a URL, on every way on which a text is made and carried.
//!
//! A marker quotes what the finding says of the destination; two dots stand for what is known only when it runs.

pub mod built;
pub mod carried;
pub mod chosen;

/// Runs everything.
pub fn all() {
    built::all();
    carried::all();
    chosen::all();
}

//! Text: how it is built, taken apart, converted and printed.

pub mod building;
pub mod conversions;
pub mod display;
pub mod formatting;
pub mod parts;

/// Runs everything.
pub fn all() {
    building::all();
    conversions::all();
    display::all();
    formatting::all();
    parts::all();
}

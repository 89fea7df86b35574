//! Every way on which Rust carries a value from a source to a sink, and ways that look like one.
//!
//! Each module has a function `all` that runs everything in it. `source` gives a text that is easy to find, and `sink`
//! says whether it got it: `cargo xtask observe` compares that with the markers.

use std::fmt::Debug;
use std::panic::Location;

pub mod calls;
pub mod closures;
pub mod collections;
pub mod destinations;
pub mod iterators;
pub mod locals;
pub mod no_flow;
pub mod patterns;
pub mod references;
pub mod services;
pub mod shapes;
pub mod sharing;
pub mod tasks;
pub mod text;
pub mod traits;

/// What `source` gives.
const SENTINEL: &str = "SENTINEL";
/// What `source_number` gives.
const SENTINEL_NUMBER: u64 = 770_077_007;

/// Customer data.
pub fn source() -> String {
    SENTINEL.to_owned()
}

/// Customer data that is no text.
pub fn source_number() -> u64 {
    SENTINEL_NUMBER
}

/// Has a field that is marked as customer data.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    pub secret: String,
    pub plain: String,
}

/// What is neither: where the compiler must not see through.
pub fn plain() -> String {
    std::hint::black_box("plain").to_owned()
}

/// True or false, as the caller says; nobody can tell before the program runs.
pub fn choice(value: bool) -> bool {
    std::hint::black_box(value)
}

/// Discloses all that its argument prints by `Debug`: a log.
#[track_caller]
pub fn sink<T: Debug>(value: T) {
    observe(&value);
}

/// Discloses all that its argument prints by `Debug`: an HTTP request.
#[track_caller]
pub fn send<T: Debug>(value: T) {
    observe(&value);
}

/// Discloses all that its arguments print by `Debug`: an HTTP request to that URL.
#[track_caller]
pub fn request<T: Debug>(url: &str, value: T) {
    if observe(&(url, value)) {
        println!("to {}:{} {url}", Location::caller().file(), Location::caller().line());
    }
}

/// What it gives may be logged; it must not be sent.
pub fn mask(text: &str) -> String {
    format!("masked {text}")
}

/// What it gives is no customer data any more.
pub fn erase(_: &str) -> String {
    "erased".to_owned()
}

/// Prints the place of the caller, and whether the sentinel is in the value; gives that.
#[track_caller]
fn observe(value: &dyn Debug) -> bool {
    let text = format!("{value:?}");
    let leaks = text.contains(SENTINEL) || text.contains(&SENTINEL_NUMBER.to_string());
    let at = Location::caller();
    println!("{} {}:{}", if leaks { "leak" } else { "safe" }, at.file(), at.line());
    leaks
}

/// Runs everything.
pub fn all() {
    calls::all();
    closures::all();
    collections::all();
    destinations::all();
    iterators::all();
    locals::all();
    no_flow::all();
    patterns::all();
    references::all();
    services::all();
    shapes::all();
    sharing::all();
    tasks::all();
    text::all();
    traits::all();
}

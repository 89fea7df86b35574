//! What is made from customer data and does not disclose it, beside what does; and the sanitizers.

pub mod branches;
pub mod comparisons;
pub mod kinds;
pub mod lengths;
pub mod sanitizers;

/// Runs everything.
pub fn all() {
    branches::all();
    comparisons::all();
    kinds::all();
    lengths::all();
    sanitizers::all();
}

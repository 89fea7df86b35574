//! Runs everything once, with a customer whose data is easy to find in the output.

use language_basics::data::Customer;

fn main() {
    language_basics::all(&Customer::sample());
}

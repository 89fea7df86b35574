//! Runs everything, and says of each sink whether customer data reached it.

fn main() {
    flow::all();
}

//! One module for each feature of the language through which customer data moves.
//!
//! Each module has a function `all` that runs everything in it, so that one can see what really comes out.

pub mod asynchronous;
pub mod closures;
pub mod collections;
pub mod data;
pub mod debugging;
pub mod format_macros;
pub mod generics;
pub mod imports;
pub mod instrument;
pub mod log_macros;
pub mod loops;
pub mod macros;
pub mod marks;
pub mod matching;
pub mod modules;
pub mod options;
pub mod patterns;
pub mod places;
pub mod predicates;
pub mod rendering;
pub mod shadowing;
pub mod strings;
pub mod struct_update;
pub mod tracing_macros;
pub mod traits;
pub mod writing;

/// Runs everything.
pub fn all(customer: &data::Customer) {
    asynchronous::all(customer);
    closures::all(customer);
    collections::all(customer);
    debugging::all(customer);
    format_macros::all(customer);
    generics::all(customer);
    imports::all(customer);
    instrument::all(customer);
    log_macros::all(customer);
    loops::all(customer);
    macros::all(customer);
    marks::all();
    matching::all(customer);
    modules::all(customer);
    options::all(customer);
    patterns::all(customer);
    places::all(customer);
    predicates::all(customer);
    rendering::all(customer);
    shadowing::all(customer);
    strings::all(customer);
    struct_update::all(customer);
    tracing_macros::all(customer);
    traits::all(customer);
    writing::all(customer);
}

#[cfg(test)]
mod tests {
    use super::data::Customer;

    #[test]
    fn tests_may_print() {
        let customer = Customer::sample();
        println!("{} {:?}", customer.email, customer);
        super::all(&customer);
    }
}

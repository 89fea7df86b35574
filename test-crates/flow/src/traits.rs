//! Traits: which implementation is meant, and what it does with the value.

pub mod adaptors;
pub mod any;
pub mod associated_types;
pub mod default_methods;
pub mod dynamic;
pub mod errors;
pub mod formatting;
pub mod generic_traits;
pub mod operators;
pub mod own_impls;
pub mod static_dispatch;
pub mod type_parameters;

/// Runs everything.
pub fn all() {
    adaptors::all();
    any::all();
    associated_types::all();
    default_methods::all();
    dynamic::all();
    errors::all();
    formatting::all();
    generic_traits::all();
    operators::all();
    own_impls::all();
    static_dispatch::all();
    type_parameters::all();
}

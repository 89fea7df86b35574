//! Variables: what they hold, and when they hold something else.

pub mod block_values;
pub mod conditions;
pub mod deferred;
pub mod labels;
pub mod let_else;
pub mod loops;
pub mod numbers;
pub mod overwriting;
pub mod returns;
pub mod shadowing;

/// Runs everything.
pub fn all() {
    block_values::all();
    conditions::all();
    deferred::all();
    labels::all();
    let_else::all();
    loops::all();
    numbers::all();
    overwriting::all();
    returns::all();
    shadowing::all();
}

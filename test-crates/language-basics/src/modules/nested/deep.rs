//! A module two folders down.

use super::super::super::data::Plan;

pub fn hello(whom: &str) -> String {
    format!("hello {whom}")
}

pub fn print(text: &str) {
    println!("{text}"); //~ pii-in-log <- nested_mail
}

pub fn print_plan(plan: Plan) {
    println!("{plan:?}");
}

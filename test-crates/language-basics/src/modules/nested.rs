//! A module with a folder of its own.

pub mod deep;

use crate::data::Customer;

pub fn greeting(customer: &Customer) -> String {
    deep::hello(&customer.full_name)
}

pub fn farewell(customer: &Customer) -> String {
    deep::hello(&customer.id.to_string())
}

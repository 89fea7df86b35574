//! `tklog`

use crate::Customer;

#[allow(static_mut_refs)]
pub fn write(customer: &Customer) {
    tklog::info!("signed in: ", customer.email); //~ pii-in-log
    tklog::info!("signed in: ", customer.plan);
    tklog::error!(customer.ip, customer.orders); //~ pii-in-log
    tklog::error!(customer.id, customer.orders);
}

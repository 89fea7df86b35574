//! The file of a module inside of one in braces that has a path: that counts from the folder of the file around.

use crate::data::Customer;

pub fn report(customer: &Customer) {
    log::info!("reported: {}", customer.full_name); //~ pii-in-log
    log::info!("reported: {}", customer.id);
}

//! A file that is not where its module's name says; `super` is still the module that declares it.

use super::Customer;

pub fn report(customer: &Customer) {
    log::info!("moved: {}", customer.full_name); //~ pii-in-log
    log::info!("moved: {}", customer.id);
}

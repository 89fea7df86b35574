//! `ftlog`, whose macros are those of `log`

use crate::Customer;

pub fn write(customer: &Customer) {
    ftlog::info!("signed in: {}", customer.email); //~ pii-in-log
    ftlog::info!("signed in: {}", customer.id);
    ftlog::error!("{}", customer.plan);
}

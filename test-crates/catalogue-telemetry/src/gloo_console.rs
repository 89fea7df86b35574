//! `gloo-console`

use crate::Customer;

pub fn write(customer: &Customer) {
    gloo_console::log!("signed in", &customer.email); //~ pii-in-log
    gloo_console::log!("signed in", &customer.plan);
    gloo_console::error!(customer.email.clone()); //~ pii-in-log
    gloo_console::warn!(format!("{} orders", customer.orders));
    gloo_console::console_dbg!(customer.ip); //~ pii-in-log
    gloo_console::console_dbg!(customer.id);
}

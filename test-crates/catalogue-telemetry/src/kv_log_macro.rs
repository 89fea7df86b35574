//! `kv-log-macro`, which hands what it is given to `log`

use crate::Customer;

pub fn write(customer: &Customer) {
    let (email, plan) = (customer.email.as_str(), customer.plan.as_str());
    kv_log_macro::info!("signed in: {}", email); //~ pii-in-log
    kv_log_macro::info!("signed in: {}", plan);
    kv_log_macro::warn!("signed in", { who: email, orders: customer.orders }); //~ pii-in-log
    kv_log_macro::warn!("signed in", { who: plan, orders: customer.orders });
    kv_log_macro::error!(target: "sign-in", "{} of {}", customer.orders, customer.ip); //~ pii-in-log
    kv_log_macro::error!(target: "sign-in", "{} of {}", customer.orders, plan);
    kv_log_macro::log!(kv_log_macro::Level::Info, "{}", plan, { who: email, }); //~ pii-in-log
    kv_log_macro::log!(kv_log_macro::Level::Info, "{}", plan, { who: plan, });
}

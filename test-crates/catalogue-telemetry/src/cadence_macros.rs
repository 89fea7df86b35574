//! `cadence-macros`, which ends in `cadence`

use cadence_macros::{statsd_count, statsd_gauge};

use crate::Customer;

pub fn tags(customer: &Customer) {
    statsd_count!("logins", 1, "mail" => &customer.email); //~ metric-label
    statsd_count!("logins", 1, "plan" => &customer.plan);
    statsd_gauge!("orders", customer.orders);
}

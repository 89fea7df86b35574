//! `influxdb`

use influxdb::{Timestamp, WriteQuery};

use crate::Customer;

/// What they know about themselves.
pub struct Account {
    #[cfg_attr(any(), privlint::customer_data(secret))]
    pub key: String,
}

pub fn write(customer: &Customer, account: &Account, now: Timestamp) -> WriteQuery {
    let logins = WriteQuery::new(now, format!("logins-{}", customer.email)); //~ metric-label
    let logins = logins.add_tag("ip", customer.ip.as_str()); //~ metric-label
    let logins = logins.add_tag("plan", customer.plan.as_str());
    let logins = logins.add_field("orders", customer.orders);
    let logins = logins.add_field("key", account.key.as_str()); //~ unencrypted-storage
    logins.add_field("plan", customer.plan.as_str())
}

pub fn optional(customer: &Customer, now: Timestamp) -> WriteQuery {
    let email = (customer.orders > 3).then_some(customer.email.as_str());
    let plan = (customer.orders > 3).then_some(customer.plan.as_str());
    WriteQuery::new(now, "logins")
        .add_tag("email", email) //~ metric-label
        .add_tag("plan", plan)
        .add_field("orders", customer.orders)
}

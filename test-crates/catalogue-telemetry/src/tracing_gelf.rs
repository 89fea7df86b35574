//! `tracing-gelf`

use tracing_gelf::{Builder, Logger};

use crate::Customer;

pub fn build(customer: &Customer) -> Builder {
    Logger::builder()
        .additional_field("mail", customer.email.clone()) //~ pii-in-log
        .additional_field("plan", customer.plan.clone())
}

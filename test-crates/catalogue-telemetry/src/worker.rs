//! `worker`

use worker::AnalyticsEngineDataPointBuilder;

use crate::Customer;

pub fn console(customer: &Customer) {
    worker::console_log!("signed in: {}", customer.email); //~ pii-in-log
    worker::console_log!("signed in: {}", customer.id);
    let ip = &customer.ip;
    worker::console_error!("no mail from {ip}"); //~ pii-in-log
    worker::console_warn!("{} orders", customer.orders);
}

pub fn analytics(customer: &Customer) {
    AnalyticsEngineDataPointBuilder::new()
        .indexes(["login"])
        .add_blob(customer.plan.as_str())
        .add_blob(customer.email.as_str()) //~ analytics-disclosure
        .build();
    AnalyticsEngineDataPointBuilder::new().indexes([customer.ip.as_str()]).build(); //~ analytics-disclosure
}

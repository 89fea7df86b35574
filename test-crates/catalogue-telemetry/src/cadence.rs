//! `cadence`

use cadence::prelude::*;
use cadence::{NopMetricSink, StatsdClient};

use crate::Customer;

pub fn tags(client: &StatsdClient, customer: &Customer) {
    client.count_with_tags("logins", 1).with_tag("mail", &customer.email).send(); //~ metric-label
    client.count_with_tags("logins", 1).with_tag("plan", &customer.plan).send();
    client.incr_with_tags("logins").with_tag_value(&customer.ip).send(); //~ metric-label
    client.gauge_with_tags("orders", customer.orders).with_tag_value("free").send();
}

pub fn names(client: &StatsdClient, customer: &Customer) {
    let _ = client.incr(&format!("logins.{}", customer.email)); //~ metric-label
    let _ = client.incr(&format!("logins.{}", customer.plan));
    let _ = client.gauge("orders", customer.orders);
}

pub fn everywhere(customer: &Customer) -> StatsdClient {
    let builder = StatsdClient::builder("shop", NopMetricSink);
    builder.with_tag("mail", &customer.email).build() //~ metric-label
}

//! `statsd`

use statsd::Client;

use crate::Customer;

pub fn names(client: &Client, customer: &Customer) {
    client.incr(&format!("logins.{}", customer.email)); //~ metric-label
    client.incr(&format!("logins.{}", customer.plan));
    client.gauge("orders", customer.orders as f64);
    let mut pipe = client.pipeline();
    pipe.count(&customer.email, 1.0); //~ metric-label
    pipe.count("logins", 1.0);
    pipe.send(client);
}

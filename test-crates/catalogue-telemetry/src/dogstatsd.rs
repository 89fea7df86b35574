//! `dogstatsd`

use dogstatsd::Client;

use crate::Customer;

pub fn tags(client: &Client, customer: &Customer) -> dogstatsd::DogstatsdResult {
    client.incr("logins", [format!("mail:{}", customer.email)])?; //~ metric-label
    client.incr("logins", [format!("plan:{}", customer.plan)])?;
    client.set("visitors", customer.email.as_str(), ["page:start"])?; //~ metric-label
    client.set("visitors", customer.id.as_str(), ["page:start"])?;
    client.gauge("orders", customer.orders.to_string(), ["page:start"])?;
    client.event("signed in", customer.email.as_str(), ["page:start"])?; //~ pii-in-log
    client.event("signed in", "by a link", ["page:start"])
}

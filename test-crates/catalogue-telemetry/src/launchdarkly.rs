//! `launchdarkly-server-sdk`

use launchdarkly_server_sdk::{AttributeValue, Client, ContextBuilder};

use crate::Customer;

pub fn flags(client: &Client, customer: &Customer) -> Result<bool, String> {
    let context = ContextBuilder::new(&customer.id).set_string("plan", &customer.plan).build()?;
    let mut is_on = client.bool_variation(&context, "beta", false);
    let mut builder = ContextBuilder::new(&customer.email); //~ feature-flag-context
    builder.set_value("ip", AttributeValue::String(customer.ip.clone())); //~ feature-flag-context
    builder.name(&customer.plan);
    let context = builder.build()?;
    is_on |= client.bool_variation(&context, "beta", false);
    client.track_data(context.clone(), "login", customer.email.clone()).map_err(|_| String::new())?; //~ analytics-disclosure
    client.track_data(context, "login", customer.plan.clone()).map_err(|_| String::new())?;
    Ok(is_on)
}

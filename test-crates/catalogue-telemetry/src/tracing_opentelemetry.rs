//! `tracing-opentelemetry`

use opentelemetry::KeyValue;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

use crate::Customer;

pub fn attributes(customer: &Customer) {
    let span = tracing::Span::current();
    span.set_attribute("mail", customer.email.clone()); //~ pii-in-log
    span.set_attribute("plan", customer.plan.clone());
    span.add_event("signed in", vec![KeyValue::new("mail", customer.email.clone())]); //~ pii-in-log
    span.add_event("signed in", vec![KeyValue::new("user", customer.id.clone())]);
}

//! `fastrace`

use fastrace::local::LocalSpan;
use fastrace::prelude::SpanContext;
use fastrace::{Event, Span};

use crate::Customer;

pub fn names(customer: &Customer) {
    let root = Span::root(customer.email.clone(), SpanContext::random()); //~ pii-in-log
    let _ = Span::enter_with_parent("login", &root);
    let _ = LocalSpan::enter_with_local_parent(format!("login {}", customer.plan));
    let _ = Event::new(format!("login {}", customer.email)); //~ pii-in-log
}

pub fn values(span: &Span, customer: &Customer) {
    let email = &customer.email;
    span.add_property(|| ("mail", email.clone())); //~ pii-in-log
    span.add_properties(|| [("plan", "free".to_owned()), ("mail", email.clone())]); //~ pii-in-log
    LocalSpan::add_property(|| ("mail", email.clone())); //~ pii-in-log
    span.add_event(Event::new("signed in").with_property(|| ("mail", email.clone()))); //~ pii-in-log
    let plan = &customer.plan;
    span.add_property(|| ("plan", plan.clone()));
    LocalSpan::add_properties(|| [("plan", plan.clone()), ("user", customer.id.clone())]); //~ SPURIOUS pii-in-log: the closure holds the customer, and gives their id
    span.add_event(Event::new("signed in").with_property(|| ("plan", plan.clone())));
}

pub fn field(span: &Span, customer: &Customer) {
    span.add_property(|| ("mail", customer.email.clone())); //~ MISSING pii-in-log: a field that the closure alone reads
}

pub fn other_field(span: &Span, customer: &Customer) -> usize {
    span.add_property(|| ("plan", customer.plan.clone()));
    customer.email.len()
}

pub fn other_field_later(span: &Span, customer: &Customer) -> usize {
    let size = customer.email.len();
    span.add_property(|| ("plan", customer.plan.clone())); //~ SPURIOUS pii-in-log: the closure holds the customer, and gives their plan
    size
}

#[fastrace::trace]
pub fn traced(customer: &Customer) -> u64 {
    log::info!("{}", customer.email); //~ pii-in-log
    customer.orders
}

#[fastrace::trace(properties = { "mail": "{email}" })] //~ MISSING instrument-args: what stands in `properties` is not read
pub fn with_properties(#[cfg_attr(any(), privlint::customer_data(email))] email: &str) -> usize {
    email.len()
}

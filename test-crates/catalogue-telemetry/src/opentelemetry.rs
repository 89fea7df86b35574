//! `opentelemetry`

use opentelemetry::baggage::{Baggage, BaggageExt as _};
use opentelemetry::logs::{AnyValue, LogRecord};
use opentelemetry::metrics::{Counter, Histogram, Meter};
use opentelemetry::trace::{Span, SpanRef, Status, TraceContextExt as _, Tracer};
use opentelemetry::{Context, KeyValue, global};

use crate::Customer;

pub fn spans(customer: &Customer) {
    let tracer = global::tracer("shop");
    let mut span = tracer.start("login");
    span.set_attribute(KeyValue::new("mail", customer.email.clone())); //~ pii-in-log
    span.set_attribute(KeyValue::new("plan", customer.plan.clone()));
    span.set_attributes([KeyValue::new("plan", customer.plan.clone()), KeyValue::new("ip", customer.ip.clone())]); //~ pii-in-log
    span.add_event("signed in", vec![KeyValue::new("mail", customer.email.clone())]); //~ pii-in-log
    span.add_event("signed in", vec![KeyValue::new("orders", customer.orders as i64)]);
    span.set_status(Status::error(format!("no box {}", customer.email))); //~ pii-in-log
    span.set_status(Status::Ok);
    span.update_name(format!("login {}", customer.email)); //~ pii-in-log
    tracer.start(format!("login {}", customer.email)); //~ pii-in-log
    let builder = tracer.span_builder("login").with_attributes([KeyValue::new("mail", customer.email.clone())]); //~ pii-in-log
    builder.start(&tracer);
}

pub fn current(customer: &Customer) {
    let context = Context::current();
    let span: SpanRef<'_> = context.span();
    span.set_attribute(KeyValue::new("mail", customer.email.clone())); //~ pii-in-log
    span.set_attribute(KeyValue::new("user", customer.id.clone()));
    span.record_error(&std::io::Error::other("no box"));
}

pub fn logs(record: &mut impl LogRecord, customer: &Customer) {
    record.set_body(AnyValue::from(customer.email.clone())); //~ pii-in-log
    record.set_body(AnyValue::from("signed in"));
    record.add_attribute("mail", customer.email.clone()); //~ pii-in-log
    record.add_attribute("plan", customer.plan.clone());
}

pub fn metrics(meter: &Meter, customer: &Customer) {
    let counter: Counter<u64> = meter.u64_counter("logins").build();
    counter.add(1, &[KeyValue::new("mail", customer.email.clone())]); //~ metric-label
    counter.add(customer.orders, &[KeyValue::new("plan", customer.plan.clone())]);
    let histogram: Histogram<f64> = meter.f64_histogram("orders").build();
    histogram.record(1.0, &[KeyValue::new("ip", customer.ip.clone())]); //~ metric-label
    let name = customer.email.clone();
    let callback = meter.u64_observable_gauge("orders").with_callback(move |observer| {
        observer.observe(1, &[KeyValue::new("mail", name.clone())]); //~ metric-label
    });
    callback.build();
}

pub fn baggage(customer: &Customer) {
    let mut baggage = Baggage::new();
    baggage.insert("mail", customer.email.clone()); //~ external-http
    baggage.insert("plan", customer.plan.clone());
    let _ = Context::current_with_baggage(vec![KeyValue::new("mail", customer.email.clone())]); //~ external-http
    let _ = Context::current().with_baggage(vec![KeyValue::new("plan", customer.plan.clone())]);
}

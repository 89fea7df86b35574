//! `sentry`

use std::collections::BTreeMap;

use sentry::protocol::{Attachment, Context, Event, Request};
use sentry::{Breadcrumb, Hub, Level, TransactionContext, User};

use crate::Customer;

pub fn messages(customer: &Customer) {
    sentry::capture_message(&customer.email, Level::Error); //~ crash-report
    sentry::capture_message(&format!("no mail to {}", customer.email), Level::Info); //~ crash-report
    sentry::capture_message(&customer.plan, Level::Error);
    sentry::capture_message("no mail", Level::Error);
    Hub::current().capture_message(&customer.email, Level::Error); //~ crash-report
}

pub fn events(customer: &Customer) {
    let event = Event { message: Some(customer.email.clone()), ..Default::default() };
    sentry::capture_event(event); //~ crash-report
    let event = Event { message: Some("no mail".to_owned()), ..Default::default() };
    sentry::capture_event(event);
}

pub fn errors(customer: &Customer) {
    let error = std::io::Error::other(format!("no box {}", customer.email)); //~ error-carries-data
    sentry::capture_error(&error); //~ crash-report
    let error = std::io::Error::other("no box");
    sentry::capture_error(&error);
}

pub fn scopes(customer: &Customer) {
    sentry::configure_scope(|scope| {
        scope.set_user(Some(User { email: Some(customer.email.clone()), ..Default::default() })); //~ crash-report
        scope.set_user(Some(User { id: Some(customer.id.clone()), ..Default::default() }));
        scope.set_tag("mail", &customer.email); //~ crash-report
        scope.set_tag("plan", &customer.plan);
        scope.set_extra("mail", customer.email.clone().into()); //~ crash-report
        scope.set_extra("orders", customer.orders.into());
        scope.set_transaction(Some(&customer.email)); //~ crash-report
        scope.set_transaction(Some("login"));
        scope.set_fingerprint(Some(&[&customer.email])); //~ crash-report
        scope.set_fingerprint(Some(&["login"]));
    });
    sentry::with_scope(
        |scope| {
            let mut map = BTreeMap::new();
            map.insert("mail".to_owned(), customer.email.clone().into());
            scope.set_context("customer", Context::Other(map)); //~ crash-report
            let attachment = Attachment {
                buffer: customer.email.clone().into_bytes(),
                filename: "mail".to_owned(),
                content_type: None,
                ty: None,
            };
            scope.add_attachment(attachment); //~ crash-report
        },
        || {},
    );
}

pub fn breadcrumbs(customer: &Customer) {
    sentry::add_breadcrumb(Breadcrumb { message: Some(customer.email.clone()), ..Default::default() }); //~ crash-report
    sentry::add_breadcrumb(Breadcrumb { message: Some("signed in".to_owned()), ..Default::default() });
}

pub fn lazy_breadcrumbs(customer: &Customer) {
    sentry::add_breadcrumb(|| Breadcrumb { message: Some(customer.plan.clone()), ..Default::default() });
    let email = &customer.email;
    sentry::add_breadcrumb(|| Breadcrumb { message: Some(email.clone()), ..Default::default() }); //~ crash-report
}

pub fn lazy_breadcrumb(customer: &Customer) {
    sentry::add_breadcrumb(|| Breadcrumb { message: Some(customer.email.clone()), ..Default::default() }); //~ MISSING crash-report: a field that the closure alone reads
}

pub fn spans(customer: &Customer) {
    let transaction = sentry::start_transaction(TransactionContext::new("login", "http.server"));
    transaction.set_data("mail", customer.email.as_str().into()); //~ crash-report
    transaction.set_data("orders", customer.orders.into());
    transaction.set_tag("ip", &customer.ip); //~ crash-report
    let request = Request { query_string: Some(format!("mail={}", customer.email)), ..Default::default() };
    transaction.set_request(request); //~ crash-report
    let span = transaction.start_child("db", &format!("select {}", customer.email)); //~ crash-report
    span.set_data("mail", customer.email.as_str().into()); //~ crash-report
    span.set_tag("plan", &customer.plan);
    span.finish();
    transaction.finish();
    let _ = TransactionContext::new(&customer.email, "login"); //~ crash-report
}

pub fn logs(customer: &Customer) {
    sentry::logger_info!("signed in: {}", customer.email.clone()); //~ crash-report
    sentry::logger_info!(mail = customer.email.clone(), "signed in"); //~ crash-report
    sentry::logger_warn!(plan = customer.plan.clone(), "signed in");
    sentry::logger_error!("not signed in");
}

pub fn metrics(customer: &Customer) {
    sentry::metrics::counter("logins", 1.0).attribute("mail", customer.email.clone()).capture(); //~ metric-label
    sentry::metrics::counter("logins", 1.0).attribute("plan", customer.plan.clone()).capture();
    sentry::metrics::distribution("orders", customer.orders as f64).capture();
}

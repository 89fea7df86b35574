//! The grammar of `tracing`: fields before the message, with and without a sigil; spans.

use crate::data::Customer;
use tracing::field::Empty;
use tracing::{Level, debug, error, event, info, info_span, span, trace, warn};

pub fn all(customer: &Customer) {
    messages(customer);
    fields(customer);
    sigils(customer);
    prefixes(customer);
    events(customer);
    spans(customer);
}

fn messages(customer: &Customer) {
    let email = customer.email();
    info!("signed in: {email}"); //~ pii-in-log
    info!("signed in: {}", customer.id);
    error!("{}", customer.email); //~ pii-in-log
    warn!("{}", customer.full_name); //~ pii-in-log
    debug!("{customer:?}"); //~ pii-in-log
    trace!("{:?}", customer.plan);
    info!("{email}", email = "***");
}

fn fields(customer: &Customer) {
    let email = customer.email();
    let id = customer.id;
    info!(email, "signed in"); //~ pii-in-log
    info!(id, "signed in");
    info!(customer.email, "signed in"); //~ pii-in-log
    info!(customer.id, "signed in");
    info!(user = email, "signed in"); //~ pii-in-log
    info!(user = id, plan = ?customer.plan, "signed in");
    info!(user.email = email, "signed in"); //~ pii-in-log
    info!(user.email = "***", "signed in");
    info!(email = Empty, id, "signed in");
    info!("user email" = email, "signed in"); //~ pii-in-log
    info!(length = email.len(), "signed in: {}", id);
    info!(id, "signed in: {}", email); //~ pii-in-log
    info!(id, email); //~ pii-in-log
    info!(id);
}

fn sigils(customer: &Customer) {
    let email = customer.email();
    let plan = customer.plan;
    info!(%email, "signed in"); //~ pii-in-log
    info!(?email, "signed in"); //~ pii-in-log
    info!(?customer, "signed in"); //~ pii-in-log
    info!(?plan, "signed in");
    info!(%customer.id, "signed in");
    info!(%customer.email, "signed in"); //~ pii-in-log
    info!(who = %customer.email, "signed in"); //~ pii-in-log
    info!(who = ?customer, "signed in"); //~ pii-in-log
    info!(who = %customer.id, "signed in");
    info!(who = tracing::field::display(&customer.email), "signed in"); //~ pii-in-log
    info!(who = tracing::field::debug(customer.plan), "signed in");
}

fn prefixes(customer: &Customer) {
    info!(target: "shop", email = %customer.email, "signed in"); //~ pii-in-log
    info!(target: "shop", id = customer.id, "signed in");
    info!(name: "signed-in", target: "shop", "{}", customer.email); //~ pii-in-log
    info!(name: "signed-in", target: "shop", "{}", customer.id);
    info!(parent: None, email = %customer.email, "signed in"); //~ pii-in-log
    info!({ id = customer.id, email = %customer.email }, "signed in"); //~ pii-in-log
    info!({ id = customer.id }, "signed in");
    info!(
        id = customer.id,
        email = %customer.email,
        "signed in",
    );
    //~^^^^^ pii-in-log
}

fn events(customer: &Customer) {
    event!(Level::INFO, email = %customer.email, "signed in"); //~ pii-in-log
    event!(Level::INFO, id = customer.id, "signed in");
    event!(target: "shop", Level::WARN, ?customer); //~ pii-in-log
    event!(Level::DEBUG, "{}", customer.full_name); //~ pii-in-log
    event!(Level::DEBUG, "{}", customer.id);
}

fn spans(customer: &Customer) {
    let span = info_span!("request", id = customer.id, email = Empty);
    span.record("email", customer.email()); //~ pii-in-log
    span.record("id", customer.id);
    let _guard = span.enter();
    let _span = span!(Level::INFO, "request", ?customer); //~ pii-in-log
    let _span = span!(Level::INFO, "request", plan = ?customer.plan);
    let _span = info_span!("request", email = %customer.email); //~ pii-in-log
    let _span = tracing::debug_span!("request", customer.email); //~ pii-in-log
    let _span = tracing::debug_span!("email");
}

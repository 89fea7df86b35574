//! The grammar of the `log` crate.

use crate::data::Customer;
use log::{Level, debug, error, info, log, trace, warn};

pub fn all(customer: &Customer) {
    messages(customer);
    levels(customer);
    key_values(customer);
    builder(customer);
}

fn messages(customer: &Customer) {
    let email = customer.email();
    info!("signed in: {email}"); //~ pii-in-log
    info!("signed in: {}", customer.id);
    info!(target: "shop", "signed in: {email}"); //~ pii-in-log
    info!(target: "shop", "signed in: {}", customer.id);
    info!("{email}", email = "***");
    //~v pii-in-log
    info!(
        "the customer with the number {} has signed in to the shop and now asks for mail at the address {}",
        customer.id, customer.email
    );
}

fn levels(customer: &Customer) {
    error!("{}", customer.email); //~ pii-in-log
    warn!("{}", customer.email); //~ pii-in-log
    debug!("{customer:?}"); //~ pii-in-log
    trace!("{}", customer.full_name); //~ pii-in-log
    log!(Level::Info, "{}", customer.email); //~ pii-in-log
    log!(target: "shop", Level::Warn, "{}", customer.email); //~ pii-in-log
    log!(Level::Info, "{}", customer.id);
    log::error!("{}", customer.id);
    if log::log_enabled!(Level::Trace) {
        trace!("{}", customer.email.len());
    }
}

fn key_values(customer: &Customer) {
    let email = customer.email();
    let id = customer.id;
    info!(user = email; "signed in"); //~ pii-in-log
    info!(id = id; "signed in");
    info!(id; "signed in");
    info!(email; "signed in"); //~ pii-in-log
    info!(email = "***"; "signed in");
    info!(customer:?; "signed in"); //~ pii-in-log
    info!(who:debug = customer; "signed in"); //~ pii-in-log
    info!(who:% = customer.email; "signed in"); //~ pii-in-log
    info!(plan:? = customer.plan, id = customer.id; "signed in: {}", id);
    info!(target: "shop", id = customer.id, mail = customer.email.as_str(); "signed in"); //~ pii-in-log
    log!(Level::Info, id = id; "signed in {email}"); //~ pii-in-log
    warn!(length = email.len(); "signed in");
}

/// The record behind the macros can be built by hand.
fn builder(customer: &Customer) {
    log::logger().log(&log::Record::builder().args(format_args!("{}", customer.id)).level(Level::Info).build());
    log::logger().log(
        &log::Record::builder()
            .level(Level::Info)
            .args(format_args!("{}", customer.email)) //~ pii-in-log
            .build(),
    );
}

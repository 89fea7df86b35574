//! `sentry-anyhow`

use anyhow::anyhow;
use sentry::Hub;
use sentry_anyhow::AnyhowHubExt as _;

use crate::Customer;

pub fn report(hub: &Hub, customer: &Customer) {
    let error = anyhow!("no account for {}", customer.email); //~ error-carries-data
    sentry_anyhow::capture_anyhow(&error); //~ crash-report
    hub.capture_anyhow(&error); //~ crash-report
    let event = sentry_anyhow::event_from_error(&error); //~ crash-report
    drop(event);

    let error = anyhow!("no account for {}", customer.plan);
    sentry_anyhow::capture_anyhow(&error);
    hub.capture_anyhow(&error);
}

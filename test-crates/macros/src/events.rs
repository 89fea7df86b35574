//! Events of `tracing`.

use tracing::field::{debug as by_debug, display as by_display};
use tracing::{Level, debug, error, event, info, trace, warn};

use crate::data::{self, Half, Hidden, User};

const KEY: &str = "user.email";

fn messages(user: &User) {
    let User { id, email, .. } = user;
    let email = email.as_str();
    error!("{email}"); //~ pii-in-log
    warn!("{}", user.email); //~ pii-in-log
    info!("{}: {}", user.id, user.email); //~ pii-in-log
    debug!("{user:?}"); //~ pii-in-log
    trace!("{mail}", mail = email); //~ pii-in-log
    info!("{id}");
    info!("no {{email}}");
    tracing::info!("{}", email); //~ pii-in-log
    event!(Level::INFO, "{}", email); //~ pii-in-log
    event!(Level::INFO, "{}", id);
    info!(target: "here", "{}", email); //~ pii-in-log
    info!(target: "here", "{}", id);
    info!(name: "a name", "{}", email); //~ pii-in-log
    info!(name: "a name", target: "here", "{}", id);
    info!(parent: None, "{}", email); //~ pii-in-log
    info!(parent: None, "{}", id);
    info!(name: "a name", target: "here", parent: None, "{}", email); //~ pii-in-log
    event!(target: "here", Level::INFO, "{}", email); //~ pii-in-log
    event!(target: "here", Level::INFO, "{}", id);
    event!(name: "a name", target: "here", parent: None, Level::INFO, "{}", email); //~ pii-in-log
    info!("at the end",);
    info!(email); //~ pii-in-log
    info!(id);
}

fn fields(user: &User, hidden: &Hidden, half: &Half) {
    let User { id, email, .. } = user;
    let (id, email) = (*id, email.as_str());
    info!(email, "read"); //~ pii-in-log
    info!(id, "read");
    info!(email = email, "read"); //~ pii-in-log
    info!(email = id, "read");
    info!(email = email); //~ pii-in-log
    info!(email = id);
    info!(?user, "read"); //~ pii-in-log
    info!(?hidden, "read");
    info!(?half, "read");
    info!(%half, "read"); //~ pii-in-log
    info!(%id, %email, "read"); //~ pii-in-log
    info!(%id, ?id, "read");
    info!(user = ?user, "read"); //~ pii-in-log
    info!(half = ?half, "read");
    info!(half = %half, "read"); //~ pii-in-log
    info!(user.email, "read"); //~ pii-in-log
    info!(user.id, "read");
    info!(%user.email, ?user.id); //~ pii-in-log
    info!(?user.id, %user.id);
    info!(user.email = %user.email, "read"); //~ pii-in-log
    info!(user.email = user.id, "read");
    info!("user email" = %user.email, "read"); //~ pii-in-log
    info!("user email" = user.id, "read");
    info!({ KEY } = user.email, "read"); //~ pii-in-log
    info!({ KEY } = user.id, "read");
    info!(r#type = %user.email, "read"); //~ pii-in-log
    info!(r#type = %user.id, "read");
    info!(email = tracing::field::Empty, "read");
    info!(half = debug(half), "read");
    info!(half = display(half), "read"); //~ pii-in-log
    info!(half = by_debug(half), "read");
    info!(half = by_display(half), "read"); //~ pii-in-log
    info!(half = tracing::field::debug(half), "read");
    info!(half = tracing::field::display(half), "read"); //~ pii-in-log
    info!(id, email, "{}", user.id); //~ pii-in-log
    info!(id, other = 1, "{}", user.email); //~ pii-in-log
    info!(id, other = 1, "{id} {}", user.orders.len());
    info!(message = %email); //~ pii-in-log
    info!(message = "nothing", id);
    info!(text = format!("{email}"), "read"); //~ pii-in-log
    info!(length = email.len(), "read");
    info!(same = id == 1, other = (id, email).0, "read");
    info!({ email, id }, "read"); //~ pii-in-log
    info!({ id, length = email.len() }, "read");
    info!({ id, ?half, %half }, "{}", id); //~ pii-in-log
    info!({ id }, "{}", email); //~ pii-in-log
    info!(target: "here", { email, id }, "read"); //~ pii-in-log
    info!(target: "here", { id = id }, "read");
    info!(target: "here", id, %half, "{id}"); //~ pii-in-log
    info!(parent: None, { email }, "read"); //~ pii-in-log
    event!(Level::INFO, email, "read"); //~ pii-in-log
    event!(Level::INFO, { id, email }, "read"); //~ pii-in-log
    event!(Level::INFO, id, ?hidden, "read");
    event!(target: "here", Level::WARN, ?user, id); //~ pii-in-log
    event!(target: "here", parent: None, Level::WARN, id, "{}", half); //~ pii-in-log
    event!(Level::INFO, { id }, "{}", id);
    let none: Option<&str> = None;
    info!(none, some = Some(id), "read");
    info!(some = Some(email), "read"); //~ pii-in-log
    let error = data::rejected();
    info!(error = &error as &dyn std::error::Error, "read"); //~ pii-in-log
    info!(error = %"x".parse::<u8>().unwrap_err(), "read");
    info!(
        id,
        text = {
            let copy = email;
            copy
        },
        "on several lines {}",
        id,
    ); //~^^^^^^^^ pii-in-log
    let enabled = tracing::enabled!(Level::INFO) || tracing::event_enabled!(Level::INFO, email);
    info!(enabled);
}

pub fn all() {
    let user = data::user();
    messages(&user);
    fields(&user, &data::hidden(), &data::half());
}

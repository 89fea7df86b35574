//! Spans of `tracing`: what they record is printed with each event inside.

use tracing::{Level, Span, debug_span, error_span, field, info_span, record_all, span, trace_span, warn_span};

use crate::data::{self, Half, User};

fn opened(user: &User, half: &Half) {
    let User { id, email, .. } = user;
    let (id, email) = (*id, email.as_str());
    info_span!("request");
    info_span!("request", email); //~ pii-in-log
    info_span!("request", id);
    info_span!("request", email = id);
    info_span!("request", %half); //~ pii-in-log
    info_span!("request", ?half);
    info_span!("request", user.email, id); //~ pii-in-log
    info_span!("request", user.id);
    info_span!("request", user.email = %email); //~ pii-in-log
    info_span!("request", user.email = field::Empty, id);
    error_span!("request", ?user); //~ pii-in-log
    warn_span!("request", user = ?user); //~ pii-in-log
    debug_span!("request", user = user.id);
    trace_span!("request", "user email" = email); //~ pii-in-log
    info_span!(target: "here", "request", email); //~ pii-in-log
    info_span!(target: "here", "request", id);
    info_span!(parent: None, "request", email); //~ pii-in-log
    info_span!(target: "here", parent: &Span::none(), "request", id);
    info_span!(target: "here", parent: None, "request", id, email); //~ pii-in-log
    span!(Level::INFO, "request", email); //~ pii-in-log
    span!(Level::INFO, "request", id);
    span!(Level::INFO, "request");
    span!(target: "here", Level::INFO, "request", email); //~ pii-in-log
    span!(target: "here", parent: None, Level::INFO, "request", id);
    span!(parent: None, Level::INFO, "request", %half); //~ pii-in-log
    let enabled = tracing::span_enabled!(Level::INFO);
    info_span!("request", enabled);
}

fn recorded(user: &User, half: &Half) {
    let span = info_span!("request", email = field::Empty, id = field::Empty);
    span.record("email", &user.email); //~ pii-in-log
    span.record("id", user.id);
    span.record("email", field::debug(half)); //~ SPURIOUS pii-in-log: what a value records is its own affair
    span.record("email", field::display(half)); //~ pii-in-log
    span.record("email", field::Empty).record("email", user.email.as_str()); //~ pii-in-log
    Span::current().record("email", tracing::field::debug(&user.email)); //~ pii-in-log
    record_all!(span, email = %user.email, id = user.id); //~ pii-in-log
    record_all!(span, email = ?half, id = user.id);
    let entered = span.entered();
    entered.record("email", user.email.as_str()); //~ pii-in-log
    entered.record("id", user.id);
}

pub fn all() {
    let user = data::user();
    opened(&user, &data::half());
    recorded(&user, &data::half());
}

//! `slog`: a message, values behind `;`, and what a logger adds to all its records.

use slog::{Logger, b, crit, debug, error, info, kv, o, slog_info, trace, warn};

use crate::data::{self, Half, Hidden, User};

fn messages(log: &Logger, user: &User) {
    let User { id, email, .. } = user;
    crit!(log, "{email}"); //~ pii-in-log
    error!(log, "{}", user.email); //~ pii-in-log
    warn!(log, "{}: {}", user.id, user.email); //~ pii-in-log
    info!(log, "{:?}", user); //~ pii-in-log
    debug!(log, "{mail}", mail = email.as_str()); //~ pii-in-log
    trace!(log, "{}", id);
    info!(log, "{id}");
    info!(log, "nothing");
    info!(log, "at the end",);
    info!(log, # "tag", "{}", email); //~ pii-in-log
    info!(log, # "tag", "{}", id);
    slog::info!(log, "{}", email); //~ pii-in-log
    slog::log!(log, slog::Level::Info, "tag", "{}", email); //~ pii-in-log
    slog::log!(log, slog::Level::Info, "tag", "{}", id; "id" => id);
    #[allow(deprecated)]
    slog_info!(log, "{}", email); //~ pii-in-log
    #[allow(deprecated)]
    slog_info!(log, "{}", id);
}

fn values(log: &Logger, user: &User, hidden: &Hidden, half: &Half) {
    let User { id, email, .. } = user;
    info!(log, "read"; "email" => email); //~ pii-in-log
    info!(log, "read"; "id" => id);
    info!(log, "read"; "id" => id, "email" => email.clone()); //~ pii-in-log
    info!(log, "read"; "id" => id, "length" => email.len(),);
    info!(log, "read"; "user" => ?user); //~ pii-in-log
    info!(log, "read"; "user" => ?hidden);
    info!(log, "read"; "user" => ?half);
    info!(log, "read"; "user" => %half); //~ pii-in-log
    info!(log, "read"; "user" => #?user); //~ pii-in-log
    info!(log, "read"; "user" => #?half, "id" => %id);
    info!(log, "read"; "user" => #%half, "id" => %id); //~ pii-in-log
    info!(log, "{}", id; "email" => email); //~ pii-in-log
    info!(log, "{}", email; "id" => id); //~ pii-in-log
    info!(log, "{}", id; "id" => id);
    info!(log, "{id}", id = id; "email" => email); //~ pii-in-log
    info!(log, # "tag", "read"; "email" => %email); //~ pii-in-log
    info!(log, "read"; "error" => #data::rejected()); //~ pii-in-log
    info!(log, "read"; o!("email" => email.clone())); //~ pii-in-log
    info!(log, "read"; o!("id" => *id));
    info!(log, "read"; "id" => id, b!("email" => email)); //~ pii-in-log
    info!(log, "read"; "id" => id, b!("id" => id));
    info!(log, "read"; kv!("email" => email)); //~ pii-in-log
    info!(log, "read"; kv!("id" => id, "user" => ?hidden));
    slog::log!(log, slog::Level::Info, "tag", "read"; "email" => email); //~ pii-in-log
}

fn loggers(log: &Logger, user: &User, half: &Half) {
    let own = log.new(o!("email" => user.email.clone())); //~ pii-in-log
    info!(own, "nothing");
    let own = log.new(o!("id" => user.id));
    info!(own, "nothing");
    let own = log.new(o!("id" => user.id, "user" => half.to_string())); //~ pii-in-log
    info!(own, "{}", user.id);
    let root = Logger::root(slog::Discard, o!("email" => user.email.clone())); //~ pii-in-log
    info!(root, "nothing");
    let root = Logger::root(slog::Discard, o!());
    info!(root, "nothing");
}

pub fn all(log: &Logger) {
    let user = data::user();
    messages(log, &user);
    values(log, &user, &data::hidden(), &data::half());
    loggers(log, &user, &data::half());
}

//! `log`.

use log::{debug, error, info, log, trace, warn};

use crate::data::{self, Half, Hidden, User};

fn messages(user: &User) {
    let User { id, email, .. } = user;
    error!("{email}"); //~ pii-in-log
    warn!("{}", user.email); //~ pii-in-log
    info!("{}: {}", user.id, user.email); //~ pii-in-log
    debug!("{user:?}"); //~ pii-in-log
    trace!("{mail}", mail = email); //~ pii-in-log
    info!("{id}");
    info!("no {{email}}");
    log::info!("{}", email); //~ pii-in-log
    log!(log::Level::Info, "{}", email); //~ pii-in-log
    log!(log::Level::Info, "{}", id);
    info!(target: "here", "{}", email); //~ pii-in-log
    info!(target: "here", "{}", id);
    info!(target: module_path!(), "{email} {}", id); //~ pii-in-log
    log!(target: "here", log::Level::Warn, "{}", email); //~ pii-in-log
    log!(target: "here", log::Level::Warn, "{}", id);
    info!(logger: log::logger(), "{}", email); //~ pii-in-log
    info!(logger: log::logger(), target: "here", "{}", id);
    info!("at the end",);
    info!("at the end {}", email,); //~ pii-in-log
    info!(concat!("a ", "{}"), email); //~ pii-in-log
    let enabled = log::log_enabled!(log::Level::Info);
    info!("{enabled}");
}

fn values(user: &User, hidden: &Hidden, half: &Half) {
    let User { id, email, .. } = user;
    let (id, email) = (*id, email.as_str());
    info!(email; "read"); //~ pii-in-log
    info!(id; "read");
    info!(email = email; "read"); //~ pii-in-log
    info!(email = id; "read");
    info!(id, mail = user.email.as_str(); "read"); //~ pii-in-log
    info!(user:? = user; "read"); //~ pii-in-log
    info!(user:?; "read"); //~ pii-in-log
    info!(user:debug; "read"); //~ pii-in-log
    info!(hidden:?; "read");
    info!(half:?; "read");
    info!(half:%; "read"); //~ pii-in-log
    info!(half:display; "read"); //~ pii-in-log
    info!(half:% = half; "{}", id); //~ pii-in-log
    info!(half:debug = half; "{}", id);
    info!(user:serde; "read"); //~ pii-in-log
    info!(orders:serde = user.orders; "read");
    info!("user.email" = email; "read"); //~ pii-in-log
    info!("user.email" = id; "read");
    info!("user.email":% = email, id; "read"); //~ pii-in-log
    info!(target: "here", id, email:%; "read"); //~ pii-in-log
    info!(target: "here", id; "{}", email); //~ pii-in-log
    info!(id; "{email}"); //~ pii-in-log
    info!(id; "{id}");
    log!(log::Level::Info, email; "read"); //~ pii-in-log
    log!(log::Level::Info, id, length = email.len(); "read");
    log!(target: "here", log::Level::Info, email:?; "read"); //~ pii-in-log
    let error = data::rejected();
    info!(error:err; "read"); //~ pii-in-log
    let error = "x".parse::<u8>().unwrap_err();
    info!(error:err; "read");
    info!(a = "a;b", id; "; {}", email); //~ pii-in-log
    info!("a; b {}", id);
    info!("{}", [email; 2].concat()); //~ pii-in-log
    info!("{}", {
        let none = "";
        none
    });
    info!("{}", {
        let copy = email;
        copy
    }); //~^^^ pii-in-log
}

pub fn all() {
    let user = data::user();
    messages(&user);
    values(&user, &data::hidden(), &data::half());
}

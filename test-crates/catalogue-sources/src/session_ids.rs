//! `axum_session`, `tower-sessions`, `actix-session`: who has the id of a session is in it.

use axum_session::SessionNullSession;
use tower_sessions::Session;
use tower_sessions::session::Record;

fn axum(session: &SessionNullSession) {
    log::info!("{}", session.get_session_id()); //~ secret-in-log
    log::info!("{}", session.data_exists());
}

fn kept(session: &SessionNullSession, auth: &rocket_basicauth::BasicAuth) {
    session.set("name", auth.username.as_str()); //~ unencrypted-storage
    session.set("visits", 1);
}

fn tower(session: &Session) {
    log::info!("{:?}", session.id()); //~ secret-in-log
    if let Some(id) = session.id() {
        log::info!("{id}"); //~ secret-in-log
        log::info!("{}", id.0); //~ secret-in-log
    }
    log::info!("{}", session.is_modified());
}

fn record(record: &Record) {
    log::info!("{}", record.id); //~ secret-in-log
    log::info!("{record:?}"); //~ secret-in-log
    log::info!("{}", record.expiry_date);
}

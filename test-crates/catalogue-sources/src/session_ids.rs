//! `axum_session`, `tower-sessions`, `actix-session`: who has the id of a session is in it.

use axum_session::SessionNullSession;
use tower_sessions::Session;
use tower_sessions::session::Record;

fn axum(session: &SessionNullSession) {
    log::info!("{}", session.get_session_id()); //~ secret-in-log
    log::info!("{}", session.data_exists());
}

/// What a service knows of a patient.
struct Patient {
    #[cfg_attr(any(), privlint::customer_data(health))]
    diagnosis: String,
    visits: u32,
}

fn kept(session: &SessionNullSession, patient: &Patient) {
    session.set("diagnosis", patient.diagnosis.as_str()); //~ unencrypted-storage
    session.set("visits", patient.visits);
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

//! Fields that look like customer data, and others.

use std::net::SocketAddr;

use axum::Form;
use axum::extract::ConnectInfo;
use serde::Deserialize;

/// What a visitor fills in.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct SignUp {
    /// Where the welcome goes.
    pub email: String,
    /// Whether it was confirmed: no data of a person.
    pub email_verified: bool,
    /// Optional.
    pub phone_number: Option<String>,
    /// Never shown.
    pub password: String,
    /// What the form is called.
    pub name: String,
    /// A number, which may be logged.
    pub user_id: u64,
}

/// What is read at the start: the service's own.
#[derive(Debug, Deserialize)]
pub struct MailConfig {
    /// Who the service is for the mail server.
    pub username: String,
    /// What it sends from.
    pub sender_email: String,
}

/// Made by the service itself, and so not presumed to hold what people typed.
#[derive(Debug)]
pub struct Mailbox {
    /// A field of the right name.
    pub email: String,
}

/// Of several kinds.
#[derive(Deserialize)]
pub enum Request {
    /// With a position.
    Near {
        /// Degrees.
        latitude: f64,
        /// Degrees.
        longitude: f64,
    },
    /// With none.
    Everywhere,
}

/// Logs what came in.
pub fn sign_up(form: &SignUp) {
    log::info!("{} signs up", form.email); //~ pii-in-log "what looks like customer data (email) from `SignUp::email`"
    log::info!("{form:?}"); //~ pii-in-log, secret-in-log "what looks like a secret"
    log::info!("{:?}", form.phone_number); //~ pii-in-log
    log::info!("{}", form.clone().email); //~ pii-in-log
    log::info!("{} {} {}", form.name, form.user_id, form.email_verified);
    log::debug!("{} characters", form.password.len());
}

/// Logs what the service was set up with.
pub fn start(config: &MailConfig) {
    log::info!("{config:?}");
    log::info!("{}", config.sender_email);
}

/// Logs a mailbox of its own.
pub fn opened(mailbox: &Mailbox) {
    log::info!("{}", mailbox.email);
}

/// What the program puts into a field itself is what it was before.
pub fn invite(host: &str) {
    let form = SignUp {
        email: format!("postmaster@{host}"),
        email_verified: false,
        phone_number: None,
        password: String::new(),
        name: "invitation".to_owned(),
        user_id: 0,
    };
    log::info!("{}", form.email);
    log::info!("{form:?}");
    log::info!("{}", form.clone().email);
    log::info!("{}", SignUp::default().email);
}

/// What is read is what came.
pub fn read(body: &str) -> Result<(), serde_json::Error> {
    let form: SignUp = serde_json::from_str(body)?;
    log::info!("{}", form.email); //~ pii-in-log
    log::info!("{}", form.user_id);
    Ok(())
}

/// What was marked before it was read stays marked, and the field is presumed besides.
pub fn read_marked(#[cfg_attr(any(), privlint::customer_data(content))] body: &str) -> Option<()> {
    let form: SignUp = serde_json::from_str(body).ok()?;
    log::info!("{}", form.email); //~ pii-in-log "customer data (content, email) from"
    Some(())
}

/// Logs what a request holds, and where it comes from.
pub async fn signed_up(ConnectInfo(address): ConnectInfo<SocketAddr>, Form(form): Form<SignUp>) -> &'static str {
    log::info!("{address}"); //~ pii-in-log "(ip-address)"
    log::info!("{}", form.email); //~ pii-in-log
    log::info!("{}", form.user_id);
    "welcome"
}

/// Logs where somebody is.
pub fn search(request: &Request) {
    match request {
        Request::Near { latitude, longitude } => log::info!("near {latitude} {longitude}"), //~ pii-in-log
        Request::Everywhere => log::info!("everywhere"),
    }
}

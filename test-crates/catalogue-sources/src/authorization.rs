//! `axum-auth`, `rocket-basicauth`, `headers`: the header `Authorization`, and cookies.

use axum::http::StatusCode;
use axum_auth::{AuthBasic, AuthBasicCustom, AuthBearer, AuthBearerCustom};
use axum_extra::TypedHeader;
use axum_extra::headers::authorization::{Basic, Bearer};
use axum_extra::headers::{Authorization, Cookie};
use rocket_basicauth::BasicAuth;

async fn basic(AuthBasic((name, password)): AuthBasic) {
    // Name and password are one field, so each is taken for both.
    log::info!("{name} signs in"); //~ pii-in-log, secret-in-log
    log::info!("with {password:?}"); //~ pii-in-log, secret-in-log
}

async fn basic_as_a_whole(auth: AuthBasic) -> usize {
    log::info!("{auth:?}"); //~ pii-in-log, secret-in-log
    let with_password = auth.0.1.is_some();
    log::info!("with a password: {with_password}");
    auth.0.0.len()
}

async fn bearer(AuthBearer(token): AuthBearer) {
    log::info!("{token}"); //~ secret-in-log
    log::info!("a token of {} bytes", token.len());
}

/// An extractor of one's own.
struct Admin(String);

impl AuthBasicCustom for Admin {
    const ERROR_CODE: StatusCode = StatusCode::UNAUTHORIZED;
    const ERROR_OVERWRITE: Option<&'static str> = None;

    fn from_header(contents: (String, Option<String>)) -> Self {
        log::info!("{}", contents.0);
        //~^ pii-in-log
        //~| secret-in-log
        log::info!("{}", contents.1.is_some());
        Admin(contents.0)
    }
}

struct Machine;

impl AuthBearerCustom for Machine {
    const ERROR_CODE: StatusCode = StatusCode::UNAUTHORIZED;
    const ERROR_OVERWRITE: Option<&'static str> = None;

    fn from_header(contents: &str) -> Self {
        log::info!("{contents}"); //~ secret-in-log
        log::info!("{}", contents.len());
        Machine
    }
}

/// A guard of a route of Rocket.
fn guarded(auth: &BasicAuth) {
    log::info!("{}", auth.username); //~ pii-in-log
    log::info!("{}", auth.password); //~ secret-in-log
    log::info!("{}", auth.password.is_empty());
}

async fn typed(TypedHeader(auth): TypedHeader<Authorization<Basic>>, machine: TypedHeader<Authorization<Bearer>>) {
    log::info!("{}", auth.username()); //~ pii-in-log
    log::info!("{}", auth.password()); //~ secret-in-log
    log::info!("{}", machine.token()); //~ secret-in-log
    log::info!("{}", machine.token().is_empty());
}

async fn cookies(TypedHeader(cookies): TypedHeader<Cookie>) {
    if let Some(session) = cookies.get("session") {
        log::info!("{session}"); //~ secret-in-log
    }
    log::info!("{} cookies", cookies.len());
}

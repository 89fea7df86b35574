//! `poem-openapi`: security schemes.

use poem_openapi::SecurityScheme;
use poem_openapi::auth::{ApiKey, Basic, Bearer};

#[derive(SecurityScheme)]
#[oai(ty = "basic")]
struct Password(Basic);

#[derive(SecurityScheme)]
#[oai(ty = "bearer")]
struct Token(Bearer);

#[derive(SecurityScheme)]
#[oai(ty = "api_key", key_name = "X-API-Key", key_in = "header")]
struct Key(ApiKey);

fn fires(password: &Password, token: &Token, key: Key) {
    log::info!("{}", password.0.username); //~ pii-in-log
    log::info!("{}", password.0.password); //~ secret-in-log
    log::info!("{}", token.0.token); //~ secret-in-log
    let ApiKey { key } = key.0;
    log::info!("{key}"); //~ secret-in-log
}

fn printed_as_a_whole(basic: &Basic) {
    log::info!("{basic:?}"); //~ pii-in-log, secret-in-log
}

fn silent(password: &Password, key: &Key) {
    log::info!("{}", password.0.password.len());
    log::info!("a key of {} bytes", key.0.key.len());
}

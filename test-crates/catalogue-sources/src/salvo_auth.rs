//! `salvo`: passwords and tokens.

use salvo::Depot;
use salvo::basic_auth::{BasicAuth, BasicAuthDepotExt, BasicAuthValidator};
use salvo::http::Request;
use salvo::jwt_auth::{JwtAuthDepotExt, JwtAuthState};

struct Validator;

impl BasicAuthValidator for Validator {
    async fn validate(&self, username: &str, password: &str, depot: &mut Depot) -> bool {
        log::info!("{username}"); //~ pii-in-log
        log::info!("{password}"); //~ secret-in-log
        log::info!("{}", password.len());
        depot.contains_key("blocked")
    }
}

fn by_hand(auth: &BasicAuth<Validator>, request: &Request) {
    if let Ok((name, password)) = auth.parse_credentials(request) {
        // Name and password are one value, so each is taken for both.
        log::info!("{name}"); //~ pii-in-log, secret-in-log
        log::info!("{password}"); //~ pii-in-log, secret-in-log
    }
    log::info!("{}", auth.realm());
}

fn signed_in(depot: &Depot) {
    log::info!("{:?}", depot.basic_auth_username()); //~ pii-in-log
    log::info!("{:?}", depot.jwt_auth_token()); //~ secret-in-log
    log::info!("{}", matches!(depot.jwt_auth_state(), JwtAuthState::Authorized));
    log::info!("{}", depot.jwt_auth_token().is_some());
}

fn peer(request: &Request) {
    log::info!("{}", request.remote_addr()); //~ pii-in-log
    log::info!("{}", request.method());
}

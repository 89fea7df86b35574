//! `google-oauth`, `firebase-auth`, `axum-keycloak-auth`, `openidconnect`, `oauth2`: what others say of who signs in.

use axum_keycloak_auth::decode::{Email, KeycloakToken, ProfileAndEmail};
use firebase_auth::{FirebaseAuth, FirebaseUser};
use google_oauth::{AsyncClient, GooglePayload};
use oauth2::TokenResponse;
use oauth2::basic::BasicTokenResponse;
use openidconnect::core::CoreUserInfoClaims;
use openidconnect::{LoginHint, RegistrationAccessToken};

use crate::audience;

async fn google(client: &AsyncClient, token: &str) -> Option<GooglePayload> {
    let payload = client.validate_id_token(token).await.ok()?;
    log::info!("{:?}", payload.email); //~ pii-in-log
    log::info!("{:?} {:?}", payload.given_name, payload.family_name); //~ pii-in-log
    log::info!("{:?}", payload.picture); //~ pii-in-log
    audience(&payload.sub); //~ ads-disclosure
    // An id that names nobody, whose organization it is, and whom the token is for.
    log::info!("{} of {:?} to {}", payload.sub, payload.hd, payload.aud);
    log::info!("until {}, {:?}", payload.exp, payload.email_verified);
    Some(payload)
}

async fn google_by_access_token(client: &AsyncClient, token: &str) -> Option<()> {
    let payload = client.validate_access_token(token).await.ok()?;
    log::info!("{:?}", payload.name); //~ pii-in-log
    log::info!("{payload:?}"); //~ pii-in-log
    log::info!("{}", payload.sub);
    Some(())
}

fn firebase(auth: &FirebaseAuth, token: &str) -> Option<()> {
    let user: FirebaseUser = auth.verify(token).ok()?;
    log::info!("{:?}", user.email); //~ pii-in-log
    log::info!("{:?}", user.name.as_deref().unwrap_or("nobody")); //~ pii-in-log
    log::info!("{:?}", user.picture); //~ pii-in-log
    audience(&user.user_id); //~ ads-disclosure
    log::info!("{} at {}", user.user_id, user.auth_time);
    Some(())
}

fn keycloak(token: &KeycloakToken<String>) {
    log::info!("{}", token.extra.profile.preferred_username); //~ pii-in-log
    log::info!("{:?}", token.extra.profile.full_name); //~ pii-in-log
    audience(&token.subject); //~ ads-disclosure
    log::info!("{} by {}", token.subject, token.issuer);
    log::info!("{:?}", token.roles);
    let ProfileAndEmail { email: Email { email, email_verified }, .. } = &token.extra;
    log::info!("{email}"); //~ pii-in-log
    log::info!("{email_verified}");
}

fn openid(claims: &CoreUserInfoClaims) {
    if let Some(email) = claims.email() {
        log::info!("{}", email.as_str()); //~ pii-in-log
    }
    log::info!("{:?}", claims.phone_number()); //~ pii-in-log
    log::info!("{:?}", claims.gender()); //~ pii-in-log
    let name = claims.name().and_then(|name| name.get(None));
    log::info!("{:?}", name.map(|name| name.to_string())); //~ pii-in-log
    if let Some(address) = claims.address() {
        log::info!("{:?}", address.street_address); //~ pii-in-log
        log::info!("{:?}", address.country);
    }
    audience(claims.subject()); //~ ads-disclosure
    log::info!("{}", claims.subject().as_str());
    log::info!("{:?}", claims.email_verified());
}

fn openid_requests(hint: &LoginHint, registration: &RegistrationAccessToken) {
    log::info!("{}", hint.secret()); //~ pii-in-log
    log::info!("{}", registration.secret()); //~ secret-in-log
    // What it writes of itself is no secret.
    log::info!("{registration:?}");
}

fn tokens(response: &BasicTokenResponse) {
    log::info!("{}", response.access_token().secret()); //~ secret-in-log
    if let Some(refresh) = response.refresh_token() {
        log::info!("{}", refresh.secret()); //~ secret-in-log
    }
    log::info!("{}", response.token_type().as_ref());
    log::info!("{:?}", response.expires_in());
}

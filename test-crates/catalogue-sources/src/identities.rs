//! `actix-identity`, `axum-login`, `octocrab`: who is signed in.

use actix_identity::Identity;
use axum_login::{AuthUser, AuthnBackend};
use octocrab::models::{Author, UserProfile};

use crate::audience;

fn actix(identity: &Identity) {
    if let Ok(id) = identity.id() {
        audience(&id); //~ ads-disclosure
        log::info!("{id} is here");
    }
}

fn login<U: AuthUser<Id = String>>(user: &U) {
    log::info!("{:?}", user.session_auth_hash()); //~ secret-in-log
    log::info!("{}", user.session_auth_hash().len());
    audience(&user.id()); //~ ads-disclosure
    log::info!("{}", user.id());
}

/// What the service itself keeps of a user.
#[derive(Clone, Debug)]
struct Member {
    id: String,
    pw_hash: Vec<u8>,
}

impl AuthUser for Member {
    type Id = String;

    fn id(&self) -> String {
        self.id.clone()
    }

    fn session_auth_hash(&self) -> &[u8] {
        &self.pw_hash
    }
}

fn signed_in<B: AuthnBackend<User = Member>>(session: &axum_login::AuthSession<B>) {
    if let Some(member) = &session.user {
        log::info!("{:?}", member.session_auth_hash()); //~ secret-in-log
        audience(&member.id()); //~ ads-disclosure
        log::info!("{}", member.id());
    }
}

fn github(author: &Author, profile: &UserProfile) {
    log::info!("{:?}", author.email); //~ pii-in-log
    log::info!("{:?}", profile.name); //~ pii-in-log
    log::info!("{}", profile.public_repos);
}

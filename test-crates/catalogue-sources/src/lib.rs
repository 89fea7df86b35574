//! What web services are told by those who call them, by the libraries that there is a model of, one module for each or
//! for a few, and what is no customer data beside it: methods, roles, times.
#![allow(dead_code, reason = "it has to compile, and privlint looks at it; nothing is run")]

mod authorization;
mod claims;
mod cookies;
mod identities;
mod openapi;
mod peers;
mod salvo_auth;
mod session_ids;
mod stores;

/// Advertisers are told about a user by this.
pub fn audience(_id: &str) {}

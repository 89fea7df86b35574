//! Books rooms. Guests are known by name, and nobody outside of the service learns it.

pub mod booking;
pub mod guest;
pub mod outside;
pub mod redacted;

use std::fmt;

/// What can go wrong; none of it quotes a guest.
#[derive(Debug)]
pub enum Error {
    Unknown(guest::GuestId),
    Full { night: u32, asked: usize },
    Outside(Option<u16>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Unknown(id) => write!(f, "no guest {id}"),
            Error::Full { night, asked } => write!(f, "no room for {asked} in night {night}"),
            Error::Outside(status) => write!(f, "another service failed: {status:?}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Error {
        Error::Outside(error.without_url().status().map(|status| status.as_u16()))
    }
}

impl From<posthog_rs::Error> for Error {
    fn from(_: posthog_rs::Error) -> Error {
        Error::Outside(None)
    }
}

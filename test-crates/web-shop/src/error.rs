//! What can go wrong.

use std::fmt;

use crate::model::CustomerId;

/// Why a request was not served.
#[derive(Debug)]
pub enum ShopError {
    /// Nobody has this address.
    UnknownCustomer(String),
    /// Somebody has this number, and may not order.
    Blocked(CustomerId),
    /// There is not enough of it.
    OutOfStock { sku: String, left: u32 },
    /// The card is not accepted.
    Declined,
    /// Another service did not answer as it should.
    Upstream { status: Option<u16> },
}

/// The result of nearly everything here.
pub type ShopResult<T> = Result<T, ShopError>;

impl fmt::Display for ShopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShopError::UnknownCustomer(key) => write!(f, "no customer {key}"),
            ShopError::Blocked(id) => write!(f, "customer {id} is blocked"),
            ShopError::OutOfStock { sku, left } => write!(f, "only {left} of {sku} left"),
            ShopError::Declined => f.write_str("the card was declined"),
            ShopError::Upstream { status: Some(status) } => write!(f, "upstream says {status}"),
            ShopError::Upstream { status: None } => f.write_str("upstream does not answer"),
        }
    }
}

impl std::error::Error for ShopError {}

impl From<reqwest::Error> for ShopError {
    /// Keeps the status only: the text of the error holds the URL.
    fn from(error: reqwest::Error) -> ShopError {
        ShopError::Upstream { status: error.status().map(|status| status.as_u16()) }
    }
}

impl From<posthog_rs::Error> for ShopError {
    fn from(_: posthog_rs::Error) -> ShopError {
        ShopError::Upstream { status: None }
    }
}

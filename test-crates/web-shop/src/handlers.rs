//! From requests to replies.

use std::fmt;

use serde::{Deserialize, Serialize};
use tracing::{info as note, warn};

use crate::ads::AdsClient;
use crate::analytics::Analytics;
use crate::error::{ShopError, ShopResult};
use crate::shipping::Carrier;
use crate::store::Store;

pub mod checkout;
pub mod signup;
pub mod support;

/// Where a request comes from.
#[derive(Clone, Debug, Deserialize)]
pub struct Origin {
    pub gateway: String,
    pub address: String,
}

/// A request as the gateway hands it over.
#[derive(Debug, Deserialize)]
pub struct Envelope {
    pub origin: Origin,
    pub request: Request,
}

/// What customers ask for.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    SignUp(signup::Form),
    Checkout(checkout::Cart),
    Support(support::Ticket),
    Report,
}

impl Request {
    /// What kind of request it is.
    pub fn kind(&self) -> &'static str {
        match self {
            Request::SignUp(_) => "sign-up",
            Request::Checkout(_) => "checkout",
            Request::Support(_) => "support",
            Request::Report => "report",
        }
    }
}

/// What they get.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    Done { number: u64 },
    Refused { why: String },
}

/// All that a handler needs.
pub struct Shop {
    pub store: Store,
    pub ads: AdsClient,
    pub analytics: Analytics,
    pub carrier: Carrier,
    pub http: reqwest::Client,
}

impl Shop {
    /// Opens the shop.
    pub fn open() -> Shop {
        Shop {
            store: Store::stocked(),
            ads: AdsClient::default(),
            analytics: Analytics::open(),
            carrier: Carrier::default(),
            http: reqwest::Client::default(),
        }
    }
}

impl fmt::Debug for Shop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shop").field("orders", &self.store.orders().len()).finish_non_exhaustive()
    }
}

/// Serves a request.
pub async fn handle(shop: &mut Shop, envelope: Envelope) -> Reply {
    let Envelope { origin, request } = envelope;
    let kind = request.kind();
    let result = match request {
        Request::SignUp(form) => signup::sign_up(shop, form, &origin).await,
        Request::Checkout(cart) => checkout::check_out(shop, cart).await,
        Request::Support(ticket) => support::ask(shop, &ticket),
        Request::Report => {
            crate::report::daily(&shop.store);
            Ok(0)
        }
    };
    note!(kind, ok = result.is_ok(), shop = ?shop, "served");
    reply(result)
}

fn reply(result: ShopResult<u64>) -> Reply {
    match result {
        Ok(number) => Reply::Done { number },
        Err(error) => {
            // Among the errors that get here is the one that quotes the address that was looked for.
            warn!(%error, "refused"); //~ pii-in-log
            Reply::Refused { why: reason(&error).to_owned() }
        }
    }
}

/// What a customer is told.
fn reason(error: &ShopError) -> &'static str {
    match error {
        ShopError::UnknownCustomer(_) | ShopError::Blocked(_) => "please sign up first",
        ShopError::OutOfStock { .. } => "sold out",
        ShopError::Declined => "please use another card",
        ShopError::Upstream { .. } => "please try again later",
    }
}

//! Requests for ads, as exchanges take them.

use reqwest::Client;
use serde::Serialize;

use crate::{Buyer, hashed};

/// What is offered to the bidders.
#[derive(Debug, Default, Serialize)]
pub struct BidRequest {
    id: String,
    site: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<User>,
    #[serde(skip)]
    note: String,
}

#[derive(Debug, Default, Serialize)]
struct User {
    buyeruid: String,
    keywords: Vec<String>,
}

impl BidRequest {
    /// A request for a place on a page.
    pub fn new(site: &str) -> BidRequest {
        BidRequest { id: "1".to_owned(), site: site.to_owned(), ..BidRequest::default() }
    }

    /// Says who looks at the page.
    pub fn user(mut self, key: &str) -> BidRequest {
        self.user.get_or_insert_with(User::default).buyeruid = key.to_owned();
        self
    }

    /// Says what the page is about.
    pub fn keyword(mut self, word: &str) -> BidRequest {
        self.user.get_or_insert_with(User::default).keywords.push(word.to_owned());
        self
    }

    /// For the shop's own eyes.
    pub fn note(mut self, text: &str) -> BidRequest {
        self.note = text.to_owned();
        self
    }
}

/// With a digest of the address.
pub async fn personal(http: &Client, buyer: &Buyer) -> reqwest::Result<()> {
    let request = BidRequest::new("shop.example/cart").user(&hashed(&buyer.email)).keyword("shoes");
    http.post("https://rtb.openx.net/sync/prebid").json(&request).send().await?; //~ ads-disclosure
    Ok(())
}

/// By what the page is about.
pub async fn contextual(http: &Client, buyer: &Buyer) -> reqwest::Result<()> {
    let request = BidRequest::new("shop.example/cart").keyword("shoes").note(&buyer.email);
    http.post("https://rtb.openx.net/sync/prebid").json(&request).send().await?;
    Ok(())
}

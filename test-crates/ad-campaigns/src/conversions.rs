//! Orders, told to those who brought the buyer.

use reqwest::Client;
use serde::Serialize;

use crate::{Buyer, hashed};

const GRAPH: &str = "https://graph.facebook.com/v23.0";

#[derive(Serialize)]
struct Conversion<'a> {
    event_name: &'a str,
    value: u64,
    user_data: UserData,
}

#[derive(Serialize)]
struct UserData {
    em: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ph: Option<String>,
}

/// As the network wants it: with a digest of the address.
pub async fn purchase(http: &Client, pixel: u64, buyer: &Buyer, value: u64) -> reqwest::Result<()> {
    let user_data = UserData { em: vec![hashed(&buyer.email)], ph: buyer.phone.as_deref().map(hashed) };
    let event = Conversion { event_name: "Purchase", value, user_data };
    println!("conversion of {}", hashed(&buyer.email));
    http.post(format!("{GRAPH}/{pixel}/events")).json(&event).send().await?; //~ ads-disclosure "with `https://graph.facebook.com/v23.0/..` as"
    Ok(())
}

/// What was bought, and nothing of who bought it.
pub async fn anonymous_purchase(http: &Client, pixel: u64, value: u64) -> reqwest::Result<()> {
    let event = Conversion { event_name: "Purchase", value, user_data: UserData { em: Vec::new(), ph: None } };
    http.post(format!("{GRAPH}/{pixel}/events")).json(&event).send().await?;
    Ok(())
}

/// The pixel, without a browser.
pub async fn pixel(http: &Client, buyer: &Buyer) -> reqwest::Result<()> {
    let seen = http.get(format!("https://www.facebook.com/tr?id=1&em={}", buyer.email)).send().await?; //~ ads-disclosure
    seen.error_for_status()?;
    http.get("https://googleads.g.doubleclick.net/pagead/conversion/")
        .query(&[("label", "order"), ("em", hashed(&buyer.email).as_str())]) //~ ads-disclosure
        .send()
        .await?;
    http.get("https://bat.bing.com/action").query(&[("ev", "order")]).send().await?;
    Ok(())
}

/// The shop's own counter, and one on the same machine.
pub async fn counted(http: &Client, buyer: &Buyer) -> reqwest::Result<()> {
    http.post("https://api.shop.example/orders").json(buyer).send().await?;
    http.post("http://localhost:9090/orders").json(buyer).send().await?;
    http.post("http://10.0.7.1/orders").json(buyer).send().await?;
    http.post("https://elsewhere.example/orders").json(buyer).send().await?; //~ external-http
    http.post("https://api.segment.io/v1/track").json(buyer).send().await?; //~ analytics-disclosure
    Ok(())
}

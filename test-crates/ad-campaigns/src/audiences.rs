//! Lists of buyers, to show them ads or to leave them in peace.

use reqwest::Client;
use serde_json::json;

use crate::{Buyer, hashed, hashed_together};

/// All who agreed, by digests of their addresses.
pub async fn upload(http: &Client, buyers: &[Buyer]) -> reqwest::Result<usize> {
    let members: Vec<String> = buyers.iter().filter(|buyer| buyer.consents).map(|buyer| hashed(&buyer.email)).collect();
    let count = members.len();
    let body = json!({ "schema": "EMAIL_SHA256", "data": members });
    http.post("https://business-api.tiktok.com/open_api/v1.3/segment/mapping/").json(&body).send().await?; //~ ads-disclosure
    http.post("https://partner.example/audiences/7").json(&body).send().await?; //~ ads-disclosure
    http.post("https://partner.example/invoices").json(&json!({ "uploaded": count })).send().await?;
    Ok(count)
}

/// One buyer, by one digest; what is printed may have that.
pub async fn upload_one(http: &Client, buyer: &Buyer) -> reqwest::Result<()> {
    let member = hashed_together(buyer);
    println!("adding {member}");
    let body = json!({ "schema": "MULTI_SHA256", "data": [member] });
    http.post("https://business-api.tiktok.com/open_api/v1.3/segment/mapping/").json(&body).send().await?; //~ ads-disclosure
    Ok(())
}

/// What is sold, for a catalogue of ads.
pub async fn products(http: &Client, names: &[&str]) -> reqwest::Result<()> {
    let list = json!({ "items": names });
    http.post("https://business-api.tiktok.com/open_api/v1.3/catalog/").json(&list).send().await?;
    Ok(())
}

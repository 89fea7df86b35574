//! `segment`

use segment::message::{Identify, Track, User};
use segment::{AutoBatcher, Batcher, Client as _, HttpClient};
use serde_json::json;

use crate::Customer;

pub async fn send(client: &HttpClient, customer: &Customer) -> segment::Result<()> {
    let user = || User::UserId { user_id: "1".to_owned() };
    let identify = Identify { user: user(), traits: json!({ "mail": customer.email }), ..Default::default() };
    client.send("key".to_owned(), identify.into()).await?; //~ analytics-disclosure
    let track = Track { user: user(), event: "login".to_owned(), ..Default::default() };
    client.send("key".to_owned(), track.into()).await
}

pub async fn batches(batcher: &mut Batcher, auto: &mut AutoBatcher, customer: &Customer) -> segment::Result<()> {
    let user = || User::UserId { user_id: "1".to_owned() };
    let event = Track { user: user(), event: "login".to_owned(), ..Default::default() };
    batcher.push(event.clone())?;
    auto.push(event).await?;
    let event = Track {
        user: User::UserId { user_id: customer.email.clone() },
        event: "login".to_owned(),
        ..Default::default()
    };
    batcher.push(event.clone())?; //~ analytics-disclosure
    auto.push(event).await //~ analytics-disclosure
}

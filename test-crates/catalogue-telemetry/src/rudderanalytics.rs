//! `rudderanalytics`

use rudderanalytics::client::RudderAnalytics;
use rudderanalytics::message::{Identify, Message, Track};
use serde_json::json;

use crate::Customer;

pub fn send(client: &RudderAnalytics, customer: &Customer) {
    let identify = Identify { traits: Some(json!({ "mail": customer.email })), ..Default::default() };
    let _ = client.send(&Message::Identify(identify)); //~ analytics-disclosure
    let track = Track { event: "login".to_owned(), anonymous_id: Some("1".to_owned()), ..Default::default() };
    let _ = client.send(&Message::Track(track));
}

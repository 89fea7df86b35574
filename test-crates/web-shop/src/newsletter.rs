//! The company that sends the newsletter.

use reqwest::Client;

use crate::error::ShopResult;
use crate::model::{Directory, Shopper};

const LIST: &str = "https://list.news.example/subscribers";

/// What the company asks for. Marked without a dependency, since this file is shared with other projects.
pub struct Subscription<'a> {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub to: &'a str,
    pub topic: &'a str,
}

impl<'a> Subscription<'a> {
    pub fn of(shopper: &'a Shopper, topic: &'a str) -> Subscription<'a> {
        Subscription { to: &shopper.email, topic }
    }

    fn form(&self) -> [(&'static str, &'a str); 2] {
        [("to", self.to), ("topic", self.topic)]
    }
}

/// Subscribes somebody to a topic.
pub async fn subscribe(http: &Client, subscription: Subscription<'_>) -> ShopResult<()> {
    tracing::debug!(topic = subscription.topic, "subscribe");
    tracing::debug!(to = subscription.to, "subscribe"); //~ pii-in-log
    let request = http.post(LIST).form(&subscription.form()); //~ external-http "with `https://list.news.example/subscribers` as"
    let response = request.send().await?;
    response.error_for_status()?;
    Ok(())
}

/// Ends a subscription by the number that the company gave us.
pub async fn unsubscribe(http: &Client, number: u64) -> ShopResult<()> {
    http.delete(format!("{LIST}/{number}")).send().await?.error_for_status()?;
    Ok(())
}

/// Sends the whole list, to be compared with theirs.
pub async fn reconcile(http: &Client, directory: &Directory) -> ShopResult<usize> {
    let readers: Vec<&Shopper> = directory.values().filter(|shopper| shopper.newsletter).collect();
    let count = readers.len();
    let mut lines = String::new();
    for reader in &readers {
        lines.push_str(&reader.email);
        lines.push('\n');
    }
    let total = serde_json::json!({ "count": count, "countries": countries(&readers) });
    http.put(format!("{LIST}/total")).json(&total).send().await?.error_for_status()?;
    let all = serde_json::json!({ "count": count, "readers": lines });
    http.put(LIST)
        .json(&all) //~ external-http
        .send()
        .await?
        .error_for_status()?;
    Ok(count)
}

fn countries(readers: &[&Shopper]) -> Vec<String> {
    let mut countries: Vec<String> = readers.iter().map(|reader| reader.address.country.clone()).collect();
    countries.sort();
    countries.dedup();
    countries
}

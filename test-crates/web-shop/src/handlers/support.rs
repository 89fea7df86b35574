//! Questions of customers.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use tracing::{debug, info, instrument};

use super::Shop;
use crate::audit::{self, Action};
use crate::error::ShopResult;
use crate::model::{Customer, CustomerId};

/// A question. `privlint.toml` marks its text.
#[derive(Clone, Deserialize)]
pub struct Ticket {
    pub number: u64,
    pub from: CustomerId,
    pub topic: Topic,
    pub text: String,
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    Delivery,
    Payment,
    Other,
}

/// Shows a ticket to the people who do not work on it.
impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket").field("number", &self.number).field("topic", &self.topic).finish_non_exhaustive()
    }
}

/// The whole ticket, for those who do.
impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} {:?}: {}", self.number, self.topic, self.text)
    }
}

/// Takes a question.
pub fn ask(shop: &Shop, ticket: &Ticket) -> ShopResult<u64> {
    info!(?ticket, "question");
    info!(%ticket, "question"); //~ pii-in-log
    let customer = shop.store.get(ticket.from);
    let known = customer.is_some();
    debug!(known, number = ticket.number, "question");
    let words = words(&ticket.text);
    debug!(words = words.len(), urgent = is_urgent(&ticket.text), "question");
    let longest = words.iter().max_by_key(|(word, count)| (word.len(), **count));
    debug!(?longest, "question"); //~ pii-in-log
    let excerpt = match ticket.topic {
        Topic::Payment => None,
        Topic::Delivery | Topic::Other => Some(ticket.text.lines().next().unwrap_or_default()),
    };
    audit::record(Action::Asked, excerpt.unwrap_or("(payment)")); //~ pii-in-log
    let excerpt = excerpt.map(|text| format!("{} letters", text.len()));
    audit::record(Action::Asked, excerpt.as_deref().unwrap_or("nothing"));
    let answer = |greeting: &str| format!("{greeting}, we got your question {}", ticket.number);
    info!("{}", answer("Hello"));
    if let Some(customer) = customer {
        info!("{}", answer(&customer.salutation())); //~ pii-in-log
    }
    Ok(ticket.number)
}

/// A question that came as a letter and was scanned.
#[instrument(skip(letter), ret)] //~ instrument-ret-err
pub fn scanned(
    number: u64,
    #[cfg_attr(any(), privlint::customer_data(support))] letter: Vec<u8>,
) -> Option<String> {
    match String::from_utf8(letter) {
        Ok(text) => Some(text),
        Err(error) => {
            info!(number, "unreadable: {}", error.utf8_error());
            info!(number, "unreadable: {error:?}"); //~ echoing-error
            None
        }
    }
}

/// Greets whoever asked.
#[instrument] //~ instrument-args
pub fn greet(customer: &Customer) -> usize {
    customer.salutation().len()
}

/// The same, and nothing is recorded but the number.
#[instrument(skip_all, fields(number = ticket.number), ret)]
pub fn close(ticket: &Ticket) -> bool {
    is_urgent(&ticket.text)
}

fn words(text: &str) -> HashMap<&str, usize> {
    let mut words = HashMap::new();
    for word in text.split_whitespace() {
        *words.entry(word).or_insert(0) += 1;
    }
    words
}

fn is_urgent(text: &str) -> bool {
    ["urgent", "immediately"].iter().any(|word| text.contains(word))
}

//! What the product team wants to know.

use posthog_rs::{Client, Event};

use crate::error::ShopResult;
use crate::mask;
use crate::model::{Order, Shopper as Buyer};

/// The way to the analytics service.
pub struct Analytics {
    client: Client,
}

impl Analytics {
    /// Without a key, events are dropped by the client.
    pub fn open() -> Analytics {
        Analytics { client: posthog_rs::client("") }
    }

    /// Counts a visit of nobody in particular.
    pub fn visit(&self, page: &str) -> ShopResult<()> {
        let mut event = Event::new_anon("visit");
        event.insert_prop("page", page)?;
        self.client.capture(event);
        Ok(())
    }

    /// Somebody signed up.
    pub fn signed_up(&self, buyer: &Buyer) -> ShopResult<()> {
        let mut event = Event::new("signed up", buyer.email.as_str()); //~ analytics-disclosure
        event.insert_prop("newsletter", buyer.newsletter)?;
        event.insert_prop("country", &buyer.address.country)?;
        event.insert_prop("has phone", buyer.has_phone())?;
        let (id, mail) = buyer.key();
        event.insert_prop("id", id)?;
        event.insert_prop("domain", mail.split('@').next_back())?; //~ analytics-disclosure
        self.client.capture(event);
        Ok(())
    }

    /// Somebody ordered something.
    pub fn ordered(&self, order: &Order) -> ShopResult<()> {
        let visitor = order.buyer.label();
        let mut event = Event::new("ordered".to_owned(), visitor);
        event.insert_prop("receipt", order.receipt())?;
        event.insert_prop("items", order.items.len())?;
        event.insert_prop("order", order)?; //~ analytics-disclosure
        // Enough for a log, and no more than a pseudonym for others.
        event.insert_prop("buyer", mask::fingerprint(&order.buyer.email))?; //~ analytics-disclosure
        event.add_group("country", &order.buyer.address.country);
        self.client.capture(event);
        Ok(())
    }

    /// The visitor whom we did not know is a customer now.
    pub fn identify(&self, visitor: &str, buyer: &Buyer) {
        self.client.alias(visitor, buyer.id.to_string());
        if buyer.newsletter {
            self.client.alias(visitor, &buyer.email); //~ analytics-disclosure
        }
    }
}

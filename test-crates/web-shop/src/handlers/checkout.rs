//! Orders.

use log::{error, info, warn};
use privlint::CustomerData;
use serde::Deserialize;

use super::Shop;
use crate::ads::Conversion;
use crate::audit::{self, Action};
use crate::error::{ShopError, ShopResult};
use crate::mask;
use crate::model::{Card, Customer as Buyer, LineItem, Order};

/// What somebody wants to buy.
#[derive(Debug, Deserialize, CustomerData)]
pub struct Cart {
    #[customer_data(email)]
    pub email: String,
    pub card: Card,
    pub items: Vec<LineItem>,
    pub campaign: Option<String>,
}

/// Sells the goods.
pub async fn check_out(shop: &mut Shop, cart: Cart) -> ShopResult<u64> {
    let buyer = find_buyer(shop, &cart)?;
    charge(&cart.card)?;
    for LineItem { sku, count, .. } in &cart.items {
        match shop.store.reserve(sku, *count) {
            Ok(left) => info!("{left} of {sku} left"),
            Err(error) => {
                // Of all errors, only the one about the stock comes from there.
                warn!("not enough for {}: {error}", buyer.label());
                return Err(error);
            }
        }
    }
    let order = Order { number: shop.store.next_order(), buyer, items: cart.items };
    info!("order {:?}", order.receipt());
    info!("order {order:?}"); //~ pii-in-log
    audit::record(Action::Ordered, order.number);
    shop.analytics.ordered(&order)?;
    if let Some(campaign) = &cart.campaign {
        advertise(shop, &order, campaign);
    }
    ship(shop, &order).await;
    Ok(shop.store.place(order).number)
}

fn find_buyer(shop: &Shop, cart: &Cart) -> ShopResult<Buyer> {
    let found = shop.store.find(&cart.email);
    if let Err(error @ ShopError::UnknownCustomer(_)) = &found {
        info!("{error}"); //~ pii-in-log
    }
    let buyer = found?.clone();
    info!("checkout of {}", buyer.id);
    Ok(buyer)
}

fn charge(card: &Card) -> ShopResult<()> {
    info!("charge {card:?}");
    if !card.is_valid() {
        error!("declined: {}", card.number.len());
        error!("declined: {}", card.number); //~ payment-data-in-log
        return Err(ShopError::Declined);
    }
    Ok(())
}

fn advertise(shop: &mut Shop, order: &Order, campaign: &str) {
    let conversion = Conversion::of(campaign).worth(order.total());
    shop.ads.upload(conversion.clone());
    // The network asks for hashes: they are what it joins its records by.
    let key = mask::fingerprint(&order.buyer.email);
    info!("conversion {key}");
    shop.ads.upload(conversion.by(key.to_string())); //~ ads-disclosure
    let Buyer { email, full_name, .. } = &order.buyer;
    let named = Conversion::of(campaign).by(format!("{email}|{full_name}"));
    info!("{} conversions are waiting", shop.ads.waiting());
    shop.ads.upload(named); //~ ads-disclosure
    shop.ads.upload(Conversion { match_key: None, ..Conversion::of(campaign).by(email) });
}

async fn ship(shop: &Shop, order: &Order) {
    let quote = shop.carrier.quote(order).await;
    let cents = quote.unwrap_or_default();
    info!("shipping costs {cents}");
    let announced =
        if cents > 10_000 { shop.carrier.announce_by_label(order).await } else { shop.carrier.announce(order).await };
    if let Err(error) = announced {
        warn!("order {} is not announced: {error}", order.number);
    }
}

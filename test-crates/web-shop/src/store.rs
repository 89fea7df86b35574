//! The shop's data, in memory.

use std::collections::BTreeMap;

use log::{debug, trace};

use crate::error::{ShopError, ShopResult};
use crate::mask;
use crate::model::{CustomerId, Directory, Order, Receipt, Shopper};

/// Customers, orders and the stock.
#[derive(Debug, Default)]
pub struct Store {
    customers: Directory,
    orders: Vec<Order>,
    stock: BTreeMap<String, u32>,
    blocked: Vec<CustomerId>,
}

impl Store {
    /// A store with something to sell.
    pub fn stocked() -> Store {
        let stock = [("tea", 20), ("mug", 4)].map(|(sku, count)| (sku.to_owned(), count));
        Store { stock: BTreeMap::from(stock), ..Store::default() }
    }

    /// The number for the next customer.
    pub fn next_id(&self) -> CustomerId {
        CustomerId(self.customers.len() as u64 + 1)
    }

    /// Keeps a customer.
    pub fn insert(&mut self, customer: Shopper) -> CustomerId {
        let id = customer.id;
        debug!("insert {id}");
        trace!("insert {customer:?}"); //~ pii-in-log
        self.customers.insert(id, customer);
        id
    }

    /// The customer with this number.
    pub fn get(&self, id: CustomerId) -> Option<&Shopper> {
        self.customers.get(&id)
    }

    /// The customer with this address.
    pub fn find(&self, email: &str) -> ShopResult<&Shopper> {
        let found = self.customers.values().find(|customer| customer.email.eq_ignore_ascii_case(email));
        let customer = found.ok_or_else(|| ShopError::UnknownCustomer(email.to_owned()))?; //~ error-carries-data
        debug!("found {} by {}", customer.id, mask::email(email));
        debug!("found {} by {}", customer.id, mask::shorten(email)); //~ pii-in-log
        if self.blocked.contains(&customer.id) { Err(ShopError::Blocked(customer.id)) } else { Ok(customer) }
    }

    /// Takes goods out of the stock.
    pub fn reserve(&mut self, sku: &str, count: u32) -> ShopResult<u32> {
        let left = self.stock.entry(sku.to_owned()).or_default();
        *left = left.checked_sub(count).ok_or(ShopError::OutOfStock { sku: sku.to_owned(), left: *left })?;
        Ok(*left)
    }

    /// Keeps an order.
    pub fn place(&mut self, order: Order) -> Receipt {
        let receipt = order.receipt();
        debug!("place {receipt:?}");
        self.orders.push(order);
        receipt
    }

    /// The number for the next order.
    pub fn next_order(&self) -> u64 {
        self.orders.len() as u64 + 1
    }

    /// All orders.
    pub fn orders(&self) -> &[Order] {
        &self.orders
    }

    /// All customers, in the order of their numbers.
    pub fn customers(&self) -> impl Iterator<Item = &Shopper> {
        self.customers.values()
    }
}

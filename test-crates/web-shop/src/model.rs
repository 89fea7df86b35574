//! What the shop knows about its customers and their orders.

use std::collections::BTreeMap;
use std::fmt;

use privlint::CustomerData;
use serde::{Deserialize, Serialize};

pub mod contact;

pub use contact::Phone as PhoneNumber;
pub use contact::{Address, Card};

/// The number of a customer, of no use outside the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CustomerId(pub u64);

impl fmt::Display for CustomerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "c-{}", self.0)
    }
}

/// A customer.
#[derive(Clone, Debug, Serialize, Deserialize, CustomerData)]
pub struct Customer {
    pub id: CustomerId,
    #[customer_data(email)]
    pub email: String,
    #[customer_data(name)]
    pub full_name: String,
    pub address: Address,
    #[customer_data(phone)]
    pub phone: Option<PhoneNumber>,
    pub newsletter: bool,
}

impl Customer {
    /// How to address the customer, formally.
    pub fn salutation(&self) -> String {
        format!("Dear {}", self.full_name)
    }

    /// How to speak of the customer among colleagues.
    pub fn label(&self) -> String {
        format!("customer {}", self.id)
    }

    /// Number and address at once, for those who need both.
    pub fn key(&self) -> (CustomerId, &str) {
        (self.id, &self.email)
    }

    /// Whether the customer can be called.
    pub fn has_phone(&self) -> bool {
        self.phone.is_some()
    }
}

/// What newer code calls a customer.
pub type Shopper = Customer;
/// All customers by number.
pub type Directory = BTreeMap<CustomerId, Shopper>;

/// A line of an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LineItem {
    pub sku: String,
    pub count: u32,
    pub cents: u64,
}

/// An order with the customer as they were when they ordered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    pub number: u64,
    pub buyer: Customer,
    pub items: Vec<LineItem>,
}

impl Order {
    pub fn total(&self) -> u64 {
        self.items.iter().map(|item| item.cents * u64::from(item.count)).sum()
    }

    /// What the customer gets to see, and the only thing that is kept after a year.
    pub fn receipt(&self) -> Receipt {
        Receipt { number: self.number, customer: self.buyer.id, cents: self.total() }
    }
}

/// An order without its customer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Receipt {
    pub number: u64,
    pub customer: CustomerId,
    pub cents: u64,
}

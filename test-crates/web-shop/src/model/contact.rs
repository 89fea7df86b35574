//! How customers are reached and how they pay.

use std::fmt;

use privlint::customer_data;
use serde::{Deserialize, Serialize};

/// A postal address. Countries are for statistics and say nothing of a person.
#[privlint::customer_data]
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Address {
    #[customer_data(address)]
    pub street: String,
    #[customer_data(address)]
    pub zip: String,
    pub country: String,
}

/// A phone number. `Debug` hides it, `Display` is for the screens of the support.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone(pub String);

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(..)")
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A payment card.
#[customer_data(payment)]
#[derive(Clone, Deserialize)]
pub struct Card {
    pub number: String,
    pub holder: String,
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card").field("number", &"****").finish_non_exhaustive()
    }
}

impl Card {
    /// Whether the check digit fits.
    pub fn is_valid(&self) -> bool {
        let digits = self.number.chars().rev().filter_map(|c| c.to_digit(10));
        let sum: u32 = digits
            .enumerate()
            .map(|(place, digit)| if place % 2 == 0 { digit } else { digit * 2 % 10 + digit / 5 })
            .sum();
        self.number.len() >= 12 && sum % 10 == 0
    }
}

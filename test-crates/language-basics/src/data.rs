//! The customer of whom all modules speak.

use privlint::CustomerData;

/// A customer with two marked fields and two others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, CustomerData)]
pub struct Customer {
    pub id: u64,
    #[customer_data(email)]
    pub email: String,
    #[customer_data(name)]
    pub full_name: String,
    pub plan: Plan,
}

/// What the customer pays for: no customer data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Plan {
    #[default]
    Free,
    Paid,
}

impl Customer {
    /// A customer whose data is easy to find in the output.
    pub fn sample() -> Customer {
        Customer {
            id: 17,
            email: "SENTINEL@mail.example".to_owned(),
            full_name: "SENTINEL Smith".to_owned(),
            plan: Plan::Paid,
        }
    }

    pub fn email(&self) -> &str {
        &self.email
    }

    pub fn id(&self) -> u64 {
        self.id
    }

    /// Identifier and address at once.
    pub fn key(&self) -> (u64, &str) {
        (self.id, &self.email)
    }
}

//! Who is customer data here.

use std::fmt;

use serde::Serialize;

/// Easy to find in what a run prints.
pub const MAIL: &str = "jane@example.org";

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct User {
    pub id: u64,
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
    pub orders: Vec<u64>,
}

/// Neither trait shows the address.
#[derive(Clone)]
pub struct Hidden {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
}

/// Display shows the address, Debug does not.
#[derive(Clone)]
pub struct Half {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
}

/// An error that quotes the address in both.
#[derive(Debug)]
pub struct Rejected {
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
}

/// A source by its type.
#[cfg_attr(any(), privlint::customer_data(email))]
#[derive(Clone, Debug, PartialEq)]
pub struct Email(pub String);

pub fn user() -> User {
    User { id: 7, email: MAIL.to_owned(), orders: vec![1, 2] }
}

pub fn hidden() -> Hidden {
    Hidden { email: MAIL.to_owned() }
}

pub fn half() -> Half {
    Half { email: MAIL.to_owned() }
}

pub fn rejected() -> Rejected {
    Rejected { email: MAIL.to_owned() } //~ error-carries-data
}

pub fn email() -> Email {
    Email(MAIL.to_owned())
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hidden")
    }
}

impl fmt::Debug for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Half")
    }
}

impl fmt::Display for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.email)
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such address: {}", self.email)
    }
}

impl std::error::Error for Rejected {}

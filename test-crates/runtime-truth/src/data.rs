//! Who is customer data in all cases that need no type of their own.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    pub id: u64,
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
}

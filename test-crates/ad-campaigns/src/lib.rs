//! Conversions, audiences and requests for ads.

pub mod auction;
pub mod audiences;
pub mod conversions;

use sha2::{Digest, Sha256};

/// Who bought something.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Buyer {
    /// A number of the shop.
    pub id: u64,
    /// Where the invoice goes.
    #[cfg_attr(any(), privlint::customer_data(email))]
    pub email: String,
    /// Whom the parcel service calls.
    #[cfg_attr(any(), privlint::customer_data(phone))]
    pub phone: Option<String>,
    /// Whether they agreed to advertising.
    pub consents: bool,
}

/// The digest by which advertising services match people.
pub fn hashed(text: &str) -> String {
    let digest = Sha256::digest(text.trim().to_lowercase().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One digest of all that is known of a buyer, made piece by piece.
pub fn hashed_together(buyer: &Buyer) -> String {
    let mut hasher = Sha256::new();
    hasher.update(&buyer.email);
    hasher.update(buyer.phone.as_deref().unwrap_or_default());
    format!("{:x}", hasher.finalize())
}

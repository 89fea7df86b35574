//! The carrier: labels, quotes, tracking.

use reqwest::Client;
use serde::Serialize;

use crate::error::{ShopError, ShopResult};
use crate::model::{Address, Customer, Order};

const CARRIER: &str = "https://api.parcel.example/v2";

/// A parcel as the carrier wants to know it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Parcel {
    reference: String,
    grams: u32,
    recipient: Option<String>,
    street: Option<String>,
    country: String,
    #[serde(skip)]
    note: String,
}

impl Parcel {
    /// Begins a parcel.
    pub fn builder(reference: u64) -> ParcelBuilder {
        ParcelBuilder { parcel: Parcel { reference: format!("R{reference}"), ..Parcel::default() } }
    }
}

/// Collects what belongs to a parcel.
#[derive(Clone, Debug)]
pub struct ParcelBuilder {
    parcel: Parcel,
}

impl ParcelBuilder {
    pub fn weight(mut self, grams: u32) -> Self {
        self.parcel.grams = grams;
        self
    }

    pub fn recipient(mut self, whom: &str) -> Self {
        self.parcel.recipient = Some(whom.trim().to_owned());
        self
    }

    pub fn to(mut self, address: &Address) -> Self {
        self.parcel.street = Some(address.street.clone());
        self.country(address)
    }

    pub fn country(mut self, address: &Address) -> Self {
        self.parcel.country.clone_from(&address.country);
        self
    }

    pub fn note(mut self, note: &str) -> Self {
        note.clone_into(&mut self.parcel.note);
        self
    }

    pub fn build(self) -> Parcel {
        self.parcel
    }
}

/// What stands on a label, as agreed with the carrier. `privlint.toml` declares it.
pub fn for_carrier(customer: &Customer) -> String {
    let Address { street, zip, country } = &customer.address;
    format!("{}\n{street}\n{zip} {country}", customer.full_name)
}

/// The way to the carrier.
#[derive(Clone, Debug, Default)]
pub struct Carrier {
    http: Client,
    token: String,
}

impl Carrier {
    /// What a parcel costs: no matter whose it is.
    pub async fn quote(&self, order: &Order) -> ShopResult<u64> {
        let parcel = Parcel::builder(order.number).weight(500).country(&order.buyer.address).build();
        let response =
            self.http.post(format!("{CARRIER}/quotes")).bearer_auth(&self.token).json(&parcel).send().await?;
        parse_cents(&response.error_for_status()?.text().await?)
    }

    /// Announces a parcel.
    pub async fn announce(&self, order: &Order) -> ShopResult<()> {
        let buyer = &order.buyer;
        let parcel = Parcel::builder(order.number).recipient(&buyer.full_name).to(&buyer.address).weight(500).build();
        self.http
            .post(format!("{CARRIER}/parcels"))
            .header("x-order", order.number)
            .json(&parcel) //~ external-http
            .send()
            .await?
            .error_for_status()?;
        Ok(())
    }

    /// As `announce`, with a label that the carrier has agreed to.
    pub async fn announce_by_label(&self, order: &Order) -> ShopResult<()> {
        let label = for_carrier(&order.buyer);
        // The note is not serialised.
        let parcel = Parcel::builder(order.number).note(&order.buyer.full_name).build();
        self.http.post(format!("{CARRIER}/labels")).body(label).send().await?.error_for_status()?;
        self.http.post(format!("{CARRIER}/parcels")).json(&parcel).send().await?.error_for_status()?;
        Ok(())
    }

    /// Where a parcel is.
    pub async fn track(&self, order: &Order) -> ShopResult<String> {
        let url = format!("{CARRIER}/parcels/{}", order.number);
        let by_number = self.http.get(&url).query(&[("lang", "en")]).send().await?;
        if by_number.status().is_success() {
            return Ok(by_number.text().await?);
        }
        let url = format!("{CARRIER}/search?zip={}", order.buyer.address.zip);
        let by_zip = self
            .http
            .get(&url) //~ pii-in-url
            .query(&[("name", order.buyer.full_name.as_str()), ("lang", "en")]) //~ pii-in-url
            .header("x-email", &order.buyer.email) //~ external-http
            .send()
            .await?;
        Ok(by_zip.text().await?)
    }
}

fn parse_cents(text: &str) -> ShopResult<u64> {
    text.trim().parse().map_err(|_| ShopError::Upstream { status: None })
}

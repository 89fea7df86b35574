//! New customers.

use privlint::CustomerData;
use serde::Deserialize;
use tracing::{debug, info, info_span};

use super::{Origin, Shop};
use crate::audit::{self, Action};
use crate::error::ShopResult;
use crate::mask;
use crate::model::{Address, Customer, PhoneNumber};
use crate::newsletter::{self, Subscription};

/// What a new customer fills in.
#[derive(Clone, Debug, Deserialize, CustomerData)]
pub struct Form {
    #[customer_data(email)]
    pub email: String,
    #[customer_data(name)]
    pub full_name: String,
    pub address: Address,
    #[customer_data(phone)]
    pub phone: Option<String>,
    #[serde(default)]
    pub newsletter: bool,
    pub visitor: Option<String>,
}

/// Makes a customer of a form, and tells everybody who should know.
pub async fn sign_up(shop: &mut Shop, form: Form, origin: &Origin) -> ShopResult<u64> {
    debug!(?form, "sign-up"); //~ pii-in-log
    let Form { email, newsletter, ref visitor, .. } = form.clone();
    let _span = info_span!("sign-up", newsletter, country = %form.address.country).entered();
    info!("new customer with an address of {} letters", email.len());
    info!("new customer {email}"); //~ pii-in-log
    let email = mask::email(&email);
    info!("new customer {email}");

    let id = shop.store.next_id();
    let customer = customer_of(form, id);
    audit::record(Action::SignedUp, id);
    audit::record(Action::SignedUp, format_args!("{id} from {}", origin.gateway));
    audit::record(Action::SignedUp, format_args!("{id} from {}", origin.address)); //~ pii-in-log
    audit::record(Action::SignedUp, customer.salutation()); //~ pii-in-log
    audit::record(Action::SignedUp, customer.label());

    shop.analytics.signed_up(&customer)?;
    if let Some(visitor) = visitor {
        shop.analytics.identify(visitor, &customer);
    }
    welcome(&customer);
    if newsletter {
        newsletter::subscribe(&shop.http, Subscription::of(&customer, "spring")).await?;
        audit::record(Action::Subscribed, customer.id);
    }
    let customer = shop.store.insert(customer);
    info!(%customer, total = audit::count(Action::SignedUp), "done");
    Ok(customer.0)
}

fn customer_of(form: Form, id: crate::model::CustomerId) -> Customer {
    let phone = form.phone.as_deref().map(str::trim).filter(|phone| !phone.is_empty());
    match phone {
        Some(number) if number.starts_with('+') => debug!("international number"),
        Some(number) => debug!(number, "national number"), //~ pii-in-log
        None => debug!("no number"),
    }
    Customer {
        id,
        email: form.email.trim().to_lowercase(),
        full_name: form.full_name,
        address: form.address,
        phone: phone.map(|number| PhoneNumber(number.to_owned())),
        newsletter: form.newsletter,
    }
}

/// The line that somebody once wrote to see whether it works.
fn welcome(customer: &Customer) {
    let mut greeting = customer.salutation();
    println!("{greeting}"); //~ pii-in-log
    greeting = format!("{} is here", customer.label());
    println!("{greeting}");
    let parts: (usize, &str) = (greeting.len(), &customer.full_name);
    println!("{}", parts.0);
    println!("{}", parts.1); //~ pii-in-log
    print(&customer.address.country);
    print_street(&customer.address.street);
}

fn print(text: &str) {
    println!("{text}");
}

fn print_street(text: &str) {
    println!("{text}"); //~ pii-in-log
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_in_small_letters() {
        let address = Address { street: "Way 1".to_owned(), zip: "1".to_owned(), country: "AT".to_owned() };
        let form = Form {
            email: " A@B.example".to_owned(),
            full_name: "A".to_owned(),
            address,
            phone: Some(" ".to_owned()),
            newsletter: false,
            visitor: None,
        };
        let customer = customer_of(form, crate::model::CustomerId(1));
        println!("{customer:?}");
        assert_eq!((customer.email.as_str(), customer.phone), ("a@b.example", None));
    }
}

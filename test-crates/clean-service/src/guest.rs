//! Guests.

use std::collections::HashMap;
use std::fmt;

use privlint::CustomerData;
use tracing::{debug, info, instrument, warn};

use crate::Error;
use crate::redacted::Redacted;

/// A pseudonym that means nothing outside of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[privlint::customer_data(user_id)]
pub struct GuestId(pub u64);

impl fmt::Display for GuestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "g{}", self.0)
    }
}

/// A guest.
#[derive(Clone, Debug, CustomerData)]
pub struct Guest {
    pub id: GuestId,
    #[customer_data(name)]
    pub name: Redacted<String>,
    #[customer_data(email)]
    pub email: Redacted<String>,
    pub beds: usize,
}

/// What somebody hands over to become a guest. Not even `Debug` is derived.
#[derive(CustomerData)]
pub struct Form {
    #[customer_data(name)]
    pub name: String,
    #[customer_data(email)]
    pub email: String,
    pub beds: usize,
}

/// All guests, found by address.
#[derive(Default)]
pub struct Register {
    by_email: HashMap<String, Guest>,
}

impl Register {
    /// Makes a guest of a form.
    #[instrument(skip_all, fields(beds = form.beds))]
    pub fn enter(&mut self, form: Form) -> GuestId {
        let Form { name, email, beds } = form;
        debug!(name.length = name.len(), plausible = is_plausible(&email), "form");
        if let Some(known) = self.by_email.get(&email) {
            info!(id = %known.id, "known");
            return known.id;
        }
        let id = GuestId(self.by_email.len() as u64 + 1);
        let name = if name.trim().is_empty() { "guest".to_owned() } else { name };
        let guest = Guest { id, name: Redacted::new(name), email: Redacted::new(email.clone()), beds };
        info!(?guest, "entered");
        info!("{} {} {}", guest.id, guest.name, guest.email);
        self.by_email.insert(email, guest);
        log::info!("{} guests", self.by_email.len());
        id
    }

    /// The guest with this number.
    pub fn get(&self, id: GuestId) -> Result<&Guest, Error> {
        let guest = self.by_email.values().find(|guest| guest.id == id);
        if guest.is_none() {
            warn!(%id, "unknown");
        }
        guest.ok_or(Error::Unknown(id))
    }

    /// All guests by name.
    pub fn sorted(&self) -> Vec<&Guest> {
        let mut guests: Vec<&Guest> = self.by_email.values().collect();
        guests.sort_by(|a, b| a.name.cmp(&b.name));
        let order: Vec<GuestId> = guests.iter().map(|guest| guest.id).collect();
        debug!(?order, beds = guests.iter().map(|guest| guest.beds).sum::<usize>(), "sorted");
        guests
    }
}

fn is_plausible(email: &str) -> bool {
    email.split_once('@').is_some_and(|(user, domain)| !user.is_empty() && domain.contains('.'))
}

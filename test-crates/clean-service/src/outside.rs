//! Other services: they learn how much, never who.

use posthog_rs::Event;
use serde::Serialize;

use crate::Error;
use crate::booking::Bookings;
use crate::guest::Guest;

const LAUNDRY: &str = "https://api.laundry.example/orders";

/// What the laundry needs to know.
#[derive(Debug, Serialize)]
struct Order {
    sheets: usize,
    day: u32,
}

/// Orders sheets for the guests of a night.
pub async fn order_sheets(http: &reqwest::Client, day: u32, guests: &[Guest]) -> Result<(), Error> {
    let order = Order { sheets: guests.iter().map(|guest| guest.beds).sum(), day };
    tracing::debug!(?order, "sheets");
    let response = http.post(LAUNDRY).query(&[("urgent", order.sheets > 50)]).json(&order).send().await?;
    let status = response.error_for_status()?.status();
    tracing::info!(%status, count = guests.len(), "ordered");
    Ok(())
}

/// Asks what another night costs; the guest's language is all that is sent.
pub async fn price(http: &reqwest::Client, guest: &Guest, night: u32) -> Result<String, Error> {
    let language = if guest.email.expose().ends_with(".fr") { "fr" } else { "en" };
    let url = format!("https://prices.example/{night}?beds={}", guest.beds);
    let request = http.get(url).header("accept-language", language);
    Ok(request.send().await?.text().await?)
}

/// Counts a booking without saying whose it was.
pub fn count(client: &posthog_rs::Client, guest: &Guest, bookings: &Bookings) -> Result<(), Error> {
    let mut event = Event::new_anon("booked");
    event.insert_prop("beds", guest.beds)?;
    event.insert_prop(
        "group",
        match guest.beds {
            0 | 1 => "single",
            2 => "pair",
            _ => "family",
        },
    )?;
    event.insert_prop("letter", bookings.letter(guest).lines().count())?;
    client.capture(event);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guest::GuestId;
    use crate::redacted::Redacted;

    #[test]
    fn an_order_names_nobody() {
        let guest = Guest { id: GuestId(1), name: Redacted::new("Jo".to_owned()), email: Redacted::default(), beds: 2 };
        println!("{}", guest.name.expose());
        let order = Order { sheets: guest.beds, day: 1 };
        assert!(!format!("{order:?}").contains("Jo"));
    }
}

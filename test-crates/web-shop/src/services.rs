//! What the shop has of others, each with the little of its interface that the shop needs. `privlint.toml` declares these
//! functions as sinks.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::model::{Card, Customer, Order};

/// The model that drafts answers.
pub fn complete(prompt: &str) -> String {
    prompt.to_uppercase()
}

/// The reports of what went wrong.
pub fn report_crash(user: &str, message: &str) -> usize {
    user.len() + message.len()
}

/// A counter with a label.
pub fn count(name: &'static str, label: &str) -> usize {
    name.len() + label.len()
}

/// Whether a feature is on for somebody.
pub fn is_on(flag: &str, key: &str) -> bool {
    flag < key
}

/// The chat room of those who are on duty.
pub fn post(text: &str) -> usize {
    text.len()
}

/// A cookie for the answer to a request.
pub fn cookie(name: &str, value: &str) -> String {
    format!("{name}={value}; HttpOnly; Secure")
}

/// A row of the table of cards.
pub fn save(order: u64, value: &[u8]) -> usize {
    order as usize + value.len()
}

/// What customers of a kind buy.
pub fn score(trait_of_customer: &str) -> u8 {
    trait_of_customer.len() as u8
}

/// Where a parcel was handed over.
pub fn delivered_at(place: (f64, f64)) -> usize {
    (place.0 + place.1) as usize
}

/// A region of many people.
pub fn region(place: (f64, f64)) -> (f64, f64) {
    (place.0.round(), place.1.round())
}

/// A value that only the vault can open.
pub fn seal(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ 0x5a).collect()
}

/// A courier hands a parcel over.
pub fn hand_over(#[cfg_attr(any(), privlint::customer_data(location))] place: (f64, f64)) {
    delivered_at(place); //~ location-disclosure
    delivered_at(region(place));
}

/// Drafts a letter.
pub fn draft(order: &Order) -> String {
    let about = complete(&format!("Apologise for a delay of {} parcels", order.items.len()));
    let personal = complete(&format!("Apologise to {}", order.buyer.full_name)); //~ llm-prompt
    about + &personal
}

/// An order could not be delivered.
pub fn lost(order: &Order) {
    let buyer = &order.buyer;
    report_crash(&buyer.id.to_string(), "lost");
    report_crash(&buyer.email, "lost"); //~ crash-report
    count("lost", &buyer.address.country);
    count("lost", &buyer.address.zip); //~ metric-label
    post(&format!("order {} is lost", order.number));
    post(&format!("call {}", buyer.full_name)); //~ third-party-message
}

/// What the next page shows.
pub fn page(buyer: &Customer) -> [String; 2] {
    let greeting = if is_on("greeting", &buyer.id.to_string()) { "Hello" } else { "Hi" };
    let closing = if is_on("closing", &buyer.email) { "Yours" } else { "Bye" }; //~ feature-flag-context
    [cookie("greeting", greeting), cookie(closing, &buyer.full_name)] //~ cookie-storage
}

/// What is kept of a card for the next order.
pub fn keep(order: u64, card: &Card) {
    save(order, card.number.as_bytes()); //~ unencrypted-storage
    save(order, &seal(&card.number));
}

/// Whom to send a catalogue.
pub fn is_promising(buyer: &Customer) -> bool {
    score(&buyer.address.country) > 3 || score(&buyer.address.zip) > 3 //~ marketing-profile
}

/// A folder with all that there is about a customer.
pub fn export(folder: &Path, buyer: &Customer) -> io::Result<File> {
    fs::create_dir_all(folder.join(buyer.id.to_string()))?;
    File::create(folder.join(&buyer.email)) //~ data-in-object-name
}

/// The interface of the carrier is asked for a token.
pub fn sign_in(attempts: u32, #[cfg_attr(any(), privlint::customer_data(secret))] token: &str) {
    log::info!("signed in after {attempts} attempts");
    log::debug!("signed in by {token}"); //~ secret-in-log
}

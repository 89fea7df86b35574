//! `#[tracing::instrument]` records the arguments of a function, and more if it is told to.

use crate::data::Customer;
use tracing::instrument;

pub fn all(customer: &Customer) {
    whole(customer);
    skipped(customer);
    nothing(customer, 1);
    fields(customer);
    masked(customer, &customer.email);
    number(customer.id);
    let _ = text(&customer.email);
    quiet("constant");
    returns(customer.id, customer);
    returns_length(customer);
    Desk { open: true }.method(customer);
}

#[instrument] //~ instrument-args
fn whole(customer: &Customer) -> usize {
    customer.email.len()
}

#[instrument(skip(customer))]
fn skipped(customer: &Customer) -> usize {
    customer.email.len()
}

#[instrument(skip_all)]
fn nothing(customer: &Customer, turn: u32) -> u32 {
    turn + u32::from(customer.email.is_empty())
}

#[instrument(skip_all, fields(id = customer.id, email = %customer.email))] //~ instrument-args
fn fields(customer: &Customer) {
    tracing::info!("working");
}

#[instrument(skip(customer), fields(mail = "***"))]
fn masked(customer: &Customer, mail: &str) -> bool {
    customer.email == mail
}

#[instrument(level = "debug")]
fn number(id: u64) -> u64 {
    id + 1
}

#[tracing::instrument(name = "text", err)] //~ instrument-args
fn text(mail: &str) -> Result<usize, std::num::ParseIntError> {
    Ok(mail.len())
}

#[tracing::instrument]
fn quiet(word: &str) -> usize {
    word.len()
}

#[instrument(skip(customer), ret)] //~ instrument-ret-err
fn returns(id: u64, customer: &Customer) -> String {
    format!("{id} {}", customer.full_name)
}

#[instrument(skip_all, ret)]
fn returns_length(customer: &Customer) -> usize {
    customer.full_name.len()
}

/// Where customers are served.
#[derive(Debug)]
struct Desk {
    open: bool,
}

impl Desk {
    #[instrument(skip(customer), fields(id = customer.id))]
    fn method(&self, customer: &Customer) -> bool {
        self.open && customer.id > 0
    }
}

//! A method gives a `&mut` to a part of its receiver.

use crate::{choice, plain, sink, source};

#[derive(Debug, Default)]
struct Account {
    name: String,
    plan: String,
    address: Address,
}

#[derive(Debug, Default)]
struct Address {
    street: String,
    country: String,
}

impl Account {
    fn name_mut(&mut self) -> &mut String {
        &mut self.name
    }

    fn plan_mut(&mut self) -> &mut String {
        &mut self.plan
    }

    fn address_mut(&mut self) -> &mut Address {
        &mut self.address
    }
}

impl Address {
    fn street_mut(&mut self) -> &mut String {
        &mut self.street
    }
}

fn pick<'a>(left: bool, first: &'a mut String, second: &'a mut String) -> &'a mut String {
    if choice(left) { first } else { second }
}

fn written_by_a_method_that_gives_a_reference() {
    let mut account = Account::default();
    *account.name_mut() = source();
    *account.plan_mut() = plain();
    sink(&account.name); //~ pii-in-log
    sink(&account.plan);
    *account.name_mut() = plain();
    sink(&account);
}

fn chain_of_methods() {
    let mut account = Account::default();
    account.address_mut().street_mut().push_str(&source());
    sink(&account.address.country);
    sink(account.plan_mut());
    sink(account.address_mut()); //~ pii-in-log
}

fn one_of_two(left: bool) {
    let mut account = Account::default();
    *pick(left, &mut account.name, &mut account.plan) = source();
    sink(&account.address);
    sink(&account.name); //~ pii-in-log
    sink(&account.plan); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    written_by_a_method_that_gives_a_reference();
    chain_of_methods();
    one_of_two(true);
    one_of_two(false);
}

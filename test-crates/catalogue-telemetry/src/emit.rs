//! `emit`

use crate::Customer;

pub fn events(customer: &Customer) {
    let email = &customer.email;
    let plan = &customer.plan;
    emit::info!("signed in: {email}"); //~ pii-in-log
    emit::info!("signed in: {plan}");
    emit::warn!("signed in: {who}", who: &customer.email); //~ pii-in-log
    emit::warn!("signed in: {who}", who: &customer.plan);
    emit::error!("not signed in", email); //~ pii-in-log
    emit::error!("not signed in", plan);
    emit::debug!("signed in: {who: customer.email.as_str()}"); //~ MISSING pii-in-log: an expression in the template
    emit::debug!("signed in: {who: customer.plan.as_str()}");
    emit::info!("signed in: {email}", email: customer.plan.as_str());
    emit::info!("signed in: {plan}, {n}", plan, n: customer.orders);
    emit::emit!("signed in", orders: customer.orders);
    emit::emit!("signed in", mail: customer.email.as_str()); //~ pii-in-log
}

#[emit::span("logging in", email)] //~ MISSING instrument-args: the names behind the template are not read
pub fn spanned(#[cfg_attr(any(), privlint::customer_data(email))] email: &str) -> usize {
    emit::info!("{email}"); //~ pii-in-log
    email.len()
}

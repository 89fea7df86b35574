//! `spdlog-rs`, whose library is called `spdlog`

use std::sync::Arc;

use spdlog::{Level, Logger};

use crate::Customer;

pub fn write(customer: &Customer, logger: &Arc<Logger>) {
    let email = customer.email.as_str();
    let plan = customer.plan.as_str();
    spdlog::info!("signed in: {}", customer.email); //~ pii-in-log
    spdlog::info!("signed in: {}", customer.plan);
    spdlog::warn!("signed in: {email}"); //~ pii-in-log
    spdlog::warn!("signed in: {plan}");
    spdlog::error!(logger: logger, "not signed in: {who}", who = customer.email); //~ pii-in-log
    spdlog::error!(logger: logger, "not signed in: {who}", who = customer.plan);
    spdlog::debug!("{}, {}", customer.orders, customer.ip, logger: logger); //~ pii-in-log
    spdlog::debug!("{}, {}", customer.orders, customer.plan, logger: logger);
    spdlog::critical!("not signed in", kv: { email }); //~ pii-in-log
    spdlog::critical!("not signed in", kv: { plan });
    spdlog::trace!(kv: { plan, who = email }, "signed in {}", customer.orders); //~ pii-in-log
    spdlog::trace!(kv: { plan, who = plan }, "signed in {}", customer.orders);
    spdlog::info!("signed in", logger: logger, kv: { orders = customer.orders, email: , ip:? = &customer.ip }); //~ pii-in-log
    spdlog::info!("signed in", logger: logger, kv: { orders = customer.orders, plan: });
    spdlog::log!(Level::Info, "signed in: {}", customer.email,); //~ pii-in-log
    spdlog::log!(Level::Info, "signed in: {}", customer.plan,);
    spdlog::log!(logger: logger, Level::Info, "signed in: {}", customer.email, kv: { plan }); //~ pii-in-log
    spdlog::log!(logger: logger, Level::Info, "signed in: {}", customer.orders, kv: { plan });
}

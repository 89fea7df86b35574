//! Customer data on its way out by the clients that there is a model of, one module for each, and what is no customer data
//! beside it: ids, constants, counts.
#![allow(dead_code, reason = "it has to compile, and privlint looks at it; nothing is run")]

mod browser;
mod grpc;
mod http_builders;
mod http_requests;
mod llm;
mod mail_and_push;
mod messages;
mod queues;
mod websockets;

use serde::Serialize;

#[derive(Clone, Serialize)]
pub struct Customer {
    #[cfg_attr(any(), privlint::customer_data(user_id))]
    id: u64,
    #[cfg_attr(any(), privlint::customer_data(email))]
    email: String,
    #[cfg_attr(any(), privlint::customer_data(name))]
    name: String,
    #[cfg_attr(any(), privlint::customer_data(phone))]
    phone: String,
    #[cfg_attr(any(), privlint::customer_data(national_id))]
    ssn: String,
    orders: u32,
}

/// What a caller may be told without saying who it is about.
#[derive(Serialize)]
pub struct Count {
    id: u64,
    orders: u32,
}

impl Customer {
    fn count(&self) -> Count {
        Count { id: self.id, orders: self.orders }
    }
}

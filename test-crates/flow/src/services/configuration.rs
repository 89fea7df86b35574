//! A configuration that is put together by a builder.

use std::fmt;
use std::num::ParseIntError;

use crate::{plain, send, sink, source};

#[derive(Clone, Debug)]
struct Config {
    endpoint: String,
    contact: Contact,
    retries: u32,
}

#[derive(Clone)]
struct Contact(String);

/// Keeps the address out of everything that is printed.
impl fmt::Debug for Contact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Contact(..)")
    }
}

#[derive(Default)]
struct Builder {
    endpoint: Option<String>,
    contact: Option<String>,
    retries: Option<String>,
}

impl Builder {
    fn set(mut self, key: &str, value: String) -> Self {
        match key {
            "endpoint" => self.endpoint = Some(value),
            "contact" => self.contact = Some(value),
            "retries" => self.retries = Some(value),
            unknown => sink(unknown),
        }
        self
    }

    fn contact(mut self, value: impl Into<String>) -> Self {
        self.contact = Some(value.into());
        self
    }

    fn build(self) -> Result<Config, ParseIntError> {
        Ok(Config {
            endpoint: self.endpoint.unwrap_or_else(|| "localhost".to_owned()),
            contact: Contact(self.contact.unwrap_or_default()),
            retries: self.retries.as_deref().unwrap_or("3").parse()?,
        })
    }
}

fn loaded() {
    let config = Builder::default().set("endpoint", plain()).set("color", plain()).contact(source()).build().unwrap();
    sink(&config);
    sink(&config.contact.0); //~ pii-in-log
    send((&config.endpoint, config.retries));
    let changed = Config { endpoint: source(), ..config };
    sink(&changed); //~ pii-in-log
    sink(&changed.contact);
}

fn not_a_number() {
    let config = Builder::default().contact(source()).set("retries", plain()).build();
    sink(config.unwrap_err());
}

/// Runs everything.
pub fn all() {
    loaded();
    not_a_number();
}

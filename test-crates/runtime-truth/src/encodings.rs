//! The same text in other letters, and headers that carry it.

cases!(base64_text base64_read base64_written base64_debug hex_text hex_read percent percent_read paths bytes_as_text
    header_value header_inserted header_debug header_sensitive header_of_another header_in_a_request);

use crate::data::Customer;

pub mod base64_text {
    use base64::Engine as _;

    use super::*;

    /// Anyone can read that: it is an encoding.
    pub fn run(customer: Customer) {
        let text = base64::prelude::BASE64_STANDARD.encode(&customer.email);
        let Ok(back) = base64::prelude::BASE64_STANDARD.decode(text) else { return };
        log::info!("{}", String::from_utf8_lossy(&back)); //~ pii-in-log
    }
}

pub mod base64_read {
    use base64::Engine as _;

    use super::*;

    /// The address is taken for base64.
    pub fn run(customer: Customer) {
        if let Err(error) = base64::prelude::BASE64_STANDARD.decode(&customer.email) {
            log::info!("{error}");
        }
    }
}

pub mod base64_written {
    use base64::Engine as _;

    use super::*;

    pub fn run(customer: Customer) {
        let mut text = String::new();
        base64::prelude::BASE64_STANDARD.encode_string(&customer.email, &mut text);
        let mut back = Vec::new();
        let _ = base64::prelude::BASE64_STANDARD.decode_vec(&text, &mut back);
        log::info!("{}", String::from_utf8_lossy(&back)); //~ pii-in-log
    }
}

pub mod base64_debug {
    use super::*;

    pub fn run(customer: Customer) {
        let shown = base64::display::Base64Display::new(customer.email.as_bytes(), &base64::prelude::BASE64_STANDARD);
        let Ok(back) = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, shown.to_string()) else { return };
        log::info!("{}", String::from_utf8_lossy(&back)); //~ pii-in-log
    }
}

pub mod hex_text {
    use super::*;

    pub fn run(customer: Customer) {
        let text = hex::encode(&customer.email);
        let Ok(back) = hex::decode(text) else { return };
        log::info!("{}", String::from_utf8_lossy(&back)); //~ pii-in-log
    }
}

pub mod hex_read {
    use super::*;

    pub fn run(customer: Customer) {
        if let Err(error) = hex::decode(&customer.email) {
            log::info!("{error}");
        }
    }
}

pub mod percent {
    use super::*;

    pub fn run(customer: Customer) {
        let text = percent_encoding::utf8_percent_encode(&customer.email, percent_encoding::CONTROLS);
        log::info!("{text}"); //~ pii-in-log
    }
}

pub mod percent_read {
    use super::*;

    pub fn run(customer: Customer) {
        let Ok(text) = percent_encoding::percent_decode_str(&customer.email).decode_utf8() else { return };
        log::info!("{text}"); //~ pii-in-log
    }
}

pub mod paths {
    use super::*;

    pub fn run(customer: Customer) {
        let path = camino::Utf8Path::new("/var/mail").join(&customer.email);
        log::info!("{path}"); //~ pii-in-log
    }
}

pub mod bytes_as_text {
    use super::*;

    pub fn run(customer: Customer) {
        let text = bstr::BString::from(customer.email);
        log::info!("{text}"); //~ pii-in-log
    }
}

pub mod header_value {
    use super::*;

    pub fn run(customer: Customer) {
        let Ok(value) = http::HeaderValue::from_str(&customer.email) else { return };
        log::info!("{value:?}"); //~ pii-in-log
    }
}

pub mod header_inserted {
    use super::*;

    pub fn run(customer: Customer) {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-user", customer.email.parse().unwrap());
        log::info!("{}", headers["x-user"].to_str().unwrap()); //~ pii-in-log
        if let Some(value) = headers.get("x-user") {
            log::info!("{value:?}"); //~ pii-in-log
        }
    }
}

pub mod header_debug {
    use super::*;

    pub fn run(customer: Customer) {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-user", http::HeaderValue::try_from(customer.email).unwrap());
        log::info!("{headers:?}"); //~ pii-in-log
    }
}

pub mod header_sensitive {
    use super::*;

    pub fn run(customer: Customer) {
        let mut value = http::HeaderValue::try_from(customer.email).unwrap();
        value.set_sensitive(true);
        log::info!("{}", value.len());
    }
}

pub mod header_of_another {
    use super::*;

    pub fn run(customer: Customer) {
        let (mut headers, mut other) = (http::HeaderMap::new(), http::HeaderMap::new());
        headers.insert("x-user", http::HeaderValue::try_from(customer.email).unwrap());
        other.insert("x-id", http::HeaderValue::from(customer.id));
        log::info!("{other:?} {}", headers.len());
    }
}

pub mod header_in_a_request {
    use super::*;

    pub fn run(customer: Customer) {
        let request = http::Request::builder().header("x-user", customer.email).body(()).unwrap();
        log::info!("{:?}", request.headers()); //~ pii-in-log
    }
}

//! Errors and values of libraries that quote what they were given, and those that do not.

cases!(json_wrong_type json_syntax json_unknown_variant json_unknown_field json_missing_field json_custom toml_line
    utf8_debug utf8_display utf8_lossy nul_debug nul_display os_string variable_not_unicode variable_absent int
    float boolean character address uuid url_error url_display url_host url_debug http_uri http_request http_request_sensitive
    header_value mpsc_send system_error duplicate);

pub mod json_wrong_type {
    use crate::data::Customer;

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code)]
    struct SignUp {
        age: u8,
    }

    pub fn run(customer: Customer) {
        let body = format!(r#"{{ "age": "{}" }}"#, customer.email);
        if let Err(error) = serde_json::from_str::<SignUp>(&body) {
            log::warn!("bad request: {error}"); //~ echoing-error
        }
    }
}

pub mod json_syntax {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let body = format!(r#"{{ "email": "{}" "#, customer.email);
        if let Err(error) = serde_json::from_str::<serde_json::Value>(&body) {
            log::warn!("bad request: {error}");
        }
    }
}

pub mod json_unknown_variant {
    use crate::data::Customer;

    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Plan {
        Free,
        Paid,
    }

    pub fn run(customer: Customer) {
        let plan = serde_json::from_value::<Plan>(serde_json::Value::String(customer.email));
        log::info!("{plan:?}"); //~ echoing-error
    }
}

pub mod json_unknown_field {
    use crate::data::Customer;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code)]
    struct Plans {
        team: u8,
    }

    pub fn run(customer: Customer) {
        let body = format!(r#"{{ "{}": 1 }}"#, customer.email);
        if let Err(error) = serde_json::from_slice::<Plans>(body.as_bytes()) {
            log::warn!("{error}"); //~ echoing-error
        }
    }
}

pub mod json_missing_field {
    use crate::data::Customer;

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code)]
    struct SignUp {
        email: String,
        age: u8,
    }

    pub fn run(customer: Customer) {
        let body = format!(r#"{{ "email": "{}" }}"#, customer.email);
        if let Err(error) = serde_json::from_str::<SignUp>(&body) {
            log::warn!("bad request at {}:{}", error.line(), error.column());
        }
    }
}

pub mod json_custom {
    use serde::{Deserialize, Deserializer};

    use crate::data::Customer;

    #[derive(serde::Deserialize)]
    struct Invite {
        #[serde(deserialize_with = "internal")]
        #[expect(dead_code)]
        email: String,
    }

    fn internal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        let email = String::deserialize(deserializer)?;
        if email.ends_with("@shop.example") {
            Ok(email)
        } else {
            Err(serde::de::Error::custom(format!("{email} is outside")))
        }
    }

    pub fn run(customer: Customer) {
        let body = serde_json::json!({ "email": customer.email }).to_string();
        if let Err(error) = serde_json::from_str::<Invite>(&body) {
            log::warn!("{error}"); //~ echoing-error
        }
    }
}

pub mod toml_line {
    use crate::data::Customer;

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code)]
    struct Settings {
        contact: String,
        port: u16,
    }

    pub fn run(customer: Customer) {
        let text = format!("port = \"{}\"\n", customer.email);
        if let Err(error) = toml::from_str::<Settings>(&text) {
            eprintln!("settings: {error}"); //~ echoing-error
        }
    }
}

pub mod utf8_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut bytes = customer.email.into_bytes();
        bytes.push(0xff);
        if let Err(error) = String::from_utf8(bytes) {
            log::warn!("{error:?}"); //~ echoing-error
        }
    }
}

pub mod utf8_display {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut bytes = customer.email.into_bytes();
        bytes.push(0xff);
        if let Err(error) = String::from_utf8(bytes) {
            log::warn!("{error}");
        }
    }
}

pub mod utf8_lossy {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut bytes = customer.email.into_bytes();
        bytes.push(0xff);
        if let Err(error) = String::from_utf8(bytes) {
            log::warn!("not UTF-8: {}", String::from_utf8_lossy(error.as_bytes())); //~ pii-in-log
        }
    }
}

pub mod nul_debug {
    use std::ffi::CString;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = CString::new(format!("{}\0", customer.email)) {
            log::warn!("{error:?}"); //~ echoing-error
        }
    }
}

pub mod nul_display {
    use std::ffi::CString;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = CString::new(format!("{}\0", customer.email)) {
            log::warn!("{error}");
        }
    }
}

pub mod os_string {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut bytes = customer.email.into_bytes();
        bytes.push(0xff);
        if let Err(name) = OsString::from_vec(bytes).into_string() {
            log::warn!("strange name {name:?}"); //~ pii-in-log
        }
    }
}

pub mod variable_not_unicode {
    use std::env::VarError;
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut bytes = customer.email.into_bytes();
        bytes.push(0xff);
        let error = VarError::NotUnicode(OsString::from_vec(bytes));
        log::warn!("{error}"); //~ echoing-error
    }
}

pub mod variable_absent {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let name = format!("CONTACT_{}", customer.email);
        if let Err(error) = std::env::var(&name) {
            log::warn!("{error}");
        }
    }
}

pub mod int {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = customer.email.parse::<u64>() {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod float {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = customer.email.parse::<f64>() {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod boolean {
    use std::str::FromStr as _;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let flag = bool::from_str(&customer.email);
        log::warn!("{flag:?}");
    }
}

pub mod character {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = customer.email.parse::<char>() {
            log::warn!("{error}");
        }
    }
}

pub mod address {
    use std::net::IpAddr;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let parsed: Result<IpAddr, _> = customer.email.parse();
        if let Err(error) = parsed {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod uuid {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = uuid::Uuid::parse_str(&customer.email) {
            log::warn!("{error}"); //~ SPURIOUS echoing-error: an error is taken to hold what was parsed
        }
    }
}

pub mod url_error {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = url::Url::parse(&customer.email) {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod url_display {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let text = format!("https://shop.example/confirm?mail={}", customer.email);
        if let Ok(url) = url::Url::parse(&text) {
            log::info!("GET {url}"); //~ pii-in-log
        }
    }
}

pub mod url_host {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let text = format!("https://shop.example/confirm?mail={}", customer.email);
        if let Ok(url) = url::Url::parse(&text) {
            log::info!("GET {:?}{}", url.host_str(), url.path()); //~ SPURIOUS pii-in-log: the parts of a URL are not told apart
        }
    }
}

pub mod url_debug {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut url = url::Url::parse("https://shop.example/confirm").expect("it is one");
        url.query_pairs_mut().append_pair("mail", &customer.email);
        log::info!("{url:?}"); //~ pii-in-log
    }
}

pub mod http_uri {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = format!("https://{} /", customer.email).parse::<http::Uri>() {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod http_request {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let request = http::Request::builder().uri("/orders").header("x-customer", &customer.email).body(());
        log::debug!("{:?}", request.expect("it is complete")); //~ pii-in-log
    }
}

pub mod http_request_sensitive {
    use http::HeaderValue;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let mut value = HeaderValue::from_str(&customer.email).expect("it is plain text");
        value.set_sensitive(true);
        let request = http::Request::builder().uri("/orders").header("x-customer", value).body(());
        log::debug!("{:?}", request.expect("it is complete")); //~ SPURIOUS pii-in-log: what a map keeps may be any other value
    }
}

pub mod header_value {
    use http::HeaderValue;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = HeaderValue::from_str(&format!("{}\n", customer.email)) {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod mpsc_send {
    use std::sync::mpsc;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let (sender, receiver) = mpsc::channel();
        drop(receiver);
        if let Err(error) = sender.send(customer) {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod system_error {
    use crate::data::Customer;

    pub fn run(customer: Customer) {
        if let Err(error) = std::fs::read(format!("/nowhere/{}", customer.email)) {
            log::warn!("{error} {error:?}");
        }
    }
}

pub mod duplicate {
    use std::io;

    use crate::data::Customer;

    pub fn run(customer: Customer) {
        let error = io::Error::new(io::ErrorKind::AlreadyExists, format!("{} exists", customer.email));
        log::warn!("{error}"); //~ echoing-error
    }
}

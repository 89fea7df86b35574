//! serde: what a derived `Serialize` writes.

cases!(plain skip skip_serializing skip_if_absent_but_present skip_if_absent serialize_with serialize_with_mask with_module
    with_masking_module renamed flatten flatten_skipped transparent into into_masked read_from
    read_from_masked variant untagged unit_variants nested_in_collections nested_skipped);

pub mod plain {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Event {
        kind: &'static str,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "sign-up", email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod skip {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Event {
        kind: &'static str,
        #[serde(skip)]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "sign-up", email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default());
    }
}

pub mod skip_serializing {
    use crate::data::Customer;

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Event {
        kind: String,
        #[serde(skip_serializing)]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "sign-up".to_owned(), email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default());
    }
}

pub mod skip_if_absent_but_present {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Event {
        kind: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: Option<String>,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "sign-up", email: Some(customer.email) };
        println!("{}", serde_json::to_string(&event).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod skip_if_absent {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Event {
        kind: &'static str,
        id: u64,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: Option<String>,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "sign-up", id: customer.id, email: None };
        println!("{}", serde_json::to_string(&event).unwrap_or_default());
    }
}

pub mod serialize_with {
    use serde::Serializer;

    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Event {
        #[serde(serialize_with = "upper_case")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    fn upper_case<S: Serializer>(email: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("<{email}>"))
    }

    pub fn run(customer: Customer) {
        let event = Event { email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod serialize_with_mask {
    use serde::Serializer;

    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Event {
        #[serde(serialize_with = "mask")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    fn mask<S: Serializer>(email: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(email.is_empty())
    }

    pub fn run(customer: Customer) {
        let event = Event { email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default());
    }
}

pub mod with_module {
    use crate::data::Customer;

    mod trimmed {
        use serde::{Deserialize, Deserializer, Serializer};

        pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(text.trim())
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
            Ok(String::deserialize(deserializer)?.trim().to_owned())
        }
    }

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Event {
        #[serde(with = "trimmed")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let event = Event { email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod with_masking_module {
    use crate::data::Customer;

    mod masked {
        use serde::{Deserialize, Deserializer, Serializer};

        pub(super) fn serialize<S: Serializer>(_: &str, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str("***")
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
            Ok(String::deserialize(deserializer)?.trim().to_owned())
        }
    }

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Event {
        #[serde(with = "masked")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let event = Event { email: customer.email };
        println!("{}", serde_json::to_string(&event).unwrap_or_default());
    }
}

pub mod renamed {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Event {
        customer_number: u64,
        #[serde(rename = "contact")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email_address: String,
    }

    pub fn run(customer: Customer) {
        let event = Event { customer_number: customer.id, email_address: customer.email };
        log::info!("{}", serde_json::json!(event)); //~ pii-in-log
    }
}

pub mod flatten {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Contact {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(serde::Serialize)]
    struct Event {
        kind: &'static str,
        #[serde(flatten)]
        contact: Contact,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "moved", contact: Contact { email: customer.email } };
        log::info!("{}", serde_json::to_string_pretty(&event).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod flatten_skipped {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Contact {
        verified: bool,
        #[serde(skip)]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(serde::Serialize)]
    struct Event {
        kind: &'static str,
        #[serde(flatten)]
        contact: Contact,
    }

    pub fn run(customer: Customer) {
        let event = Event { kind: "moved", contact: Contact { verified: true, email: customer.email } };
        log::info!("{}", serde_json::to_string_pretty(&event).unwrap_or_default());
    }
}

pub mod transparent {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    #[serde(transparent)]
    struct Email {
        #[cfg_attr(any(), privlint::customer_data(email))]
        text: String,
    }

    pub fn run(customer: Customer) {
        let email = Email { text: customer.email };
        println!("{}", serde_json::to_string(&email).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod into {
    use crate::data::Customer;

    #[derive(Clone, serde::Serialize)]
    #[serde(into = "String")]
    struct Email {
        #[cfg_attr(any(), privlint::customer_data(email))]
        text: String,
    }

    impl From<Email> for String {
        fn from(email: Email) -> String {
            email.text
        }
    }

    pub fn run(customer: Customer) {
        let email = Email { text: customer.email };
        println!("{}", serde_json::to_string(&email).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod into_masked {
    use crate::data::Customer;

    #[derive(Clone, serde::Serialize)]
    #[serde(into = "String")]
    struct Email {
        #[cfg_attr(any(), privlint::customer_data(email))]
        text: String,
    }

    impl From<Email> for String {
        fn from(email: Email) -> String {
            "*".repeat(email.text.len())
        }
    }

    pub fn run(customer: Customer) {
        let email = Email { text: customer.email };
        println!("{}", serde_json::to_string(&email).unwrap_or_default());
    }
}

pub mod read_from {
    use crate::data::Customer;

    #[derive(serde::Deserialize)]
    struct Wire {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, serde::Deserialize)]
    #[serde(from = "Wire")]
    #[expect(dead_code)]
    struct Recipient {
        to: String,
    }

    impl From<Wire> for Recipient {
        fn from(wire: Wire) -> Recipient {
            Recipient { to: wire.email }
        }
    }

    pub fn run(customer: Customer) {
        let body = serde_json::json!({ "email": customer.email }).to_string();
        let recipient: Recipient = serde_json::from_str(&body).expect("it was just written");
        println!("{recipient:?}"); //~ pii-in-log
    }
}

pub mod read_from_masked {
    use crate::data::Customer;

    #[derive(serde::Deserialize)]
    struct Wire {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, serde::Deserialize)]
    #[serde(from = "Wire")]
    #[expect(dead_code)]
    struct Recipient {
        is_internal: bool,
    }

    impl From<Wire> for Recipient {
        fn from(wire: Wire) -> Recipient {
            Recipient { is_internal: wire.email.ends_with("@example.org") }
        }
    }

    pub fn run(customer: Customer) {
        let body = serde_json::json!({ "email": customer.email }).to_string();
        let recipient: Recipient = serde_json::from_str(&body).expect("it was just written");
        println!("{recipient:?}");
    }
}

pub mod variant {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    #[serde(tag = "type")]
    enum Message {
        Invite {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    pub fn run(customer: Customer) {
        let message = Message::Invite { email: customer.email };
        log::debug!("queue <- {}", serde_json::to_string(&message).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod untagged {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    #[serde(untagged)]
    #[expect(dead_code)]
    enum Message {
        Invite(#[cfg_attr(any(), privlint::customer_data(email))] String),
        Remind { id: u64 },
    }

    pub fn run(customer: Customer) {
        let message = Message::Remind { id: customer.id };
        log::debug!("queue <- {}", serde_json::to_string(&message).unwrap_or_default());
    }
}

pub mod unit_variants {
    use crate::data::Customer;

    #[derive(serde::Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Plan {
        Staff,
        Free,
    }

    pub fn run(customer: Customer) {
        let plan = if customer.email.ends_with("@shop.example") { Plan::Staff } else { Plan::Free };
        log::debug!("plan {}", serde_json::to_string(&plan).unwrap_or_default());
    }
}

pub mod nested_in_collections {
    use std::collections::BTreeMap;

    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Batch {
        by_day: BTreeMap<u8, Vec<Customer>>,
    }

    pub fn run(customer: Customer) {
        let batch = Batch { by_day: BTreeMap::from([(1, vec![customer])]) };
        log::info!("{}", serde_json::to_string(&batch).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod nested_skipped {
    use std::collections::BTreeMap;

    use crate::data::Customer;

    #[derive(serde::Serialize)]
    struct Batch {
        size: usize,
        #[serde(skip_serializing)]
        by_day: BTreeMap<u8, Vec<Customer>>,
    }

    pub fn run(customer: Customer) {
        let batch = Batch { size: 1, by_day: BTreeMap::from([(1, vec![customer])]) };
        log::info!("{}", serde_json::to_string(&batch).unwrap_or_default());
    }
}

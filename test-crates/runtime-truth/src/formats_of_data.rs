//! Formats that data is written in and read from, by libraries that know of a type only that it can be serialised.

cases!(toml_text toml_omitted toml_error toml_read ron_text ron_omitted ron_written ron_written_omitted ron_read csv_row csv_omitted csv_fields csv_read
    form_text form_omitted form_read form_pairs form_pair_of_another postcard_bytes postcard_read in_a_generic_function
    in_a_wrapper);

use serde::{Deserialize, Serialize};

use crate::data::Customer;

#[derive(Serialize, Deserialize)]
pub struct Contact {
    pub id: u64,
    pub note: String,
}

impl Contact {
    fn of(customer: Customer) -> Contact {
        Contact { id: customer.id, note: customer.email }
    }
}

/// What is written of it is not the address.
#[derive(Serialize)]
pub struct Reference {
    pub id: u64,
    #[serde(skip)]
    pub email: String,
}

impl Reference {
    fn of(customer: Customer) -> Reference {
        Reference { id: customer.id, email: customer.email }
    }
}

pub mod toml_text {
    use super::*;

    pub fn run(customer: Customer) {
        log::info!("{}", toml::to_string(&Contact::of(customer)).unwrap()); //~ pii-in-log
    }
}

pub mod toml_omitted {
    use super::*;

    pub fn run(customer: Customer) {
        log::info!("{}", toml::to_string(&Reference::of(customer)).unwrap());
    }
}

pub mod toml_error {
    use super::*;

    pub fn run(customer: Customer) {
        if let Err(error) = toml::to_string(&customer.email) {
            log::info!("{error}");
        }
    }
}

pub mod toml_read {
    use super::*;

    pub fn run(customer: Customer) {
        let text = format!("id = 1\nnote = '{}'", customer.email);
        let Ok(contact) = toml::from_str::<Contact>(&text) else { return };
        log::info!("{}", contact.note); //~ pii-in-log
    }
}

pub mod ron_text {
    use super::*;

    pub fn run(customer: Customer) {
        log::info!("{}", ron::to_string(&Contact::of(customer)).unwrap()); //~ pii-in-log
    }
}

pub mod ron_omitted {
    use super::*;

    pub fn run(customer: Customer) {
        log::info!("{}", ron::to_string(&Reference::of(customer)).unwrap());
    }
}

pub mod ron_written {
    use super::*;

    pub fn run(customer: Customer) {
        let mut text = String::new();
        ron::ser::to_writer(&mut text, &Contact::of(customer)).unwrap();
        log::info!("{text}"); //~ pii-in-log
    }
}

pub mod ron_written_omitted {
    use super::*;

    pub fn run(customer: Customer) {
        let mut text = String::new();
        ron::ser::to_writer(&mut text, &Reference::of(customer)).unwrap();
        log::info!("{text}");
    }
}

pub mod ron_read {
    use super::*;

    pub fn run(customer: Customer) {
        let text = format!("(id: 1, note: \"{}\")", customer.email);
        let Ok(contact) = ron::from_str::<Contact>(&text) else { return };
        log::info!("{}", contact.note); //~ pii-in-log
    }
}

pub mod csv_row {
    use super::*;

    pub fn run(customer: Customer) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(Contact::of(customer)).unwrap();
        let text = writer.into_inner().unwrap();
        log::info!("{}", String::from_utf8_lossy(&text)); //~ pii-in-log
    }
}

pub mod csv_omitted {
    use super::*;

    pub fn run(customer: Customer) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(Reference::of(customer)).unwrap();
        let text = writer.into_inner().unwrap();
        log::info!("{}", String::from_utf8_lossy(&text));
    }
}

pub mod csv_fields {
    use super::*;

    pub fn run(customer: Customer) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record([&customer.email, "7"]).unwrap();
        let text = writer.into_inner().unwrap();
        log::info!("{}", String::from_utf8_lossy(&text)); //~ pii-in-log
    }
}

pub mod csv_read {
    use super::*;

    pub fn run(customer: Customer) {
        let text = format!("id,note\n1,{}\n", customer.email);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for contact in reader.deserialize::<Contact>().flatten() {
            log::info!("{}", contact.note); //~ pii-in-log
        }
    }
}

pub mod form_text {
    use super::*;

    pub fn run(customer: Customer) {
        log::info!("{}", serde_urlencoded::to_string(Contact::of(customer)).unwrap()); //~ pii-in-log
    }
}

pub mod form_omitted {
    use super::*;

    pub fn run(customer: Customer) {
        log::info!("{}", serde_urlencoded::to_string(Reference::of(customer)).unwrap());
    }
}

pub mod form_read {
    use super::*;

    pub fn run(customer: Customer) {
        let text = format!("id=1&note={}", customer.email);
        let Ok(contact) = serde_urlencoded::from_str::<Contact>(&text) else { return };
        log::info!("{}", contact.note); //~ pii-in-log
    }
}

pub mod form_pairs {
    use super::*;

    pub fn run(customer: Customer) {
        let text = form_urlencoded::Serializer::new(String::new()).append_pair("email", &customer.email).finish();
        log::info!("{text}"); //~ pii-in-log
    }
}

pub mod form_pair_of_another {
    use super::*;

    pub fn run(customer: Customer) {
        let email = customer.email;
        let text = form_urlencoded::Serializer::new(String::new()).append_pair("id", "7").finish();
        log::info!("{text} {}", email.len());
    }
}

pub mod postcard_bytes {
    use super::*;

    pub fn run(customer: Customer) {
        let bytes = postcard::to_allocvec(&Contact::of(customer)).unwrap();
        log::info!("{}", String::from_utf8_lossy(&bytes)); //~ pii-in-log
    }
}

pub mod postcard_read {
    use super::*;

    pub fn run(customer: Customer) {
        let bytes = postcard::to_allocvec(&Contact::of(customer)).unwrap();
        let Ok(contact) = postcard::from_bytes::<Contact>(&bytes) else { return };
        log::info!("{}", contact.note); //~ pii-in-log
    }
}

pub mod in_a_generic_function {
    use super::*;

    fn shown<T: Serialize>(value: &T) -> String {
        ron::to_string(value).unwrap()
    }

    pub fn run(customer: Customer) {
        log::info!("{}", shown(&Reference { id: customer.id, email: String::new() }));
        log::info!("{}", shown(&vec![Contact::of(customer)])); //~ pii-in-log
    }
}

pub mod in_a_wrapper {
    use super::*;

    pub fn run(customer: Customer) {
        let value = toml::Value::try_from(Contact::of(customer)).unwrap();
        let text = value.to_string(); //~ SPURIOUS echoing-error: what the library's own serialiser takes is in its error
        log::info!("{text}"); //~ pii-in-log
    }
}

//! Messages of derived `Display`s, sources of derived errors.

cases!(number_beside_names number_beside_names_of_id enum_message enum_message_over enum_message_silent
    transparent_source fmt_of_named fmt_of_named_mask fmt_of_unit field_in_a_call field_in_a_call_length fourth_field
    nested_number optional_source optional_source_absent boxed_source source_by_mark source_not_by_name public_source
    second_field_is_source escaped escaped_and_shown raw_name width precision debug_in_message conditional
    wrapped_variant wrapped_variant_silent default_message several_fields forwarded_debug error_source_field
    strum_tuple strum_default strum_serialize);

pub mod number_beside_names {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    enum Failure {
        #[error("{0} was told {word}", word = .1.len())]
        Refused(#[cfg_attr(any(), privlint::customer_data(email))] String, &'static str),
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused(customer.email, "no")); //~ pii-in-log
    }
}

pub mod number_beside_names_of_id {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    enum Failure {
        #[error("{1} was told {word}", word = .0.len())]
        Refused(#[cfg_attr(any(), privlint::customer_data(email))] String, u64),
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused(customer.email, customer.id));
    }
}

pub mod enum_message {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("something is wrong with {email}")]
    enum Failure {
        Refused {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused { email: customer.email }); //~ pii-in-log
    }
}

pub mod enum_message_over {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("something is wrong")]
    #[expect(dead_code)]
    enum Failure {
        #[error("{email} was refused")]
        Refused {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
        Lost,
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused { email: customer.email }); //~ pii-in-log
    }
}

pub mod enum_message_silent {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("something is wrong")]
    enum Failure {
        Refused(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused(customer.email));
    }
}

pub mod transparent_source {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    struct NoMail(#[source] Unknown);

    #[derive(Debug, thiserror::Error)]
    enum Failure {
        #[error(transparent)]
        Mail(NoMail),
    }

    pub fn run(customer: Customer) {
        let failure = Failure::Mail(NoMail(Unknown(customer.email)));
        println!("{failure}");
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod fmt_of_named {
    use std::fmt;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    enum Failure {
        #[error(fmt = refused)]
        Refused {
            id: u64,
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    fn refused(id: &u64, email: &String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{id} is {email}")
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused { id: customer.id, email: customer.email }); //~ pii-in-log
    }
}

pub mod fmt_of_named_mask {
    use std::fmt;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    enum Failure {
        #[error(fmt = refused)]
        Refused {
            id: u64,
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    fn refused(id: &u64, email: &String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{id} has an address of {} bytes", email.len())
    }

    pub fn run(customer: Customer) {
        println!("{}", Failure::Refused { id: customer.id, email: customer.email });
    }
}

pub mod fmt_of_unit {
    use std::fmt;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[expect(dead_code)]
    enum Failure {
        #[error(fmt = nothing)]
        Nothing,
        #[error("{0}")]
        Text(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    fn nothing(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    pub fn run(_: Customer) {
        println!("{}", Failure::Nothing);
    }
}

pub mod field_in_a_call {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{} is unknown", upper(.0))]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    fn upper(text: &str) -> String {
        format!("<{text}>")
    }

    pub fn run(customer: Customer) {
        println!("{}", Unknown(customer.email)); //~ pii-in-log
    }
}

pub mod field_in_a_call_length {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{} bytes are unknown", usize::from(.0.len() > 3) + .0.len())]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        println!("{}", Unknown(customer.email));
    }
}

pub mod fourth_field {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{last} of {0}, {1} and {2}", last = .3)]
    struct Unknown(u8, u8, u8, #[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        println!("{}", Unknown(1, 2, 3, customer.email)); //~ pii-in-log
    }
}

pub mod nested_number {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{} of them", .0.0)]
    struct Unknown((u64, Customer));

    pub fn run(customer: Customer) {
        println!("{}", Unknown((customer.id, customer)));
    }
}

pub mod optional_source {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    struct NoMail {
        source: Option<Unknown>,
    }

    pub fn run(customer: Customer) {
        let failure = NoMail { source: Some(Unknown(customer.email)) };
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod optional_source_absent {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    struct NoMail {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
        source: Option<Unknown>,
    }

    pub fn run(customer: Customer) {
        let failure = NoMail { email: customer.email, source: None };
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default());
        println!("{}", failure.email.len());
    }
}

pub mod boxed_source {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    struct NoMail {
        source: Box<dyn Error + Send + Sync>,
    }

    pub fn run(customer: Customer) {
        let failure = NoMail { source: Box::new(Unknown(customer.email)) };
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod source_by_mark {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    struct NoMail {
        #[doc(hidden)]
        #[source]
        cause: Unknown,
    }

    pub fn run(customer: Customer) {
        let failure = NoMail { cause: Unknown(customer.email) };
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod source_not_by_name {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    struct NoMail {
        cause: Unknown,
    }

    pub fn run(customer: Customer) {
        let failure = NoMail { cause: Unknown(customer.email) };
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default());
        println!("{}", failure.cause.0.len());
    }
}

pub mod public_source {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    pub struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    #[error("no mail")]
    pub struct NoMail {
        pub source: Unknown,
    }

    pub fn run(customer: Customer) {
        let failure = NoMail { source: Unknown(customer.email) };
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod second_field_is_source {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    #[derive(Debug, thiserror::Error)]
    enum Failure {
        #[error("try {0}")]
        Mail(u8, #[source] Unknown),
    }

    pub fn run(customer: Customer) {
        let failure = Failure::Mail(3, Unknown(customer.email));
        println!("{failure}");
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod escaped {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{{0}} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        let unknown = Unknown(customer.email);
        println!("{unknown}");
        println!("{}", unknown.0.len());
    }
}

pub mod escaped_and_shown {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{{{0}}} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        println!("{}", Unknown(customer.email)); //~ pii-in-log
    }
}

pub mod raw_name {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{type} is unknown")]
    struct Unknown {
        #[cfg_attr(any(), privlint::customer_data(email))]
        r#type: String,
    }

    pub fn run(customer: Customer) {
        println!("{}", Unknown { r#type: customer.email }); //~ pii-in-log
    }
}

pub mod width {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0:>80} is unknown")]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        println!("{}", Unknown(customer.email)); //~ pii-in-log
    }
}

pub mod precision {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{email:.places$} is unknown")]
    struct Unknown {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
        places: usize,
    }

    pub fn run(customer: Customer) {
        println!("{}", Unknown { email: customer.email, places: 200 }); //~ pii-in-log
    }
}

pub mod debug_in_message {
    use crate::data::Customer;

    #[derive(Debug, thiserror::Error)]
    #[error("{0:?} is unknown")]
    struct Unknown(Customer);

    pub fn run(customer: Customer) {
        println!("{}", Unknown(customer)); //~ pii-in-log
    }
}

pub mod conditional {
    use crate::data::Customer;

    #[derive(Debug)]
    #[cfg_attr(all(), derive(thiserror::Error))]
    #[cfg_attr(all(), error("{0} is unknown"))]
    struct Unknown(#[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        println!("{}", Unknown(customer.email)); //~ pii-in-log
    }
}

pub mod wrapped_variant {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[display("outcome: {_variant}")]
    #[expect(dead_code)]
    enum Outcome {
        #[display("sent to {to}")]
        Sent {
            #[cfg_attr(any(), privlint::customer_data(email))]
            to: String,
        },
        Lost,
    }

    pub fn run(customer: Customer) {
        println!("{}", Outcome::Sent { to: customer.email }); //~ pii-in-log
    }
}

pub mod wrapped_variant_silent {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[display("outcome: {_variant}")]
    #[expect(dead_code)]
    enum Outcome {
        #[display("sent")]
        Sent {
            #[cfg_attr(any(), privlint::customer_data(email))]
            to: String,
        },
        Lost,
    }

    pub fn run(customer: Customer) {
        println!("{}", Outcome::Sent { to: customer.email });
    }
}

pub mod default_message {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[display("something")]
    #[expect(dead_code)]
    enum Outcome {
        Sent(#[cfg_attr(any(), privlint::customer_data(email))] String),
        #[display("nothing")]
        Lost,
    }

    pub fn run(customer: Customer) {
        println!("{}", Outcome::Sent(customer.email));
    }
}

pub mod several_fields {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[display("{_0} and {}", _1.len())]
    struct Pair(u64, #[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        println!("{}", Pair(customer.id, customer.email));
    }
}

pub mod forwarded_debug {
    use crate::data::Customer;

    #[derive(derive_more::Debug)]
    #[debug("{email:?}")]
    struct Session {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Session { email: customer.email }); //~ pii-in-log
    }
}

pub mod error_source_field {
    use std::error::Error;

    use crate::data::Customer;

    #[derive(Debug, derive_more::Display, derive_more::Error)]
    #[display("{email} is unknown")]
    struct Unknown {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    #[derive(Debug, derive_more::Display, derive_more::Error)]
    #[display("no mail")]
    struct NoMail(Unknown);

    pub fn run(customer: Customer) {
        let failure = NoMail(Unknown { email: customer.email });
        println!("{failure}");
        println!("{}", failure.source().map(ToString::to_string).unwrap_or_default()); //~ pii-in-log
    }
}

pub mod strum_tuple {
    use crate::data::Customer;

    #[derive(strum::Display)]
    enum Action {
        #[strum(to_string = "sign-up of {0}")]
        SignUp(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        println!("{}", Action::SignUp(customer.email)); //~ pii-in-log
    }
}

pub mod strum_default {
    use crate::data::Customer;

    #[derive(strum::Display)]
    #[expect(dead_code)]
    enum Action {
        Remind,
        #[strum(default)]
        Other(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        println!("{}", Action::Other(customer.email)); //~ pii-in-log
    }
}

pub mod strum_serialize {
    use crate::data::Customer;

    #[derive(strum::Display)]
    enum Action {
        #[strum(serialize = "sign-up")]
        SignUp(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        println!("{}", Action::SignUp(customer.email));
    }
}

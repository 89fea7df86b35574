//! Derives of other libraries: derive_more, derivative, veil, strum.

cases!(display_format display_format_of_id display_newtype display_variant debug_skip debug_without_skip debug_format
    error_display derivative_all derivative_ignore derivative_format_with veil_redact veil_unmarked veil_all
    strum_name strum_text strum_into_static);

pub mod display_format {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[display("order {number} of {email}")]
    struct Order {
        number: u32,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        println!("{}", Order { number: 12, email: customer.email }); //~ pii-in-log
    }
}

pub mod display_format_of_id {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[display("order {number}")]
    #[expect(dead_code)]
    struct Order {
        number: u32,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        println!("{}", Order { number: 12, email: customer.email });
    }
}

pub mod display_newtype {
    use crate::data::Customer;

    #[derive(derive_more::Display, derive_more::From)]
    struct Email(#[cfg_attr(any(), privlint::customer_data(email))] String);

    pub fn run(customer: Customer) {
        let email = Email::from(customer.email);
        println!("{email}"); //~ pii-in-log
    }
}

pub mod display_variant {
    use crate::data::Customer;

    #[derive(derive_more::Display)]
    #[expect(dead_code)]
    enum Recipient {
        #[display("somebody")]
        Outside(#[cfg_attr(any(), privlint::customer_data(email))] String),
        #[display("{_0}")]
        Team(&'static str),
    }

    pub fn run(customer: Customer) {
        println!("{}", Recipient::Outside(customer.email));
    }
}

pub mod debug_skip {
    use crate::data::Customer;

    #[derive(derive_more::Debug)]
    #[expect(dead_code)]
    struct Session {
        id: u64,
        #[debug(skip)]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        log::info!("{:?}", Session { id: customer.id, email: customer.email });
    }
}

pub mod debug_without_skip {
    use crate::data::Customer;

    #[derive(derive_more::Debug)]
    #[expect(dead_code)]
    struct Session {
        #[debug(skip)]
        id: u64,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        log::info!("{:?}", Session { id: customer.id, email: customer.email }); //~ pii-in-log
    }
}

pub mod debug_format {
    use crate::data::Customer;

    #[derive(derive_more::Debug)]
    struct Session {
        #[debug("{} bytes", email.len())]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        log::info!("{:?}", Session { email: customer.email });
    }
}

pub mod error_display {
    use crate::data::Customer;

    #[derive(Debug, derive_more::Display, derive_more::Error)]
    #[display("{email} was rejected")]
    struct Rejected {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        let error: Box<dyn std::error::Error> = Box::new(Rejected { email: customer.email });
        log::info!("{error}"); //~ pii-in-log
    }
}

pub mod derivative_all {
    use crate::data::Customer;

    #[derive(derivative::Derivative)]
    #[derivative(Debug)]
    #[expect(dead_code)]
    struct Login {
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        log::info!("{:?}", Login { email: customer.email }); //~ pii-in-log
    }
}

pub mod derivative_ignore {
    use crate::data::Customer;

    #[derive(derivative::Derivative)]
    #[derivative(Debug)]
    #[expect(dead_code)]
    struct Login {
        #[derivative(Debug = "ignore")]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        log::info!("{:?}", Login { email: customer.email });
    }
}

pub mod derivative_format_with {
    use std::fmt;

    use crate::data::Customer;

    #[derive(derivative::Derivative)]
    #[derivative(Debug)]
    struct Login {
        #[derivative(Debug(format_with = "stars"))]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    fn stars(_: &String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }

    pub fn run(customer: Customer) {
        log::info!("{:?}", Login { email: customer.email });
    }
}

pub mod veil_redact {
    use crate::data::Customer;

    #[derive(veil::Redact)]
    #[expect(dead_code)]
    struct Profile {
        id: u64,
        #[redact]
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Profile { id: customer.id, email: customer.email });
    }
}

pub mod veil_unmarked {
    use crate::data::Customer;

    #[derive(veil::Redact)]
    #[expect(dead_code)]
    struct Profile {
        #[redact]
        id: u64,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Profile { id: customer.id, email: customer.email }); //~ pii-in-log
    }
}

pub mod veil_all {
    use crate::data::Customer;

    #[derive(veil::Redact)]
    #[redact(all, fixed = 3)]
    #[expect(dead_code)]
    struct Profile {
        #[redact(skip)]
        id: u64,
        #[cfg_attr(any(), privlint::customer_data(email))]
        email: String,
    }

    pub fn run(customer: Customer) {
        println!("{:?}", Profile { id: customer.id, email: customer.email });
    }
}

pub mod strum_name {
    use crate::data::Customer;

    #[derive(strum::Display)]
    #[strum(serialize_all = "kebab-case")]
    #[expect(dead_code)]
    enum Action {
        SignUp(#[cfg_attr(any(), privlint::customer_data(email))] String),
    }

    pub fn run(customer: Customer) {
        println!("{}", Action::SignUp(customer.email));
    }
}

pub mod strum_text {
    use crate::data::Customer;

    #[derive(strum::Display)]
    enum Action {
        #[strum(to_string = "sign-up of {email}")]
        SignUp {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    pub fn run(customer: Customer) {
        println!("{}", Action::SignUp { email: customer.email }); //~ pii-in-log
    }
}

pub mod strum_into_static {
    use crate::data::Customer;

    #[derive(strum::IntoStaticStr)]
    #[expect(dead_code)]
    enum Action {
        SignUp {
            #[cfg_attr(any(), privlint::customer_data(email))]
            email: String,
        },
    }

    pub fn run(customer: Customer) {
        let name: &'static str = (&Action::SignUp { email: customer.email }).into();
        println!("{name}");
    }
}

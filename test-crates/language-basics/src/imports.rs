//! `use`: renames, globs, re-exports, nested trees, imports inside functions, paths of all kinds.

use self::shop::prelude::*;
use self::shop::{self as store, contact::Contact as Person, contact::mail_of as address_of};
use crate::data::Customer as Buyer;
use log::{info as note, warn};
use std::fmt::Write as _;

mod shop {
    pub use self::contact::mail_of;

    pub mod contact {
        use crate::data::Customer;

        /// Only an alias.
        pub type Contact = Customer;

        pub fn mail_of(contact: &Contact) -> String {
            contact.email.clone()
        }

        pub fn plan_of(contact: &Contact) -> String {
            format!("{:?}", contact.plan)
        }
    }

    pub mod prelude {
        pub use super::contact::*;
        pub use log::debug as whisper;
    }

    pub mod shadowed {
        pub fn mail_of(_: &crate::data::Customer) -> String {
            "a local one hides the glob".to_owned()
        }
    }
}

pub fn all(customer: &Buyer) {
    renamed(customer);
    globs(customer);
    hidden(customer);
    inside(customer);
}

fn renamed(customer: &Person) {
    note!("{}", address_of(customer)); //~ pii-in-log
    note!("{}", store::mail_of(customer)); //~ pii-in-log
    warn!("{}", store::contact::plan_of(customer));
    let mut text = String::new();
    if write!(text, "{}", self::shop::contact::mail_of(customer)).is_ok() {
        warn!("{text}"); //~ pii-in-log
    }
}

fn globs(customer: &Contact) {
    whisper!("{}", mail_of(customer)); //~ pii-in-log
    whisper!("{}", plan_of(customer));
}

fn hidden(customer: &Buyer) {
    // A plain import goes before a glob.
    use self::shop::shadowed::mail_of;
    println!("{}", mail_of(customer));
    println!("{}", crate::imports::shop::mail_of(customer)); //~ pii-in-log
}

fn inside(customer: &Buyer) {
    use crate::data::Plan::{Free, Paid};
    fn mail_of(customer: &Buyer) -> &str {
        match customer.plan {
            Free => "free",
            Paid => &customer.full_name,
        }
    }
    println!("{}", mail_of(customer)); //~ pii-in-log
    std::println!("{}", ::std::string::String::from(customer.email())); //~ pii-in-log
}

//! `libsystemd`

use libsystemd::errors::SdError;
use libsystemd::logging::{Priority, journal_print, journal_send};

use crate::Customer;

pub fn write(customer: &Customer) -> Result<(), SdError> {
    journal_print(Priority::Info, &customer.email)?; //~ pii-in-log
    journal_print(Priority::Info, &customer.plan)?;
    journal_send(Priority::Info, "signed in", [("MAIL", customer.email.as_str())].into_iter())?; //~ pii-in-log
    journal_send(Priority::Info, "signed in", [("USER", customer.id.as_str())].into_iter())
}

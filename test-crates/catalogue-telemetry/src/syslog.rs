//! `syslog`

use syslog::{Formatter3164, Logger, LoggerBackend};

use crate::Customer;

pub fn write(logger: &mut Logger<LoggerBackend, Formatter3164>, customer: &Customer) -> syslog::Result<()> {
    logger.info(&customer.email)?; //~ pii-in-log
    logger.err(format!("no mail to {}", customer.email))?; //~ pii-in-log
    logger.warning(&customer.plan)?;
    logger.debug(format!("{} orders of {}", customer.orders, customer.id))
}

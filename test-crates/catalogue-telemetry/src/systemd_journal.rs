//! `systemd-journal-logger`

use systemd_journal_logger::JournalLog;

use crate::Customer;

pub fn fields(log: JournalLog, customer: &Customer) -> JournalLog {
    log.add_extra_field("PLAN", &customer.plan)
        .add_extra_field("MAIL", &customer.email) //~ pii-in-log
        .with_extra_fields([("VERSION", "1")])
        .with_extra_fields([("IP", customer.ip.as_str())]) //~ pii-in-log
}

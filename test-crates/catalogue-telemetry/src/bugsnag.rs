//! `bugsnag`

use bugsnag::Bugsnag;

use crate::Customer;

pub fn notify(api: &mut Bugsnag, customer: &Customer) {
    api.notify("NoMail", &customer.email); //~ crash-report
    api.notify("NoMail", "the box is full").context(&customer.ip); //~ crash-report
    api.notify("NoMail", "the box is full").context(&customer.plan);
    api.set_device_info(Some(&customer.ip), None); //~ crash-report
    api.set_device_info(Some("web-1"), Some("5.4"));
}

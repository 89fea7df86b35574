//! `web-sys`, the console

use web_sys::console;
use web_sys::wasm_bindgen::JsValue;

use crate::Customer;

pub fn write(customer: &Customer) {
    console::log_1(&customer.email.as_str().into()); //~ pii-in-log
    console::log_1(&customer.plan.as_str().into());
    console::error_2(&"signed in".into(), &JsValue::from_str(&customer.email)); //~ pii-in-log
    console::warn_2(&"signed in".into(), &JsValue::from_str(&customer.id));
    console::info_1(&JsValue::from(customer.email.clone())); //~ pii-in-log
    console::time_with_label(&customer.email); //~ pii-in-log
}

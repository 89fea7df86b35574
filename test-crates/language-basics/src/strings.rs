//! Operations on text: a part or another form of the data is the data.

use crate::data::Customer;
use std::borrow::Cow;

pub fn all(customer: &Customer) {
    copies(customer);
    parts(customer);
    forms(customer);
    joined(customer);
}

fn copies(customer: &Customer) {
    println!("{}", customer.email.clone()); //~ pii-in-log
    println!("{}", customer.email.to_string()); //~ pii-in-log
    println!("{}", customer.email.as_str().to_owned()); //~ pii-in-log
    println!("{}", String::from(customer.email())); //~ pii-in-log
    println!("{}", &customer.email[..]); //~ pii-in-log
    println!("{}", customer.id.to_string());
    let text: Cow<'_, str> = Cow::Borrowed(customer.email());
    println!("{text}"); //~ pii-in-log
    println!("{}", text.into_owned()); //~ pii-in-log
    let text: Cow<'_, str> = "constant".into();
    println!("{text}");
}

fn parts(customer: &Customer) {
    println!("{}", &customer.email[..3]); //~ pii-in-log
    println!("{:?}", customer.email.get(1..)); //~ pii-in-log
    println!("{}", customer.full_name.trim()); //~ pii-in-log
    println!("{:?}", customer.full_name.split_whitespace().last()); //~ pii-in-log
    println!("{:?}", customer.full_name.chars().next()); //~ pii-in-log
    println!("{:?}", customer.email.split_once('@').map(|(user, _)| user)); //~ pii-in-log
    println!("{:?}", customer.email.bytes().next()); //~ pii-in-log
    for part in customer.email.split('@') {
        println!("{part}"); //~ pii-in-log
    }
}

fn forms(customer: &Customer) {
    println!("{}", customer.email.to_lowercase()); //~ pii-in-log
    println!("{}", customer.email.replace('@', " at ")); //~ pii-in-log
    println!("{}", customer.full_name.chars().rev().collect::<String>()); //~ pii-in-log
    println!("{:?}", customer.full_name.as_bytes()); //~ pii-in-log
    println!("{:?}", customer.full_name.clone().into_bytes()); //~ pii-in-log
    println!("{:?}", String::from_utf8_lossy(customer.email.as_bytes())); //~ pii-in-log
    println!("{}", customer.full_name.escape_debug()); //~ pii-in-log
    let coded: String = customer.email.bytes().map(|byte| format!("{byte:02x}")).collect();
    println!("{coded}"); //~ pii-in-log
}

fn joined(customer: &Customer) {
    let text = "<".to_owned() + &customer.email + ">";
    println!("{text}"); //~ pii-in-log
    let mut text = String::from("to: ");
    println!("{text}");
    text.push_str(&customer.full_name);
    println!("{text}"); //~ pii-in-log
    let text = ["to", customer.email()].concat();
    println!("{text}"); //~ pii-in-log
    let text = [String::from("id"), customer.id.to_string()].join(" ");
    println!("{text}");
    let text: String = vec!["a", customer.email()].into_iter().collect();
    println!("{text}"); //~ pii-in-log
}

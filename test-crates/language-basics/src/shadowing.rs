//! Names that are bound or written again.

use crate::data::Customer;

pub fn all(customer: &Customer) {
    shadowed(customer);
    overwritten(customer);
    branches(customer);
    scopes(customer);
}

fn shadowed(customer: &Customer) {
    let email = customer.email.as_str(); //~ source: shadowed_mail
    println!("{email}"); //~ pii-in-log <- shadowed_mail
    let email = email.len();
    println!("{email}");
    let email = if email > 3 { "long" } else { "short" };
    println!("{email}");
    let id = customer.id;
    println!("{id}");
    let id = format!("{id}/{}", customer.email);
    println!("{id}"); //~ pii-in-log
}

fn overwritten(customer: &Customer) {
    let mut text = customer.email.clone();
    if text.is_empty() {
        return;
    }
    text = String::from("hidden");
    println!("{text}");
    text += &customer.full_name;
    println!("{text}"); //~ pii-in-log
    text.clear();
    println!("{text}");
}

fn branches(customer: &Customer) {
    let mut text = String::from("nothing");
    if customer.id > 10 {
        text = customer.email.clone();
    }
    println!("{text}"); //~ pii-in-log
    if customer.id > 10 {
        text = String::from("a");
    } else {
        text = String::from("b");
    }
    println!("{text}");
}

fn scopes(customer: &Customer) {
    let text = "outer";
    {
        let text = customer.email();
        println!("{text}"); //~ pii-in-log
    }
    println!("{text}");
    let text = {
        let text = customer.full_name.clone();
        text.trim().to_owned()
    };
    println!("{text}"); //~ pii-in-log
}

//! `if`, `match` and what their arms give.

use crate::data::{Customer, Plan};

/// An event with and without customer data.
#[derive(Debug)]
enum Event {
    SignedUp { address: String, id: u64 },
    Renamed(String, String),
    Ping,
}

pub fn all(customer: &Customer) {
    arms(customer);
    payload(&Event::SignedUp { address: customer.email.clone(), id: customer.id });
    payload(&Event::Renamed("old".to_owned(), "new".to_owned()));
    payload(&Event::Ping);
    guards(customer);
    flags(customer);
}

fn arms(customer: &Customer) {
    let contact = match customer.plan {
        Plan::Free => "none",
        Plan::Paid => customer.email(),
    };
    println!("{contact}"); //~ pii-in-log
    let label = match customer.plan {
        Plan::Free => "free",
        Plan::Paid => "paid",
    };
    println!("{label}");
    let text = if customer.id == 0 { "nobody" } else { &customer.full_name };
    println!("{text}"); //~ pii-in-log
}

fn payload(event: &Event) {
    match event {
        Event::SignedUp { address, id } => {
            println!("{id}");
            println!("{address}"); //~ pii-in-log
        }
        Event::Renamed(old, new) => println!("{old} {new}"),
        Event::Ping => println!("ping"),
    }
}

fn guards(customer: &Customer) {
    match customer.email.as_str() {
        "" => println!("empty"),
        mail if mail.ends_with(".example") => println!("{mail}"), //~ pii-in-log
        _ => println!("other"),
    }
    match (customer.id, &customer.full_name) {
        (0, _) => println!("zero"),
        (id, name) => println!("{id} {}", name.len()),
    }
}

/// What is decided by the data is not the data.
fn flags(customer: &Customer) {
    let known = matches!(customer.email.as_str(), "a@mail.example" | "b@mail.example");
    println!("{known}");
    let place = match customer.email.as_str() {
        "boss@mail.example" => 1,
        _ => 2,
    };
    println!("{place}");
}

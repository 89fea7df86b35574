//! Struct expressions, update syntax, fields that are written.

use crate::data::{Customer, Plan};

/// Nothing here is marked: data comes in from others.
#[derive(Clone, Debug, Default)]
struct Draft {
    subject: String,
    to: String,
    copies: u32,
}

pub fn all(customer: &Customer) {
    updates(customer);
    writes(customer);
    shorthand(customer);
    nested(customer);
}

fn updates(customer: &Customer) {
    let draft = Draft { to: customer.email.clone(), ..Draft::default() };
    println!("{}", draft.to); //~ pii-in-log
    println!("{} {}", draft.subject, draft.copies);
    println!("{draft:?}"); //~ pii-in-log
    let copy = Draft { subject: "offer".to_owned(), ..draft.clone() };
    println!("{}", copy.to); //~ pii-in-log
    println!("{}", copy.subject);
    let hidden = Draft { to: "hidden".to_owned(), ..draft };
    println!("{hidden:?}");
    let moved = Customer { plan: Plan::Free, ..customer.clone() };
    println!("{:?} {}", moved.plan, moved.id);
    println!("{moved:?}"); //~ pii-in-log
}

fn writes(customer: &Customer) {
    let mut draft = Draft::default();
    println!("{draft:?}");
    draft.to = customer.email.clone();
    println!("{draft:?}"); //~ pii-in-log
    println!("{}", draft.subject);
    draft.to = String::new();
    println!("{draft:?}");
    draft.subject.push_str(&customer.full_name);
    println!("{}", draft.to);
    println!("{}", draft.subject); //~ pii-in-log
}

fn shorthand(customer: &Customer) {
    let to = customer.email.clone();
    let subject = "hello".to_owned();
    let draft = Draft { subject, to, copies: 1 };
    println!("{}", draft.to); //~ pii-in-log
    println!("{}", draft.subject);
}

fn nested(customer: &Customer) {
    struct Outer {
        number: u32,
        inner: Draft,
    }
    let mut outer = Outer { number: 1, inner: Draft { to: customer.email.clone(), subject: String::new(), copies: 2 } };
    println!("{} {}", outer.number, outer.inner.copies);
    println!("{}", outer.inner.to); //~ pii-in-log
    outer.inner = Draft::default();
    println!("{}", outer.inner.to);
}

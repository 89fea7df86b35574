//! Patterns: what a name is bound to.

use crate::data::{Customer, Plan};

pub fn all(customer: &Customer) {
    structs(customer.clone());
    tuples(customer);
    nested(&(7, Some(customer.clone())));
    slices(&[customer.email.clone(), "second".to_owned()]);
    bindings(customer);
    conditions(Some(customer));
    parameters(customer, (1, customer.email()));
    assignments(customer);
}

fn structs(customer: Customer) {
    let Customer { id, email, full_name: who, .. } = customer;
    println!("{id}");
    println!("{email}"); //~ pii-in-log
    println!("{who}"); //~ pii-in-log
}

fn tuples(customer: &Customer) {
    let (id, email) = customer.key();
    println!("{id}");
    println!("{email}"); //~ pii-in-log
    let pair = (customer.id, customer.full_name.as_str());
    println!("{}", pair.0);
    println!("{}", pair.1); //~ pii-in-log
    println!("{pair:?}"); //~ pii-in-log
    let ((a, b), c) = ((customer.email(), "b"), "c");
    println!("{b} {c}");
    println!("{a}"); //~ pii-in-log
    let (first, .., last) = (1, customer.email(), 3);
    println!("{first} {last}");
}

fn nested(entry: &(u32, Option<Customer>)) {
    if let (number, Some(Customer { email, plan: plan @ Plan::Paid, .. })) = entry {
        println!("{number} {plan:?}");
        println!("{email}"); //~ pii-in-log
    }
}

fn slices(texts: &[String]) {
    if let [first, ..] = texts {
        println!("{first}"); //~ pii-in-log
    }
    if let [_, rest @ ..] = texts {
        println!("{}", rest.len());
    }
    if let [] = texts {
        println!("none");
    }
}

fn bindings(customer: &Customer) {
    let whole @ Customer { id, .. } = customer;
    println!("{id}");
    println!("{whole:?}"); //~ pii-in-log
    let ref email = customer.email;
    println!("{email}"); //~ pii-in-log
    let &Customer { id: number, plan, .. } = customer;
    println!("{number} {plan:?}");
}

fn conditions(customer: Option<&Customer>) {
    let Some(customer) = customer else {
        println!("no customer");
        return;
    };
    println!("{}", customer.email); //~ pii-in-log
    if let Some((user, _)) = customer.email.split_once('@')
        && !user.is_empty()
    {
        println!("{user}"); //~ pii-in-log
    }
    let (Plan::Free | Plan::Paid) = customer.plan;
}

fn parameters(Customer { id, full_name, .. }: &Customer, (number, email): (u32, &str)) {
    println!("{id} {number}");
    println!("{full_name}"); //~ pii-in-log
    println!("{email}"); //~ pii-in-log
}

fn assignments(customer: &Customer) {
    let (mut a, mut b);
    (a, b) = (customer.email(), "b");
    println!("{b}");
    println!("{a}"); //~ pii-in-log
    [a, b] = ["a", customer.email()];
    println!("{}", a.len());
    println!("{b}"); //~ pii-in-log
    (_, a) = (b, "a");
    println!("{a}");
}

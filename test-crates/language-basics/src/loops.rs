//! Loops: data that comes in, stays and goes out.

use crate::data::Customer;

pub fn all(customer: &Customer) {
    let customers = [customer.clone(), Customer::default()];
    for_loops(&customers);
    while_loops(customers.to_vec());
    values(&customers);
    later(customer);
}

fn for_loops(customers: &[Customer]) {
    let mut count = 0;
    let mut addresses = Vec::new();
    for customer in customers {
        println!("{}", customer.id);
        println!("{}", customer.email); //~ pii-in-log
        addresses.push(customer.email.as_str());
        count += 1;
    }
    println!("{count}");
    println!("{addresses:?}"); //~ pii-in-log
    for (index, Customer { email, .. }) in customers.iter().enumerate() {
        println!("{index}");
        println!("{email}"); //~ pii-in-log
    }
    for number in 0..customers.len() {
        println!("{number}");
        println!("{}", customers[number].full_name); //~ pii-in-log
    }
}

fn while_loops(mut customers: Vec<Customer>) {
    let mut last = String::new();
    while let Some(customer) = customers.pop() {
        last = customer.email;
        println!("{}", customer.id);
    }
    println!("{last}"); //~ pii-in-log
    let mut left = 2;
    while left > 0 {
        left -= 1;
    }
    println!("{left}");
}

fn values(customers: &[Customer]) {
    let mut iter = customers.iter();
    let found = loop {
        match iter.next() {
            Some(customer) if customer.id > 10 => break customer.email.as_str(),
            Some(_) => continue,
            None => break "nobody",
        }
    };
    println!("{found}"); //~ pii-in-log
    let number = 'outer: loop {
        for customer in customers {
            if customer.email.contains('@') {
                break 'outer customer.id;
            }
        }
        break 0;
    };
    println!("{number}");
}

/// Data that is written behind its reader comes around with the next turn.
fn later(customer: &Customer) {
    let mut before = String::new();
    for turn in 0..2 {
        println!("{turn}");
        println!("{before}"); //~ pii-in-log
        before = customer.email.clone();
    }
}

//! What is printed for the people in the office.

use crate::model::{Customer, Order};
use crate::store::Store;

/// The day in a few lines.
pub fn daily(store: &Store) {
    println!("{} orders", store.orders().len());
    for order in store.orders() {
        println!("{:>8} {:>10}", order.number, order.total());
    }
    let best = best_customer(store);
    println!("best customer: {}", best.map_or_else(|| "nobody".to_owned(), Customer::label));
    println!("best customer: {}", best.map_or("nobody", |customer| &customer.full_name)); //~ pii-in-log
    if let Some(Customer { id, phone: Some(phone), .. }) = best {
        println!("call {id}: {phone:?}");
        println!("call {id}: {phone}"); //~ pii-in-log
    }
    println!("{}", mailing(store).len());
    println!("{}", mailing(store).join(";")); //~ pii-in-log
    let lengths: Vec<usize> = store.customers().map(|customer| customer.email.len()).collect();
    println!("{lengths:?}");
}

fn best_customer(store: &Store) -> Option<&Customer> {
    let order = store.orders().iter().max_by_key(|order| order.total())?;
    store.get(order.buyer.id)
}

fn mailing(store: &Store) -> Vec<&str> {
    store.customers().filter(|customer| customer.newsletter).map(|customer| customer.email.as_str()).collect()
}

/// A letter for each order that is late.
pub fn letters(orders: &[Order]) -> Vec<String> {
    let mut letters = Vec::new();
    for order in orders {
        let mut letter = order.buyer.salutation();
        letter += ",\nyour order ";
        letter += &order.number.to_string();
        letters.push(letter);
    }
    let example = letters.first();
    dbg!(letters.len());
    dbg!(example); //~ pii-in-log
    letters
}

/// Stops the run where the books do not add up.
pub fn check(orders: &[Order]) {
    for order in orders {
        if order.items.is_empty() {
            panic!("order {} is empty", order.number);
        }
        if order.buyer.email.is_empty() {
            panic!("no address of {}", order.buyer.full_name); //~ panic-message
        }
    }
}

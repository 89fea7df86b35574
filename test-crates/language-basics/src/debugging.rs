//! `dbg!`, and the messages of panics.

use crate::data::{Customer, Plan};

pub fn all(customer: &Customer) {
    dbg_macro(customer);
    for panics in [unwinding, asserting, comparing, expecting, unreached] {
        let _ = std::panic::catch_unwind(|| panics(customer));
    }
    harmless(customer);
}

fn dbg_macro(customer: &Customer) {
    dbg!(customer.id);
    dbg!(&customer.email); //~ pii-in-log
    dbg!(customer); //~ pii-in-log
    let plan = dbg!(customer.plan);
    println!("{plan:?}");
    let mail = dbg!(customer.email()); //~ pii-in-log
    println!("{mail}"); //~ pii-in-log
    dbg!(customer.id, &customer.full_name); //~ pii-in-log
    dbg!(customer.email.len(), customer.email.is_empty());
    dbg!();
    dbg!("customer.email");
}

fn unwinding(customer: &Customer) {
    if customer.plan == Plan::Paid {
        panic!("cannot serve {}", customer.email); //~ panic-message
    }
    panic!("cannot serve {}", customer.id);
}

fn asserting(customer: &Customer) {
    assert!(!customer.email.is_empty(), "customer {} has no address", customer.id);
    assert!(customer.email.contains('!'), "{} is no address", customer.email); //~ panic-message
}

fn comparing(customer: &Customer) {
    assert_eq!(customer.id, 17, "the sample");
    assert_ne!(customer.email, customer.email); //~ panic-message
}

fn expecting(customer: &Customer) {
    let checked: Result<(), String> = Err(customer.email.clone());
    println!("{}", checked.is_err());
    checked.expect("the address is right"); //~ panic-message
}

fn unreached(customer: &Customer) {
    match customer.plan {
        Plan::Free => unreachable!("customer {} has paid", customer.id),
        Plan::Paid => unreachable!("{} is right", customer.full_name), //~ panic-message
    }
}

/// These may panic and say nothing of the customer.
fn harmless(customer: &Customer) {
    debug_assert!(customer.email.len() < 1000, "too long: {}", customer.email.len());
    assert!(customer.email == customer.email.clone());
    assert_eq!(customer.email.len(), customer.email.chars().count());
    let number: Option<u64> = Some(customer.id);
    println!("{}", number.expect("the sample has a number"));
}

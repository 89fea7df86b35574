//! How values become text: derived and hand-written `Debug` and `Display`, through containers.

use crate::data::{Customer, Plan};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

/// Holds a customer two levels down.
#[derive(Clone, Debug)]
struct Order {
    number: u32,
    buyer: Option<Box<Customer>>,
}

#[derive(Debug)]
enum State {
    Open(Order),
    Paid { by: Customer },
    Closed,
}

/// Shows neither address nor name.
struct Discreet(Customer);

impl fmt::Debug for Discreet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Discreet").field("id", &self.0.id).field("email", &"***").finish_non_exhaustive()
    }
}

impl fmt::Display for Discreet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "customer {}", self.0.id)
    }
}

/// Hidden in `Debug`, shown in `Display`.
struct Half(String);

impl fmt::Debug for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Half(..)")
    }
}

impl fmt::Display for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Written by hand, and yet it shows all.
struct Careless<'a>(&'a Customer);

impl fmt::Debug for Careless<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Careless").field("id", &self.0.id).field("email", &self.0.email).finish()
    }
}

/// A derived `Debug` around a hand-written one.
#[derive(Debug)]
struct Wrapped {
    inner: Discreet,
    plan: Plan,
}

pub fn all(customer: &Customer) {
    derived(customer);
    containers(customer);
    enums(customer);
    written(customer);
    strings(customer);
}

fn derived(customer: &Customer) {
    println!("{customer:?}"); //~ pii-in-log
    println!("{customer:#?}"); //~ pii-in-log
    println!("{:?}", customer.plan);
    let order = Order { number: 1, buyer: Some(Box::new(customer.clone())) };
    println!("{order:?}"); //~ pii-in-log
    println!("{:?}", order.number);
    println!("{}", order.buyer.is_some());
}

fn containers(customer: &Customer) {
    println!("{:?}", vec![customer.clone()]); //~ pii-in-log
    println!("{:?}", Some(customer)); //~ pii-in-log
    println!("{:?}", (1, Ok::<_, ()>(customer))); //~ pii-in-log
    println!("{:?}", [&customer.plan]);
    println!("{:?}", HashMap::from([(customer.email.as_str(), 1)])); //~ pii-in-log
    println!("{:?}", BTreeMap::from([(customer.id, customer.plan)]));
    println!("{:?}", BTreeMap::from([(customer.id, customer)])); //~ pii-in-log
    println!("{:?}", Rc::new(RefCell::new(customer.clone()))); //~ pii-in-log
    println!("{:?}", Arc::new(Mutex::new(customer.clone()))); //~ pii-in-log
    println!("{:?}", None::<Customer>);
}

fn enums(customer: &Customer) {
    let paid = State::Paid { by: customer.clone() };
    println!("{paid:?}"); //~ pii-in-log
    if let State::Paid { by } = &paid {
        println!("{}", by.id);
    }
    println!("{:?}", State::Open(Order { number: 2, buyer: Some(Box::new(customer.clone())) })); //~ pii-in-log
    println!("{:?}", State::Closed);
    if let State::Open(order) = State::Open(Order { number: 3, buyer: None }) {
        println!("{}", order.number);
    }
}

fn written(customer: &Customer) {
    let discreet = Discreet(customer.clone());
    println!("{discreet:?}");
    println!("{discreet}");
    println!("{:?}", Some(&discreet));
    println!("{}", discreet.0.email); //~ pii-in-log
    let half = Half(customer.email.clone());
    println!("{half:?}");
    println!("{half}"); //~ pii-in-log
    println!("{}", half.to_string()); //~ pii-in-log
    println!("{:?}", Careless(customer)); //~ pii-in-log
    let wrapped = Wrapped { inner: discreet, plan: customer.plan };
    println!("{wrapped:?}");
    println!("{} {:?}", wrapped.inner, wrapped.plan);
}

fn strings(customer: &Customer) {
    let text = format!("{customer:?}");
    println!("{text}"); //~ pii-in-log
    let text = format!("{:?}", Discreet(customer.clone()));
    println!("{text}");
    let text = customer.id.to_string();
    println!("{text}");
    let text = Half(customer.full_name.clone()).to_string();
    println!("{text}"); //~ pii-in-log
}

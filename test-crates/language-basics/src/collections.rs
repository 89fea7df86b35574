//! Collections and iterators.

use crate::data::Customer;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

pub fn all(customer: &Customer) {
    vectors(customer);
    arrays(customer);
    maps(customer);
    chains(&[customer.clone(), Customer::default()]);
    queues(customer);
}

fn vectors(customer: &Customer) {
    let mut mails = Vec::with_capacity(2);
    println!("{mails:?}");
    mails.push(customer.email.clone());
    println!("{} {}", mails.len(), mails.is_empty());
    println!("{mails:?}"); //~ pii-in-log
    println!("{}", mails[0]); //~ pii-in-log
    println!("{:?}", mails.first()); //~ pii-in-log
    println!("{:?}", mails.iter().position(|mail| mail.is_empty()));
    let popped = mails.pop();
    println!("{popped:?}"); //~ pii-in-log
    let mut ids = vec![customer.id];
    ids.extend([1, 2]);
    ids.sort_unstable();
    println!("{ids:?}");
    let names = vec![customer.full_name.clone(); 2];
    println!("{}", names.concat()); //~ pii-in-log
    mails = Vec::new();
    println!("{mails:?}");
}

fn arrays(customer: &Customer) {
    let pair = [customer.email(), customer.full_name.as_str()];
    println!("{}", pair[1]); //~ pii-in-log
    println!("{}", pair.join(" ")); //~ pii-in-log
    println!("{:?}", pair.map(str::len));
    println!("{}", pair.contains(&"a"));
    let table = [1, 2, 3];
    println!("{}", table[customer.email.len() % 3]);
    let bytes: &[u8] = customer.email.as_bytes();
    println!("{:?}", bytes.get(..2)); //~ pii-in-log
}

fn maps(customer: &Customer) {
    let mut by_id: HashMap<u64, &str> = HashMap::new();
    by_id.insert(customer.id, customer.email());
    println!("{:?}", by_id.keys());
    println!("{:?}", by_id.get(&17)); //~ pii-in-log
    println!("{:?}", by_id.values()); //~ pii-in-log
    println!("{}", by_id.contains_key(&1));
    let mut by_mail: BTreeMap<String, u64> = BTreeMap::new();
    *by_mail.entry(customer.email.clone()).or_insert(0) += 1;
    for (mail, count) in &by_mail {
        println!("{count}");
        println!("{mail}"); //~ pii-in-log
    }
    println!("{:?}", by_mail.get(&customer.email));
    println!("{:?}", by_mail.into_values().sum::<u64>());
    let names: BTreeSet<&str> = BTreeSet::from([customer.full_name.as_str()]);
    println!("{names:?}"); //~ pii-in-log
}

fn chains(customers: &[Customer]) {
    let mails: Vec<&str> = customers.iter().map(Customer::email).collect();
    println!("{}", mails.join(", ")); //~ pii-in-log
    let ids: Vec<u64> = customers.iter().map(|customer| customer.id).collect();
    println!("{ids:?}");
    println!("{}", customers.iter().filter(|customer| customer.email.ends_with(".example")).count());
    println!("{}", customers.iter().map(|customer| customer.email.len()).sum::<usize>());
    println!("{}", customers.iter().any(|customer| customer.full_name.is_empty()));
    let found = customers.iter().find(|customer| customer.id == 17);
    println!("{:?}", found.map(|customer| &customer.full_name)); //~ pii-in-log
    println!("{:?}", found.map(|customer| customer.plan));
    customers.iter().for_each(|customer| println!("{}", customer.email)); //~ pii-in-log
    customers.iter().for_each(|customer| println!("{}", customer.id));
    let text = customers.iter().fold(String::new(), |text, customer| text + &customer.full_name);
    println!("{text}"); //~ pii-in-log
    let (ids, names): (Vec<u64>, Vec<String>) =
        customers.iter().cloned().map(|customer| (customer.id, customer.full_name)).unzip();
    println!("{ids:?}");
    println!("{names:?}"); //~ pii-in-log
    let table: HashMap<u64, String> = customers.iter().map(|c| (c.id, c.email.clone())).collect();
    println!("{:?}", table[&17]); //~ pii-in-log
    let words = customers.iter().flat_map(|customer| customer.full_name.split(' ')).skip(1).take(1);
    println!("{:?}", words.collect::<Vec<_>>()); //~ pii-in-log
    for (customer, number) in customers.iter().zip(1..9).take(1) {
        println!("{number} {}", customer.id);
    }
    let parts = customers.chunks(1).map(|part| part.len()).max();
    println!("{parts:?}");
}

fn queues(customer: &Customer) {
    let mut queue = VecDeque::from([customer.clone()]);
    queue.push_back(Customer::default());
    while let Some(next) = queue.pop_front() {
        println!("{}", next.id);
        println!("{}", next.email); //~ pii-in-log
    }
    let (sender, receiver) = std::sync::mpsc::channel();
    if sender.send(customer.full_name.clone()).is_ok()
        && let Ok(name) = receiver.recv()
    {
        println!("{name}"); //~ pii-in-log
    }
}

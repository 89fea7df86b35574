//! A batch job that groups records by a key.

use std::collections::{BTreeMap, HashSet};

use crate::{plain, send, sink, source, source_number};

#[derive(Clone, Debug)]
struct Order {
    buyer: String,
    country: String,
    cents: u64,
}

fn orders() -> Vec<Order> {
    let order = Order { buyer: source(), country: plain(), cents: 1_200 };
    vec![order.clone(), Order { cents: 800, ..order }]
}

fn group_by<K: Ord, T>(items: Vec<T>, key: impl Fn(&T) -> K) -> BTreeMap<K, Vec<T>> {
    items.into_iter().fold(BTreeMap::new(), |mut groups, item| {
        groups.entry(key(&item)).or_default().push(item);
        groups
    })
}

fn by_a_harmless_key() {
    for (country, orders) in group_by(orders(), |order| order.country.clone()) {
        let total: u64 = orders.iter().map(|order| order.cents).sum();
        send(format!("{country}: {total} in {} orders", orders.len()));
        sink(&orders); //~ pii-in-log
    }
}

fn by_a_personal_key() {
    let groups = group_by(orders(), |order| order.buyer.clone());
    let buyers: HashSet<&String> = groups.keys().collect();
    sink(buyers.len());
    send(buyers); //~ external-http
    sink(groups.values().map(Vec::len).collect::<Vec<_>>());
}

#[derive(Debug, Default)]
struct Summary {
    done: u32,
    rejected: Vec<String>,
    largest: u64,
}

fn process(orders: &[Order]) -> Summary {
    let mut summary = Summary::default();
    for order in orders {
        match order.cents {
            0..1_000 => summary.rejected.push(order.buyer.to_string()),
            cents => summary.largest = summary.largest.max(cents),
        }
        summary.done += 1;
    }
    summary
}

fn summaries() {
    let Summary { done, rejected, largest } = process(&orders());
    let personal = process(&[Order { buyer: plain(), country: plain(), cents: source_number() }]);
    sink((done, largest));
    sink(rejected); //~ pii-in-log
    sink(personal.largest); //~ pii-in-log
    sink(personal.rejected);
}

/// Runs everything.
pub fn all() {
    by_a_harmless_key();
    by_a_personal_key();
    summaries();
}

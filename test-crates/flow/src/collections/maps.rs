//! `HashMap` and `BTreeMap`: keys and values are told apart.

use std::collections::{BTreeMap, HashMap};

use crate::{choice, plain, send, sink, source};

fn data_in_the_values() {
    let mut map = HashMap::new();
    map.insert(plain(), source());
    sink(&map); //~ pii-in-log
    sink(map.get("plain")); //~ pii-in-log
    sink(map.keys());
    sink(map.values()); //~ pii-in-log
    sink(map.contains_key("plain"));
}

fn data_in_the_keys() {
    let mut map = BTreeMap::new();
    map.insert(source(), plain());
    sink(map.keys()); //~ pii-in-log
    sink(map.values());
    sink(map.first_key_value().map(|(key, _)| key)); //~ pii-in-log
    sink(map.last_key_value().map(|(_, value)| value));
}

fn looked_up_by_customer_data() {
    let map = HashMap::from([(source(), plain())]);
    sink(map.get(&source()));
    sink(map.get_key_value(&source())); //~ pii-in-log
    sink(&map[&source()]);
}

fn iterated() {
    let (private, public) = (BTreeMap::from([(1, source())]), BTreeMap::from([(1, plain())]));
    for (key, value) in &private {
        send(key);
        send(value); //~ external-http
    }
    for entry in private.iter().zip(&public) {
        send(entry.0.1); //~ external-http
        send(entry.1);
    }
    for (key, value) in public {
        send((key, value));
    }
}

fn into_parts() {
    let map = HashMap::from([(source(), plain())]);
    sink(map.clone().into_values().collect::<Vec<_>>());
    sink(map.into_keys().collect::<Vec<_>>()); //~ pii-in-log
}

fn old_values() {
    let mut map = HashMap::new();
    let before = map.insert("text", source());
    sink(before.is_none());
    let before = map.insert("text", plain());
    sink(before); //~ pii-in-log
    let mut other = HashMap::from([(source(), plain())]);
    sink(other.remove(&source()));
    sink(HashMap::from([(1, source())]).remove(&1)); //~ pii-in-log
    sink(HashMap::from([(source(), 1)]).remove_entry(&source())); //~ pii-in-log
}

fn entry_or_insert() {
    let (mut private, mut public) = (HashMap::new(), HashMap::new());
    sink(private.entry("a").or_insert_with(source)); //~ pii-in-log
    sink(public.entry("a").or_insert_with(plain));
    *private.entry("b").or_default() = source();
    public.entry("b").or_insert(String::new()).push_str("text");
    sink(private); //~ pii-in-log
    sink(public);
}

fn entry_counts() {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    *counts.entry(source()).or_default() += 1;
    counts.entry(source()).and_modify(|count| *count += 1).or_insert(1);
    sink(counts.values().sum::<u32>());
    sink(counts.values());
    sink(counts); //~ pii-in-log
}

fn entry_modified(known: bool) {
    let mut map = BTreeMap::new();
    if choice(known) {
        map.insert(1, plain());
    }
    map.entry(1).and_modify(|text| text.push_str(&source())).or_insert_with(plain);
    sink(map.keys().next());
    sink(map.values().next()); //~ pii-in-log
}

fn written_by_get_mut() {
    let mut map = HashMap::from([("a", (plain(), plain()))]);
    if let Some(pair) = map.get_mut("a") {
        pair.1 = source();
    }
    sink(map.get("a").map(|pair| &pair.0));
    sink(map.get("a").map(|pair| &pair.1)); //~ pii-in-log
}

fn popped_and_ranged() {
    let mut map = BTreeMap::from([(1, source()), (2, source())]);
    sink(map.range(2..).next().map(|(_, text)| text)); //~ pii-in-log
    sink(map.range(2..).next().map(|(number, _)| number));
    sink(map.pop_first()); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    data_in_the_values();
    data_in_the_keys();
    looked_up_by_customer_data();
    iterated();
    into_parts();
    old_values();
    entry_or_insert();
    entry_counts();
    entry_modified(true);
    entry_modified(false);
    written_by_get_mut();
    popped_and_ranged();
}

//! Chains that end in a collection.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use crate::{choice, plain, send, sink, source};

fn names() -> Vec<String> {
    vec![source(), plain()]
}

fn into_a_string() {
    let upper: String = source().chars().map(|c| c.to_ascii_uppercase()).collect();
    let stars: String = source().chars().map(|_| '*').collect();
    sink(upper); //~ pii-in-log
    sink(stars);
}

fn into_a_map() {
    let by_id: HashMap<usize, String> = names().into_iter().enumerate().collect();
    sink(by_id.len());
    sink(by_id.get(&0)); //~ pii-in-log
    let lengths: BTreeMap<usize, usize> = names().iter().map(|name| name.len()).enumerate().collect();
    sink(lengths);
}

fn into_a_set() {
    let set: HashSet<String> = names().into_iter().collect();
    sink(set.contains("plain"));
    sink(set); //~ pii-in-log
}

fn checked(name: &str, strict: bool) -> Result<String, usize> {
    if choice(strict) { Err(name.len()) } else { Ok(name.to_owned()) }
}

fn all_checked(strict: bool) -> Result<usize, usize> {
    let all = names().iter().map(|name| checked(name, strict)).collect::<Result<Vec<_>, _>>()?;
    sink(&all); //~ pii-in-log
    Ok(all.len())
}

fn into_a_result(strict: bool) {
    sink(all_checked(strict));
    let failed = names().iter().map(|name| checked(name, strict)).collect::<Result<Vec<_>, _>>().err();
    sink(failed);
}

fn into_an_option() {
    let all: Option<Vec<String>> = names().into_iter().map(Some).collect();
    let firsts: Option<Vec<bool>> = names().iter().map(|name| name.chars().next().map(char::is_uppercase)).collect();
    send(all); //~ external-http
    send(firsts);
}

fn partition() {
    let (short, long): (Vec<String>, Vec<String>) =
        [source(), source().repeat(4)].into_iter().partition(|name| name.len() < 10);
    sink((short.len(), long.len()));
    sink(short); //~ pii-in-log
    sink(long); //~ pii-in-log
}

fn unzip() {
    let (texts, lengths): (Vec<String>, Vec<usize>) =
        names().into_iter().map(|name| (name.clone(), name.len())).unzip();
    sink(texts); //~ pii-in-log
    sink(lengths);
}

fn extend() {
    let mut queue: VecDeque<String> = VecDeque::from([plain()]);
    let mut other = queue.clone();
    queue.extend(names());
    other.extend([plain(), plain()]);
    sink(queue); //~ pii-in-log
    sink(other);
    let mut text = String::new();
    text.extend(names().iter().map(|name| name.as_str()));
    sink(text); //~ pii-in-log
}

fn sorted() {
    let mut all = names();
    all.sort_by(|left, right| right.cmp(left));
    all.dedup();
    sink(all); //~ pii-in-log
    let (order, mut jobs) = (source(), vec![plain(), plain()]);
    jobs.sort_by_key(|job| job.len() > order.len());
    sink(jobs);
}

fn grouped_by_hand() {
    let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for name in names() {
        groups.entry(name.len()).or_default().push(name);
    }
    let sizes: Vec<usize> = groups.values().map(Vec::len).collect();
    sink(sizes);
    for group in groups.values() {
        sink(group); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    into_a_string();
    into_a_map();
    into_a_set();
    into_a_result(true);
    into_a_result(false);
    into_an_option();
    partition();
    unzip();
    extend();
    sorted();
    grouped_by_hand();
}

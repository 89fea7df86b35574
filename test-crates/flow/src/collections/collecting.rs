//! `collect` into each kind of collection, and other ways to make one from an iterator.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use crate::{choice, plain, send, sink, source, source_number};

fn pairs() -> Vec<(String, String)> {
    vec![(plain(), source())]
}

fn into_vectors() {
    sink(pairs().into_iter().map(|(_, text)| text).collect::<Vec<_>>()); //~ pii-in-log
    sink(pairs().into_iter().map(|(label, _)| label).collect::<Vec<_>>());
    sink(pairs().into_iter().map(|(_, text)| text).collect::<VecDeque<_>>()); //~ pii-in-log
    sink(pairs().into_iter().map(|(label, _)| label).collect::<Box<[_]>>());
}

fn into_maps() {
    let map: HashMap<_, _> = pairs().into_iter().collect();
    sink(map.keys().next());
    sink(map.values().next()); //~ pii-in-log
    let turned: BTreeMap<_, _> = map.into_iter().map(|(label, text)| (text, label)).collect();
    sink(turned.values().next());
    sink(turned.keys().next()); //~ pii-in-log
}

fn into_sets() {
    let texts: HashSet<_> = pairs().into_iter().map(|pair| pair.1).collect();
    let labels: BTreeSet<_> = pairs().into_iter().map(|pair| pair.0).collect();
    sink(texts); //~ pii-in-log
    sink(labels);
}

fn into_a_string() {
    send(pairs().iter().map(|(_, text)| text.as_str()).collect::<String>()); //~ external-http
    send(pairs().iter().map(|(label, _)| label.as_str()).collect::<String>());
}

fn checked(good: bool) -> Result<String, String> {
    if choice(good) { Ok(source()) } else { Err(plain()) }
}

fn into_a_result(good: bool) {
    match [checked(good), checked(true)].into_iter().collect::<Result<Vec<_>, _>>() {
        Ok(texts) => sink(texts), //~ pii-in-log
        Err(error) => sink(error),
    }
}

fn unzipped() {
    let (labels, texts): (Vec<_>, Vec<_>) = pairs().into_iter().unzip();
    sink(labels);
    sink(texts); //~ pii-in-log
}

fn from_an_array() {
    let (private, public) = (BTreeSet::from([source()]), Vec::from([plain()]));
    sink(Vec::from_iter(private)); //~ pii-in-log
    sink(VecDeque::from(public));
}

fn folded() {
    let numbers = vec![0, source_number()];
    sink(numbers.iter().max()); //~ pii-in-log
    sink(numbers.iter().sum::<u64>()); //~ pii-in-log
    sink(numbers.iter().count());
    sink(pairs().iter().fold(String::new(), |all, pair| all + &pair.0));
}

/// Runs everything.
pub fn all() {
    into_vectors();
    into_maps();
    into_sets();
    into_a_string();
    into_a_result(true);
    into_a_result(false);
    unzipped();
    from_an_array();
    folded();
}

//! `HashSet` and `BTreeSet`.

use std::collections::{BTreeSet, HashSet};

use crate::{plain, send, sink, source};

fn inserted() {
    let (mut private, mut public) = (HashSet::new(), HashSet::new());
    sink(private.insert(source()));
    public.insert(plain());
    sink(private.iter().next()); //~ pii-in-log
    sink(public.iter().next());
    sink(public.contains(&source()));
}

fn seen_before() {
    let mut seen = HashSet::new();
    let labels = [(source(), "first"), (source(), "again")];
    let fresh: Vec<_> = labels.into_iter().filter(|(text, _)| seen.insert(text.clone())).map(|pair| pair.1).collect();
    send(fresh);
    send(seen); //~ external-http
}

fn combined() {
    let (private, public) = (BTreeSet::from([source()]), BTreeSet::from([plain()]));
    sink(private.union(&public).collect::<Vec<_>>()); //~ pii-in-log
    sink(public.difference(&private).collect::<Vec<_>>());
    sink(private.is_disjoint(&public));
    sink(&private | &public); //~ pii-in-log
}

fn taken_out() {
    let (mut private, mut public) = (BTreeSet::from([source()]), BTreeSet::from([plain()]));
    sink(private.first()); //~ pii-in-log
    sink(private.pop_last()); //~ pii-in-log
    sink(public.pop_last());
}

/// Runs everything.
pub fn all() {
    inserted();
    seen_before();
    combined();
    taken_out();
}

//! `Vec`: everything in it is one element.

use crate::{choice, erase, plain, send, sink, source};

fn push_and_index() {
    let (mut private, mut public) = (Vec::new(), Vec::new());
    private.push(source());
    public.push(plain());
    sink(&private[0]); //~ pii-in-log
    sink(&public[0]);
    sink((private.len(), private.is_empty()));
}

fn inserted_and_removed(early: bool) {
    let mut texts = vec![plain()];
    if choice(early) {
        texts.insert(0, source());
    }
    let mut others = texts.iter().map(|text| erase(text)).collect::<Vec<_>>();
    sink(texts.remove(0)); //~ pii-in-log
    sink(others.swap_remove(0));
    sink(others.pop());
}

fn extended_and_appended() {
    let mut texts = vec![plain()];
    let mut more = vec![source()];
    sink(&texts);
    texts.append(&mut more);
    sink(texts.last()); //~ pii-in-log
    let mut slices = Vec::new();
    slices.extend_from_slice(&texts);
    send(slices); //~ external-http
    send(texts.capacity() >= texts.len());
}

fn drained() {
    let (mut private, mut public) = (vec![source(), plain()], vec![plain()]);
    for text in private.drain(..) {
        sink(text); //~ pii-in-log
    }
    sink(public.drain(..).next());
}

fn kept_and_ordered() {
    let (mut private, mut public) = (vec![source(), plain()], vec![plain(), plain()]);
    private.retain(|text| !text.is_empty());
    private.sort_by_key(|text| text.len());
    private.dedup();
    public.retain(|text| !private.contains(text) || text.len() > 1);
    public.sort();
    sink(&private); //~ pii-in-log
    sink(&public);
    sink(private.binary_search(&plain()).is_ok());
}

fn ends() {
    let (private, public) = (vec![source()], vec![plain()]);
    sink(private.first()); //~ pii-in-log
    sink(public.first());
    if let [.., last] = private.as_slice() {
        sink(last); //~ pii-in-log
    }
    sink(public.split_last());
}

fn iterated() {
    let (private, public) = (vec![source()], vec![plain()]);
    for (index, text) in private.iter().enumerate() {
        sink(index);
        sink(text); //~ pii-in-log
    }
    sink(private.into_iter().next()); //~ pii-in-log
    for text in public {
        sink(text);
    }
}

fn parts() {
    let (private, public) = (vec![source(), source(), plain()], vec![plain(), plain()]);
    let (left, right) = private.split_at(1);
    sink(left); //~ pii-in-log
    sink(right); //~ pii-in-log
    sink(public.split_at(1));
    for window in private.windows(2) {
        sink(window.len());
        sink(&window[0]); //~ pii-in-log
    }
    for chunk in public.chunks(2) {
        sink(chunk);
    }
    sink(private.chunks(2).next()); //~ pii-in-log
    sink(private.chunks(2).count());
}

fn joined() {
    let (private, public) = (vec![vec![source()], vec![plain()]], vec![vec![plain()]]);
    sink(private.concat()); //~ pii-in-log
    sink(public.concat());
    sink(private[0].join("/")); //~ pii-in-log
    sink(public[0].join("/"));
}

fn replaced_as_a_whole() {
    let mut texts = vec![source()];
    sink(texts.get(0)); //~ pii-in-log
    texts = Vec::new();
    sink(&texts);
    texts.push(plain());
    sink(texts.get(0));
}

fn cleared() {
    let mut texts = vec![source()];
    sink(texts.iter().any(|text| text.starts_with('S')));
    texts.clear();
    sink(texts.len());
}

/// Runs everything.
pub fn all() {
    push_and_index();
    inserted_and_removed(true);
    inserted_and_removed(false);
    extended_and_appended();
    drained();
    kept_and_ordered();
    ends();
    iterated();
    parts();
    joined();
    replaced_as_a_whole();
    cleared();
}

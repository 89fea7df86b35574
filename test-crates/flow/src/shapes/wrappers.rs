//! Smart pointers and other wrappers of one value.

use std::borrow::Cow;
use std::cell::Cell;
use std::num::Wrapping;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use crate::{choice, plain, send, sink, source, source_number};

#[derive(Clone, Debug)]
struct Draft {
    body: String,
    tag: String,
}

fn draft() -> Draft {
    Draft { body: source(), tag: plain() }
}

fn boxed() {
    let boxed = Box::new(draft());
    sink(&boxed.body); //~ pii-in-log
    sink(&boxed.tag);
    let Draft { body, tag } = *boxed;
    sink(tag);
    sink(body); //~ pii-in-log
}

fn reference_counted() {
    let shared = Rc::new(draft());
    let other = Rc::clone(&shared);
    sink(&other.tag);
    sink(Rc::strong_count(&shared));
    sink(&other.body); //~ pii-in-log
    let label: Rc<str> = Rc::from(shared.tag.as_str());
    sink(label);
}

fn atomically_reference_counted() {
    let shared = Arc::new((plain(), source()));
    send(&shared.0);
    let text: Arc<str> = shared.1.as_str().into();
    send(&text); //~ external-http
    let owned = Arc::unwrap_or_clone(shared);
    send(owned.0);
}

fn pinned() {
    let pinned = Box::pin(draft());
    sink(&pinned.as_ref().get_ref().body); //~ pii-in-log
    let mut tag = plain();
    let tag = Pin::new(&mut tag);
    sink(tag.as_str());
    sink(&Pin::into_inner(pinned).tag);
}

fn normalize(text: &str, change: bool) -> Cow<'_, str> {
    if choice(change) { Cow::Owned(text.to_lowercase() + text) } else { Cow::Borrowed(text) }
}

fn clone_on_write(change: bool) {
    let (private, public) = (source(), plain());
    let text = normalize(&private, change);
    sink(&text); //~ pii-in-log
    sink(matches!(text, Cow::Borrowed(_)));
    sink(normalize(&public, change).into_owned());
}

fn wrapping() {
    let number = Wrapping(source_number());
    let zero = Wrapping(0u64);
    sink(number.0); //~ pii-in-log
    sink(number + zero); //~ pii-in-log
    sink(zero.0);
}

fn cell() {
    let number = Cell::new(source_number());
    let other = Cell::new(1);
    sink(number.get()); //~ pii-in-log
    sink(other.get());
    other.set(number.into_inner());
    sink(other); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    boxed();
    reference_counted();
    atomically_reference_counted();
    pinned();
    clone_on_write(true);
    clone_on_write(false);
    wrapping();
    cell();
}

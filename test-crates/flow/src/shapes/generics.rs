//! Generic structs, `PhantomData` and const generics.

use std::marker::PhantomData;

use crate::{plain, send, sink, source, source_number};

#[derive(Clone, Debug)]
struct Page<T> {
    item: T,
    cursor: String,
}

impl<T> Page<T> {
    fn map<U>(self, convert: impl FnOnce(T) -> U) -> Page<U> {
        Page { item: convert(self.item), cursor: self.cursor }
    }
}

#[derive(Debug)]
struct Pair<A, B> {
    first: A,
    second: B,
}

impl<A, B> Pair<A, B> {
    fn flip(self) -> Pair<B, A> {
        Pair { first: self.second, second: self.first }
    }
}

struct Customer;

#[derive(Debug)]
struct Id<T> {
    raw: u64,
    of: PhantomData<T>,
}

#[derive(Debug)]
struct Window<const N: usize> {
    texts: [String; N],
    label: String,
}

fn content_of_a_generic_struct() {
    let page = Page { item: source(), cursor: plain() };
    sink(&page.item); //~ pii-in-log
    sink(&page.cursor);
}

fn two_instances_of_a_generic_struct() {
    let texts = Page { item: plain(), cursor: plain() }.map(|text| text + "!");
    let numbers = Page { item: source(), cursor: plain() }.map(|text| (text.len(), text));
    sink(texts);
    sink(&numbers.item.1); //~ pii-in-log
    sink(numbers.item.0);
}

fn generic_struct_in_itself() {
    let outer = Page { item: Page { item: plain(), cursor: source() }, cursor: plain() };
    send(&outer.item.cursor); //~ external-http
    send((&outer.item.item, &outer.cursor));
}

fn parameters_change_places() {
    let pair = Pair { first: source(), second: plain() }.flip();
    sink(pair.first);
    sink(pair.second); //~ pii-in-log
}

fn phantom_data() {
    let id = Id::<Customer> { raw: source_number(), of: PhantomData };
    sink(id.raw); //~ pii-in-log
    sink(id.of.clone());
}

fn const_generics() {
    let window = Window { texts: [plain(), source()], label: plain() };
    let other = Window { texts: [plain(), plain(), plain()], label: source() };
    sink(&window.texts); //~ pii-in-log
    sink(&window.label);
    sink(&other.texts);
    sink(&other.label); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    content_of_a_generic_struct();
    two_instances_of_a_generic_struct();
    generic_struct_in_itself();
    parameters_change_places();
    phantom_data();
    const_generics();
}

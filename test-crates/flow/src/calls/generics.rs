//! Generic functions and types: one body, many instances.

use std::fmt::{Debug, Display};

use crate::{plain, send, sink, source, source_number};

fn id<T>(value: T) -> T {
    value
}

fn identity() {
    sink(id(source())); //~ pii-in-log
    sink(id(plain()));
    sink(id(source_number())); //~ pii-in-log
    sink(id(7_u64));
}

#[derive(Debug)]
struct Page<T> {
    item: T,
    cursor: Option<T>,
}

impl<T: Clone> Page<T> {
    fn single(item: T) -> Self {
        Page { item, cursor: None }
    }

    fn item(&self) -> &T {
        &self.item
    }

    fn with_cursor(self, cursor: T) -> Self {
        Page { cursor: Some(cursor), ..self }
    }

    fn map<U>(self, f: impl Fn(T) -> U) -> Page<U> {
        let Page { item, cursor } = self;
        Page { item: f(item), cursor: cursor.map(f) }
    }
}

fn generic_struct() {
    let page = Page::single(source()).with_cursor(plain());
    sink(page.item()); //~ pii-in-log
    sink(&page.cursor);
    let lengths = page.map(|text| text.len());
    sink(lengths);
    sink(Page::single(plain()).map(|text| text + "!").item());
}

fn shout(text: impl Display) -> impl Debug {
    format!("{text}!")
}

fn impl_trait_in_and_out() {
    send(shout(source())); //~ external-http
    send(shout(plain()));
}

fn paired<A, B>(left: A, right: B) -> (B, A)
where
    A: Into<String>,
    B: Copy,
{
    (right, left)
}

fn where_clause() {
    let (number, text) = paired(source(), 3_u8);
    sink(number);
    sink(text); //~ pii-in-log
}

trait Codec {
    const NAME: &'static str;
    type Output: Debug;
    fn encode(text: &str) -> Self::Output;
}

struct Bytes;
struct Length;

impl Codec for Bytes {
    const NAME: &'static str = "text";
    type Output = Box<str>;
    fn encode(text: &str) -> Box<str> {
        text.into()
    }
}

impl Codec for Length {
    const NAME: &'static str = "length";
    type Output = usize;
    fn encode(text: &str) -> usize {
        text.len()
    }
}

fn run<C: Codec>(text: &str) -> (&'static str, C::Output) {
    (C::NAME, C::encode(text))
}

fn associated_types_and_consts() {
    let name = source();
    let (codec, encoded) = run::<Bytes>(&name);
    sink(codec);
    sink(encoded); //~ pii-in-log
    sink(run::<Length>(&name));
}

fn fill<const N: usize>(value: &str) -> [String; N] {
    std::array::from_fn(|_| value.to_owned())
}

fn const_generics() {
    sink(fill::<2>(&source())); //~ pii-in-log
    sink(fill::<3>(&plain()));
}

/// Runs everything.
pub fn all() {
    identity();
    generic_struct();
    impl_trait_in_and_out();
    where_clause();
    associated_types_and_consts();
    const_generics();
}

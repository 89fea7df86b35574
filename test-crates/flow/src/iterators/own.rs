//! Own adapters around other iterators.

use crate::{plain, send, sink, source};

struct Numbered<I> {
    inner: I,
    next: usize,
}

impl<I: Iterator> Iterator for Numbered<I> {
    type Item = (usize, I::Item);

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.inner.next()?;
        self.next += 1;
        Some((self.next, item))
    }
}

fn wrapping() {
    let numbered = Numbered { inner: [plain(), source()].into_iter(), next: 0 };
    for (number, name) in numbered {
        sink(number);
        sink(name); //~ pii-in-log
    }
    sink(Numbered { inner: [plain()].iter(), next: 0 }.next());
}

struct Mapped<I, F> {
    inner: I,
    f: F,
}

impl<I: Iterator, B, F: FnMut(I::Item) -> B> Iterator for Mapped<I, F> {
    type Item = B;

    fn next(&mut self) -> Option<B> {
        self.inner.next().map(&mut self.f)
    }
}

fn with_a_closure() {
    let names = [source(), plain()];
    let shown = Mapped { inner: names.iter(), f: |name: &String| name.clone() + "." };
    send(shown.collect::<Vec<_>>()); //~ external-http
    let lengths = Mapped { inner: names.iter(), f: |name: &String| name.len() };
    send(lengths.collect::<Vec<_>>());
}

struct Batches<I: Iterator> {
    inner: I,
    size: usize,
}

impl<I: Iterator> Iterator for Batches<I> {
    type Item = Vec<I::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch: Vec<I::Item> = self.inner.by_ref().take(self.size).collect();
        (!batch.is_empty()).then_some(batch)
    }
}

trait BatchExt: Iterator + Sized {
    fn batches(self, size: usize) -> Batches<Self> {
        Batches { inner: self, size }
    }
}

impl<I: Iterator> BatchExt for I {}

fn by_an_extension_trait() {
    for batch in vec![source(), plain(), plain()].into_iter().batches(2) {
        sink(batch.len());
        sink(batch); //~ pii-in-log
    }
    sink(vec![plain()].into_iter().batches(2).collect::<Vec<_>>());
}

/// Runs everything.
pub fn all() {
    wrapping();
    with_a_closure();
    by_an_extension_trait();
}

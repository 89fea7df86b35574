//! `mem::swap`, `mem::replace`, `mem::take` and their like.

use std::mem;

use crate::{plain, send, sink, source};

#[derive(Debug, Default)]
struct Buffer {
    pending: String,
    flushed: String,
    last: Option<String>,
}

impl Buffer {
    fn flush(&mut self) -> String {
        mem::take(&mut self.pending)
    }

    fn rotate(&mut self) {
        mem::swap(&mut self.pending, &mut self.flushed);
    }

    fn take_last(&mut self) -> Option<String> {
        self.last.take()
    }
}

fn swapped() {
    let (mut first, mut second) = (source(), plain());
    mem::swap(&mut first, &mut second);
    sink(first);
    sink(second); //~ pii-in-log
}

fn replaced() {
    let mut text = source();
    let before = mem::replace(&mut text, plain());
    sink(text);
    sink(before); //~ pii-in-log
}

fn taken() {
    let mut text = source();
    let before = mem::take(&mut text);
    send(text);
    send(before); //~ external-http
}

fn fields_swapped() {
    let mut buffer = Buffer { pending: source(), ..Buffer::default() };
    buffer.rotate();
    sink(&buffer.pending);
    sink(&buffer.flushed); //~ pii-in-log
}

fn field_taken() {
    let mut buffer = Buffer { pending: source(), ..Buffer::default() };
    let flushed = buffer.flush();
    sink(buffer);
    sink(flushed); //~ pii-in-log
}

fn option_taken() {
    let mut buffer = Buffer { last: Some(source()), ..Buffer::default() };
    sink(&buffer); //~ pii-in-log
    let last = buffer.take_last();
    sink(&buffer);
    sink(last); //~ pii-in-log
}

fn whole_structs_swapped() {
    let mut front = Buffer { pending: source(), ..Buffer::default() };
    let mut back = Buffer { flushed: plain(), ..Buffer::default() };
    mem::swap(&mut front, &mut back);
    sink(front);
    sink(&back.flushed);
    sink(&back.pending); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    swapped();
    replaced();
    taken();
    fields_swapped();
    field_taken();
    option_taken();
    whole_structs_swapped();
}

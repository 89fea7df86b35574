//! Fields of structs in structs are told apart, at every depth.

use crate::{plain, send, sink, source};

#[derive(Clone, Debug)]
struct Author {
    email: String,
    locale: String,
}

#[derive(Clone, Debug)]
struct Message {
    author: Author,
    channel: String,
}

#[derive(Clone, Debug)]
struct Envelope {
    message: Message,
    queue: String,
}

#[derive(Clone, Debug)]
struct Delivery {
    envelope: Envelope,
    attempt: u32,
}

fn delivery() -> Delivery {
    let author = Author { email: source(), locale: plain() };
    let message = Message { author, channel: plain() };
    Delivery { envelope: Envelope { message, queue: plain() }, attempt: 1 }
}

fn one_level() {
    let author = Author { email: source(), locale: plain() };
    sink(&author.email); //~ pii-in-log
    sink(&author.locale);
}

fn four_levels() {
    let delivery = delivery();
    sink(&delivery.envelope.message.author.email); //~ pii-in-log
    sink(&delivery.envelope.message.author.locale);
    sink(&delivery.envelope.message.channel);
    sink((&delivery.envelope.queue, delivery.attempt));
}

fn inner_struct_as_a_whole() {
    let delivery = delivery();
    let message = &delivery.envelope.message;
    send(message); //~ external-http
    send(&message.channel);
}

fn field_overwritten_deep_inside() {
    let mut delivery = delivery();
    sink(&delivery); //~ pii-in-log
    delivery.envelope.message.author.email = plain();
    sink(&delivery);
}

fn inner_struct_overwritten() {
    let mut delivery = delivery();
    delivery.envelope.queue = source();
    delivery.envelope.message.author = Author { email: plain(), locale: plain() };
    sink(&delivery.envelope.message);
    sink(&delivery.envelope); //~ pii-in-log
}

fn inner_struct_moved_to_another_place() {
    let author = delivery().envelope.message.author;
    let message = Message { channel: author.locale.clone(), author };
    sink(&message.channel);
    sink(&message.author.email); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    one_level();
    four_levels();
    inner_struct_as_a_whole();
    field_overwritten_deep_inside();
    inner_struct_overwritten();
    inner_struct_moved_to_another_place();
}

//! Types that wrap others of the same trait, and give what these give, wrapped or not.

use crate::{sink, source};

trait Requester {
    type Sent: Sent;

    fn send(&self, to: String) -> Self::Sent;
}

trait Sent {
    fn to(&self) -> &str;
    fn count(&self) -> u64;
}

struct Bot;

struct Message {
    to: String,
    count: u64,
}

impl Requester for Bot {
    type Sent = Message;

    fn send(&self, to: String) -> Message {
        Message { to, count: 1 }
    }
}

impl Sent for Message {
    fn to(&self) -> &str {
        &self.to
    }

    fn count(&self) -> u64 {
        self.count
    }
}

struct Traced<B>(B);

impl<B: Requester> Requester for Traced<B> {
    type Sent = B::Sent;

    fn send(&self, to: String) -> B::Sent {
        self.0.send(to)
    }
}

struct Limited<B> {
    bot: B,
}

struct Held<S>(S, u64);

impl<B: Requester> Requester for Limited<B> {
    type Sent = Held<B::Sent>;

    fn send(&self, to: String) -> Held<B::Sent> {
        Held(self.bot.send(to), 2)
    }
}

impl<S: Sent> Sent for Held<S> {
    fn to(&self) -> &str {
        self.0.to()
    }

    fn count(&self) -> u64 {
        self.1
    }
}

fn known() {
    let sent = Limited { bot: Traced(Limited { bot: Bot }) }.send(source());
    sink(sent.to()); //~ pii-in-log
    sink(sent.count());
}

fn open<B: Requester>(bot: B) {
    let sent = bot.send(source());
    sink(sent.to()); //~ pii-in-log
    sink(sent.count());
}

/// Runs everything.
pub fn all() {
    known();
    open(Traced(Limited { bot: Bot }));
}

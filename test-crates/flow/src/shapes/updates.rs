//! Struct update syntax and `impl Default`.

use crate::{plain, send, sink, source};

#[derive(Clone, Debug)]
struct Ticket {
    subject: String,
    state: String,
    owner: Owner,
}

#[derive(Clone, Debug)]
struct Owner {
    name: String,
    team: String,
}

impl Default for Ticket {
    fn default() -> Self {
        Ticket { subject: plain(), state: "new".to_owned(), owner: Owner::default() }
    }
}

impl Default for Owner {
    fn default() -> Self {
        Owner { name: source(), team: plain() }
    }
}

fn rest_from_another_struct() {
    let first = Ticket { subject: source(), ..Ticket::default() };
    let second = Ticket { state: plain(), ..first.clone() };
    sink(&second.subject); //~ pii-in-log
    let third = Ticket { subject: plain(), ..first };
    sink(&third.subject);
    sink(&second.state);
}

fn default_gives_customer_data() {
    let ticket = Ticket::default();
    sink(&ticket.owner.name); //~ pii-in-log
    sink((&ticket.owner.team, &ticket.subject, &ticket.state));
}

fn replaces_what_default_gives() {
    let owner = Owner { name: plain(), ..Default::default() };
    let ticket = Ticket { owner, ..Default::default() };
    send(&ticket);
    let ticket = Ticket { state: plain(), ..Default::default() };
    send(&ticket); //~ external-http
}

/// Runs everything.
pub fn all() {
    rest_from_another_struct();
    default_gives_customer_data();
    replaces_what_default_gives();
}

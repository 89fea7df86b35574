//! Tuples, tuple structs and newtypes: each place is told apart.

use std::ops::Deref;

use crate::{plain, send, sink, source, source_number};

#[derive(Clone, Debug)]
struct Email(String);

impl Email {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn into_inner(self) -> String {
        self.0
    }
}

impl Deref for Email {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

#[derive(Debug)]
struct Contact(Email, String, u64);

fn places_of_a_tuple() {
    let pair = (source(), plain());
    sink(&pair.0); //~ pii-in-log
    sink(&pair.1);
}

fn tuple_in_a_tuple() {
    let nested = ((plain(), source()), (plain(), 3));
    sink(&nested.0.1); //~ pii-in-log
    sink(&nested.0.0);
    sink(&nested.1);
}

fn swapped_by_destructuring() {
    let (mut left, mut right) = (source(), plain());
    (left, right) = (right, left);
    sink(left);
    sink(right); //~ pii-in-log
}

fn split_pair(text: String) -> (usize, String) {
    (text.len(), text)
}

fn tuple_as_result() {
    let (length, text) = split_pair(source());
    send(length);
    send(text); //~ external-http
}

fn tuple_struct() {
    let contact = Contact(Email(plain()), plain(), source_number());
    sink(contact.2); //~ pii-in-log
    sink((&contact.0, &contact.1));
}

fn newtype_accessors() {
    let email = Email(source());
    let other = Email(plain());
    sink(email.as_str()); //~ pii-in-log
    sink(other.as_str());
    sink(email.to_uppercase()); //~ pii-in-log
    sink(email.is_empty());
    sink(other.into_inner());
    sink(email.clone().into_inner()); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    places_of_a_tuple();
    tuple_in_a_tuple();
    swapped_by_destructuring();
    tuple_as_result();
    tuple_struct();
    newtype_accessors();
}

//! Generic traits, blanket implementations, associated items and extension traits.

use std::fmt::{Debug, Display};

use crate::{erase, plain, send, sink, source};

trait Convert<T> {
    fn convert(&self) -> T;
}

struct Row {
    text: String,
}

impl Convert<String> for Row {
    fn convert(&self) -> String {
        self.text.clone()
    }
}

impl Convert<usize> for Row {
    fn convert(&self) -> usize {
        self.text.len()
    }
}

fn one_implementation_for_each_parameter() {
    let row = Row { text: source() };
    let text: String = row.convert();
    let length: usize = row.convert();
    sink(text); //~ pii-in-log
    sink(length);
}

trait Json {
    fn json(&self) -> String;
}

impl<T: Display> Json for T {
    fn json(&self) -> String {
        format!("\"{self}\"")
    }
}

fn blanket() {
    send(source().json()); //~ external-http
    send(plain().json());
    send(source().len().json());
}

trait TextExt {
    fn initials(&self) -> String;
    fn hidden(&self) -> String;
    fn is_blank(&self) -> bool;
}

impl TextExt for str {
    fn initials(&self) -> String {
        self.split(' ').map(|word| word.trim()).collect()
    }
    fn hidden(&self) -> String {
        erase(self)
    }
    fn is_blank(&self) -> bool {
        self.trim().is_empty()
    }
}

fn extension_trait() {
    let name = source();
    sink(name.initials()); //~ pii-in-log
    sink(name.hidden());
    sink(name.is_blank());
}

trait IteratorExt: Iterator + Sized {
    fn joined(self) -> String
    where
        Self::Item: AsRef<str>,
    {
        let mut out = String::new();
        for item in self {
            out += item.as_ref();
        }
        out
    }
}

impl<I: Iterator> IteratorExt for I {}

fn extension_of_iterators() {
    sink([source(), plain()].iter().joined()); //~ pii-in-log
    sink([plain(), plain()].iter().joined());
}

trait Endpoint {
    const PATH: &'static str;
    type Body: Debug;
    fn body(&self) -> Self::Body;
}

struct CreateUser {
    mail: String,
}

struct Ping {
    caller: String,
}

impl Endpoint for CreateUser {
    const PATH: &'static str = "/users";
    type Body = Vec<String>;
    fn body(&self) -> Vec<String> {
        vec![self.mail.clone()]
    }
}

impl Endpoint for Ping {
    const PATH: &'static str = "/ping";
    type Body = bool;
    fn body(&self) -> bool {
        self.caller.is_empty()
    }
}

struct Call<B> {
    path: &'static str,
    body: B,
}

fn prepare<E: Endpoint>(endpoint: &E) -> Call<E::Body> {
    Call { path: E::PATH, body: endpoint.body() }
}

fn associated_items() {
    let call = prepare(&CreateUser { mail: source() });
    send(call.path);
    send(call.body); //~ external-http
    send(prepare(&Ping { caller: source() }).body);
}

/// Runs everything.
pub fn all() {
    one_implementation_for_each_parameter();
    blanket();
    extension_trait();
    extension_of_iterators();
    associated_items();
}

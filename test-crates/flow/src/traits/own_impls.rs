//! `Iterator`, `IntoIterator`, `Drop`, `Clone` and `PartialEq` written by hand.

use crate::{plain, send, sink, source};

struct Pages {
    text: String,
    left: u32,
}

impl Iterator for Pages {
    type Item = (u32, String);

    fn next(&mut self) -> Option<(u32, String)> {
        self.left = self.left.checked_sub(1)?;
        Some((self.left, self.text.clone()))
    }
}

fn iterator() {
    for (number, text) in (Pages { text: source(), left: 2 }) {
        sink(number);
        sink(text); //~ pii-in-log
    }
    let quiet: Vec<_> = Pages { text: plain(), left: 2 }.collect();
    sink(quiet);
}

struct Team {
    name: String,
    members: Vec<String>,
}

impl IntoIterator for Team {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a> IntoIterator for &'a Team {
    type Item = &'a str;
    type IntoIter = std::iter::Once<&'a str>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(&self.name)
    }
}

fn into_iterator() {
    let team = Team { name: plain(), members: vec![source()] };
    for name in &team {
        send(name);
    }
    for member in team {
        send(member); //~ external-http
    }
}

struct Buffer {
    text: String,
    written: usize,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.text.clear();
        self.written = 0;
    }
}

fn drop_does_not_matter() {
    let mut buffer = Buffer { text: source(), written: 3 };
    sink(buffer.written);
    let text = std::mem::take(&mut buffer.text);
    sink(&buffer.text);
    drop(buffer);
    sink(text); //~ pii-in-log
}

#[derive(Debug)]
struct Draft {
    body: String,
    template: String,
}

impl Clone for Draft {
    fn clone(&self) -> Self {
        Draft { body: String::new(), template: self.template.clone() }
    }
}

fn clone_leaves_something_out() {
    let draft = Draft { body: source(), template: plain() };
    sink(draft.clone());
    let draft = Draft { body: plain(), template: source() };
    sink(draft.clone()); //~ pii-in-log
}

struct Identity {
    mail: String,
}

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        self.mail.eq_ignore_ascii_case(&other.mail)
    }
}

fn comparison() {
    let (left, right) = (Identity { mail: source() }, Identity { mail: source() });
    sink(left == right);
    sink(left.mail); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    iterator();
    into_iterator();
    drop_does_not_matter();
    clone_leaves_something_out();
    comparison();
}

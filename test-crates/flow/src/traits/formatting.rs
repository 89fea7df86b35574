//! `Display` and `Debug` written by hand.

use std::fmt::{self, Debug, Display, Formatter};

use crate::{plain, send, sink, source};

struct User {
    id: u32,
    mail: String,
}

impl Display for User {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "#{} <{}>", self.id, self.mail)
    }
}

impl Debug for User {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("id", &self.id).finish_non_exhaustive()
    }
}

fn user() -> User {
    User { id: 9, mail: source() }
}

fn display_shows_and_debug_hides() {
    let user = user();
    sink(format!("{user}")); //~ pii-in-log
    sink(format!("{user:?}"));
    sink(&user);
    sink(user.to_string()); //~ pii-in-log
}

struct Token {
    value: String,
    scope: String,
}

impl Display for Token {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.scope)?;
        f.write_str(":***")
    }
}

impl Debug for Token {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Token").field(&self.scope).field(&self.value).finish()
    }
}

fn debug_shows_and_display_hides() {
    let token = Token { value: source(), scope: plain() };
    send(format!("{token}"));
    send(&token); //~ external-http
    send(vec![token.to_string()]);
    send(Some(token)); //~ external-http
}

fn shown<T: Display>(value: T) -> String {
    format!("value {value}")
}

fn generic_display() {
    sink(shown(user())); //~ pii-in-log
    sink(shown(Token { value: source(), scope: plain() }));
}

fn banner(value: &dyn Display) -> String {
    let mut out = String::from("== ");
    out += &value.to_string();
    out
}

fn dynamic_display() {
    sink(banner(&user())); //~ pii-in-log
    sink(banner(&plain()));
}

#[derive(Debug)]
struct Order {
    user: User,
    note: String,
}

fn derived_around_by_hand() {
    sink(Order { user: user(), note: plain() });
    sink(Order { user: user(), note: source() }); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    display_shows_and_debug_hides();
    debug_shows_and_display_hides();
    generic_display();
    dynamic_display();
    derived_around_by_hand();
}

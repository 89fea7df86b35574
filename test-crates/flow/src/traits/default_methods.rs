//! Default methods, overridden or not, and supertraits.

use crate::{plain, send, sink, source};

trait Event {
    fn detail(&self) -> String {
        "no detail".to_owned()
    }

    fn line(&self) -> String {
        format!("event: {}", self.detail())
    }

    fn report(&self) {
        sink(self.line()); //~ pii-in-log
    }
}

struct Login {
    user: String,
}

struct Tick;

impl Event for Login {
    fn detail(&self) -> String {
        self.user.clone()
    }
}

impl Event for Tick {}

struct Logout {
    user: String,
}

impl Event for Logout {
    fn line(&self) -> String {
        format!("logout of {} bytes", self.user.len())
    }

    fn detail(&self) -> String {
        self.user.to_owned()
    }
}

fn overridden_or_not() {
    sink(Login { user: source() }.line()); //~ pii-in-log
    sink(Tick.line());
    let logout = Logout { user: source() };
    sink(logout.line());
    sink(logout.detail()); //~ pii-in-log
}

fn sink_in_a_default_method() {
    Login { user: source() }.report();
    Tick.report();
}

trait Named {
    fn name(&self) -> String;
}

trait Addressed: Named {
    fn city(&self) -> String;

    fn envelope(&self) -> String {
        self.name() + ", " + &self.city()
    }

    fn postmark(&self) -> String {
        "sent from ".to_owned() + &self.city()
    }
}

struct Letter {
    to: String,
    city: String,
}

impl Named for Letter {
    fn name(&self) -> String {
        self.to.clone()
    }
}

impl Addressed for Letter {
    fn city(&self) -> String {
        self.city.clone()
    }
}

fn as_named(item: &dyn Named) -> String {
    item.name()
}

fn supertrait() {
    let letter = Letter { to: source(), city: plain() };
    send(letter.envelope()); //~ external-http
    send(letter.postmark());
}

fn upcast() {
    let letter = Letter { to: source(), city: plain() };
    let addressed: &dyn Addressed = &letter;
    sink(as_named(addressed)); //~ pii-in-log
    sink(addressed.city());
}

/// Runs everything.
pub fn all() {
    overridden_or_not();
    sink_in_a_default_method();
    supertrait();
    upcast();
}

//! `Display` and `Debug`, derived and written by hand: what they print is what flows.

use std::error::Error;
use std::fmt;

use crate::{choice, plain, sink, source};

/// `Display` prints one field, `Debug` both.
#[derive(Debug)]
struct Customer {
    id: String,
    name: String,
}

impl fmt::Display for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "customer {}", self.id)
    }
}

fn display_prints_one_field() {
    let customer = Customer { id: plain(), name: source() };
    sink(format!("{customer}"));
    sink(format!("{customer:?}")); //~ pii-in-log
    sink(customer.to_string());
    sink(&customer); //~ pii-in-log
    let customer = Customer { id: source(), name: plain() };
    sink(customer.to_string()); //~ pii-in-log
    sink(customer.name);
}

/// `Debug` hides the password.
struct Login {
    user: String,
    password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).field("password", &"***").finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct Session {
    login: Login,
    remarks: Option<Vec<String>>,
}

fn debug_hides_a_field() {
    let login = Login { user: plain(), password: source() };
    sink(&login);
    sink(&login.password); //~ pii-in-log
    sink(Login { user: source(), password: plain() }); //~ pii-in-log
    let mut session = Session { login, remarks: None };
    sink(&session);
    session.remarks = Some(vec![source()]);
    sink(session.login);
}

fn derived_debug_prints_what_is_inside() {
    let login = Login { user: plain(), password: plain() };
    let session = Session { login, remarks: Some(vec![plain(), source()]) };
    sink(format!("{:?}", session.login));
    sink(format!("{:?}", Some(&session))); //~ pii-in-log
}

/// An error with the text in one variant; `Display` leaves the text out of the other one that has it.
#[derive(Debug)]
enum Failure {
    Timeout,
    Unknown(String),
    Refused { name: String, code: String },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout => f.write_str("timeout"),
            Self::Unknown(name) => write!(f, "nobody is called {name:?}"),
            Self::Refused { code, .. } => f.pad(code),
        }
    }
}

impl Error for Failure {}

fn refuse() -> Failure {
    Failure::Refused { name: source(), code: plain() }
}

fn errors() {
    sink(Failure::Unknown(source()).to_string()); //~ pii-in-log
    sink(Failure::Unknown(plain()).to_string());
    sink(refuse().to_string());
    sink(format!("{:>20}", refuse()));
    sink(refuse()); //~ pii-in-log
    sink(Failure::Timeout);
}

fn run(known: bool) -> Result<(), Box<dyn Error>> {
    if choice(known) {
        return Err(Box::new(Failure::Unknown(source())));
    }
    Err("not ready".into())
}

fn check(known: bool) -> Result<(), Box<dyn Error>> {
    if choice(known) { Err(Failure::Timeout.into()) } else { Err(plain().into()) }
}

fn boxed_errors(known: bool) {
    if let Err(error) = run(known) {
        sink(format!("failed: {error}")); //~ pii-in-log
    }
    if let Err(error) = check(known) {
        sink(format!("failed: {error}"));
    }
    sink(run(known).map_err(|error| error.to_string())); //~ pii-in-log
    sink(run(known).is_err());
}

/// Runs everything.
pub fn all() {
    display_prints_one_field();
    debug_hides_a_field();
    derived_debug_prints_what_is_inside();
    errors();
    boxed_errors(true);
    boxed_errors(false);
}

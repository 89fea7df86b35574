//! Errors with context that are logged at the top.

use std::fmt;

use crate::{choice, plain, sink, source};

#[derive(Debug)]
enum Failure {
    BadEmail(String),
    Missing { table: &'static str, id: u64 },
    Context { step: String, cause: Box<Failure> },
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadEmail(text) => write!(formatter, "{text:?} is no address"),
            Self::Missing { table, id } => write!(formatter, "no row {id} in {table}"),
            Self::Context { step, cause } => write!(formatter, "{step}: {cause}"),
        }
    }
}

impl std::error::Error for Failure {}

trait Context<T> {
    fn context(self, step: &str) -> Result<T, Failure>;
}

impl<T> Context<T> for Result<T, Failure> {
    fn context(self, step: &str) -> Result<T, Failure> {
        self.map_err(|cause| Failure::Context { step: step.to_owned(), cause: Box::new(cause) })
    }
}

fn validate(email: String) -> Result<String, Failure> {
    if choice(true) { Err(Failure::BadEmail(email)) } else { Ok(email) }
}

fn find(id: u64) -> Result<u64, Failure> {
    if choice(true) { Err(Failure::Missing { table: "customers", id }) } else { Ok(id) }
}

fn import(email: String) -> Result<String, Failure> {
    validate(email).context("import")
}

fn logged_at_the_top() {
    if let Err(failure) = import(source()) {
        sink(failure.to_string()); //~ pii-in-log
    }
    if let Err(failure) = find(7).context(&plain()) {
        sink(failure.to_string());
    }
}

fn behind_a_box() -> Result<(), Box<dyn std::error::Error>> {
    let _ = find(8).inspect_err(|failure| sink(failure));
    import(source())?;
    Ok(())
}

fn step_and_cause() {
    if let Err(Failure::Context { step, cause }) = import(source()) {
        sink(step);
        sink(cause); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    logged_at_the_top();
    if let Err(error) = behind_a_box() {
        sink(format!("fatal: {error}")); //~ pii-in-log
    }
    step_and_cause();
}

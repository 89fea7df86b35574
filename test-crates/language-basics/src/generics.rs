//! Generic functions and types: what a bound allows, and which type stands for a parameter.

use crate::data::{Customer, Plan};
use std::fmt::{Debug, Display};

pub fn all(customer: &Customer) {
    show(&customer.email);
    show_quietly(&7);
    inspect(customer);
    inspect_quietly(customer.plan);
    println!("{}", render(customer.email())); //~ pii-in-log
    println!("{}", render(customer.id));
    println!("{}", identity(customer).email); //~ pii-in-log
    println!("{:?}", identity(customer).plan);
    println!("{}", either(true, customer.email(), "none")); //~ pii-in-log
    println!("{}", size(customer));
    wrappers(customer);
    returned(customer);
    describe_all(&[customer]);
    describe_all::<Plan>(&[]);
}

fn show<T: Display>(value: &T) {
    println!("{value}"); //~ pii-in-log
}

/// The same code, and nobody calls it with customer data.
fn show_quietly<T: Display>(value: &T) {
    println!("{value}");
}

fn inspect<T>(value: T)
where
    T: Debug,
{
    println!("{value:?}"); //~ pii-in-log
}

fn inspect_quietly(value: impl Debug) {
    println!("{value:?}");
}

fn render(value: impl Display) -> String {
    format!("[{value}]")
}

fn identity<T>(value: T) -> T {
    value
}

fn either<T>(first: bool, one: T, other: T) -> T {
    if first { one } else { other }
}

fn size<T>(_: &T) -> usize {
    size_of::<T>()
}

#[derive(Clone, Debug)]
struct Tagged<T, const N: usize> {
    tag: &'static str,
    values: [T; N],
}

impl<T: Display, const N: usize> Tagged<T, N> {
    fn join(&self) -> String {
        self.values.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
    }

    fn map<U>(self, change: impl Fn(T) -> U) -> Tagged<U, N> {
        Tagged { tag: self.tag, values: self.values.map(change) }
    }
}

fn wrappers(customer: &Customer) {
    let mails = Tagged { tag: "mails", values: [customer.email()] };
    println!("{}", mails.tag);
    println!("{mails:?}"); //~ pii-in-log
    println!("{}", mails.join()); //~ pii-in-log
    let numbers = mails.clone().map(str::len);
    println!("{numbers:?}");
    println!("{}", mails.map(str::to_uppercase).values[0]); //~ pii-in-log
    let plans = Tagged { tag: "plans", values: [1, 2, 3] };
    println!("{plans:?} {}", plans.join());
}

fn display_of(customer: &Customer) -> impl Display + '_ {
    &customer.full_name
}

fn number_of(customer: &Customer) -> impl Display + use<> {
    customer.id
}

fn returned(customer: &Customer) {
    println!("{}", display_of(customer)); //~ pii-in-log
    println!("{}", number_of(customer));
}

trait Describe {
    fn describe(&self) -> String;
}

impl Describe for &Customer {
    fn describe(&self) -> String {
        self.email.clone()
    }
}

impl Describe for Plan {
    fn describe(&self) -> String {
        format!("{self:?}")
    }
}

fn describe_all<T: Describe>(values: &[T]) {
    for value in values {
        println!("{}", value.describe()); //~ pii-in-log
    }
}

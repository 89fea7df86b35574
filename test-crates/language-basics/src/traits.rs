//! Traits: which function a call means.

use crate::data::Customer;
use std::fmt;
use std::ops::{Add, Deref, Index};

trait Contact {
    const KIND: &'static str;
    type Address: fmt::Display;

    fn address(&self) -> Self::Address;

    fn label(&self) -> String {
        format!("{}: {}", Self::KIND, self.address())
    }
}

struct ByMail<'a>(&'a Customer);
struct ByNumber<'a>(&'a Customer);

impl Contact for ByMail<'_> {
    const KIND: &'static str = "mail";
    type Address = String;

    fn address(&self) -> String {
        self.0.email.clone()
    }
}

impl Contact for ByNumber<'_> {
    const KIND: &'static str = "number";
    type Address = u64;

    fn address(&self) -> u64 {
        self.0.id
    }
}

pub fn all(customer: &Customer) {
    methods(customer);
    objects(customer);
    conversions(customer);
    operators(customer);
    iterators(customer);
    extensions(customer);
}

fn methods(customer: &Customer) {
    println!("{}", ByMail(customer).address()); //~ pii-in-log
    println!("{}", ByNumber(customer).address());
    println!("{}", ByMail(customer).label()); //~ pii-in-log
    println!("{}", ByNumber(customer).label());
    println!("{}", <ByMail<'_> as Contact>::KIND);
    println!("{}", Contact::address(&ByMail(customer))); //~ pii-in-log
}

trait Describe {
    fn describe(&self) -> String;
}

impl Describe for Customer {
    fn describe(&self) -> String {
        self.full_name.to_uppercase()
    }
}

impl Describe for u64 {
    fn describe(&self) -> String {
        format!("number {self}")
    }
}

fn objects(customer: &Customer) {
    let things: [Box<dyn Describe>; 2] = [Box::new(customer.clone()), Box::new(7)];
    for thing in &things {
        println!("{}", thing.describe()); //~ pii-in-log
    }
    println!("{}", customer.id.describe());
    let thing: &dyn Describe = customer;
    println!("{}", thing.describe()); //~ pii-in-log
}

/// A line of a letter.
struct Line(String);

impl From<&Customer> for Line {
    fn from(customer: &Customer) -> Line {
        Line(customer.full_name.clone())
    }
}

impl From<u64> for Line {
    fn from(number: u64) -> Line {
        Line(number.to_string())
    }
}

impl AsRef<str> for Line {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

fn print_all(text: impl AsRef<str>) {
    println!("{}", text.as_ref()); //~ pii-in-log
}

fn conversions(customer: &Customer) {
    let line: Line = customer.into();
    println!("{}", line.0); //~ pii-in-log
    let line: Line = customer.id.into();
    println!("{}", line.0);
    print_all(Line::from(customer));
    print_all("constant");
    let boxed: Box<str> = customer.email.clone().into_boxed_str();
    println!("{boxed}"); //~ pii-in-log
    println!("{}", u32::try_from(customer.id).unwrap_or(0));
}

impl Add<&str> for Line {
    type Output = Line;

    fn add(self, more: &str) -> Line {
        Line(self.0 + more)
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

struct Card<'a>(&'a Customer);

impl Index<&str> for Card<'_> {
    type Output = String;

    fn index(&self, key: &str) -> &String {
        const NONE: &String = &String::new();
        if key == "mail" { &self.0.email } else { NONE }
    }
}

impl PartialEq<str> for Line {
    fn eq(&self, other: &str) -> bool {
        self.0 == *other
    }
}

fn operators(customer: &Customer) {
    let line = Line::from(7) + &customer.full_name;
    println!("{}", line.trim()); //~ pii-in-log
    println!("{}", line == *"other");
    println!("{}", line.len());
    println!("{}", (Line::from(7) + " more").trim());
    println!("{}", Card(customer)["mail"]); //~ pii-in-log
}

struct Mails<'a> {
    left: &'a [Customer],
}

impl<'a> Iterator for Mails<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.left.split_first()?;
        self.left = rest;
        Some(&first.email)
    }
}

fn iterators(customer: &Customer) {
    let customers = [customer.clone()];
    for mail in (Mails { left: &customers }) {
        println!("{mail}"); //~ pii-in-log
    }
    println!("{}", Mails { left: &customers }.count());
    let longest = Mails { left: &customers }.max_by_key(|mail| mail.len());
    println!("{longest:?}"); //~ pii-in-log
}

trait Shorten {
    fn initial(&self) -> String;
    fn nothing(&self) -> &'static str;
}

impl<T: AsRef<str> + ?Sized> Shorten for T {
    fn initial(&self) -> String {
        self.as_ref().chars().take(1).collect()
    }

    fn nothing(&self) -> &'static str {
        "nothing"
    }
}

fn extensions(customer: &Customer) {
    println!("{}", customer.email.initial()); //~ pii-in-log
    println!("{}", customer.email.nothing());
    println!("{}", "constant".initial());
}

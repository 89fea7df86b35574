//! Operators of own types.

use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Neg, Not};

use crate::{plain, sink, source, source_number};

#[derive(Clone, Debug)]
struct Text(String);

impl Add for Text {
    type Output = Text;
    fn add(self, other: Text) -> Text {
        Text(self.0 + &other.0)
    }
}

impl AddAssign<&str> for Text {
    fn add_assign(&mut self, other: &str) {
        self.0.push_str(other);
    }
}

impl Not for Text {
    type Output = bool;
    fn not(self) -> bool {
        self.0.is_empty()
    }
}

impl Neg for Text {
    type Output = Text;
    fn neg(self) -> Text {
        Text(format!("-{}", self.0))
    }
}

fn add() {
    sink(Text(plain()) + Text(source())); //~ pii-in-log
    sink(Text(plain()) + Text(plain()));
}

fn add_assign() {
    let (mut left, mut right) = (Text(plain()), Text(plain()));
    left += &source();
    right += "more";
    sink(left); //~ pii-in-log
    sink(right);
}

fn unary() {
    let text = Text(source());
    sink(-text.clone()); //~ pii-in-log
    sink(!text);
}

#[derive(Clone, Copy, Debug)]
struct Money {
    cents: u64,
    currency: &'static str,
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money { cents: self.cents + other.cents, currency: self.currency }
    }
}

fn add_by_field() {
    let total = Money { cents: source_number(), currency: "EUR" } + Money { cents: 0, currency: "EUR" };
    sink(total.cents); //~ pii-in-log
    sink(total.currency);
}

enum Column {
    Name,
    Status,
}

struct Record {
    name: String,
    status: String,
}

impl Index<Column> for Record {
    type Output = String;
    fn index(&self, column: Column) -> &String {
        match column {
            Column::Name => &self.name,
            Column::Status => &self.status,
        }
    }
}

impl IndexMut<Column> for Record {
    fn index_mut(&mut self, column: Column) -> &mut String {
        match column {
            Column::Name => &mut self.name,
            Column::Status => &mut self.status,
        }
    }
}

fn index() {
    let record = Record { name: source(), status: plain() };
    sink(&record[Column::Name]); //~ pii-in-log
    let quiet = Record { name: plain(), status: plain() };
    sink(&quiet[Column::Status]);
}

fn index_mut() {
    let mut record = Record { name: plain(), status: plain() };
    sink(&record[Column::Status]);
    record[Column::Status] = source();
    sink(&record[Column::Status]); //~ pii-in-log
}

struct Guarded {
    inner: String,
    reads: u32,
}

impl Deref for Guarded {
    type Target = String;
    fn deref(&self) -> &String {
        &self.inner
    }
}

impl DerefMut for Guarded {
    fn deref_mut(&mut self) -> &mut String {
        self.reads += 1;
        &mut self.inner
    }
}

fn deref() {
    let guarded = Guarded { inner: source(), reads: 0 };
    sink(guarded.as_str()); //~ pii-in-log
    sink(guarded.len());
    sink(guarded.reads);
}

fn deref_mut() {
    let mut guarded = Guarded { inner: plain(), reads: 0 };
    sink(&*guarded);
    guarded.push_str(&source());
    sink(&*guarded); //~ pii-in-log
    sink(guarded.reads);
}

struct Pipeline<F> {
    step: F,
}

impl<F: Fn(&str) -> String> Pipeline<F> {
    fn call(&self, text: &str) -> String {
        (self.step)(text)
    }
}

fn call_through_a_generic() {
    let name = source();
    sink(Pipeline { step: str::to_lowercase }.call(&name).to_uppercase()); //~ pii-in-log
    sink(Pipeline { step: |text: &str| text.len().to_string() }.call(&name));
}

/// Runs everything.
pub fn all() {
    add();
    add_assign();
    unary();
    add_by_field();
    index();
    index_mut();
    deref();
    deref_mut();
    call_through_a_generic();
}

//! References and places: writing through one name, reading through another.

use crate::data::Customer;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Mutex, OnceLock};

pub fn all(customer: &Customer) {
    references(customer);
    out_parameters(customer);
    swaps(customer);
    boxes(customer);
    cells(customer);
    methods(customer);
    statics(customer);
}

fn references(customer: &Customer) {
    let twice = &&customer.email;
    println!("{twice}"); //~ pii-in-log
    println!("{}", **twice == "other");
    let mut text = String::new();
    let alias = &mut text;
    alias.push_str(&customer.email);
    println!("{}", text.len());
    println!("{text}"); //~ pii-in-log
    let alias = &mut text;
    *alias = "replaced".to_owned();
    println!("{text}");
}

fn fill(target: &mut String, customer: &Customer) {
    target.push_str(&customer.full_name);
}

fn fill_number(target: &mut String, customer: &Customer) {
    *target = customer.id.to_string();
}

fn out_parameters(customer: &Customer) {
    let mut text = String::new();
    fill(&mut text, customer);
    println!("{text}"); //~ pii-in-log
    fill_number(&mut text, customer);
    println!("{text}");
    let mut pair = (String::new(), String::new());
    fill(&mut pair.1, customer);
    println!("{}", pair.0);
    println!("{}", pair.1); //~ pii-in-log
}

fn swaps(customer: &Customer) {
    let (mut a, mut b) = (customer.email.clone(), "b".to_owned());
    std::mem::swap(&mut a, &mut b);
    println!("{a}");
    println!("{b}"); //~ pii-in-log
    let old = std::mem::take(&mut b);
    println!("{b}");
    println!("{old}"); //~ pii-in-log
    let before = std::mem::replace(&mut a, old);
    println!("{before}");
    println!("{a}"); //~ pii-in-log
}

fn boxes(customer: &Customer) {
    let boxed = Box::new(customer.clone());
    println!("{}", boxed.id);
    println!("{}", boxed.email); //~ pii-in-log
    let shared = Rc::new(customer.email.clone());
    let other = Rc::clone(&shared);
    println!("{other}"); //~ pii-in-log
    println!("{}", Rc::strong_count(&shared));
    let owned = *boxed;
    println!("{}", owned.full_name); //~ pii-in-log
}

fn cells(customer: &Customer) {
    let cell = RefCell::new(String::new());
    println!("{}", cell.borrow());
    cell.borrow_mut().push_str(&customer.email);
    println!("{}", cell.borrow()); //~ pii-in-log
    let number = Cell::new(0);
    number.set(customer.email.len());
    println!("{}", number.get());
    let mutex = Mutex::new(Vec::new());
    if let Ok(mut list) = mutex.lock() {
        list.push(customer.full_name.clone());
        println!("{}", list.len());
        println!("{list:?}"); //~ pii-in-log
    }
}

/// Collects lines and gives them out again.
#[derive(Default)]
struct Letter {
    lines: Vec<String>,
    stamps: u32,
}

impl Letter {
    fn line(&mut self, line: &str) -> &mut Self {
        self.lines.push(line.to_owned());
        self
    }

    fn stamp(mut self) -> Self {
        self.stamps += 1;
        self
    }

    fn text(&self) -> String {
        self.lines.join("\n")
    }
}

fn methods(customer: &Customer) {
    let mut letter = Letter::default();
    letter.line("dear").line(&customer.full_name);
    println!("{}", letter.text()); //~ pii-in-log
    println!("{}", letter.stamps);
    let letter = letter.stamp();
    println!("{}", letter.stamps);
    println!("{:?}", letter.lines); //~ pii-in-log
    let mut empty = Letter::default();
    empty.line("dear").line("nobody");
    println!("{}", empty.stamp().text());
}

static LAST: OnceLock<String> = OnceLock::new();
static COUNT: Mutex<usize> = Mutex::new(0);

fn statics(customer: &Customer) {
    let last = LAST.get_or_init(|| customer.email.clone());
    println!("{last}"); //~ pii-in-log
    if let Ok(mut count) = COUNT.lock() {
        *count += customer.email.len();
        println!("{count}");
    }
}

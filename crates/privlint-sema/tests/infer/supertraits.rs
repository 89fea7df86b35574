//! Methods and types of supertraits, default methods.

use std::error::Error;
use std::fmt;

pub trait Named {
    type Name: AsRef<str>;
    fn name(&self) -> Self::Name;
}

pub trait Person: Named {
    fn age(&self) -> u8;
    fn card(&self) -> (Self::Name, u8) {
        (self.name(), self.age()) //: self.name(): <Self as Named>::Name // self.age(): u8
    }
}

pub trait Employee: Person
where
    Self: fmt::Debug,
{
    fn salary(&self) -> u32;
}

#[derive(Debug)]
pub struct Clerk;

impl Named for Clerk {
    type Name = String;
    fn name(&self) -> String {
        String::new()
    }
}
impl Person for Clerk {
    fn age(&self) -> u8 {
        1
    }
}
impl Employee for Clerk {
    fn salary(&self) -> u32 {
        self.age().into() //: age => Person::age for Clerk // self.age().into(): u32
    }
}

pub fn of_bound<E: Employee>(employee: &E) -> String {
    let a = employee.name(); //: a: <E as Named>::Name // name => Named::name for E
    let b = employee.card().1; //: b: u8
    let c = a.as_ref(); //: c: &str // as_ref => AsRef::as_ref
    let d = format!("{employee:?}{b}{c}"); //: d: String
    d
}

pub fn known() {
    let a = Clerk.card(); //: a: (String, u8) // card => Person::card for Clerk
    let b = of_bound(&Clerk); //: b: String
    let _ = (a, b);
}

pub fn error(error: impl Error) -> String {
    error.to_string() //: error.to_string(): String
}

pub fn sorted<T: Ord + Clone>(items: &[T]) -> bool {
    let mut copy = items.to_vec(); //: copy: Vec<T>
    copy.sort();
    copy[0] == items[0] && copy[0].le(&items[0]) //: le => PartialOrd::le for T
}

//! Impls for all types that fulfil a bound.

use std::fmt::{Debug, Display};

pub trait Describe {
    fn describe(&self) -> String;
    fn shorter(&self) -> u8 {
        self.describe().len() as u8
    }
}

impl<T: Debug> Describe for T {
    fn describe(&self) -> String {
        format!("{self:?}") //: format!("{self:?}"): String
    }
}

pub trait Ext: Iterator {
    fn evens(self) -> Vec<Self::Item>
    where
        Self: Sized,
    {
        self.step_by(2).collect() //: self.step_by(2): StepBy<Self>
    }
}

impl<I: Iterator> Ext for I {}

pub trait Kind {
    fn kind(&self) -> char;
}

impl<T: Kind> Kind for Option<T> {
    fn kind(&self) -> char {
        'o'
    }
}

impl Kind for u8 {
    fn kind(&self) -> char {
        'b'
    }
}

impl<T: Kind + ?Sized> Kind for &T {
    fn kind(&self) -> char {
        (**self).kind() //: kind => Kind::kind for T
    }
}

pub fn blanket(shown: impl Display) {
    let a = 1u8.describe(); //: a: String // describe => Describe::describe for u8
    let b = vec!["x"].shorter(); //: b: u8 // shorter => Describe::shorter for Vec<&str>
    let c = "abc".chars().evens(); //: c: Vec<char> // evens => Ext::evens for Chars
    let d = Some(1u8).kind(); //: d: char // kind => Kind::kind for Option<u8>
    let e = Some(&1u8).kind(); //: e: char
    let f: Box<str> = "x".into(); //: f: Box<str>
    let g = shown.to_string(); //: g: String
    let h = 5.to_string(); //: h: String // to_string => ToString::to_string for i32
    let i: u64 = 7u32.into(); //: i: u64 // into => Into::into for u32
    let j: Result<u8, _> = 7u32.try_into(); //: j: Result<u8, TryFromIntError>
    let _ = (a, b, c, d, e, f, g, h, i, j);
}

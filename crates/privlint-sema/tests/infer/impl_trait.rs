//! `impl Trait` as parameter and as result.

use std::fmt::Display;

pub fn takes(text: impl Into<String>, shown: &impl Display) -> String {
    let a = text.into(); //: a: String // into => Into::into
    let b = shown.to_string(); //: b: String // to_string => ToString::to_string
    a + &b //: a + &b: String // a + &b => Add::add for String
}

pub fn gives() -> impl Iterator<Item = u16> {
    vec![1u16].into_iter()
}

pub fn closure(by: u8) -> impl Fn(u8) -> u32 {
    move |x| u32::from(x + by) //: x: u8
}

pub fn both(numbers: impl Iterator<Item = char>) -> impl Iterator<Item = (usize, char)> {
    numbers.enumerate()
}

pub async fn answer() -> u8 {
    42
}

pub fn future() -> impl Future<Output = String> {
    async { String::new() }
}

pub async fn calls() {
    let a = takes("x", &1); //: a: String
    let b = gives(); //: b: impl
    let c = b.map(|x| x + 1); //: x: u16
    let d: Vec<_> = c.collect(); //: d: Vec<u16>
    let e = closure(1)(2); //: e: u32
    let f = both("ab".chars()).next(); //: f: Option<(usize, char)>
    let g = future().await; //: g: String
    let h = answer().await; //: h: u8
    for i in gives() { //: i: u16
        let _ = i;
    }
    let _ = (a, d, e, f, g, h);
}

//! `?` on results, options and control flow.

use std::error::Error;
use std::io::Read;
use std::num::ParseIntError;
use std::ops::ControlFlow;

pub enum Failure {
    Parse(ParseIntError),
    Missing,
}

impl From<ParseIntError> for Failure {
    fn from(error: ParseIntError) -> Failure {
        Failure::Parse(error)
    }
}

pub fn parse(text: &str) -> Result<u32, Failure> {
    let n = text.parse::<u32>()?; //: n: u32 // text.parse::<u32>()?: u32
    let m: u8 = text.parse()?; //: m: u8
    let first = text.chars().next().ok_or(Failure::Missing)?; //: first: char
    Ok(n + u32::from(m) + first as u32)
}

pub fn option(texts: &[String]) -> Option<char> {
    let text = texts.get(0)?; //: text: &String
    let c = text.trim().chars().next()?; //: c: char
    Some(c)
}

pub fn boxed(mut input: impl Read) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    let read = input.read_to_string(&mut text)?; //: read: usize
    let n: i64 = text.parse()?; //: n: i64
    if n > read as i64 {
        return Err("too long".into()); //: "too long".into(): Box<dyn Error>
    }
    Err(Box::from(String::new()))
}

pub fn closure() -> Option<u8> {
    let f = |x: &str| -> Result<u8, ParseIntError> {
        let n = x.parse::<u8>()?; //: n: u8
        Ok(n)
    };
    let n = f("1").ok()?; //: n: u8
    Some(n)
}

pub fn flow(items: &[u8]) -> ControlFlow<u8> {
    for item in items {
        check(*item)?; //: check(*item)?: ()
    }
    ControlFlow::Continue(())
}

fn check(item: u8) -> ControlFlow<u8> {
    if item > 1 { ControlFlow::Break(item) } else { ControlFlow::Continue(()) }
}

pub async fn waited() -> Result<(), Failure> {
    let n = later().await?; //: n: u32
    let _ = n;
    Ok(())
}

async fn later() -> Result<u32, Failure> {
    parse("1")
}

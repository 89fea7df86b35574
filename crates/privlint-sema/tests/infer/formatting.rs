//! Macros that format, and the calls that they make.

use std::fmt;
use std::io::Write;

pub struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").field("value", &"***").finish() //: field => DebugStruct::field // finish => DebugStruct::finish
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.len())?; //: write!(f, "{}", self.0.len()): Result<(), Error> // write_fmt => Formatter::write_fmt
        f.write_str("x") //: write_str => Formatter::write_str
    }
}

pub fn macros(secret: &Secret, mut out: impl Write) -> std::io::Result<()> {
    let a = format!("{secret} {secret:?} {}", 1 + 1); //: a: String
    println!("{a}");
    writeln!(out, "{a}")?; //: writeln!(out, "{a}"): Result<(), Error> // write_fmt => Write::write_fmt
    let b = dbg!(a.len()); //: b: usize
    assert!(b > 1, "{b}");
    assert_eq!(b, 2);
    let c = vec![1u8, 2]; //: c: Vec<u8>
    let d = vec![String::new(); 3]; //: d: Vec<String>
    let e = matches!(c.first(), Some(n) if *n > 1); //: e: bool // n: &u8
    let f = format_args!("{b}").to_string(); //: f: String
    let g = secret.to_string(); //: g: String
    let h: Vec<f32> = vec![]; //: vec![]: Vec<f32>
    let i = line!(); //: MISSING i: u32
    let j = concat!("a", 1); //: MISSING j: &str
    let _ = (d, e, f, g, h, i, j);
    Ok(())
}

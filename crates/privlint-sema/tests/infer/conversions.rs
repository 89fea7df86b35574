//! `into`, `from`, `parse`, `collect`, `default` and their kin: the type comes from where the value goes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

#[derive(Default)]
pub struct Settings {
    pub name: String,
    pub retries: u8,
    pub timeout: Option<Duration>,
}

fn takes(name: String, path: &Path, text: &str) -> Settings {
    Settings { name, retries: path.as_os_str().len() as u8, ..Default::default() } //: Default::default => Default::default for Settings
        .named(text)
}

impl Settings {
    fn named(mut self, name: &str) -> Settings {
        self.name = name.into(); //: name.into(): String // into => Into::into for &str
        self
    }
}

pub fn conversions(text: &str) -> Result<Arc<str>, std::num::ParseIntError> {
    let a: u32 = text.parse().unwrap_or_default(); //: a: u32 // text.parse(): Result<u32, ParseIntError>
    let b = takes(text.into(), Path::new("x"), &String::new()); //: text.into(): String // b: Settings
    let c: Settings = Default::default(); //: c: Settings
    let d = Settings { name: text.to_string(), ..Settings::default() }; //: d: Settings
    let e: Box<[u8]> = vec![1u8].into(); //: e: Box<[u8]>
    let f: Cow<'_, str> = text.into(); //: f: Cow<str>
    let g = f.into_owned(); //: g: String
    let h = PathBuf::from(text).join("x"); //: h: PathBuf // join => Path::join
    let i = u64::from(a) + u64::try_from(1i32).unwrap_or(0); //: i: u64
    let j = i64::from_str_radix("1", 2)?; //: j: i64
    let k: HashMap<_, _> = [("a", 1u8)].into(); //: k: HashMap<&str, u8, RandomState>
    let l: [u8; 4] = 1u32.to_be_bytes(); //: l: [u8; N]
    let m = String::from_utf8(vec![1]).map_err(|error| error.into_bytes()); //: m: Result<String, Vec<u8>> // error: FromUtf8Error
    let n = char::from_digit(1, 10).unwrap_or('x'); //: n: char
    let o: Option<&str> = Some(&g).map(|s| s.as_ref()); //: o: Option<&str>
    let p = text.as_bytes().to_vec(); //: p: Vec<u8>
    let q = std::str::from_utf8(&p).map(str::to_owned); //: q: Result<String, Utf8Error>
    let r: Vec<char> = Vec::from(['x']); //: r: Vec<char>
    let s = Option::<u8>::from(1); //: s: Option<u8>
    let t = bool::then_some(true, 1u8); //: t: Option<u8>
    let u: f64 = "1".parse::<f64>().unwrap().max(2.0); //: "1".parse::<f64>(): Result<f64, ParseFloatError>
    let _ = (b, c, d.timeout, e, h, i, j, k, l, m, n, o, q, r, s, t, u);
    Ok(g.into()) //: g.into(): Arc<str>
}

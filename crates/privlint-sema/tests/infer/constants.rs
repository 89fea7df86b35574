//! Constants and statics.

use std::sync::{LazyLock, Mutex, OnceLock};

const LIMIT: usize = 3;
static NAMES: [&str; 2] = ["a", "b"];
static CACHE: Mutex<Vec<String>> = Mutex::new(Vec::new());
static LAZY: LazyLock<Vec<u8>> = LazyLock::new(|| vec![1, 2]);
static ONCE: OnceLock<String> = OnceLock::new();
const TABLE: &[(char, u8)] = &[('a', 1)];

pub struct Config;

impl Config {
    pub const PORT: u16 = 80;
    pub const DEFAULT: Config = Config;
    const HOSTS: &'static [&'static str] = &["x"];
    pub fn hosts(&self) -> usize {
        Self::HOSTS.len() //: Self::HOSTS: &[&str]
    }
}

pub fn globals() {
    let a = LIMIT; //: a: usize
    let b = NAMES[0]; //: b: &str
    let c = CACHE.lock().unwrap().len(); //: c: usize
    let d = LAZY.iter().copied().max(); //: d: Option<u8>
    let e = ONCE.get_or_init(|| "x".into()); //: e: &String
    let f = Config::PORT; //: f: u16
    let g = TABLE.iter().map(|(c, n)| (n, c)).next(); //: g: Option<(&u8, &char)> // c: &char
    let h = Config::DEFAULT.hosts(); //: h: usize
    let i = u32::MAX; //: i: u32
    let j = std::f64::consts::PI; //: j: f64
    let k = [0u8; LIMIT]; //: k: [u8; N]
    const INNER: char = 'x';
    let l = INNER; //: l: char
    let m = i32::MAX as i64; //: m: i64
    let n = std::u16::MAX; //: n: u16
    let _ = (a, b, c, d, e, f, g, h, i, j, k, l, m, n);
}

//! Calls by path: of types, of traits, of both.

use std::collections::HashMap;

pub struct Meter(f64);

impl Meter {
    pub const ZERO: Meter = Meter(0.0);
    pub fn new(value: f64) -> Self {
        Self(value) //: Self(value): Meter // Self => Meter
    }
}

impl From<f64> for Meter {
    fn from(value: f64) -> Meter {
        Meter::new(value) //: Meter::new => Meter::new
    }
}

pub trait Unit {
    const NAME: &'static str;
    fn unit() -> u8;
    fn scaled(&self, by: f64) -> Meter;
}

impl Unit for Meter {
    const NAME: &'static str = "m";
    fn unit() -> u8 {
        1
    }
    fn scaled(&self, by: f64) -> Meter {
        Meter(self.0 * by) //: self.0 * by: f64
    }
}

pub fn paths<T: Unit>(meter: Meter, other: T) {
    let a = Meter::from(1.0); //: a: Meter // Meter::from => From::from for Meter
    let b = <Meter as From<f64>>::from(1.0); //: b: Meter
    let c = Unit::scaled(&meter, 2.0); //: c: Meter // Unit::scaled => Unit::scaled for Meter
    let d = <Meter>::new(1.0); //: d: Meter
    let e = Meter::unit(); //: e: u8 // Meter::unit => Unit::unit for Meter
    let f = T::unit(); //: f: u8 // T::unit => Unit::unit for T
    let g = T::NAME; //: g: &str
    let h = Meter::ZERO; //: h: Meter
    let i = <Meter as Unit>::NAME; //: i: &str
    let j = HashMap::<String, u8>::new(); //: j: HashMap<String, u8, RandomState>
    let k = <[u8]>::len(&[1, 2]); //: k: usize // <[u8]>::len => slice::len
    let l = u32::from_str_radix("1", 10); //: l: Result<u32, ParseIntError>
    let m = u8::MAX; //: m: u8
    let n = f64::EPSILON; //: n: f64
    let o = str::len("x"); //: o: usize // str::len => str::len
    let p = Vec::<u8>::with_capacity(3); //: p: Vec<u8>
    let q = Meter; //: q: fn Meter
    let r = <_ as Into<Meter>>::into(1.0f64); //: r: Meter
    let s = <Vec<u8> as IntoIterator>::Item::default(); //: s: u8
    let t = String::from_utf8_lossy(b"x"); //: t: Cow<str>
    let _ = (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, other);
}

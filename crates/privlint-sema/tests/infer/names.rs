//! What a name means: shadowing, imports, blocks, aliases, modules named like types.

use std::collections::HashMap as Map;
use std::str;
use std::{char, u8};

pub type Result<T> = std::result::Result<T, String>;
pub type Table<V> = Map<String, V>;

pub enum Shape {
    Circle(f64),
    Unit,
}

use Shape::*;

pub mod inner {
    pub fn helper() -> u8 {
        super::outer() //: super::outer(): u8 // super::outer => outer
    }
    pub mod deep {
        pub use super::helper as renamed;
        pub fn up() -> char {
            crate::letter() //: crate::letter => letter
        }
    }
}

pub fn outer() -> u8 {
    1
}

fn letter() -> char {
    'x'
}

pub fn shadowed(x: u8) -> Result<u64> {
    let x = x.to_string(); //: x: String
    let x = x.len(); //: x: usize
    {
        let x = 'x'; //: x: char
        let _ = x;
    }
    fn outer() -> u64 {
        7
    }
    struct Local(u16);
    impl Local {
        fn get(&self) -> u16 {
            self.0
        }
    }
    let a = outer(); //: a: u64 // outer => outer
    let b = self::outer(); //: b: u8
    let c = inner::deep::renamed(); //: c: u8 // inner::deep::renamed => helper
    let d = inner::deep::up(); //: d: char
    let e: Table<u8> = Table::new(); //: e: HashMap<String, u8, RandomState>
    let f = Circle(1.0); //: f: Shape // Circle => Shape::Circle
    let g = Local(1).get(); //: g: u16 // get => Local::get
    let h = str::from_utf8(b"x").unwrap(); //: h: &str
    let i: &str = h; //: i: &str
    let j = u8::MAX; //: j: u8
    let k: u8 = 3; //: k: u8
    let l: char = char::from(k); //: l: char
    let m = if x > 1 { Unit } else { f }; //: m: Shape
    use std::mem::take as grab;
    let n = grab(&mut vec![1u8]); //: n: Vec<u8> // grab => take
    let _ = (b, c, d, e, g, i, j, l, m, n);
    Ok(a)
}

pub fn text_of(text: &str) -> &str {
    text.trim() //: text: &str // trim => str::trim
}

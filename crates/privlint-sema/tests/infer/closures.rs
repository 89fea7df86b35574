//! Closures: parameters from what is expected, results from what they do.

pub struct Handler<F> {
    f: F,
}

impl<F> Handler<F>
where
    F: Fn(&str) -> Option<u8>,
{
    pub fn new(f: F) -> Self {
        Handler { f }
    }
    pub fn run(&self) -> Option<u8> {
        let n = (self.f)("x"); //: n: Option<u8>
        n
    }
}

pub fn apply<T, R>(value: T, f: impl FnOnce(T) -> R) -> R {
    f(value) //: f(value): R
}

pub fn closures(names: Vec<String>) {
    let a = |x: u8| x + 1; //: a: |u8| -> u8
    let b = a(1); //: b: u8 // a => value
    let c = apply(names.clone(), |names| names.len()); //: c: usize // names: Vec<String>
    let d = Handler::new(|text| text.bytes().next()); //: text: &str
    let e = d.run(); //: e: Option<u8>
    let f = || names.first(); //: f: || -> Option<&String>
    let g = f(); //: g: Option<&String>
    let h = apply((1u8, "x"), |(n, text)| (text, n)); //: h: (&str, u8) // n: u8
    let i = |s: &str| -> String { s.into() }; //: i: |&str| -> String
    let j = i("x"); //: j: String
    let k: fn(u8) -> u8 = |x| x; //: k: fn(u8) -> u8 // x: u8
    let l: Box<dyn Fn(u8) -> bool> = Box::new(|x| x > 1); //: l: Box<dyn Fn<(u8,)>> // x: u8
    let mut total = 0u64;
    names.iter().for_each(|name| total += name.len() as u64); //: name: &String
    let m = apply(1u8, |x| async move { x.to_string() }); //: m: async String
    let n = move |x| apply(x, u16::from); //: n: |u8| -> u16 // x: u8
    n(b);
    let _ = (c, e, g, h, j, k, l, total, m);
}

pub fn nested(rows: Vec<Vec<u32>>) -> Vec<u64> {
    rows.iter()
        .map(|row| row.iter().map(|cell| u64::from(*cell)).sum::<u64>()) //: row: &Vec<u32> // cell: &u32 // *cell: u32
        .filter(|sum| *sum > 1) //: sum: &u64
        .collect()
}

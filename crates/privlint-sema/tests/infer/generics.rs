//! Generic functions, structs and methods.

pub struct Pair<A, B = u8> {
    pub a: A,
    pub b: B,
}

impl<A, B> Pair<A, B> {
    pub fn new(a: A, b: B) -> Pair<A, B> {
        Pair { a, b }
    }
    pub fn swap(self) -> Pair<B, A> {
        Pair { a: self.b, b: self.a }
    }
    pub fn map<C, F: FnOnce(A) -> C>(self, f: F) -> Pair<C, B> {
        let a = f(self.a); //: a: C // f => value // self.a: A
        Pair { a, b: self.b }
    }
    pub fn first(&self) -> &A {
        &self.a //: &self.a: &A
    }
}

impl Pair<u8, u8> {
    pub fn sum(&self) -> u8 {
        self.a + self.b //: self.a + self.b: u8
    }
}

pub fn identity<T>(x: T) -> T {
    x //: x: T
}

pub fn calls(given: Pair<char>) {
    let a = identity("x"); //: a: &str // identity => identity
    let b = identity::<u64>(1); //: b: u64
    let c = Pair::new(1u8, String::new()); //: c: Pair<u8, String> // Pair::new => Pair::new
    let d = c.swap(); //: d: Pair<String, u8> // swap => Pair::swap
    let e = d.map(|s| s.len()); //: e: Pair<usize, u8> // s: String // len => String::len
    let f = e.first(); //: f: &usize
    let g = Pair { a: 'x', b: 1.0f32 }; //: g: Pair<char, f32>
    let h = Pair::<_, u8>::new(true, 3); //: h: Pair<bool, u8> // 3: u8
    let i = Pair::new(1, 2).sum(); //: i: u8 // sum => Pair::sum
    let j = given.b; //: j: u8
    let k: Pair<Vec<_>, _> = Pair::new(vec![1u8], "x"); //: k: Pair<Vec<u8>, &str>
    let _ = (a, b, f, g, h, i, j, k);
}

//! Operators, built in and overloaded.

use std::ops::{Add, AddAssign, Mul, Neg, Not, Sub};

#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Money(i64);

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0) //: self.0 + other.0: i64
    }
}
impl<'a> Add<&'a Money> for &'a Money {
    type Output = Money;
    fn add(self, other: &Money) -> Money {
        Money(self.0 + other.0)
    }
}
impl Mul<f64> for Money {
    type Output = f64;
    fn mul(self, by: f64) -> f64 {
        self.0 as f64 * by
    }
}
impl AddAssign<i64> for Money {
    fn add_assign(&mut self, by: i64) {
        self.0 += by;
    }
}
impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0) //: -self.0: i64
    }
}
impl Not for Money {
    type Output = bool;
    fn not(self) -> bool {
        self.0 == 0
    }
}

pub fn operators(a: Money, mut b: Money, x: &u8) {
    let c = a + b; //: c: Money // a + b => Add::add for Money
    let d = &a + &b; //: d: Money // &a + &b => Add::add for &Money
    let e = a * 2.0; //: e: f64 // a * 2.0 => Mul::mul for Money
    b += 3; //: b += 3 => AddAssign::add_assign for Money // 3: i64
    let f = -b; //: f: Money // -b => Neg::neg for Money
    let g = !b; //: g: bool // !b => Not::not for Money
    let h = a == b; //: h: bool
    let i = x + 1; //: i: u8
    let j = 1 + x; //: j: u8
    let k = x * *x; //: k: u8
    let l = 1u64 << 3; //: l: u64
    let m = 7 % 2 == 1 && *x > 1; //: m: bool
    let n = 1.0 / 3.0f32; //: n: f32
    let o = String::from("a") + "b"; //: o: String
    let p = a.partial_cmp(&b); //: p: Option<Ordering>
    let mut q = 0u16;
    q |= 3; //: 3: u16
    let r = generic(1.5, 2.5); //: r: f64
    let s = std::time::Duration::from_secs(1) * 3; //: s: Duration
    let t = std::time::Instant::now() - std::time::Instant::now(); //: t: Duration
    let u = 3usize.pow(2).wrapping_add(1).checked_sub(2); //: u: Option<usize>
    let v = (1..3).contains(&2); //: v: bool
    let _ = (c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v);
}

pub fn generic<T: Add<Output = T> + Sub<Output = T> + Copy>(a: T, b: T) -> T {
    let sum = a + b; //: sum: T // a + b => Add::add for T
    sum - b //: sum - b: T
}

pub fn sum<T>(items: &[T]) -> T
where
    T: Copy + Default + Add<T, Output = T>,
{
    let mut total = T::default(); //: total: T
    for item in items {
        total = total + *item; //: total + *item: T
    }
    total
}

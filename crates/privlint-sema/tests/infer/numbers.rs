//! Arithmetic of numbers whose type is decided by others.

pub struct Stats {
    pub count: u64,
    pub total: f64,
    pub bytes: [u8; 4],
}

pub fn mean(values: &[f64]) -> f64 {
    let sum: f64 = values.iter().sum(); //: sum: f64
    let mean = sum / values.len() as f64; //: mean: f64
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>(); //: v: &f64 // (v - mean).powi(2): f64
    variance.sqrt() //: variance.sqrt(): f64 // sqrt => Float::sqrt for f64
}

pub fn numbers(stats: &mut Stats, list: Vec<i64>) {
    stats.count += 1; //: 1: u64
    stats.total += 1.5; //: 1.5: f64
    let a = stats.count * 2 + 1; //: a: u64 // 2: u64
    let b = 2 * stats.count; //: b: u64 // 2: u64
    let c = list.iter().map(|n| n * 2).sum::<i64>(); //: c: i64 // n * 2: i64
    let d = list.iter().max().unwrap() - list.iter().min().unwrap(); //: d: i64
    let e = list.iter().fold(0, |sum, n| sum + n); //: e: i64
    let f = (1..=3).product::<u32>(); //: f: u32
    let g = list.len().saturating_sub(1) as u32; //: g: u32 // list.len().saturating_sub(1): usize
    let h = u64::pow(2, 3); //: h: u64
    let i = 1u8.checked_add(2).and_then(|n| n.checked_mul(2)).ok_or(()); //: i: Result<u8, ()>
    let j = stats.bytes.iter().map(|b| u32::from(*b)).sum::<u32>(); //: j: u32 // *b: u8
    let k = u32::from_be_bytes(stats.bytes); //: k: u32
    let l = 7i32.rem_euclid(3).abs().min(4); //: l: i32
    let m = (a as f64).max(1.0).round() as usize; //: m: usize
    let n = f64::from(1u8) + 0.5; //: n: f64
    let o = i32::try_from(a).unwrap_or(i32::MAX); //: o: i32
    let p = std::cmp::max(list[0], 3); //: p: i64 // 3: i64
    let q = list.iter().copied().min_by(|x, y| x.cmp(y)); //: q: Option<i64> // x: &i64
    let r = [1.5, 2.5f32].into_iter().fold(f32::MIN, f32::max); //: r: f32
    let s = 10u128.leading_zeros() + 3; //: s: u32
    let t = (3i8 - 5).unsigned_abs(); //: t: u8
    let u = if list.is_empty() { 0 } else { list[0] }; //: u: i64
    let mut v = 0; //: v: u64
    v += a;
    let w = -list[0]; //: w: i64
    let x = 1 << g; //: x: i32
    let y = &5 + 3u8; //: y: u8
    let z = list.iter().filter(|n| **n > 0 && *n % 2 == 0).count(); //: z: usize // n: &&i64
    let _ = (b, c, d, e, f, h, i, j, k, l, m, n, o, p);
    let _ = (q, r, s, t, u, v, w, x, y, z);
}

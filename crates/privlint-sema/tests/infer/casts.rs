//! `as`.

pub enum Color {
    Red = 1,
}

pub fn casts(n: u8, list: &[u8]) {
    let a = n as u64; //: a: u64
    let b = 'x' as u32; //: b: u32
    let c = 1.5 as i32; //: c: i32
    let d = Color::Red as u8; //: d: u8
    let e = &n as *const u8; //: e: *const u8
    let f = list.len() as f64 / 2.0; //: f: f64
    let g = casts as fn(u8, &[u8]); //: g: fn(u8, &[u8]) -> ()
    let h = &n as &dyn std::fmt::Debug; //: h: &dyn Debug
    let i = n as usize + 1; //: i: usize
    let j = -1i8 as u8 as char; //: j: char
    let k = true as i32; //: k: i32
    let l = Box::new(1u8) as Box<dyn std::any::Any>; //: l: Box<dyn Any>
    let _ = (a, b, c, d, e, f, g, h, i, j, k, l);
}

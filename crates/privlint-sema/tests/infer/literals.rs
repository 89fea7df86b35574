//! Literals and how numbers get their type.

pub fn literals() {
    let a = 1; //: a: i32
    let b = 1u8; //: b: u8
    let c = 1.5; //: c: f64
    let d = 2.0f32; //: d: f32
    let e = "text"; //: e: &str
    let f = b"bytes"; //: f: &[u8; N]
    let g = 'c'; //: g: char
    let h = b'c'; //: h: u8
    let i = true; //: i: bool
    let j: u64 = 7; //: j: u64 // 7: u64
    let k = [1, 2, 3u16]; //: k: [u16; N] // 1: u16
    let l = 0x_ff_i64; //: l: i64
    let m = 1_000; //: m: u32
    takes(m);
    let n = r"raw"; //: n: &str
    let o = (); //: o: ()
    let p = -1; //: p: i32
    let q = -1i8; //: q: i8
    let r = !0u64; //: r: u64
    let s = !true; //: s: bool
    let _ = (a, b, c, d, e, f, g, h, i, j, k, l, n, o, p, q, r, s);
}

fn takes(_: u32) {}

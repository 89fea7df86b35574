//! What does not return fits everywhere.

pub fn fail() -> ! {
    panic!("no")
}

pub fn branches(n: u8) -> u8 {
    let a = if n > 1 { "x" } else { panic!("no") }; //: a: &str
    let b = match n { //: b: char
        1 => 'x',
        2 => return 3,
        _ => fail(),
    };
    let c: u8 = match n {
        0 => unreachable!(),
        n => n, //: n: u8
    };
    let d = loop { //: d: u16
        if n > 3 {
            break 1u16;
        }
        continue;
    };
    let e = Some(n).unwrap_or_else(|| std::process::exit(1)); //: e: u8
    let Some(f) = Some('x') else { fail() }; //: f: char
    let g = a.parse::<u64>().unwrap_or_else(|_| fail()); //: g: u64
    let _ = (b, d, e, f, g);
    c
}

//! Strings and characters.

use std::fmt::Write as _;

pub fn text(email: &str, mut owned: String) {
    let a = email.split_once('@').map(|(user, host)| (user.len(), host)); //: a: Option<(usize, &str)> // user: &str
    let b = email.split('@').next().unwrap_or(email); //: b: &str
    let c = email.chars().filter(|c| c.is_ascii_digit()).collect::<String>(); //: c: String
    let d = email.bytes().map(|b| b ^ 1).collect::<Vec<_>>(); //: d: Vec<u8> // b: u8
    let e = email.lines().map(str::trim).filter(|line| !line.is_empty()).count(); //: line: &&str
    let f = email.split(|c: char| c == '@').last(); //: f: Option<&str>
    let g = email.char_indices().rev().find(|(_, c)| *c == '@'); //: g: Option<(usize, char)>
    let h = email.trim_start_matches("x").strip_suffix(".com"); //: h: Option<&str>
    let i = owned.clone() + email + "x"; //: i: String
    owned.push_str(&email.replace('@', " at ")); //: email.replace('@', " at "): String
    owned += email;
    write!(owned, "{email}").unwrap(); //: write!(owned, "{email}"): Result<(), Error>
    let j = format!("{email}-{}", owned.len()); //: j: String
    let k = 'x'.to_ascii_uppercase(); //: k: char
    let l = 'x'.to_uppercase().next(); //: l: Option<char>
    let m = email.parse::<std::net::IpAddr>().ok(); //: m: Option<IpAddr>
    let n = "x".repeat(3); //: n: String
    let o = email.to_lowercase().contains("x"); //: o: bool
    let p = owned.pop(); //: p: Option<char>
    let q = email.get(1..2); //: q: Option<&str>
    let r = &owned[owned.find('@').unwrap_or(0)..]; //: r: &str
    let s = email.splitn(2, "@").map(String::from).collect::<Vec<_>>(); //: s: Vec<String>
    let t = email.as_bytes()[0]; //: t: u8
    let u = email.cmp("x"); //: u: Ordering
    let v = String::from_iter(['a', 'b']); //: v: String
    let w = owned.drain(..1).count(); //: w: usize
    let x = email.rsplit('.').skip(1).collect::<Vec<_>>().join("."); //: x: String
    let _ = (a, b, c, d, e, f, g, h, i, j, k, l, m);
    let _ = (n, o, p, q, s, t, u, v, w, x);
}

//! Options and results.

#[derive(Clone, Debug, Default)]
pub struct User {
    pub email: Option<String>,
    pub manager: Option<Box<User>>,
}

pub fn find(id: u64) -> Result<User, String> {
    Err(id.to_string())
}

pub fn combined(user: &User, list: Vec<Option<u8>>) {
    let a = user.email.as_ref().map(|email| email.len()); //: a: Option<usize> // email: &String
    let b = user.email.as_deref().unwrap_or("none"); //: b: &str
    let c = user.email.clone().unwrap_or_default(); //: c: String
    let d = user.manager.as_ref().and_then(|m| m.email.as_ref()); //: d: Option<&String> // m: &Box<User>
    let e = find(1).map(|user| user.email).ok().flatten(); //: e: Option<String> // user: User
    let f = find(1).map_err(|text| text.len()); //: f: Result<User, usize> // text: String
    let g = find(1).and_then(|user| user.email.ok_or_else(|| "none".into())); //: g: Result<String, String>
    let h = find(1).unwrap_or_else(|text| User { email: Some(text), manager: None }); //: h: User
    let i = find(1).is_ok_and(|user| user.email.is_some()); //: i: bool
    let j = list.into_iter().flatten().map(u32::from).reduce(|a, b| a.max(b)); //: j: Option<u32>
    let k = Some(1u8).zip(Some('x')).filter(|(n, _)| *n > 1); //: k: Option<(u8, char)> // n: &u8
    let l = Some(find(1)).transpose(); //: l: Result<Option<User>, String>
    let m = user.email.iter().chain(Some(&c)).next(); //: m: Option<&String>
    let n = find(2).or_else(|_| find(3)).expect("a user"); //: n: User
    let o = Some("1").map(str::parse::<u8>); //: o: Option<Result<u8, ParseIntError>>
    let p = Some(3).map_or(0u8, |x| x + 1); //: p: u8 // x: u8
    let mut q = None; //: q: Option<char>
    q.get_or_insert('x');
    let r = q.take(); //: r: Option<char>
    let s = Ok::<u8, ()>(1).iter().count(); //: s: usize
    let t = match user.email { Some(ref email) => email, None => return }; //: t: &String
    let u = Some(1u8).ok_or("none")
        .and_then(|n| if n > 1 { Ok(n) } else { Err("small") }); //: n: u8
    let v = None.unwrap_or(1u8); //: v: u8
    let _ = (a, b, d, e, f, g, h, i, j, k, l, m);
    let _ = (n, o, p, r, s, t, u, v);
}

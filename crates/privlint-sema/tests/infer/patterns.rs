//! Patterns and binding modes.

pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub enum Message {
    Quit,
    Move { to: Point },
    Write(String, Option<u8>),
}

const ORIGIN: i32 = 0;

pub fn owned(message: Message) {
    match message {
        Message::Quit => {}
        Message::Move { to: Point { x, y: ORIGIN } } => { let _ = x; } //: x: i32
        Message::Move { to } => { let _ = to; } //: to: Point
        Message::Write(text, Some(n)) if n > 1 => { let _ = text; } //: text: String // n: u8
        Message::Write(ref text, _) => { let _ = text; } //: text: &String
    }
}

pub fn borrowed(message: &Message, mut changed: Message) {
    match message {
        Message::Write(text, Some(n)) => { let _ = (text, n); } //: text: &String // n: &u8
        Message::Move { to: Point { x, .. } } => { let _ = x; } //: x: &i32
        all @ Message::Quit => { let _ = all; } //: all: &Message
        _ => {}
    }
    if let Message::Write(text, n) = &mut changed { //: text: &mut String // n: &mut Option<u8>
        text.push('x');
        *n = None;
    }
    let &Message::Move { ref to } = message else { return }; //: to: &Point
    let _ = to;
}

pub fn tuples(pair: (u8, (char, &str)), list: &[(String, u64)], maybe: Option<&(u8, String)>) {
    let (a, (b, c)) = pair; //: a: u8 // b: char // c: &str
    let (first, .., last) = (1u8, 'x', "y"); //: first: u8 // last: &str
    for (name, n) in list { //: name: &String // n: &u64
        let _ = (name, n);
    }
    for &(ref name, n) in list { //: name: &String // n: u64
        let _ = (name, n);
    }
    if let Some((n, text)) = maybe { //: n: &u8 // text: &String
        let _ = (n, text);
    }
    if let Some(&(n, _)) = maybe { //: n: u8
        let _ = n;
    }
    let whole @ (left, _) = (1u8, 2u16); //: whole: (u8, u16) // left: u8
    let _ = (a, b, c, first, last, whole, left);
}

pub fn slices(list: &[String], array: [u8; 3], vec: Vec<char>) {
    match list {
        [] => {}
        [only] => { let _ = only; } //: only: &String
        [first, rest @ ..] => { let _ = (first, rest); } //: first: &String // rest: &[String]
    }
    let [x, y, _] = array; //: x: u8 // y: u8
    if let [a, .., b] = vec.as_slice() { //: a: &char // b: &char
        let _ = (a, b);
    }
    if let &[ref a, ..] = list { //: a: &String
        let _ = a;
    }
    let _ = (x, y);
}

pub fn alternatives(n: Result<u8, u8>, text: &str) -> u8 {
    let (Ok(a) | Err(a)) = n; //: a: u8
    let size = match text { //: size: usize
        "a" | "b" => 1,
        other => other.len(), //: other: &str
    };
    let ((1, b) | (b, _)) = (1u8, 'x' as u8); //: b: u8
    let Point { x, y: z } = (Point { x: 1, y: 2 }); //: x: i32 // z: i32
    let (mut c, d);
    (c, d) = (1u8, "x"); //: c: u8
    c += 1;
    let _ = (size, x, z, d, b);
    a + c
}

pub fn chains(a: Option<String>, b: Option<u8>) {
    if let Some(text) = &a && let Some(n) = b && text.len() > n.into() { //: text: &String // n: u8
        let _ = text;
    }
    let Some(n) = b else { return }; //: n: u8
    let _ = n;
}

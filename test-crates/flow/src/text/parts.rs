//! Text that is taken apart or changed.

use crate::{plain, sink, source};

fn header(value: &str) -> String {
    format!("  X-Name: {value}\r\nX-Id: 1\r\n")
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| {
        let (key, value) = line.trim().split_once(':')?;
        (key == name).then(|| value.trim())
    })
}

fn field_of_a_header() {
    sink(field(&header(&source()), "X-Name")); //~ pii-in-log
    sink(field(&header(&plain()), "X-Name"));
}

fn changed() {
    let (name, code) = (source(), plain());
    sink(name.to_uppercase()); //~ pii-in-log
    sink(code.to_uppercase());
    sink(name.replace(' ', "_")); //~ pii-in-log
    sink(code.replace("plain", "simple"));
    sink(name.trim_start().trim_end_matches('.')); //~ pii-in-log
    sink(code.replace(&name, "***"));
    sink(code.replace("plain", &name)); //~ pii-in-log
}

fn split() {
    let (path, codes) = (format!("/users/{}/orders", source()), format!("{},{}", plain(), plain()));
    for segment in path.split('/') {
        sink(segment); //~ pii-in-log
    }
    for segment in codes.split(',').filter(|segment| *segment != path) {
        sink(segment);
    }
    sink(path.rsplitn(2, '/').last()); //~ pii-in-log
    sink(codes.split_whitespace().next());
    sink(path.strip_prefix("/users/").and_then(|rest| rest.strip_suffix("/orders"))); //~ pii-in-log
    sink(codes.strip_prefix(path.as_str()).unwrap_or(&codes));
}

fn characters() {
    let (name, code) = (source(), plain());
    sink(name.chars().rev().collect::<Vec<_>>().into_iter().rev().collect::<String>()); //~ pii-in-log
    sink(code.chars().rev().collect::<String>());
    let mut spelled = String::new();
    let mut places = Vec::new();
    for (at, letter) in name.char_indices() {
        places.push(at);
        spelled.push(letter);
    }
    sink(spelled); //~ pii-in-log
    sink(places.len());
}

fn initial() {
    let name = source();
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let rest = letters.as_str();
    sink(first.is_some());
    sink(format!("{}{rest}", first.unwrap_or('?'))); //~ pii-in-log
}

fn bytes() {
    let (name, code) = (source(), plain());
    let upper: Vec<u8> = name.bytes().map(|byte| byte.to_ascii_uppercase()).collect();
    sink(upper.len());
    sink(String::from_utf8(upper)); //~ pii-in-log
    sink(std::str::from_utf8(name.as_bytes())); //~ pii-in-log
    sink(std::str::from_utf8(code.as_bytes()));
    sink(String::from_utf8_lossy(&name.into_bytes())); //~ pii-in-log
    sink(String::from_utf8_lossy(&code.into_bytes()));
}

fn cut_in_place() {
    let (mut name, mut code) = (format!("{}{}", plain(), source()), plain());
    let tail = name.split_off(5);
    let rest: String = code.drain(..2).collect();
    sink(tail); //~ pii-in-log
    sink((code, rest));
}

/// Runs everything.
pub fn all() {
    field_of_a_header();
    changed();
    split();
    characters();
    initial();
    bytes();
    cut_in_place();
}

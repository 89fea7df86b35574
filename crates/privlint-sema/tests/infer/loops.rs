//! `for`, `while`, `loop` and their values.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

pub struct Countdown(u8);

impl Iterator for Countdown {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        self.0.checked_sub(1)
    }
}

pub struct Bag {
    items: Vec<String>,
}

impl<'a> IntoIterator for &'a Bag {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

pub fn loops(bag: Bag, map: HashMap<String, u8>, tree: BTreeMap<u8, char>, set: HashSet<i64>, queue: VecDeque<f32>) {
    for a in 0..10 { //: a: i32
        let _ = a;
    }
    for a in 0..bag.items.len() { //: a: usize
        let _ = a;
    }
    for a in Countdown(3) { //: a: u8
        let _ = a;
    }
    for a in &bag { //: a: &String
        let _ = a;
    }
    for (name, n) in &map { //: name: &String // n: &u8
        let _ = (name, n);
    }
    for (a, b) in tree { //: a: u8 // b: char
        let _ = (a, b);
    }
    for a in set.iter() { //: a: &i64
        let _ = a;
    }
    for (i, a) in queue.into_iter().enumerate() { //: i: usize // a: f32
        let _ = (i, a);
    }
    for a in [1u8, 2] { //: a: u8
        let _ = a;
    }
    for a in &[1u8, 2] { //: a: &u8
        let _ = a;
    }
    for a in 'a'..='z' { //: a: char
        let _ = a;
    }
    for a in bag.items.iter().rev().skip(1) { //: a: &String
        let _ = a;
    }
    let mut stack = vec![1u16];
    while let Some(top) = stack.pop() { //: top: u16
        let _ = top;
    }
    let a = loop { //: a: char
        break 'x';
    };
    let b = 'outer: loop { //: b: u8
        loop {
            break 'outer 1u8;
        }
    };
    let c = 'block: { //: c: &str
        if b > 1 {
            break 'block "early";
        }
        "late"
    };
    let _ = (a, c, map);
}

//! Iterator chains.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

pub struct Order {
    pub customer: String,
    pub total: u32,
    pub tags: Vec<String>,
}

pub fn chains(orders: Vec<Order>) {
    let a: Vec<_> = orders.iter().map(|o| o.customer.as_str()).collect(); //: a: Vec<&str> // o: &Order
    let b = orders.iter().filter(|o| o.total > 1).count(); //: b: usize // o: &&Order
    let c: u32 = orders.iter().map(|o| o.total).sum(); //: c: u32 // sum => Iterator::sum
    let d = orders.iter().flat_map(|o| o.tags.iter()).collect::<HashSet<_>>(); //: d: HashSet<&String, RandomState>
    let e = orders.iter().flat_map(|o| &o.tags).cloned().collect::<BTreeSet<String>>(); //: e: BTreeSet<String>
    let f: HashMap<&str, Vec<&Order>> = orders.iter().map(|o| (o.customer.as_str(), vec![o])).collect(); //: f: HashMap<&str, Vec<&Order>, RandomState>
    let g = orders.iter().max_by_key(|o| o.total).map(|o| &o.customer); //: g: Option<&String>
    let h = orders.iter().enumerate().find(|(i, o)| *i > 1 && o.total > 1); //: h: Option<(usize, &Order)> // i: &usize
    let i = orders.iter().zip(1u8..).map(|(o, n)| (n, &o.tags)).last(); //: i: Option<(u8, &Vec<String>)>
    let j = orders.iter().fold(String::new(), |text, o| text + &o.customer); //: j: String // text: String
    let k: Result<Vec<u8>, _> = "1,2".split(',').map(|part| part.parse::<u8>()).collect(); //: k: Result<Vec<u8>, ParseIntError> // part: &str
    let l: Option<Vec<char>> = ["a", "b"].iter().map(|text| text.chars().next()).collect(); //: l: Option<Vec<char>> // text: &&str
    let m: String = ["a", "b"].concat(); //: m: String
    let n: Vec<String> = orders.iter().flat_map(|o| o.tags.clone()).collect(); //: n: Vec<String>
    let (p, q): (Vec<_>, Vec<_>) = orders.iter().partition(|o| o.total > 1); //: p: Vec<&Order>
    let r = orders.iter().map(|o| &o.tags).flatten().next(); //: r: Option<&String>
    let s = orders.iter().rev().skip(1).step_by(2).take(3).peekable().peek().map(|o| o.total); //: s: Option<u32>
    let t = orders.iter().filter_map(|o| o.tags.first()).any(|tag| tag.is_empty()); //: t: bool // tag: &String
    let u = orders.chunks(2).map(|chunk| chunk.len()).min(); //: u: Option<usize> // chunk: &[Order]
    let v = orders.iter().scan(0u64, |sum, o| { *sum += 1; Some((*sum, o)) }).collect::<Vec<_>>(); //: v: Vec<(u64, &Order)> // sum: &mut u64
    let w = (0..3).map(|n| n * 2).collect::<Vec<u16>>(); //: w: Vec<u16> // n: u16
    let x = std::iter::successors(Some(1u32), |n| n.checked_mul(2)).take_while(|n| *n < 9).sum::<u32>(); //: x: u32
    let y: BTreeMap<_, _> = orders.iter().map(|o| (o.total, o.customer.clone())).collect(); //: y: BTreeMap<u32, String>
    let z = y.into_iter().unzip::<u32, String, Vec<_>, Vec<_>>(); //: z: (Vec<u32>, Vec<String>)
    let _ = (a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    let _ = (p, q, r, s, t, u, v, w, x, z);
}

pub fn by_hand(mut words: impl Iterator<Item = String>) -> Option<usize> {
    let first = words.next()?; //: first: String
    let rest = words.by_ref().map(|word| word.len()).sum::<usize>(); //: word: String
    Some(first.len() + rest)
}

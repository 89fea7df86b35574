//! Maps, sets, queues; the entry API.

use std::collections::btree_map::BTreeMap;
use std::collections::hash_map::{Entry, HashMap};
use std::collections::{BTreeSet, BinaryHeap, HashSet, VecDeque};

pub fn maps(words: &[&str]) {
    let mut counts = HashMap::new(); //: counts: HashMap<&str, i32, RandomState>
    for word in words {
        *counts.entry(*word).or_insert(0) += 1; //: counts.entry(*word): Entry<&str, i32>
    }
    let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for word in words {
        groups.entry(word.len()).or_default().push(word.to_string()); //: push => Vec::push // word.to_string(): String
    }
    let a = counts.get("x").copied().unwrap_or_default(); //: a: i32
    let b = groups.values().flatten().map(String::as_str).collect::<Vec<_>>(); //: b: Vec<&str>
    let c = groups.iter().next_back().map(|(size, words)| (*size, words.len())); //: c: Option<(usize, usize)>
    let d = groups.first_key_value(); //: d: Option<(&usize, &Vec<String>)>
    match counts.entry("y") {
        Entry::Occupied(mut entry) => { //: entry: OccupiedEntry<&str, i32>
            *entry.get_mut() += 1; //: *entry.get_mut(): i32
        }
        Entry::Vacant(entry) => { //: entry: VacantEntry<&str, i32>
            entry.insert(1); //: entry.insert(1): &mut i32
        }
    }
    if let Some(n) = counts.get_mut("x") { //: n: &mut i32
        *n = 3;
    }
    counts.entry("z").and_modify(|n| *n += 1).or_insert_with(|| 1); //: n: &mut i32
    let e = counts.remove("x"); //: e: Option<i32>
    let f = counts.into_values().max(); //: f: Option<i32>
    let g = groups.range(1..3).count(); //: g: usize
    let h = groups.clone().into_iter().map(|(_, words)| words.join(", ")).collect::<String>(); //: words: Vec<String>
    let _ = (a, b, c, d, e, f, g, h);
}

pub fn others() {
    let mut seen = HashSet::new(); //: seen: HashSet<u8, RandomState>
    let a = seen.insert(1u8); //: a: bool
    let b = seen.union(&HashSet::from([2])).copied().collect::<BTreeSet<_>>(); //: b: BTreeSet<u8>
    let mut queue = VecDeque::new(); //: queue: VecDeque<(u8, char)>
    queue.push_back((1u8, 'x'));
    let c = queue.pop_front().map(|(n, _)| n); //: c: Option<u8>
    let d = queue.iter().map(|(_, c)| c).collect::<String>(); //: d: String // c: &char
    let mut heap = BinaryHeap::from(vec![1u16]); //: heap: BinaryHeap<u16>
    let e = heap.pop(); //: e: Option<u16>
    let f = &b - &BTreeSet::new(); //: f: BTreeSet<u8>
    let mut list = Vec::new(); //: list: Vec<String>
    list.push(String::new());
    list.extend(["x".to_owned()]);
    list.retain(|text| text.len() > 1); //: text: &String
    list.sort_by(|a, b| a.len().cmp(&b.len())); //: cmp => Ord::cmp for usize
    list.sort_by_key(|text| std::cmp::Reverse(text.len())); //: text: &String
    let g = list.iter().position(|text| text == "x"); //: g: Option<usize>
    let h = list.drain(..).next(); //: h: Option<String>
    let i = list.binary_search(&String::new()); //: i: Result<usize, usize>
    let j = list.join("-"); //: j: String
    let k = list.split_first().map(|(first, rest)| (first.len(), rest.len())); //: first: &String // rest: &[String]
    let _ = (a, c, d, e, f, g, h, i, j, k);
}

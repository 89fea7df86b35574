//! Bounds in where-clauses, on types of all shapes.

use std::collections::HashMap;
use std::hash::Hash;
use std::str::FromStr;

pub fn count<K, I>(items: I) -> HashMap<K, usize>
where
    K: Hash + Eq,
    I: IntoIterator,
    I::Item: Into<K>,
{
    let mut counts = HashMap::new();
    for item in items { //: item: <I as IntoIterator>::Item
        let key = item.into(); //: key: K
        *counts.entry(key).or_insert(0) += 1; //: or_insert => Entry::or_insert
    }
    counts //: counts: HashMap<K, usize, RandomState>
}

pub fn read<T>(text: &str) -> Result<T, T::Err>
where
    T: FromStr,
    <T as FromStr>::Err: std::fmt::Debug,
{
    let value = text.parse::<T>(); //: value: Result<T, <T as FromStr>::Err>
    value
}

pub fn borrowed<T>(items: &[T]) -> Vec<u8>
where
    for<'a> &'a T: Into<u8>,
{
    items.iter().map(|item| item.into()).collect() //: item: &T // item.into(): u8
}

pub struct Store<B> {
    backend: B,
}

pub trait Backend {
    type Key;
    fn load(&self, key: &Self::Key) -> Option<Vec<u8>>;
}

impl<B> Store<B>
where
    B: Backend,
    B::Key: for<'a> From<&'a str>,
{
    pub fn get(&self, key: &str) -> Option<Vec<u8>> {
        let key = B::Key::from(key); //: key: <B as Backend>::Key // B::Key::from => From::from for <B as Backend>::Key
        self.backend.load(&key) //: load => Backend::load for B
    }
}

pub fn uses() {
    let a = count::<String, _>(["x"]); //: a: HashMap<String, usize, RandomState>
    let b = read::<u8>("1"); //: b: Result<u8, ParseIntError>
    let c: Result<bool, _> = read("true"); //: c: Result<bool, ParseBoolError>
    let _ = (a, b, c);
}

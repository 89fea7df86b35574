//! Impls that are derived.

use std::collections::HashSet;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

#[derive(Clone, Debug, PartialEq)]
pub enum Value<T> {
    One(T),
    Many { all: Vec<T> },
    None,
}

#[derive(Clone, Debug, Default)]
pub struct Account {
    id: Id,
    names: Vec<String>,
}

pub fn derived(account: &Account, values: &[Value<String>]) {
    let a = account.clone(); //: a: Account // clone => Clone::clone for Account
    let b = Id::default(); //: b: Id // Id::default => Default::default for Id
    let c = a.id.cmp(&b); //: c: Ordering // cmp => Ord::cmp for Id
    let d = values.to_vec(); //: d: Vec<Value<String>>
    let e = values[0].clone(); //: e: Value<String>
    let f = d.iter().max_by_key(|value| format!("{value:?}")); //: f: Option<&Value<String>>
    let g = [b].into_iter().collect::<HashSet<_>>(); //: g: HashSet<Id, RandomState>
    let h = Some(account).cloned().unwrap_or_default().names; //: h: Vec<String>
    let i = a.id.max(b); //: i: Id
    let j = match e { Value::One(text) => text, Value::Many { all } => all.concat(), Value::None => String::new() }; //: text: String // all: Vec<String>
    let _ = (c, f, g, h, i, j);
}

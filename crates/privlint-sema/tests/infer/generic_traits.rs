//! Traits with parameters, constants, generic methods, several impls for one type.

use std::collections::HashMap;
use std::fmt::Display;
use std::marker::PhantomData;

pub trait Convert<To> {
    const COST: u32;
    fn convert(&self) -> To;
    fn twice(&self) -> (To, To) {
        (self.convert(), self.convert()) //: self.convert(): To
    }
}

pub struct Celsius(f64);

impl Convert<f32> for Celsius {
    const COST: u32 = 1;
    fn convert(&self) -> f32 {
        self.0 as f32
    }
}

impl Convert<String> for Celsius {
    const COST: u32 = 2;
    fn convert(&self) -> String {
        self.0.to_string() //: self.0.to_string(): String
    }
}

pub trait Visitor {
    type Output;
    fn visit<T: Display>(&mut self, item: T) -> Self::Output;
    fn all<I>(&mut self, items: I) -> Vec<Self::Output>
    where
        I: IntoIterator,
        I::Item: Display,
    {
        items.into_iter().map(|item| self.visit(item)).collect() //: item: <I as IntoIterator>::Item // self.visit(item): <Self as Visitor>::Output
    }
}

pub struct Lengths;

impl Visitor for Lengths {
    type Output = usize;
    fn visit<T: Display>(&mut self, item: T) -> usize {
        item.to_string().len() //: item.to_string(): String
    }
}

pub struct Key<T>(u64, PhantomData<T>);

impl<T> Key<T> {
    pub fn new(id: u64) -> Self {
        Key(id, PhantomData) //: PhantomData: PhantomData<T>
    }
}

pub trait Table {
    type Row: Default + Clone;
    fn get(&self, key: &Key<Self::Row>) -> Option<Self::Row>;
    fn or_default(&self, key: &Key<Self::Row>) -> Self::Row {
        self.get(key).unwrap_or_default() //: self.get(key): Option<<Self as Table>::Row> // self.get(key).unwrap_or_default(): <Self as Table>::Row
    }
}

impl Table for HashMap<u64, String> {
    type Row = String;
    fn get(&self, key: &Key<String>) -> Option<String> {
        HashMap::get(self, &key.0).cloned() //: HashMap::get(self, &key.0): Option<&String> // HashMap::get => HashMap::get
    }
}

pub fn uses(heat: Celsius, table: HashMap<u64, String>) {
    let a: String = heat.convert(); //: a: String // convert => Convert::convert for Celsius
    let b = Convert::<f32>::convert(&heat); //: b: f32
    let (c, _): (f32, _) = heat.twice(); //: c: f32
    let d = <Celsius as Convert<String>>::COST; //: d: u32
    let e = Lengths.visit(1); //: e: usize // visit => Visitor::visit for Lengths
    let f = Lengths.all(["x"]); //: f: Vec<usize>
    let g = Lengths.visit::<&str>("x"); //: g: usize
    let h = Key::new(1); //: h: Key<String>
    let i = table.or_default(&h); //: i: String // or_default => Table::or_default
    let j = Table::get(&table, &Key::new(2)); //: j: Option<String>
    let _ = (a, b, c, d, e, f, g, i, j);
}

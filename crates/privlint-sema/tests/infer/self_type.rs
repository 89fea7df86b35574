//! `Self` in impls and traits.

#[derive(Clone, Default)]
pub struct Builder<T> {
    items: Vec<T>,
    name: Option<String>,
}

impl<T: Clone> Builder<T> {
    pub fn new() -> Self {
        Self { items: Vec::new(), name: None } //: Vec::new(): Vec<T> // None: Option<String>
    }
    pub fn item(mut self, item: T) -> Self {
        self.items.push(item);
        self
    }
    pub fn name(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self } //: name.into(): String
    }
    pub fn build(&self) -> Vec<T> {
        self.items.clone() //: self.items.clone(): Vec<T>
    }
    pub fn again(&self) -> Self {
        let new = Self::new(); //: new: Builder<T> // Self::new => Builder::new
        new.item(self.items[0].clone())
    }
}

pub enum Level {
    Low,
    High(u8),
}

impl Level {
    pub fn up(&self) -> Self {
        match self {
            Self::Low => Self::High(1), //: Self::High(1): Level // Self::High => Level::High
            Self::High(n) => Self::High(n + 1), //: n: &u8 // n + 1: u8
        }
    }
}

pub trait Monoid {
    fn zero() -> Self;
    fn add(&self, other: &Self) -> Self;
    fn all(items: &[Self]) -> Self
    where
        Self: Sized,
    {
        let zero = Self::zero(); //: zero: Self // Self::zero => Monoid::zero for Self
        items.iter().fold(zero, |sum, item| sum.add(item)) //: sum: Self // item: &Self
    }
}

pub fn build() {
    let a = Builder::new().item(1u8).name("x").build(); //: a: Vec<u8> // item => Builder::item
    let b = Builder::<char>::default(); //: b: Builder<char>
    let c = b.again().items.pop(); //: c: Option<char>
    let d = Level::Low.up(); //: d: Level
    let _ = (a, c, d);
}

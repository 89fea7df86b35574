//! Trait objects.

use std::error::Error;
use std::rc::Rc;

pub trait Animal {
    fn name(&self) -> String;
    fn rename(&mut self, to: &str);
    fn shout(&self) -> String {
        self.name().to_uppercase() //: self.name(): String // to_uppercase => str::to_uppercase
    }
}

pub struct Dog(String);

impl Animal for Dog {
    fn name(&self) -> String {
        self.0.clone() //: self.0.clone(): String
    }
    fn rename(&mut self, to: &str) {
        self.0 = to.into(); //: to.into(): String
    }
}

pub fn objects(one: &dyn Animal, mut all: Vec<Box<dyn Animal>>, shared: Rc<dyn Animal>) {
    let a = one.name(); //: a: String // name => Animal::name for dyn Animal
    let b = shared.shout(); //: b: String // shout => Animal::shout for dyn Animal
    for c in &mut all { //: c: &mut Box<dyn Animal>
        c.rename("x"); //: rename => Animal::rename for dyn Animal
    }
    let d = all.iter().map(|it| it.name()).collect::<Vec<_>>(); //: d: Vec<String> // it: &Box<dyn Animal>
    let e: Box<dyn Animal> = Box::new(Dog(a)); //: e: Box<dyn Animal> // Box::new(Dog(a)): Box<Dog>
    all.push(Box::new(Dog(b)));
    let f = e.name(); //: f: String
    let _ = (d, f);
}

pub fn errors(error: &dyn Error, boxed: Box<dyn Error + Send + Sync>) {
    let a = error.source(); //: a: Option<&dyn Error> // source => Error::source for dyn Error
    let b = boxed.to_string(); //: b: String // to_string => ToString::to_string for Box<dyn Error + Send + Sync>
    let c = error.to_string(); //: c: String
    let _ = (a, b, c);
}

pub fn functions(call: &dyn Fn(u8) -> char, boxed: Box<dyn FnMut(&str) -> usize>) {
    let a = call(1); //: a: char // call => value
    let mut boxed = boxed;
    let b = boxed("x"); //: b: usize
    let _ = (a, b);
}

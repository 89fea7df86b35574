//! `*` and automatic dereferencing of fields.

use std::cell::{Cell, RefCell};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

pub struct User {
    pub name: String,
    pub age: u8,
}

pub struct Guard<T>(T);

impl<T> Deref for Guard<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Guard<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

pub fn pointers(user: &User, boxed: Box<User>, rc: Rc<RefCell<User>>, arc: Arc<Mutex<User>>, lock: &RwLock<Vec<User>>) {
    let a = user.name.len(); //: user.name: String // a: usize
    let b = *boxed; //: b: User
    let c = rc.borrow().age; //: c: u8 // rc.borrow(): Ref<User>
    rc.borrow_mut().name.push('x'); //: push => String::push
    let d = arc.lock().unwrap().name.clone(); //: d: String // arc.lock().unwrap(): MutexGuard<User>
    let e = lock.read().unwrap()[0].age; //: e: u8
    let mut f = Guard(b); //: f: Guard<User>
    let g = &f.name; //: g: &String
    let h = g.as_str(); //: h: &str
    let i = h.to_owned(); //: i: String
    f.age = 3; //: 3: u8
    let j = &*f; //: j: &User
    let k = j.age; //: k: u8
    let l = Cell::new(1u8).get(); //: l: u8
    let m = **&&l; //: m: u8
    let n: &str = &i; //: n: &str
    let o = &mut *lock.write().unwrap(); //: o: &mut Vec<User>
    o.clear(); //: clear => Vec::clear
    let _ = (a, c, d, e, k, m, n);
}

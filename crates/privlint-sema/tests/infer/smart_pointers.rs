//! Boxes, counted references, cells, locks.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};

pub struct Node {
    pub children: RefCell<Vec<Rc<Node>>>,
    pub parent: RefCell<Weak<Node>>,
    pub value: u8,
}

pub struct State {
    pub users: Mutex<HashMap<u64, String>>,
    pub hits: AtomicU64,
    pub names: RwLock<Vec<String>>,
}

pub fn trees(node: Rc<Node>) {
    let a = node.parent.borrow().upgrade().map(|parent| parent.value); //: a: Option<u8> // parent: Rc<Node>
    let b = Rc::clone(&node); //: b: Rc<Node> // Rc::clone => Clone::clone for Rc<Node>
    let c = Rc::downgrade(&b); //: c: Weak<Node>
    node.children.borrow_mut().push(b.clone()); //: push => Vec::push // b.clone(): Rc<Node>
    let d = node.children.borrow().iter().map(|child| child.value).sum::<u8>(); //: d: u8 // child: &Rc<Node>
    let e = Rc::try_unwrap(node).map(|node| node.value); //: e: Result<u8, Rc<Node>>
    let cell = OnceCell::new(); //: cell: OnceCell<String>
    let f = cell.get_or_init(|| "x".to_string()); //: f: &String
    let _ = (a, c, d, e, f);
}

pub fn shared(state: Arc<State>, text: Cow<'_, str>) {
    let a = state.users.lock().unwrap().get(&1).cloned(); //: a: Option<String>
    let mut users = state.users.lock().unwrap(); //: users: MutexGuard<HashMap<u64, String, RandomState>>
    let b = users.insert(1, text.clone().into_owned()); //: b: Option<String>
    let c = users.entry(2).or_insert_with(String::new).len(); //: c: usize
    let d = state.hits.fetch_add(1, Ordering::Relaxed); //: d: u64
    let e = state.names.read().map(|names| names.len()).unwrap_or(0); //: e: usize // names: RwLockReadGuard<Vec<String>>
    let f = text.len(); //: f: usize // len => str::len
    let g = Box::new(text.to_string()); //: g: Box<String>
    let h = g.len() + (*g).len(); //: h: usize
    let i = Arc::new(Mutex::new(1u8)); //: i: Arc<Mutex<u8>>
    *i.lock().unwrap() += 1; //: *i.lock().unwrap(): u8
    let j = i.lock().map(|n| *n).is_ok(); //: n: MutexGuard<u8> // *n: u8
    if let Ok(names) = state.names.write().as_mut() { //: names: &mut RwLockWriteGuard<Vec<String>>
        names.push(*g);
    }
    let _ = (a, b, c, d, e, f, h, j);
}

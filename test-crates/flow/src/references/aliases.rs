//! Clones of `Rc<RefCell<..>>` and `Arc<Mutex<..>>`: what is written by one is read by the other.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

use crate::{plain, send, sink, source};

#[derive(Clone, Debug, Default)]
struct State {
    draft: String,
    mode: String,
}

#[derive(Clone)]
struct Editor {
    state: Rc<RefCell<State>>,
}

impl Editor {
    fn type_in(&self, text: &str) {
        self.state.borrow_mut().draft.push_str(text);
    }
}

#[derive(Clone, Default)]
struct Shared {
    names: Arc<Mutex<Vec<String>>>,
    hosts: Arc<Mutex<Vec<String>>>,
}

fn written_by_a_clone() {
    let first = Rc::new(RefCell::new(State::default()));
    let second = Rc::clone(&first);
    second.borrow_mut().draft = source();
    sink(&first.borrow().draft); //~ pii-in-log
    sink(&first.borrow().mode);
}

fn struct_with_a_handle() {
    let state = Rc::new(RefCell::new(State::default()));
    let editor = Editor { state: Rc::clone(&state) };
    let apart = Editor { state: Rc::new(RefCell::new(State::default())) };
    apart.type_in("hello");
    editor.clone().type_in(&source());
    sink(&state.borrow().draft); //~ pii-in-log
    sink(&state.borrow().mode);
    sink(&apart.state);
}

fn deep_copy_is_apart() {
    let first = Rc::new(RefCell::new(State::default()));
    let copy = RefCell::new(first.borrow().clone());
    copy.borrow_mut().draft = source();
    sink(copy.borrow()); //~ pii-in-log
    sink(first.borrow());
}

fn shared_by_a_mutex() {
    let shared = Shared::default();
    let worker = shared.clone();
    worker.names.lock().unwrap().push(source());
    worker.hosts.lock().unwrap().push(plain());
    send(&*shared.names.lock().unwrap()); //~ external-http
    send(&*shared.hosts.lock().unwrap());
}

fn shared_with_a_thread() {
    let private = Arc::new(Mutex::new(String::new()));
    let public = Arc::new(Mutex::new(String::new()));
    let worker = {
        let (private, public) = (Arc::clone(&private), Arc::clone(&public));
        thread::spawn(move || {
            *private.lock().unwrap() = source();
            *public.lock().unwrap() = plain();
        })
    };
    worker.join().unwrap();
    sink(private.lock().unwrap().as_str()); //~ pii-in-log
    sink(public.lock().unwrap().as_str());
}

fn unique_again() {
    let mut shared = Arc::new(State::default());
    if let Some(state) = Arc::get_mut(&mut shared) {
        state.draft = source();
    }
    sink(&shared.mode);
    sink(&shared.draft); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    written_by_a_clone();
    struct_with_a_handle();
    deep_copy_is_apart();
    shared_by_a_mutex();
    shared_with_a_thread();
    unique_again();
}

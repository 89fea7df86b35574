//! Interior mutability: what is written through `&` is read later.

use std::cell::{Cell, OnceCell, RefCell};
use std::sync::{Mutex, OnceLock, RwLock};

use crate::{plain, send, sink, source, source_number};

#[derive(Debug, Default)]
struct Recorder {
    last: RefCell<String>,
    level: RefCell<String>,
    count: Cell<u64>,
    token: OnceCell<String>,
}

impl Recorder {
    fn record(&self, text: &str) {
        self.last.replace(text.to_owned());
        self.count.set(self.count.get() + 1);
    }

    fn token(&self) -> &str {
        self.token.get_or_init(source)
    }
}

#[derive(Debug, Default)]
struct Cache {
    body: Mutex<Option<String>>,
    etag: Mutex<Option<String>>,
    hosts: RwLock<Vec<String>>,
    users: RwLock<Vec<String>>,
    region: OnceLock<String>,
}

fn cell() {
    let number = Cell::new(0);
    let other = Cell::new(0);
    number.set(source_number());
    sink(number.get()); //~ pii-in-log
    sink(other.get());
    sink(number.replace(1)); //~ pii-in-log
    sink(other.take());
}

fn ref_cell() {
    let recorder = Recorder::default();
    recorder.record(&source());
    recorder.level.borrow_mut().push_str("info");
    sink(recorder.last.borrow()); //~ pii-in-log
    sink(recorder.level.borrow());
    sink(recorder.count.get());
}

fn once_cell() {
    let recorder = Recorder::default();
    recorder.record("start");
    sink(&recorder);
    sink(recorder.token()); //~ pii-in-log
    sink(&recorder.last);
}

fn mutex() {
    let cache = Cache::default();
    *cache.body.lock().unwrap() = Some(source());
    *cache.etag.lock().unwrap() = Some(plain());
    send(&*cache.etag.lock().unwrap());
    send(&*cache.body.lock().unwrap()); //~ external-http
    if let Ok(mut body) = cache.body.lock() {
        let taken = body.take();
        send(taken); //~ external-http
    }
}

fn guard_is_overwritten() {
    let state = Mutex::new(source());
    let mut guard = state.lock().unwrap();
    sink(&*guard); //~ pii-in-log
    *guard = plain();
    sink(&*guard);
}

fn rw_lock() {
    let cache = Cache::default();
    cache.users.write().unwrap().push(source());
    cache.hosts.write().unwrap().push(plain());
    let users = cache.users.read().unwrap();
    sink(users.first()); //~ pii-in-log
    sink(users.len());
    sink(cache.hosts.read().unwrap().join(","));
}

fn once_lock() {
    let cache = Cache::default();
    sink(cache.region.get());
    let set = cache.region.set(source());
    sink(set.is_ok());
    sink(cache.region.get()); //~ pii-in-log
}

fn into_inner() {
    let (private, public) = (RefCell::new(plain()), RefCell::new(plain()));
    *private.borrow_mut() += &source();
    *public.borrow_mut() += "!";
    sink(private.into_inner()); //~ pii-in-log
    sink(public.into_inner());
}

/// Runs everything.
pub fn all() {
    cell();
    ref_cell();
    once_cell();
    mutex();
    guard_is_overwritten();
    rw_lock();
    once_lock();
    into_inner();
}

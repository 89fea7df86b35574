//! `Arc` with a lock in it: what one thread writes another reads.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};
use std::thread;

use crate::{plain, send, sink, source};

fn written_by_a_thread() {
    let names = Arc::new(Mutex::new(Vec::new()));
    let cities = Arc::new(Mutex::new(Vec::new()));
    let writer = {
        let (names, cities) = (Arc::clone(&names), Arc::clone(&cities));
        thread::spawn(move || {
            names.lock().unwrap().push(source());
            cities.lock().unwrap().push(plain());
        })
    };
    writer.join().unwrap();
    sink(names.lock().unwrap().first()); //~ pii-in-log
    sink(cities.lock().unwrap().first());
}

#[derive(Default)]
struct Session {
    user: String,
    requests: u64,
}

#[derive(Clone, Default)]
struct Sessions {
    current: Arc<RwLock<Session>>,
}

impl Sessions {
    fn enter(&self, user: &str) {
        let mut session = self.current.write().unwrap();
        session.user = user.to_owned();
        session.requests += 1;
    }

    fn user(&self) -> String {
        self.current.read().unwrap().user.clone()
    }
}

fn fields_behind_a_lock() {
    let sessions = Sessions::default();
    let shared = sessions.clone();
    thread::spawn(move || shared.enter(&source())).join().unwrap();
    sink(sessions.user()); //~ pii-in-log
    sink(sessions.current.read().unwrap().requests);
}

fn two_instances() {
    let (customers, robots) = (Sessions::default(), Sessions::default());
    customers.enter(&source());
    robots.enter(&plain());
    send(customers.user()); //~ external-http
    send(robots.user());
}

fn taken_out_of_the_lock() {
    let cell = Arc::new(Mutex::new(Some(source())));
    let taken = cell.lock().unwrap().take();
    let unwrapped = Arc::into_inner(cell).and_then(|cell| cell.into_inner().ok()).is_some();
    sink(taken); //~ pii-in-log
    sink(unwrapped);
}

fn map_behind_a_lock() {
    let visits: RwLock<HashMap<String, u32>> = RwLock::default();
    *visits.write().unwrap().entry(source()).or_default() += 1;
    sink(visits.read().unwrap().values().collect::<Vec<_>>());
    sink(visits.read().unwrap().keys().collect::<Vec<_>>()); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    written_by_a_thread();
    fields_behind_a_lock();
    two_instances();
    taken_out_of_the_lock();
    map_behind_a_lock();
}

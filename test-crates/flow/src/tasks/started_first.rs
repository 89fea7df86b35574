//! What was started first and runs at the same time: loops that never end, workers that wait for what comes later.

use std::future::pending;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::{plain, sink, source};

enum Order {
    Show,
    Count(u32),
    Stop,
}

fn work(orders: &Receiver<Order>, name: &str) {
    for order in orders {
        match order {
            Order::Show => sink(name), //~ pii-in-log
            Order::Count(count) => sink(format!("{count} {name}")), //~ pii-in-log
            Order::Stop => break,
        }
    }
    sink(plain());
}

fn orders_that_come_later() {
    let (sender, receiver) = channel();
    let name = source();
    let worker = thread::spawn(move || work(&receiver, &name));
    sender.send(Order::Show).unwrap();
    sender.send(Order::Count(3)).unwrap();
    sender.send(Order::Stop).unwrap();
    worker.join().unwrap();
}

async fn endless() -> ! {
    loop {
        pending::<()>().await;
    }
}

fn behind_what_never_ends() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_secs(1));
        }
    });
    sink(source()); //~ pii-in-log
    let waits = async {
        loop {
            pending::<()>().await;
        }
    };
    drop(waits);
    sink(source()); //~ pii-in-log
    drop(endless());
    sink(source()); //~ pii-in-log
}

fn what_an_endless_loop_keeps() {
    let (sender, receiver) = channel();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    thread::spawn(move || {
        loop {
            match receiver.recv() {
                Ok(name) => kept.lock().unwrap().push(name),
                Err(_) => thread::park(),
            }
        }
    });
    sender.send(source()).unwrap();
    while seen.lock().unwrap().is_empty() {
        thread::yield_now();
    }
    sink(seen.lock().unwrap().clone()); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    orders_that_come_later();
    behind_what_never_ends();
    what_an_endless_loop_keeps();
}

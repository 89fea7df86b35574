//! Threads: what their closures capture, and what `join` gives.

use std::thread;

use crate::{Marked, plain, send, sink, source};

fn captured_by_a_thread() {
    let (name, city) = (source(), plain());
    let thread = thread::spawn(move || {
        sink(&name); //~ pii-in-log
        sink(&city);
    });
    thread.join().unwrap();
}

fn result_of_a_thread() {
    let customer = thread::spawn(source);
    let other = thread::spawn(|| source().len());
    sink(customer.join().unwrap()); //~ pii-in-log
    sink(other.join().unwrap());
}

fn scoped_threads() {
    let record = Marked { secret: source(), plain: plain() };
    let mut copy = String::new();
    let size = thread::scope(|scope| {
        scope.spawn(|| copy.push_str(&record.secret));
        scope.spawn(|| send(&record.plain));
        scope.spawn(|| record.secret.len()).join().unwrap()
    });
    sink(size);
    send(copy); //~ external-http
}

fn many_handles() {
    let threads: Vec<_> =
        [source(), plain()].into_iter().map(|text| thread::spawn(move || (text.len(), text))).collect();
    for thread in threads {
        let (length, text) = thread.join().expect("no thread panics");
        sink(length);
        sink(text); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    captured_by_a_thread();
    result_of_a_thread();
    scoped_threads();
    many_handles();
}

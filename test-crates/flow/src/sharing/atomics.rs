//! Atomics: numbers that go through them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use crate::{sink, source_number};

fn stored_by_a_thread() {
    let (account, requests) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let (writer, counter) = (Arc::clone(&account), Arc::clone(&requests));
    thread::spawn(move || {
        writer.store(source_number(), Ordering::Release);
        counter.fetch_add(1, Ordering::Relaxed);
    })
    .join()
    .unwrap();
    sink(account.load(Ordering::Acquire)); //~ pii-in-log
    sink(requests.load(Ordering::Relaxed));
}

fn swapped() {
    let last = AtomicU64::new(0);
    sink(last.swap(source_number(), Ordering::AcqRel));
    sink(last.swap(0, Ordering::AcqRel)); //~ pii-in-log
}

fn flag() {
    let large = AtomicBool::new(false);
    large.store(source_number() > 1_000, Ordering::Relaxed);
    sink(large.into_inner());
}

/// Runs everything.
pub fn all() {
    stored_by_a_thread();
    swapped();
    flag();
}

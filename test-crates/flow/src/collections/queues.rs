//! `VecDeque` and `BinaryHeap`.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use crate::{plain, send, sink, source};

#[derive(Debug)]
struct Job {
    payload: String,
    kind: &'static str,
}

fn queue_of_jobs() {
    let mut jobs = VecDeque::new();
    jobs.push_back(Job { payload: source(), kind: "mail" });
    while let Some(job) = jobs.pop_front() {
        sink(job.kind);
        sink(job.payload); //~ pii-in-log
    }
}

fn both_ends() {
    let (mut private, mut public) = (VecDeque::from([plain()]), VecDeque::from([plain()]));
    private.push_front(source());
    public.push_front(plain());
    send(private.front()); //~ external-http
    send(public.back());
    private.rotate_left(1);
    send(private.make_contiguous()); //~ external-http
    send(private.len());
}

fn heap() {
    let mut heap = BinaryHeap::new();
    heap.push((3, source()));
    heap.push((1, plain()));
    sink(heap.peek()); //~ pii-in-log
    if let Some((priority, text)) = heap.pop() {
        sink(priority);
        sink(text); //~ pii-in-log
    }
}

fn heap_in_reverse_order() {
    let private = BinaryHeap::from([Reverse(source())]);
    let public = BinaryHeap::from([Reverse(plain())]);
    sink(private.into_sorted_vec()); //~ pii-in-log
    sink(public.into_iter().map(|Reverse(text)| text).collect::<Vec<_>>());
}

/// Runs everything.
pub fn all() {
    queue_of_jobs();
    both_ends();
    heap();
    heap_in_reverse_order();
}

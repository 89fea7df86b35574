//! `thread_local!`: state that every function of the thread sees.

use std::cell::{Cell, OnceCell, RefCell};

use crate::{plain, send, sink, source, source_number};

thread_local! {
    static USER: RefCell<String> = const { RefCell::new(String::new()) };
    static TRACE: RefCell<String> = const { RefCell::new(String::new()) };
    static ACCOUNT: Cell<u64> = const { Cell::new(0) };
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static STACK: RefCell<Vec<String>> = RefCell::default();
    static SPANS: RefCell<Vec<String>> = RefCell::default();
    static TENANT: OnceCell<String> = const { OnceCell::new() };
}

fn enter(user: String, trace: String, account: u64) {
    USER.with(|cell| *cell.borrow_mut() = user);
    TRACE.set(trace);
    ACCOUNT.set(account);
    DEPTH.set(DEPTH.get() + 1);
}

fn inside() {
    USER.with(|user| sink(user.borrow())); //~ pii-in-log
    TRACE.with_borrow(|trace| sink(trace));
    sink(ACCOUNT.get()); //~ pii-in-log
    sink(DEPTH.get());
}

fn leave() {
    let (user, trace) = (USER.take(), TRACE.replace(String::new()));
    send(user); //~ external-http
    send(trace);
}

fn stacks() {
    STACK.with_borrow_mut(|stack| stack.push(source()));
    SPANS.with_borrow_mut(|spans| spans.push(plain()));
    sink(SPANS.with_borrow(|spans| spans.last().cloned()));
    sink(STACK.with_borrow(|stack| stack.last().cloned())); //~ pii-in-log
    sink(STACK.with_borrow(Vec::len));
}

fn once() {
    let first = TENANT.with(|tenant| tenant.get().is_none());
    sink(first);
    sink(TENANT.with(|tenant| tenant.get_or_init(source).clone())); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    enter(source(), plain(), source_number());
    inside();
    leave();
    stacks();
    once();
}

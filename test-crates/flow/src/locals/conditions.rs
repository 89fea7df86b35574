//! Conditions that do not depend on what comes from outside: truth values and variants that are known.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use crate::{choice, sink, source};

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Plain,
    Hidden,
}

#[derive(Default)]
struct Options {
    verbose: bool,
    mode: Option<Mode>,
}

impl Options {
    fn make_verbose(&mut self) {
        self.verbose = true;
    }

    fn show(&mut self) {
        self.mode = Some(Mode::Plain);
    }
}

const VERBOSE: bool = true;
const QUIET: bool = !VERBOSE;
static STOPPED: AtomicBool = AtomicBool::new(false);

fn constants(email: &str) {
    if VERBOSE {
        sink(email); //~ pii-in-log
    }
    if QUIET {
        sink(email);
    }
    if QUIET && choice(true) || QUIET {
        sink(email);
    }
    if !VERBOSE || choice(true) {
        sink(email); //~ pii-in-log
    }
}

fn told(email: &str, verbose: bool) {
    if verbose {
        sink(email);
    }
}

fn told_loudly(email: &str, verbose: bool) {
    if verbose {
        sink(email); //~ pii-in-log
    } else {
        sink(email);
    }
}

fn written(email: &str) {
    let mut first = true;
    for _ in 0..2 {
        if first {
            first = false;
        } else {
            sink(email); //~ pii-in-log
        }
    }
    let mut found = false;
    found |= choice(true);
    if found {
        sink(email); //~ pii-in-log
    }
    let mut seen = false;
    [1, 2].iter().for_each(|_| seen = true);
    if seen {
        sink(email); //~ pii-in-log
    }
}

fn matched(email: &str, verbose: bool) -> &str {
    match verbose {
        true => email,
        false => "hidden",
    }
}

fn variants(email: &str, mode: Mode) {
    match mode {
        Mode::Plain => sink(email),
        Mode::Hidden => sink("hidden"),
    }
    if matches!(mode, Mode::Plain) {
        sink(email);
    }
    if !matches!(mode, Mode::Hidden) {
        sink(email);
    }
}

fn variants_shown(email: &str, mode: Mode) {
    match mode {
        Mode::Plain => sink(email), //~ pii-in-log
        Mode::Hidden => sink("hidden"),
    }
    if mode == Mode::Plain {
        sink(email); //~ pii-in-log
    }
}

fn options(email: &str) {
    let mut options = Options { verbose: false, mode: None };
    if options.verbose {
        sink(email);
    }
    options.make_verbose();
    if options.verbose {
        sink(email); //~ pii-in-log
    }
    options.show();
    if let Some(Mode::Plain) = options.mode {
        sink(email); //~ pii-in-log
    }
}

fn put(slot: &mut Option<u32>) {
    *slot = Some(3);
}

fn slots(email: &str) {
    let mut slot = None;
    put(&mut slot);
    if let Some(number) = slot {
        sink(format!("{number} {email}")); //~ pii-in-log
    }
}

/// What is changed through a shared reference, by whomever.
fn cells(email: &str) {
    let cell = Cell::new(false);
    let set = || cell.set(true);
    set();
    if cell.get() {
        sink(email); //~ pii-in-log
    }
    let slot = RefCell::new(None);
    put(&mut slot.borrow_mut());
    if slot.borrow().is_some() {
        sink(email); //~ pii-in-log
    }
    if let Some(number) = *slot.borrow() {
        sink(format!("{number} {email}")); //~ pii-in-log
    }
    STOPPED.store(true, Ordering::SeqCst);
    if STOPPED.load(Ordering::SeqCst) {
        sink(email); //~ pii-in-log
    }
}

fn threads(email: &str) {
    let ready = Arc::new(Mutex::new(false));
    let email = email.to_owned();
    let task = std::thread::spawn({
        let ready = Arc::clone(&ready);
        move || {
            while !*ready.lock().unwrap() {
                std::thread::yield_now();
            }
            sink(email); //~ pii-in-log
        }
    });
    *ready.lock().unwrap() = true;
    task.join().unwrap();
}

/// Runs everything.
pub fn all() {
    let email = &source();
    constants(email);
    told(email, false);
    told_loudly(email, true);
    written(email);
    sink(matched(email, false));
    sink(matched(email, true)); //~ pii-in-log
    variants(email, Mode::Hidden);
    variants_shown(email, Mode::Plain);
    options(email);
    slots(email);
    cells(email);
    threads(email);
}

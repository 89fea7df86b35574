//! An event bus with boxed handlers.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::{plain, send, sink, source};

struct Registered {
    email: String,
    plan: String,
}

struct Deployed {
    version: String,
}

struct Bus<E> {
    handlers: Vec<Box<dyn Fn(&E)>>,
}

impl<E> Bus<E> {
    fn new() -> Self {
        Self { handlers: Vec::new() }
    }

    fn subscribe(&mut self, handler: impl Fn(&E) + 'static) -> &mut Self {
        self.handlers.push(Box::new(handler));
        self
    }

    fn publish(&self, event: &E) -> usize {
        self.handlers.iter().for_each(|handler| handler(event));
        self.handlers.len()
    }
}

fn one_bus_for_each_event() {
    let (mut registered, mut deployed) = (Bus::new(), Bus::new());
    registered.subscribe(|event: &Registered| sink(&event.plan)).subscribe(|event| {
        send(&event.email); //~ external-http
    });
    deployed.subscribe(|event: &Deployed| send(&event.version));
    registered.publish(&Registered { email: source(), plan: plain() });
    sink(deployed.publish(&Deployed { version: plain() }));
}

fn handlers_that_remember() {
    let (emails, count) = (Rc::new(RefCell::new(Vec::new())), Rc::new(RefCell::new(0)));
    let (all, counter) = (Rc::clone(&emails), Rc::clone(&count));
    let mut bus = Bus::new();
    bus.subscribe(move |event: &Registered| all.borrow_mut().push(event.email.clone()));
    bus.subscribe(move |_| *counter.borrow_mut() += 1);
    bus.publish(&Registered { email: source(), plan: plain() });
    sink(count.take());
    sink(emails.take()); //~ pii-in-log
}

fn events_of_any_type() {
    let mut bus: Bus<Box<dyn Any>> = Bus::new();
    bus.subscribe(|event| {
        if let Some(event) = event.downcast_ref::<Registered>() {
            sink(&event.email); //~ pii-in-log
        } else if let Some(event) = event.downcast_ref::<Deployed>() {
            sink(&event.version); //~ SPURIOUS pii-in-log: a downcast is taken to succeed for any type
        }
    });
    bus.publish(&(Box::new(Registered { email: source(), plan: plain() }) as Box<dyn Any>));
    bus.publish(&(Box::new(Deployed { version: plain() }) as Box<dyn Any>));
}

/// Runs everything.
pub fn all() {
    one_bus_for_each_event();
    handlers_that_remember();
    events_of_any_type();
}

//! A field that is customer data by declaration.

use crate::{Marked, erase, plain, send, sink, source};

#[derive(Debug)]
struct View {
    title: String,
    detail: String,
}

impl From<Marked> for View {
    fn from(marked: Marked) -> Self {
        View { title: marked.plain, detail: marked.secret }
    }
}

fn marked() -> Marked {
    Marked { secret: source(), plain: plain() }
}

fn fields(value: &Marked) {
    sink(&value.secret); //~ pii-in-log
    sink(&value.plain);
    sink(value.secret.len());
}

fn whole(value: &Marked) {
    sink(value); //~ pii-in-log
    sink(value.secret == value.plain);
}

fn moved() {
    let value = marked();
    let held = Some(Box::new(value));
    if let Some(value) = held {
        send(&value.plain);
        send(value); //~ external-http
    }
}

fn cloned() {
    let copy = marked().clone();
    sink(&copy.plain);
    sink(copy.secret); //~ pii-in-log
}

fn rebuilt(value: &Marked) {
    let view = View::from(value.clone());
    sink(&view.title);
    sink(&view.detail); //~ pii-in-log
    let again = Marked { secret: view.detail, plain: view.title };
    sink(&again.plain);
    sink(again); //~ pii-in-log
}

fn destructured(Marked { secret, plain }: Marked) {
    sink(plain);
    sink(erase(&secret));
    sink(secret); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    let value = marked();
    fields(&value);
    whole(&value);
    moved();
    cloned();
    rebuilt(&value);
    destructured(value);
}

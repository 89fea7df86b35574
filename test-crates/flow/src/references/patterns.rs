//! Write-back through the names that a pattern binds by reference.

use crate::{plain, send, sink, source};

#[derive(Debug)]
struct Form {
    email: Option<String>,
    newsletter: Option<String>,
    fields: (String, String),
}

impl Form {
    fn new() -> Self {
        Form { email: Some(plain()), newsletter: Some(plain()), fields: (plain(), plain()) }
    }

    fn set_email(&mut self, value: &str) {
        if let Some(email) = self.email.as_mut() {
            *email = value.to_owned();
        }
    }

    fn set_newsletter(&mut self, value: &str) {
        if let Some(newsletter) = &mut self.newsletter {
            newsletter.push_str(value);
        }
    }
}

#[derive(Debug)]
enum Step {
    Asked { question: String, answer: String },
    Done(String),
}

fn option_by_reference() {
    let (mut first, mut second) = (Some(plain()), Some(plain()));
    if let Some(text) = &mut first {
        *text = source();
    }
    if let Some(text) = &mut second {
        *text = plain();
    }
    sink(first); //~ pii-in-log
    sink(second);
}

fn option_in_a_field() {
    let mut form = Form::new();
    form.set_newsletter("weekly");
    form.set_email(&source());
    send(&form.newsletter);
    send(&form.email); //~ external-http
}

fn ref_mut() {
    let mut form = Form::new();
    let Form { fields: (ref mut first, ref second), .. } = form;
    *first = source();
    sink(second);
    sink(form.fields.0); //~ pii-in-log
}

fn variant_by_reference() {
    let mut steps = [Step::Asked { question: plain(), answer: plain() }, Step::Done(plain())];
    match &mut steps[0] {
        Step::Asked { question, answer } => {
            answer.push_str(&source());
            sink(question);
            sink(answer); //~ pii-in-log
        }
        Step::Done(text) => *text = plain(),
    }
    sink(&steps[1]);
    sink(&steps[0]); //~ pii-in-log
}

fn tuple_by_reference() {
    let mut pair = (plain(), source());
    let (first, second) = &mut pair;
    std::mem::swap(first, second);
    sink(&pair.0); //~ pii-in-log
    sink(&pair.1);
}

/// Runs everything.
pub fn all() {
    option_by_reference();
    option_in_a_field();
    ref_mut();
    variant_by_reference();
    tuple_by_reference();
}

//! Trait objects: every implementation that can be meant is meant.

use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

use crate::{choice, plain, send, sink, source};

trait Channel {
    fn deliver(&self, message: &str) -> String;
    fn cost(&self, message: &str) -> usize;
}

struct Mail;
struct Counter;

impl Channel for Mail {
    fn deliver(&self, message: &str) -> String {
        format!("mail: {message}")
    }
    fn cost(&self, message: &str) -> usize {
        message.len()
    }
}

impl Channel for Counter {
    fn deliver(&self, message: &str) -> String {
        message.chars().count().to_string()
    }
    fn cost(&self, _message: &str) -> usize {
        1
    }
}

fn channel(mail: bool) -> Box<dyn Channel> {
    if choice(mail) { Box::new(Mail) } else { Box::new(Counter) }
}

fn boxed(mail: bool) {
    let channel = channel(mail);
    sink(channel.deliver(&source())); //~ pii-in-log
    sink(channel.deliver(&plain()));
    sink(channel.cost(&source()));
}

fn deliver_by(channel: &dyn Channel, message: &str) -> String {
    channel.deliver(message)
}

fn by_reference() {
    sink(deliver_by(&Mail, &source())); //~ pii-in-log
    sink(deliver_by(&Mail, &plain()));
}

fn in_a_vector() {
    let channels: Vec<Box<dyn Channel>> = vec![Box::new(Counter), Box::new(Mail)];
    for channel in &channels {
        send(channel.deliver(&source())); //~ external-http
        send(channel.cost(&source()));
    }
}

trait Store: Send + Sync {
    fn key(&self) -> String;
    fn value(&self) -> String;
}

struct Profile {
    id: u32,
    name: String,
}

struct Empty;

impl Store for Profile {
    fn key(&self) -> String {
        format!("profile/{}", self.id)
    }
    fn value(&self) -> String {
        self.name.clone()
    }
}

impl Store for Empty {
    fn key(&self) -> String {
        "none".to_owned()
    }
    fn value(&self) -> String {
        String::new()
    }
}

struct Cache {
    backend: Arc<dyn Store>,
}

fn shared_in_a_struct(known: bool) {
    let backend: Arc<dyn Store> =
        if choice(known) { Arc::new(Profile { id: 4, name: source() }) } else { Arc::new(Empty) };
    let cache = Cache { backend: Arc::clone(&backend) };
    sink(cache.backend.value()); //~ pii-in-log
    sink(cache.backend.key());
}

trait Clock {
    fn now(&self, who: &str) -> String;
}

struct Fixed;
struct Local;

impl Clock for Fixed {
    fn now(&self, _who: &str) -> String {
        "00:00".to_owned()
    }
}

impl Clock for Local {
    fn now(&self, who: &str) -> String {
        if who.is_empty() { "12:00".to_owned() } else { "13:00".to_owned() }
    }
}

fn no_implementation_gives_it(fixed: bool) {
    let clock: Rc<dyn Clock> = if choice(fixed) { Rc::new(Fixed) } else { Rc::new(Local) };
    sink(clock.now(&source()));
}

trait Visitor<T> {
    fn visit(&mut self, value: T);
    fn result(&self) -> String;
}

struct Collect(Vec<String>);
struct Sum(u64);

impl<T: Debug> Visitor<T> for Collect {
    fn visit(&mut self, value: T) {
        self.0.push(format!("{value:?}"));
    }
    fn result(&self) -> String {
        self.0.join(";")
    }
}

impl Visitor<usize> for Sum {
    fn visit(&mut self, value: usize) {
        self.0 += value as u64;
    }
    fn result(&self) -> String {
        self.0.to_string()
    }
}

fn generic_trait_object() {
    let mut texts = Collect(Vec::new());
    let visitor: &mut dyn Visitor<String> = &mut texts;
    visitor.visit(source());
    sink(visitor.result()); //~ pii-in-log
    let mut sum = Sum(0);
    let visitor: &mut dyn Visitor<usize> = &mut sum;
    visitor.visit(source().len());
    sink(visitor.result());
}

trait Plugin {
    fn run(&mut self, input: String) -> Option<String>;
}

struct Swallow;
struct Delay {
    held: Option<String>,
}

impl Plugin for Swallow {
    fn run(&mut self, _input: String) -> Option<String> {
        None
    }
}

impl Plugin for Delay {
    fn run(&mut self, input: String) -> Option<String> {
        self.held.replace(input)
    }
}

fn state_behind_the_object() {
    let mut plugins: Vec<Box<dyn Plugin>> = vec![Box::new(Swallow), Box::new(Delay { held: None })];
    for plugin in plugins.iter_mut() {
        plugin.run(source());
    }
    let released: Vec<bool> = plugins.iter_mut().map(|plugin| plugin.run(plain()).is_some()).collect();
    sink(released);
    for plugin in plugins.iter_mut() {
        plugin.run(source());
        sink(plugin.run(plain())); //~ pii-in-log
    }
}

fn each(values: &[&dyn Debug]) {
    for value in values {
        sink(format!("{value:?}")); //~ pii-in-log
    }
}

fn second(values: &[&dyn Debug]) {
    sink(format!("{:?}", values[1])); //~ pii-in-log
}

fn elements_of_several_types() {
    let shown = Some(source());
    each(&[&1, &shown]);
    second(&[&1, &shown]);
    let listed: Vec<Box<dyn Debug>> = vec![Box::new(1), Box::new(shown)];
    for value in &listed {
        sink(format!("{value:?}")); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    boxed(true);
    boxed(false);
    by_reference();
    deliver_by(&Counter, &plain());
    in_a_vector();
    shared_in_a_struct(true);
    shared_in_a_struct(false);
    no_implementation_gives_it(true);
    no_implementation_gives_it(false);
    generic_trait_object();
    state_behind_the_object();
    elements_of_several_types();
}

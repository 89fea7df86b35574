//! Patterns that borrow, that go through references, and boxes.

use crate::{choice, plain, sink, source, source_number};

#[derive(Debug)]
struct Profile {
    name: String,
    city: String,
}

fn profile() -> Profile {
    Profile { name: source(), city: plain() }
}

fn by_ref() {
    let profile = profile();
    let Profile { ref name, ref city } = profile;
    sink(city);
    sink(name); //~ pii-in-log
}

fn by_ref_mut_writes_the_origin() {
    let mut profile = Profile { name: plain(), city: plain() };
    let Profile { ref mut city, .. } = profile;
    *city = source();
    sink(&profile.name);
    sink(&profile.city); //~ pii-in-log
}

fn match_ergonomics_write() {
    let mut slots = (Some(plain()), Some(plain()));
    if let (Some(left), Some(right)) = &mut slots {
        left.push_str(&source());
        right.push_str(&plain());
    }
    sink(&slots.0); //~ pii-in-log
    sink(&slots.1);
}

fn match_ergonomics_read(hide: bool) {
    let profile = &profile();
    match profile {
        Profile { name, city } if choice(hide) && !name.is_empty() => sink(city),
        Profile { name, .. } => sink(name), //~ pii-in-log
    }
    let Profile { city, .. } = profile;
    sink(city);
}

fn reference_patterns() {
    let pairs = [(source_number(), 1_u64)];
    for &(account, count) in &pairs {
        sink(account); //~ pii-in-log
        sink(count);
    }
    let &Profile { ref name, ref city } = &profile();
    sink(city);
    sink(name); //~ pii-in-log
}

enum Tree {
    Leaf(String),
    Node(Box<Tree>, Box<Tree>),
}

fn tree(deep: bool) -> Tree {
    let leaf = Tree::Leaf(source());
    if choice(deep) { Tree::Node(Box::new(leaf), Box::new(Tree::Leaf(plain()))) } else { leaf }
}

fn boxes_are_opened_by_a_star(deep: bool) {
    let (left, right) = match tree(deep) {
        Tree::Leaf(text) => return sink(text), //~ pii-in-log
        Tree::Node(left, right) => (left, right),
    };
    if let Tree::Leaf(text) = *right {
        sink(text);
    }
    if let Tree::Leaf(text) = &*left {
        sink(text); //~ pii-in-log
    }
}

/// Runs everything.
pub fn all() {
    by_ref();
    by_ref_mut_writes_the_origin();
    match_ergonomics_write();
    match_ergonomics_read(true);
    match_ergonomics_read(false);
    reference_patterns();
    boxes_are_opened_by_a_star(true);
    boxes_are_opened_by_a_star(false);
}

//! Collections of structs, structs that hold collections, and collections in collections.

use std::collections::{BTreeMap, HashMap};

use crate::{choice, plain, send, sink, source};

#[derive(Clone, Debug)]
struct Comment {
    text: String,
    state: String,
}

impl Comment {
    fn new(text: String) -> Self {
        Comment { text, state: plain() }
    }
}

#[derive(Debug, Default)]
struct Thread {
    comments: Vec<Comment>,
    tags: Vec<String>,
    by_user: HashMap<u32, Vec<Comment>>,
}

impl Thread {
    fn comment(&mut self, user: u32, text: &str) {
        self.comments.push(Comment::new(text.to_owned()));
        self.by_user.entry(user).or_default().push(Comment::new(text.to_owned()));
    }

    fn states(&self) -> impl Iterator<Item = &str> {
        self.comments.iter().map(|comment| comment.state.as_str())
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.comments.iter().map(|comment| comment.text.as_str())
    }
}

fn field_of_an_element() {
    let comments = vec![Comment::new(source()), Comment::new(plain())];
    sink(&comments[0].text); //~ pii-in-log
    sink(&comments[0].state);
    for Comment { text, state } in comments {
        sink(state);
        sink(text); //~ pii-in-log
    }
}

fn struct_that_holds_collections() {
    let mut thread = Thread::default();
    thread.comment(1, &source());
    thread.tags.push(plain());
    sink(&thread.tags);
    sink(thread.states().collect::<Vec<_>>());
    sink(thread.texts().collect::<Vec<_>>()); //~ pii-in-log
}

fn selected_by_the_text() {
    let comments = [Comment::new(source()), Comment::new(plain())].to_vec();
    let found = comments.iter().find(|comment| comment.text.contains("SENT"));
    sink(found.map(|comment| &comment.state));
    sink(found.map(|comment| &comment.text)); //~ pii-in-log
    sink(comments.iter().position(|comment| comment.text.is_empty()));
}

fn map_of_vectors() {
    let mut thread = Thread::default();
    thread.comment(7, &source());
    for (user, comments) in &thread.by_user {
        send(user);
        send((comments.len(), comments.first().map(|comment| &comment.state)));
        send(comments); //~ external-http
    }
}

fn another_holder() {
    let (mut private, mut public) = (Thread::default(), Thread::default());
    private.comment(1, &source());
    public.comment(1, &plain());
    sink(private.by_user.get(&1)); //~ pii-in-log
    sink(public.by_user.get(&1));
}

fn map_of_maps() {
    let mut maps: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    maps.entry("users").or_default().insert(source(), plain());
    let users = &maps["users"];
    sink(users.values().next());
    sink(users.keys().next()); //~ pii-in-log
    sink(maps.keys().next());
}

fn vector_of_options(given: bool) {
    let texts = vec![Some(plain()), choice(given).then(source)];
    sink(texts.iter().flatten().collect::<Vec<_>>()); //~ pii-in-log
    sink(texts.iter().filter(|text| text.is_some()).count());
}

fn collection_in_a_field_replaced() {
    let mut thread = Thread::default();
    thread.comments.push(Comment::new(source()));
    sink(&thread); //~ pii-in-log
    thread.comments = vec![Comment::new(plain())];
    sink(&thread);
}

/// Runs everything.
pub fn all() {
    field_of_an_element();
    struct_that_holds_collections();
    selected_by_the_text();
    map_of_vectors();
    another_holder();
    map_of_maps();
    vector_of_options(true);
    vector_of_options(false);
    collection_in_a_field_replaced();
}

//! Patterns take values apart, and move only what they name.

use crate::{plain, send, sink, source};

#[derive(Clone, Debug)]
struct Upload {
    name: String,
    content: Content,
    size: usize,
}

#[derive(Clone, Debug)]
struct Content {
    text: String,
    mime: String,
}

fn upload() -> Upload {
    let text = source();
    Upload { name: plain(), size: text.len(), content: Content { text, mime: plain() } }
}

fn nested_pattern() {
    let Upload { name, content: Content { text, mime }, size } = upload();
    sink((name, mime, size));
    sink(text); //~ pii-in-log
}

fn rest_is_left() {
    let Upload { name, .. } = upload();
    send(name);
    let Upload { content: renamed, .. } = upload();
    send(renamed); //~ external-http
}

fn partial_move() {
    let upload = upload();
    let text = upload.content.text;
    sink(&upload.content.mime);
    sink(&upload.name);
    sink(text); //~ pii-in-log
}

fn by_reference(Upload { name, content, .. }: &Upload) {
    sink(name);
    sink(&content.text); //~ pii-in-log
}

fn in_a_closure() {
    let describe = |Content { text, mime }: Content| (mime, text);
    let described = describe(upload().content);
    sink(described.0);
    sink(described.1); //~ pii-in-log
}

fn bound_with_at() {
    let pair = (upload().content, plain());
    let (content @ Content { .. }, label) = &pair;
    sink(label);
    sink(content); //~ pii-in-log
}

fn assigned_into_fields() {
    let mut target = Content { text: plain(), mime: plain() };
    let mut name = plain();
    sink((&target, &name));
    Upload { content: Content { text: name, .. }, name: target.text, .. } = upload();
    sink(&target);
    sink(&name); //~ pii-in-log
    target.mime = name;
    sink(target.text);
}

/// Runs everything.
pub fn all() {
    nested_pattern();
    rest_is_left();
    partial_move();
    by_reference(&upload());
    in_a_closure();
    bound_with_at();
    assigned_into_fields();
}

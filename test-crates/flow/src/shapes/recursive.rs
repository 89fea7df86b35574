//! Recursive types: a linked list, a tree, an expression.

use crate::{plain, send, sink, source};

#[derive(Debug)]
struct Node {
    text: String,
    style: String,
    next: Option<Box<Node>>,
}

impl Node {
    fn before(self, text: String) -> Node {
        Node { text, style: plain(), next: Some(Box::new(self)) }
    }
}

#[derive(Debug)]
struct Tree {
    comment: String,
    icon: String,
    replies: Vec<Tree>,
}

impl Tree {
    fn leaf(comment: String) -> Tree {
        Tree { comment, icon: plain(), replies: Vec::new() }
    }

    fn depth(&self) -> usize {
        1 + self.replies.iter().map(Tree::depth).max().unwrap_or(0)
    }

    fn comments<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.push(&self.comment);
        self.replies.iter().for_each(|reply| reply.comments(found));
    }

    fn icons<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.push(&self.icon);
        self.replies.iter().for_each(|reply| reply.icons(found));
    }
}

#[derive(Debug)]
enum Template {
    Text(String),
    Variable(String),
    Both(Box<Template>, Box<Template>),
}

impl Template {
    fn render(&self, value: &str) -> String {
        match self {
            Template::Text(text) => text.clone(),
            Template::Variable(_) => value.to_owned(),
            Template::Both(left, right) => left.render(value) + &right.render(value),
        }
    }
}

fn linked_list() {
    let list = Node { text: source(), style: plain(), next: None }.before(plain()).before(plain());
    let mut rest = Some(&list);
    while let Some(node) = rest {
        sink(&node.text); //~ pii-in-log
        sink(&node.style);
        rest = node.next.as_deref();
    }
}

fn tree() {
    let mut root = Tree::leaf(plain());
    root.replies.push(Tree::leaf(source()));
    sink(root.depth());
    let mut comments = Vec::new();
    root.comments(&mut comments);
    sink(comments); //~ pii-in-log
    let mut icons = Vec::new();
    root.icons(&mut icons);
    sink(icons); //~ SPURIOUS pii-in-log: inside of themselves, functions see only so deep
}

fn expression() {
    let template = Template::Both(Box::new(Template::Text(plain())), Box::new(Template::Variable("name".to_owned())));
    send(template.render(&source())); //~ external-http
    send(template);
}

/// Runs everything.
pub fn all() {
    linked_list();
    tree();
    expression();
}

//! Recursive types: a linked list, a tree, an expression.

use crate::{Marked, plain, send, sink, source};

#[derive(Clone, Debug)]
struct Node {
    text: String,
    style: String,
    next: Option<Box<Node>>,
}

impl Node {
    /// Looks at longer and longer lists.
    fn measure(&self, other: &Marked, report: &mut String, left: u8) -> usize {
        if left == 0 || other.secret.len() > 100 {
            return self.text.len();
        }
        report.push_str(&other.plain);
        self.clone().before(plain()).measure(other, report, left - 1)
    }

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

fn something_else_beside_a_growing_list() {
    let list = Node { text: source(), style: plain(), next: None };
    let other = Marked { secret: plain(), plain: plain() };
    let mut report = plain();
    sink(list.measure(&other, &mut report, 12));
    sink(&other.plain);
    sink(report);
    sink(list); //~ pii-in-log
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
    something_else_beside_a_growing_list();
    tree();
    expression();
}

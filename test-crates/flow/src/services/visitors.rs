//! A visitor: one walk over a tree, and several things to gather from it.

use crate::{plain, sink, source};

enum Node {
    Heading { level: u8, title: String },
    Paragraph(String),
    Section(Vec<Node>),
}

trait Visitor {
    fn heading(&mut self, _level: u8, _title: &str) {}
    fn paragraph(&mut self, _text: &str) {}
}

impl Node {
    fn accept(&self, visitor: &mut dyn Visitor) {
        match self {
            Self::Heading { level, title } => visitor.heading(*level, title),
            Self::Paragraph(text) => visitor.paragraph(text),
            Self::Section(nodes) => nodes.iter().for_each(|node| node.accept(visitor)),
        }
    }
}

#[derive(Default)]
struct Outline {
    titles: Vec<String>,
}

#[derive(Default)]
struct Text {
    all: String,
    paragraphs: usize,
}

impl Visitor for Outline {
    fn heading(&mut self, level: u8, title: &str) {
        self.titles.push(format!("{level} {title}"));
    }
}

impl Visitor for Text {
    fn paragraph(&mut self, text: &str) {
        self.paragraphs += 1;
        self.all.push_str(text);
        sink(self.paragraphs);
    }
}

struct Printer;

impl Visitor for Printer {
    fn heading(&mut self, _: u8, title: &str) {
        sink(title);
    }

    fn paragraph(&mut self, text: &str) {
        sink(text); //~ pii-in-log
    }
}

fn document() -> Node {
    let letter = Node::Section(vec![Node::Paragraph(source())]);
    Node::Section(vec![Node::Heading { level: 1, title: plain() }, letter])
}

fn gathered() {
    let (mut outline, mut text) = (Outline::default(), Text::default());
    document().accept(&mut outline);
    document().accept(&mut text);
    sink(outline.titles);
    sink(text.all); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    gathered();
    document().accept(&mut Printer);
}

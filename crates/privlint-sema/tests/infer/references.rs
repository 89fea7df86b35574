//! References: taken, passed on, coerced.

use std::borrow::Cow;
use std::path::Path;

pub struct Doc {
    title: String,
    lines: Vec<String>,
}

impl Doc {
    pub fn title(&self) -> &str {
        &self.title //: &self.title: &String
    }
    pub fn title_mut(&mut self) -> &mut String {
        &mut self.title //: &mut self.title: &mut String
    }
    pub fn longest(&self) -> Option<&String> {
        self.lines.iter().max_by_key(|line| line.len()) //: line: &&String
    }
    pub fn lines(&self) -> impl Iterator<Item = &str> + '_ {
        self.lines.iter().map(|line| line.as_str()) //: line: &String
    }
    pub fn pick<'a>(&'a self, other: &'a str) -> Cow<'a, str> {
        if other.is_empty() { Cow::Borrowed(self.title()) } else { Cow::Owned(other.to_uppercase()) } //: Cow::Borrowed(self.title()): Cow<str>
    }
}

fn text(text: &str) -> usize {
    text.len()
}

fn list(list: &[String]) -> usize {
    list.len()
}

fn path<P: AsRef<Path>>(path: P) -> bool {
    path.as_ref().exists() //: path.as_ref(): &Path // exists => Path::exists
}

pub fn passes(doc: &mut Doc) {
    let a = text(&doc.title); //: a: usize
    let b = list(&doc.lines) + list(&[]); //: b: usize // &[]: &[String; N]
    doc.title_mut().push('x'); //: push => String::push
    *doc.title_mut() = String::new();
    let c = &mut doc.lines; //: c: &mut Vec<String>
    c.push("x".into()); //: "x".into(): String
    let d = &doc; //: d: &&mut Doc
    let e = d.title(); //: e: &str
    let f = doc.longest().map(String::as_str).unwrap_or("none"); //: f: &str
    let g = path("x") || path(String::new()) || path(&doc.title); //: g: bool
    let h = doc.lines().map(text).max(); //: h: Option<usize>
    let i = doc.pick("x").into_owned(); //: i: String
    let j = [&doc.title, &i].map(|text| text.len()); //: j: [usize; N] // text: &String
    let k: &dyn AsRef<str> = &doc.title;
    let l = k.as_ref().len(); //: l: usize // k.as_ref(): &str
    let m = std::mem::replace(&mut doc.title, "new".to_owned()); //: m: String
    let n = std::mem::take(doc.title_mut()); //: n: String
    let o = doc.lines.iter_mut().map(|line| line.split_off(1)).collect::<Vec<_>>(); //: o: Vec<String> // line: &mut String
    let p = doc.lines.first_mut().map(|line| { line.clear(); line }); //: p: Option<&mut String>
    let _ = (a, b, g, h, j, l, m, n, o, p.is_some());
}

pub fn comparisons(a: &str, b: &String, c: &[u8], d: &Vec<u8>) -> bool {
    let e = a == b && b == a && c == d.as_slice() && *b == "x"; //: e: bool
    let f = [a, b.as_str()].contains(&"x"); //: f: bool
    let g = Some(a) == Some("x"); //: g: bool
    e && f && g
}

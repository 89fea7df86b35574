//! What a fixture expects, and what there is.

use privlint_ir::{CrateId, ExprKind, TextRange};
use privlint_sema::{Callee, DefId, Ty, World, show};

/// One expectation.
pub(crate) struct Expectation {
    /// Its line, from 1.
    pub(crate) line: usize,
    /// The bytes of the code on that line.
    range: TextRange,
    missing: bool,
    subject: String,
    what: What,
}

enum What {
    Type(String),
    Callee(String),
}

/// An expression or pattern of a fixture.
pub(crate) struct Node {
    range: TextRange,
    ty: Ty,
    /// What it calls, and how the call is named.
    call: Option<(String, Callee)>,
}

/// Reads the expectations of a fixture.
///
/// # Panics
/// On one that says nothing.
pub(crate) fn parse(text: &str) -> Vec<Expectation> {
    let mut out = Vec::new();
    let mut start = 0;
    for (idx, line) in text.split('\n').enumerate() {
        if let Some((code, expected)) = line.split_once("//: ") {
            for part in expected.split(" // ") {
                let (missing, part) = match part.strip_prefix("MISSING ") {
                    Some(rest) => (true, rest),
                    None => (false, part),
                };
                let range = TextRange::new(start, start + code.len() as u32);
                let (subject, what) = match (part.split_once(" => "), part.split_once(": ")) {
                    (Some((subject, callee)), _) => (subject, What::Callee(callee.trim().to_owned())),
                    (None, Some((subject, ty))) => (subject, What::Type(ty.trim().to_owned())),
                    (None, None) => panic!("line {}: `{part}` is no expectation", idx + 1),
                };
                out.push(Expectation { line: idx + 1, range, missing, subject: subject.to_owned(), what });
            }
        }
        start += line.len() as u32 + 1;
    }
    out
}

/// All expressions and patterns in the bodies of a crate.
pub(crate) fn nodes(world: &World<'_>, krate: CrateId) -> Vec<Node> {
    world.root(krate).unwrap();
    let mut out = Vec::new();
    // Lowering a body adds the items that it declares.
    let mut seen = 0;
    loop {
        let new: Vec<DefId> = world.all_defs().skip(seen).collect();
        if new.is_empty() {
            return out;
        }
        seen += new.len();
        for def in new {
            if world.def(def).krate == krate && !is_made_up(world, def) {
                body_nodes(world, def, &mut out);
            }
        }
    }
}

/// Whether a definition stands in a text that a derive stands for.
fn is_made_up(world: &World<'_>, def: DefId) -> bool {
    world.file(world.def(def).file).origin.is_some()
}

fn body_nodes(world: &World<'_>, def: DefId, out: &mut Vec<Node>) {
    let Some(types) = world.types_of(def) else { return };
    let body = &world.body(def).unwrap().body;
    let text = &world.file(world.def(def).file).text;
    for (id, pat) in body.pats.iter() {
        out.push(Node { range: pat.range, ty: types.pat(id), call: None });
    }
    for (id, expr) in body.exprs.iter() {
        let name = match &expr.kind {
            ExprKind::MethodCall { method, .. } => method.as_str().to_owned(),
            ExprKind::Call { callee, .. } => body.exprs[*callee].range.of(text).to_owned(),
            _ => expr.range.of(text).to_owned(),
        };
        let call = types.callees.get(&id).map(|callee| (name, callee.clone()));
        out.push(Node { range: expr.range, ty: types.expr(id), call });
    }
}

impl Expectation {
    /// Whether it holds; if not, what there is instead.
    pub(crate) fn check(&self, world: &World<'_>, text: &str, nodes: &[Node]) -> Result<(), String> {
        let here = nodes.iter().filter(|node| self.range.contains(node.range));
        let subject = self.subject.as_str();
        let (expected, found) = match &self.what {
            What::Type(expected) => {
                let named = here.filter(|node| node.range.of(text) == subject);
                // Of what shares a place, the last is the whole; the others are its parts.
                let first = named.min_by_key(|node| (node.range.start, std::cmp::Reverse(node_index(nodes, node))));
                (expected, first.map(|node| show::ty(world, node.ty)))
            }
            What::Callee(expected) => {
                let of_name = |node: &&Node| node.call.as_ref().is_some_and(|(name, _)| name == subject);
                let first = here.filter(of_name).min_by_key(|node| node.range.start);
                let callee = first.and_then(|node| node.call.as_ref()).map(|(_, callee)| callee);
                (expected, callee.map(|callee| show::callee(world, callee, expected.contains(" for "))))
            }
        };
        let Some(found) = found else { return Err(format!("there is no `{subject}`")) };
        match (found == *expected, self.missing) {
            (true, false) | (false, true) => Ok(()),
            (true, true) => Err(format!("`{subject}` is `{found}` now: it is no longer missing")),
            (false, false) => Err(format!("`{subject}` is `{found}`, not `{expected}`")),
        }
    }
}

fn node_index(nodes: &[Node], node: &Node) -> usize {
    nodes.iter().position(|other| std::ptr::eq(other, node)).unwrap()
}

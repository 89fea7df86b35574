//! What rustc prints with `-Zunpretty=thir-flat`: the calls of all bodies with the definitions that they name.
//!
//! Of each body it writes the list of its expressions. An expression spans lines that are indented by 8 blanks, its
//! fields lines that are indented by 12, the fields of its kind lines that are indented by 16:
//!
//! ```text
//!         Expr {
//!             kind: Call {
//!                 ty: FnDef(
//!                     DefId(2:11686 ~ core[c1f1]::result::{impl#0}::unwrap_or_default),
//!                     [
//!                         i32,
//!                         std::num::ParseIntError,
//!                     ],
//!                 ),
//!                 fun: e4,
//!                 args: [
//!                     e3,
//!                 ],
//!                 from_hir_call: true,
//!                 fn_span: src/lib.rs:22:67: 22:86 (#0),
//!             },
//!             ty: i32,
//!             temp_scope_id: 4,
//!             span: src/lib.rs:22:37: 22:86 (#0),
//!         },
//! ```
//!
//! The place of the name is the span of the expression `fun`.

use std::collections::BTreeMap;
use std::io::{self, BufRead};

use super::callee::{Callee, DefPath, Named};

/// A call that rustc has compiled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Compiled {
    /// The place of what is called: `path:line:column: line:column`.
    pub(super) span: String,
    /// What that is.
    pub(super) callee: Callee,
}

/// An expression, as far as it is of interest.
#[derive(Default)]
struct Expr {
    span: String,
    call: Option<Call>,
}

#[derive(Default)]
struct Call {
    /// The lines of the field `ty`.
    ty: Vec<String>,
    fun: usize,
    written: bool,
}

/// What the next lines belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// The kind of an expression that is a call.
    Call,
    /// The type of what is called.
    Ty,
    /// Something else.
    Other,
}

/// Reads the calls that somebody wrote: those that stand for operators and the like are left out.
pub(super) fn read(lines: impl BufRead) -> io::Result<Vec<Compiled>> {
    let mut out = Vec::new();
    let mut exprs: Vec<Expr> = Vec::new();
    let mut within = Within::Other;
    for line in lines.lines() {
        let line = line?;
        let text = line.trim_start_matches(' ');
        let Some(expr) = exprs.last_mut() else {
            exprs.extend((text == "Expr {").then(Expr::default));
            continue;
        };
        match (line.len() - text.len(), &mut expr.call) {
            (0, _) if text.starts_with("DefId(") => out.extend(calls(&std::mem::take(&mut exprs))),
            (8, _) if text == "Expr {" => exprs.push(Expr::default()),
            (12, _) => within = expr_line(expr, text),
            (16, Some(call)) if within == Within::Call => call_line(call, text, &mut within),
            (16, Some(call)) if within == Within::Ty && text.starts_with("fun: ") => call_line(call, text, &mut within),
            (16.., Some(call)) if within == Within::Ty => call.ty.push(line[16..].to_owned()),
            _ => {}
        }
    }
    out.extend(calls(&exprs));
    Ok(out)
}

/// A line of an expression's own.
fn expr_line(expr: &mut Expr, text: &str) -> Within {
    if text == "kind: Call {" {
        expr.call = Some(Call::default());
        return Within::Call;
    }
    if let Some(span) = text.strip_prefix("span: ") {
        span.rsplit_once(" (#").map_or(span, |(span, _)| span).clone_into(&mut expr.span);
    }
    Within::Other
}

/// A line of a call's own.
fn call_line(call: &mut Call, text: &str, within: &mut Within) {
    *within = Within::Call;
    if let Some(ty) = text.strip_prefix("ty: ") {
        call.ty = vec![ty.to_owned()];
        *within = Within::Ty;
    } else if let Some(fun) = text.strip_prefix("fun: e") {
        call.fun = fun.trim_end_matches(',').parse().unwrap_or(usize::MAX);
    }
    call.written |= text == "from_hir_call: true,";
}

fn calls(exprs: &[Expr]) -> Vec<Compiled> {
    let written = exprs.iter().filter_map(|expr| expr.call.as_ref()).filter(|call| call.written);
    let read = written.filter_map(|call| {
        let span = exprs.get(call.fun)?.span.clone();
        Some(Compiled { span, callee: callee(&call.ty) })
    });
    read.collect()
}

/// What the type of the called value says; its lines are indented as if it stood alone.
fn callee(lines: &[String]) -> Callee {
    let path = lines.get(1).and_then(|line| DefPath::parse(line.trim().trim_end_matches(',')));
    match (lines.first().map(String::as_str), path) {
        (Some("FnDef("), Some(path)) => Callee::Function(Named { path, args: generic_args(&lines[2..]), owner: None }),
        _ => Callee::Pointer(lines.iter().map(|line| line.trim()).collect::<String>().trim_end_matches(',').to_owned()),
    }
}

/// The arguments of a list: each begins on a line that is indented by 8.
fn generic_args(lines: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        let text = line.trim_start_matches(' ');
        match (line.len() - text.len(), out.last_mut()) {
            (8, last) if !text.starts_with([')', ']', '}']) || last.is_none() => out.push(text.to_owned()),
            (8.., Some(last)) => last.push_str(text),
            _ => {}
        }
    }
    for arg in &mut out {
        arg.truncate(arg.trim_end_matches(',').len());
    }
    out.retain(|arg| !arg.starts_with('\''));
    out
}

/// The calls by their places.
pub(super) fn by_span(calls: Vec<Compiled>) -> BTreeMap<String, Vec<Callee>> {
    let mut out: BTreeMap<String, Vec<Callee>> = BTreeMap::new();
    for call in calls {
        out.entry(call.span).or_default().push(call.callee);
    }
    for callees in out.values_mut() {
        callees.sort();
        callees.dedup();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "\
DefId(0:29 ~ t_x[dc34]::f):
Thir {
    exprs: [
        Expr {
            kind: ZstLiteral {
                user_ty: None,
            },
            ty: FnDef(
                DefId(2:7 ~ core[c1f1]::iter::traits::iterator::Iterator::map),
                [],
            ),
            temp_scope_id: 4,
            span: src/lib.rs:22:67: 22:84 (#3),
        },
        Expr {
            kind: Call {
                ty: FnDef(
                    DefId(2:7 ~ core[c1f1]::iter::traits::iterator::Iterator::map),
                    [
                        std::slice::Iter<'{erased}, &'{erased} str>,
                        '{erased},
                        Closure(
                            DefId(0:31 ~ t_x[dc34]::f::{closure#0}),
                            [
                                (),
                            ],
                        ),
                    ],
                ),
                fun: e0,
                args: [],
                from_hir_call: true,
                fn_span: src/lib.rs:22:67: 22:86 (#0),
            },
            ty: FnDef(
                DefId(2:8 ~ core[c1f1]::mem::drop),
                [],
            ),
            span: src/lib.rs:22:37: 22:86 (#0),
        },
        Expr {
            kind: Call {
                ty: FnDef(
                    DefId(2:9 ~ core[c1f1]::ops::deref::Deref::deref),
                    [],
                ),
                fun: e0,
                from_hir_call: false,
            },
            span: src/lib.rs:1:1: 1:2 (#0),
        },
    ],
DefId(0:30 ~ t_x[dc34]::g):
    exprs: [
        Expr {
            kind: VarRef {
                id: LocalVarId(
                    HirId(DefId(0:30 ~ t_x[dc34]::g).2),
                ),
            },
            span: src/lib.rs:30:5: 30:6 (#0),
        },
        Expr {
            kind: Call {
                ty: for<'a> fn(&'a i32) -> i32,
                fun: e0,
                from_hir_call: true,
            },
            span: src/lib.rs:30:5: 30:9 (#0),
        },
";

    #[test]
    fn calls_with_their_places() {
        let read = read(PRINTED.as_bytes()).expect("memory can be read");
        let map = DefPath::parse("DefId(2:7 ~ core[c1f1]::iter::traits::iterator::Iterator::map)").expect("a path");
        let args =
            ["std::slice::Iter<'{erased}, &'{erased} str>", "Closure(DefId(0:31 ~ t_x[dc34]::f::{closure#0}),[(),],)"];
        let expected = [
            (
                "src/lib.rs:22:67: 22:84",
                Callee::Function(Named { path: map, args: args.map(str::to_owned).to_vec(), owner: None }),
            ),
            ("src/lib.rs:30:5: 30:6", Callee::Pointer("for<'a> fn(&'a i32) -> i32".to_owned())),
        ];
        assert_eq!(read, expected.map(|(span, callee)| Compiled { span: span.to_owned(), callee }));
    }

    #[test]
    fn one_place_may_have_several() {
        let at = |span: &str, ty: &str| Compiled { span: span.to_owned(), callee: Callee::Pointer(ty.to_owned()) };
        let found = by_span(vec![at("a", "y"), at("b", "x"), at("a", "x"), at("a", "y")]);
        assert_eq!(
            found.iter().map(|(span, all)| (span.as_str(), all.len())).collect::<Vec<_>>(),
            [("a", 2), ("b", 1)]
        );
    }
}

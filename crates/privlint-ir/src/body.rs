//! Bodies: expressions and patterns.
//!
//! A body is lowered when somebody asks for it. What is only another way to write something is already written out:
//! `for`, `while`, `?`, ranges and known macros become the loops, matches, calls and format nodes they stand for.

use serde::{Deserialize, Serialize};

use crate::arena::{Arena, Idx};
use crate::attr::Mark;
use crate::item::Item;
use crate::macros::Expansion;
use crate::name::Name;
use crate::path::{GenericArgs, Path};
use crate::span::TextRange;
use crate::types::TypeRef;

/// Where a body stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct BodySource {
    /// The block with its braces, or the expression.
    pub range: TextRange,
}

/// Index of an expression in its body.
pub type ExprId = Idx<Expr>;
/// Index of a pattern in its body.
pub type PatId = Idx<Pat>;

/// A lowered body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// All expressions; an expression's parts come before it.
    pub exprs: Arena<Expr>,
    /// All patterns.
    pub pats: Arena<Pat>,
    /// The patterns of the parameters, the receiver's (a binding of `self`) first.
    pub params: Vec<PatId>,
    /// The expression of the whole body; none for a body that does not parse.
    pub root: Option<ExprId>,
    /// Items declared inside.
    pub items: Vec<Item>,
    /// What macro calls in it declare: the place of the call and the items' text.
    pub expansions: Vec<(TextRange, Expansion)>,
    /// Macro calls met, and how many of them nobody understood.
    pub macros: MacroCount,
    /// What did not parse: the place and what the parser said.
    pub errors: Vec<(TextRange, String)>,
}

/// How many macro calls a body holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroCount {
    /// Read by a grammar or expanded.
    pub known: usize,
    /// The places of those that were expanded: what has this very place comes from the macro and is not written here.
    pub expanded: Vec<TextRange>,
    /// The paths of those that were not: what reads as expressions or items is taken as such.
    pub unknown: Vec<String>,
    /// How many of these hold nothing that reads so.
    pub unread: usize,
}

/// An expression with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands; inside a macro that was expanded, the place of the call.
    pub range: TextRange,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExprKind {
    /// Not there or not understood.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A variable, function, constant, unit struct, ...
    Path(Path),
    /// `f(a, b)`.
    Call {
        /// What is called.
        callee: ExprId,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `r.m::<T>(a, b)`.
    MethodCall {
        /// The receiver.
        receiver: ExprId,
        /// The method's name.
        method: Name,
        /// Where the name stands: a long chain is told by it.
        method_range: TextRange,
        /// The generic arguments, if written.
        generics: Option<Box<GenericArgs>>,
        /// The arguments without the receiver.
        args: Vec<ExprId>,
    },
    /// `b.f`, `b.0`.
    Field {
        /// The struct or tuple.
        base: ExprId,
        /// The field.
        name: Name,
    },
    /// `b[i]`.
    Index {
        /// What is indexed.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `-e`, `!e`, `*e`.
    Unary {
        /// The operator.
        op: UnaryOp,
        /// The operand.
        expr: ExprId,
    },
    /// `l + r`, `l == r`, `l && r`.
    Binary {
        /// The operator.
        op: BinaryOp,
        /// The left operand.
        lhs: ExprId,
        /// The right operand.
        rhs: ExprId,
    },
    /// `l = r`, `l += r`. A destructuring assignment is a `let` and plain assignments.
    Assign {
        /// The operator of a compound assignment.
        op: Option<BinaryOp>,
        /// The place.
        lhs: ExprId,
        /// The value.
        rhs: ExprId,
    },
    /// `&e`, `&mut e`, `&raw e`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// The place.
        expr: ExprId,
    },
    /// `e as T`.
    Cast {
        /// The value.
        expr: ExprId,
        /// The type.
        ty: TypeRef,
    },
    /// `let p = e` as a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// The value.
        expr: ExprId,
    },
    /// `if c { a } else { b }`.
    If {
        /// The condition.
        cond: ExprId,
        /// The first branch.
        then: ExprId,
        /// The other branch.
        otherwise: Option<ExprId>,
    },
    /// `match e { .. }`.
    Match {
        /// What is matched.
        scrutinee: ExprId,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// `loop { .. }`.
    Loop {
        /// The body.
        body: ExprId,
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `{ .. }`.
    Block {
        /// The statements.
        stmts: Vec<Stmt>,
        /// The value.
        tail: Option<ExprId>,
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `break 'l e`.
    Break {
        /// The label without its quote.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'l`.
    Continue {
        /// The label without its quote.
        label: Option<Name>,
    },
    /// `return e`.
    Return {
        /// The value.
        value: Option<ExprId>,
    },
    /// `|p| e`.
    Closure {
        /// Parameters with their types, if written.
        params: Vec<(PatId, Option<TypeRef>)>,
        /// Result type, if written.
        ret: Option<TypeRef>,
        /// The body; of an `async` closure, an async block.
        body: ExprId,
        /// Whether it is `move`.
        by_move: bool,
    },
    /// `async { .. }`.
    Async {
        /// The block.
        body: ExprId,
        /// Whether it is `move`.
        by_move: bool,
    },
    /// `e.await`.
    Await {
        /// The future.
        expr: ExprId,
    },
    /// `(a, b)`.
    Tuple(Vec<ExprId>),
    /// `[a, b]`.
    Array(Vec<ExprId>),
    /// `[a; n]`.
    Repeat {
        /// The element.
        value: ExprId,
        /// How many.
        len: ExprId,
    },
    /// `P { f: a, ..base }`.
    Struct {
        /// The struct or variant.
        path: Path,
        /// Its fields.
        fields: Vec<(Name, ExprId)>,
        /// `..base`.
        base: Option<ExprId>,
    },
    /// A `format_args!`: its value is text, made of literals and rendered arguments.
    Format(Vec<FormatPiece>),
    /// A macro call that was read by its grammar, or (`known` false) as plain expressions.
    Macro {
        /// The macro as written.
        path: Path,
        /// A part of it of which the rules speak apart: what an attribute records of results.
        part: Option<Name>,
        /// What it gets: format nodes and plain values.
        args: Vec<ExprId>,
        /// Whether a grammar said how to read it.
        known: bool,
        /// Whether it does not return.
        diverges: bool,
    },
    /// An expression under a mark: `#[cfg_attr(any(), privlint::customer_data(email))] e`.
    Marked {
        /// The expression.
        expr: ExprId,
        /// Its marks.
        marks: Vec<Mark>,
    },
}

/// A piece of a formatted text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormatPiece {
    /// Text as it stands.
    Literal(String),
    /// An argument, rendered by a trait.
    Argument {
        /// The value.
        expr: ExprId,
        /// How it becomes text.
        render: Render,
    },
}

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Render {
    /// `{}`.
    Display,
    /// `{:#}`: the longer form, if a type has one.
    Alternate,
    /// `{:?}`.
    Debug,
    /// Another trait of `std::fmt`: `{:x}`, `{:e}`. Numbers, mostly.
    Other(Name),
    /// By itself: whatever the value holds, as where it is serialised.
    Value,
    /// As a field of a log event without a sigil: by Debug, and an error of which no more is known by Display.
    Field,
    /// `{:p}`: an address, which is no data.
    Pointer,
}

/// A literal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Literal {
    /// `"a"`.
    Str(String),
    /// `b"a"`, `c"a"`.
    Bytes,
    /// `'a'`.
    Char,
    /// `1`, with its digits and its suffix.
    Int(String, Option<Name>),
    /// `1.0`, with its suffix.
    Float(Option<Name>),
    /// `true`.
    Bool(bool),
}

/// An arm of a match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// The guard.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stmt {
    /// `let p: T = e else { .. };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The type, if written.
        ty: Option<TypeRef>,
        /// The value.
        init: Option<ExprId>,
        /// What runs where the pattern does not match.
        otherwise: Option<ExprId>,
        /// Marks on it.
        marks: Vec<Mark>,
    },
    /// An expression whose value is dropped.
    Expr(ExprId),
}

/// An operator with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum UnaryOp {
    /// `-`.
    Neg,
    /// `!`.
    Not,
    /// `*`.
    Deref,
}

/// An operator with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the operators' traits")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl BinaryOp {
    /// Whether the result says only how two values compare, or is a truth value.
    pub fn is_predicate(self) -> bool {
        use BinaryOp::*;
        matches!(self, And | Or | Eq | Ne | Lt | Le | Gt | Ge)
    }
}

/// A pattern with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// Where it stands.
    pub range: TextRange,
}

/// What a pattern is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`, or not understood.
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// `name`, `ref mut name @ sub`; a name without more may also be a constant or a unit variant.
    Bind {
        /// The name.
        name: Name,
        /// Whether it is `ref`.
        by_ref: bool,
        /// Whether it is `mut`, or `ref mut`.
        mutable: bool,
        /// `@ sub`.
        sub: Option<PatId>,
    },
    /// `a::B`.
    Path(Path),
    /// `P { f: p, .. }`.
    Struct {
        /// The struct or variant.
        path: Path,
        /// Its fields.
        fields: Vec<(Name, PatId)>,
    },
    /// `P(a, .., b)`.
    TupleStruct {
        /// The struct or variant.
        path: Path,
        /// Its elements, with a [`PatKind::Rest`] where `..` stands.
        elems: Vec<PatId>,
    },
    /// `(a, b)`.
    Tuple(Vec<PatId>),
    /// `[a, .., b]`.
    Slice(Vec<PatId>),
    /// `&p`.
    Ref(PatId),
    /// `Box`-like and parenthesised patterns are their inner ones; `a | b` is this.
    Or(Vec<PatId>),
    /// `true`, `false`.
    Bool(bool),
    /// Another literal or a range: it binds nothing.
    Literal,
}

impl ExprKind {
    /// Calls `f` with each expression that is directly part of this one, in order of evaluation.
    pub fn for_each_child(&self, f: &mut dyn FnMut(ExprId)) {
        let mut all = |exprs: &[ExprId]| exprs.iter().for_each(|expr| f(*expr));
        match self {
            ExprKind::Missing | ExprKind::Literal(_) | ExprKind::Path(_) | ExprKind::Continue { .. } => {}
            ExprKind::Call { callee, args } => {
                all(&[*callee]);
                all(args);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                all(&[*receiver]);
                all(args);
            }
            ExprKind::Field { base: expr, .. }
            | ExprKind::Unary { expr, .. }
            | ExprKind::Ref { expr, .. }
            | ExprKind::Cast { expr, .. }
            | ExprKind::Let { expr, .. }
            | ExprKind::Loop { body: expr, .. }
            | ExprKind::Closure { body: expr, .. }
            | ExprKind::Async { body: expr, .. }
            | ExprKind::Await { expr }
            | ExprKind::Marked { expr, .. } => all(&[*expr]),
            ExprKind::Index { base: a, index: b }
            | ExprKind::Binary { lhs: a, rhs: b, .. }
            | ExprKind::Assign { lhs: a, rhs: b, .. }
            | ExprKind::Repeat { value: a, len: b } => all(&[*a, *b]),
            ExprKind::If { cond, then, otherwise } => {
                all(&[*cond, *then]);
                all(otherwise.as_slice());
            }
            ExprKind::Match { scrutinee, arms } => {
                all(&[*scrutinee]);
                for arm in arms {
                    all(arm.guard.as_slice());
                    all(&[arm.body]);
                }
            }
            ExprKind::Block { stmts, tail, .. } => {
                for stmt in stmts {
                    match stmt {
                        Stmt::Let { init, otherwise, .. } => {
                            all(init.as_slice());
                            all(otherwise.as_slice());
                        }
                        Stmt::Expr(expr) => all(&[*expr]),
                    }
                }
                all(tail.as_slice());
            }
            ExprKind::Break { value, .. } | ExprKind::Return { value } => all(value.as_slice()),
            ExprKind::Tuple(elems) | ExprKind::Array(elems) | ExprKind::Macro { args: elems, .. } => all(elems),
            ExprKind::Struct { fields, base, .. } => {
                fields.iter().for_each(|(_, expr)| f(*expr));
                base.iter().for_each(|expr| f(*expr));
            }
            ExprKind::Format(pieces) => {
                for piece in pieces {
                    if let FormatPiece::Argument { expr, .. } = piece {
                        f(*expr);
                    }
                }
            }
        }
    }
}

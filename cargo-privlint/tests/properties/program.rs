//! Abstract programs: what they do, without the names, the order and the places that a text gives them.

use std::collections::BTreeMap;

/// A type that a variable, a parameter or a result has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// `String`.
    Text,
    /// `Option<String>`.
    Maybe,
    /// `Vec<String>`.
    Many,
    /// A struct of two strings.
    Pair,
    /// A struct that holds a string and a `Pair`.
    Nest,
    /// An enum whose variants hold none, one and two strings.
    Shape,
}

impl Ty {
    pub(crate) const ALL: [Ty; 6] = [Ty::Text, Ty::Maybe, Ty::Many, Ty::Pair, Ty::Nest, Ty::Shape];

    /// The strings that lie at a fixed place in a value of this type.
    pub(crate) fn fields(self) -> &'static [&'static str] {
        match self {
            Ty::Pair => &["left", "right"],
            Ty::Nest => &["name", "pair.left", "pair.right"],
            Ty::Text | Ty::Maybe | Ty::Many | Ty::Shape => &[],
        }
    }
}

/// How a variable or a parameter holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mode {
    Owned,
    Ref,
    RefMut,
}

/// A variable, by a number that is its own in the whole program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Var {
    pub(crate) id: usize,
    /// The type of the value, behind the reference if it is one.
    pub(crate) ty: Ty,
    pub(crate) mode: Mode,
}

#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) functions: Vec<Function>,
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) parameters: Vec<Var>,
    pub(crate) result: Ty,
    pub(crate) body: Vec<Stmt>,
    pub(crate) value: Expr,
}

#[derive(Clone, Debug)]
pub(crate) enum Stmt {
    Let(Var, Expr),
    /// A reference to an earlier variable.
    LetRef(Var, Var),
    Assign(Var, Expr),
    SetField(Var, &'static str, Expr),
    /// `push_str` on a text, `push` on a `Vec`.
    Push(Var, Expr),
    /// Asks whether a text is empty.
    If(Expr, Vec<Stmt>, Vec<Stmt>),
    /// `Some` binds the variable, `None` does not.
    IfSome(Subject, Var, Vec<Stmt>, Vec<Stmt>),
    /// The variant with one string binds the first variable, the one with two strings the others.
    Match(Subject, [Var; 3], Vec<Stmt>, Vec<Stmt>),
    For(Subject, Var, Vec<Stmt>),
    /// A sink call, by a number that is its own in the whole program.
    Sink(usize, Expr),
}

/// What a pattern looks at.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    Value(Expr),
    /// A variable, borrowed as the pattern's variables are.
    Borrowed(Var, Mode),
}

#[derive(Clone, Debug)]
pub(crate) struct Expr {
    /// Its number, which is its own in the whole program.
    pub(crate) id: usize,
    pub(crate) ty: Ty,
    pub(crate) kind: ExprKind,
}

/// The value is always an owned one.
#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    /// A text, `None`, or an empty `Vec` or `Shape`: nothing of interest.
    Plain,
    Source,
    Copy(Var),
    CopyField(Var, &'static str),
    Upper(Box<Expr>),
    Len(Box<Expr>),
    Format(Box<[Expr; 2]>),
    /// `unwrap_or`.
    Or(Box<[Expr; 2]>),
    Join(Box<Expr>),
    /// `Some`.
    Wrap(Box<Expr>),
    First(Box<Expr>),
    /// `Option::map` with a closure that is given the variable.
    Map(Box<Expr>, Var, Box<Expr>),
    /// `vec![..]`, a struct or a variant, of the values of its parts.
    Whole(Vec<Expr>),
    /// A call of the function with this number.
    Call(usize, Vec<Argument>),
}

#[derive(Clone, Debug)]
pub(crate) enum Argument {
    Value(Expr),
    /// A reference to a value that only the call sees.
    RefTo(Expr, Mode),
    /// A reference to a variable: to read, or to write as well.
    Borrowed(Var, Mode),
}

impl Expr {
    /// The variables that come from outside, with the way in which the expression uses them.
    pub(crate) fn free_variables(&self) -> Vec<(Var, Mode)> {
        let mut uses = BTreeMap::new();
        self.collect(&mut uses);
        uses.into_values().collect()
    }

    fn collect(&self, uses: &mut BTreeMap<usize, (Var, Mode)>) {
        match &self.kind {
            ExprKind::Plain | ExprKind::Source => {}
            ExprKind::Copy(var) | ExprKind::CopyField(var, _) => add(uses, *var, Mode::Ref),
            ExprKind::Upper(of) | ExprKind::Len(of) | ExprKind::Join(of) | ExprKind::Wrap(of) | ExprKind::First(of) => {
                of.collect(uses);
            }
            ExprKind::Format(parts) | ExprKind::Or(parts) => parts.iter().for_each(|part| part.collect(uses)),
            ExprKind::Whole(parts) => parts.iter().for_each(|part| part.collect(uses)),
            ExprKind::Map(of, var, body) => {
                body.collect(uses);
                uses.remove(&var.id);
                of.collect(uses);
            }
            ExprKind::Call(_, arguments) => {
                for argument in arguments {
                    match argument {
                        Argument::Value(value) | Argument::RefTo(value, _) => value.collect(uses),
                        Argument::Borrowed(var, mode) => add(uses, *var, *mode),
                    }
                }
            }
        }
    }
}

/// Of two uses of a variable the one that asks for more counts.
fn add(uses: &mut BTreeMap<usize, (Var, Mode)>, var: Var, mode: Mode) {
    let known = uses.entry(var.id).or_insert((var, mode));
    known.1 = known.1.max(mode);
}

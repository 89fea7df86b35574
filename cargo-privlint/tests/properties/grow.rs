//! Makes a program that compiles out of any tree of numbers, so that a smaller tree is a smaller program.

use proptest::prelude::*;

use crate::program::{Argument, Expr, ExprKind, Function, Mode, Program, Stmt, Subject, Ty, Var};

/// A choice, and what the parts of the chosen thing are made of. Smaller numbers choose simpler things.
#[derive(Clone, Debug)]
pub(crate) struct Seed {
    choice: u32,
    parts: Vec<Seed>,
}

/// What a function is made of: its signature, its statements, its value.
type FunctionSeed = (Seed, Vec<Seed>, Seed);

/// Which functions a function may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Calls {
    /// All of them, itself included.
    Any,
    /// Those before it: there is no recursion.
    Earlier,
}

/// Programs of one to four functions.
pub(crate) fn programs(calls: Calls) -> impl Strategy<Value = Program> {
    let function = (seeds(2, 24), prop::collection::vec(seeds(5, 24), 1..7), seeds(4, 24));
    prop::collection::vec(function, 1..5).prop_map(move |functions| grow(&functions, calls))
}

/// Programs of many functions with long bodies, most of which call each other in circles.
pub(crate) fn large_programs() -> impl Strategy<Value = Program> {
    let function = (seeds(2, 8), prop::collection::vec(seeds(8, 120), 6..12), seeds(6, 60));
    prop::collection::vec(function, 8..16).prop_map(|functions| grow(&functions, Calls::Any))
}

fn seeds(depth: u32, size: u32) -> impl Strategy<Value = Seed> {
    let leaf = any::<u32>().prop_map(|choice| Seed { choice, parts: Vec::new() });
    leaf.prop_recursive(depth, size, 4, |inner| {
        (any::<u32>(), prop::collection::vec(inner, 0..4)).prop_map(|(choice, parts)| Seed { choice, parts })
    })
}

fn grow(functions: &[FunctionSeed], calls: Calls) -> Program {
    let mut numbers = Numbers::default();
    let signatures: Vec<_> = functions.iter().map(|(seed, ..)| Signature::read(seed, &mut numbers)).collect();
    let function = |(index, (_, body, value)): (usize, &FunctionSeed)| {
        let signature = &signatures[index];
        let callable = if calls == Calls::Earlier { &signatures[..index] } else { &signatures[..] };
        let scope = signature.parameters.iter().map(|&var| Local { var, access: Access::Write }).collect();
        let mut grower = Grower { callable, numbers: &mut numbers, scope };
        let body = body.iter().map(|seed| grower.statement(Reader::new(seed))).collect();
        let value = grower.expression(signature.result, Reader::new(value));
        Function { parameters: signature.parameters.clone(), result: signature.result, body, value }
    };
    Program { functions: functions.iter().enumerate().map(function).collect() }
}

/// The numbers that are given next.
#[derive(Default)]
struct Numbers {
    variables: usize,
    expressions: usize,
    sinks: usize,
}

impl Numbers {
    fn variable(&mut self, ty: Ty, mode: Mode) -> Var {
        Var { id: next(&mut self.variables), ty, mode }
    }
}

fn next(number: &mut usize) -> usize {
    *number += 1;
    *number - 1
}

struct Signature {
    parameters: Vec<Var>,
    result: Ty,
}

impl Signature {
    fn read(seed: &Seed, numbers: &mut Numbers) -> Signature {
        let result = Reader::new(seed).of(&Ty::ALL);
        let parameter = |(index, part): (usize, &Seed)| {
            let mut reader = Reader::new(part);
            // A parameter to write comes last: while its argument is borrowed, nothing else can be done to it.
            let modes = if index + 1 == seed.parts.len() { 3 } else { 2 };
            let mode = reader.of(&[Mode::Owned, Mode::Ref, Mode::RefMut][..modes]);
            numbers.variable(reader.of(&Ty::ALL), mode)
        };
        let parameters = seed.parts.iter().enumerate().map(parameter).collect();
        Signature { parameters, result }
    }
}

/// Reads a seed: choices out of its number, and one part after the other.
struct Reader<'a> {
    choice: u32,
    parts: std::slice::Iter<'a, Seed>,
}

impl<'a> Reader<'a> {
    fn new(seed: &'a Seed) -> Reader<'a> {
        Reader { choice: seed.choice, parts: seed.parts.iter() }
    }

    /// A number below a limit.
    fn pick(&mut self, limit: usize) -> usize {
        let limit = u32::try_from(limit).expect("few things to choose from");
        let picked = self.choice % limit;
        self.choice /= limit;
        picked as usize
    }

    /// One of these.
    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.pick(all.len())]
    }

    /// One of these, where there are any.
    fn of_any<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| self.of(all))
    }

    /// The next part. Where none is left, it is a simple thing of what is left of the number.
    fn part(&mut self) -> Reader<'a> {
        match self.parts.next() {
            Some(seed) => Reader::new(seed),
            None => {
                // Two of them need not be the same.
                self.choice /= 2;
                Reader { choice: self.choice, parts: [].iter() }
            }
        }
    }

    fn is_leaf(&self) -> bool {
        self.parts.len() == 0
    }
}

/// What the borrow checker allows with a variable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Access {
    /// Nothing: it is borrowed to be written.
    None,
    /// It is borrowed to be read.
    Read,
    Write,
}

#[derive(Clone, Copy)]
struct Local {
    var: Var,
    access: Access,
}

/// Grows the body of a function.
struct Grower<'a> {
    /// The functions that may be called.
    callable: &'a [Signature],
    numbers: &'a mut Numbers,
    /// The variables that are visible.
    scope: Vec<Local>,
}

impl Grower<'_> {
    fn readable(&self, fits: impl Fn(Var) -> bool) -> Vec<Var> {
        let locals = self.scope.iter().filter(|local| local.access >= Access::Read && fits(local.var));
        locals.map(|local| local.var).collect()
    }

    fn writable(&self, fits: impl Fn(Var) -> bool) -> Vec<Var> {
        let locals = self.scope.iter().filter(|local| local.access == Access::Write && local.var.mode != Mode::Ref);
        locals.map(|local| local.var).filter(|&var| fits(var)).collect()
    }

    fn borrow(&mut self, var: Var, mode: Mode) {
        let access = if mode == Mode::RefMut { Access::None } else { Access::Read };
        for local in self.scope.iter_mut().filter(|local| local.var.id == var.id) {
            local.access = access;
        }
    }

    fn borrow_all(&mut self) {
        for local in &mut self.scope {
            local.access = local.access.min(Access::Read);
        }
    }

    /// Runs a function after which variables and borrows are as they were.
    fn scoped<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> T {
        let scope = self.scope.clone();
        let value = f(self);
        self.scope = scope;
        value
    }

    fn declare(&mut self, ty: Ty, mode: Mode) -> Var {
        let var = self.numbers.variable(ty, mode);
        self.scope.push(Local { var, access: Access::Write });
        var
    }

    fn block(&mut self, seed: Reader<'_>) -> Vec<Stmt> {
        self.scoped(|grower| match seed.is_leaf() {
            true => vec![grower.statement(seed)],
            false => seed.parts.map(|seed| grower.statement(Reader::new(seed))).collect(),
        })
    }

    fn statement(&mut self, mut seed: Reader<'_>) -> Stmt {
        let grown = match seed.pick(15) {
            0..=2 => Some(self.sink(Ty::Text, seed.part())),
            3 => Some(self.sink(seed.of(&Ty::ALL), seed.part())),
            4 => self.let_reference(&mut seed),
            5 | 6 => self.write(&mut seed),
            7 | 8 => self.push(&mut seed),
            9 => Some(self.if_empty(&mut seed)),
            10 => Some(self.if_some(&mut seed)),
            11 => Some(self.match_shape(&mut seed)),
            12 => Some(self.for_each(&mut seed)),
            _ => None,
        };
        grown.unwrap_or_else(|| {
            let ty = seed.of(&Ty::ALL);
            let value = self.expression(ty, seed.part());
            Stmt::Let(self.declare(ty, Mode::Owned), value)
        })
    }

    fn sink(&mut self, ty: Ty, seed: Reader<'_>) -> Stmt {
        let value = self.expression(ty, seed);
        Stmt::Sink(next(&mut self.numbers.sinks), value)
    }

    fn let_reference(&mut self, seed: &mut Reader<'_>) -> Option<Stmt> {
        let mode = seed.of(&[Mode::Ref, Mode::RefMut]);
        let of = self.borrowable(|_| true, mode, seed)?;
        self.borrow(of, mode);
        Some(Stmt::LetRef(self.declare(of.ty, mode), of))
    }

    fn borrowable(&mut self, fits: impl Fn(Var) -> bool, mode: Mode, seed: &mut Reader<'_>) -> Option<Var> {
        seed.of_any(&if mode == Mode::RefMut { self.writable(fits) } else { self.readable(fits) })
    }

    fn write(&mut self, seed: &mut Reader<'_>) -> Option<Stmt> {
        let var = seed.of_any(&self.writable(|_| true))?;
        Some(match var.ty.fields() {
            fields if !fields.is_empty() && seed.pick(4) > 0 => {
                let field = seed.of(fields);
                Stmt::SetField(var, field, self.expression(Ty::Text, seed.part()))
            }
            _ => Stmt::Assign(var, self.expression(var.ty, seed.part())),
        })
    }

    fn push(&mut self, seed: &mut Reader<'_>) -> Option<Stmt> {
        let var = seed.of_any(&self.writable(|var| matches!(var.ty, Ty::Text | Ty::Many)))?;
        let value = self.scoped(|grower| {
            grower.borrow(var, Mode::Ref);
            grower.expression(Ty::Text, seed.part())
        });
        Some(Stmt::Push(var, value))
    }

    fn if_empty(&mut self, seed: &mut Reader<'_>) -> Stmt {
        let value = self.expression(Ty::Text, seed.part());
        Stmt::If(value, self.block(seed.part()), self.block(seed.part()))
    }

    fn if_some(&mut self, seed: &mut Reader<'_>) -> Stmt {
        self.scoped(|grower| {
            let (subject, mode) = grower.subject(Ty::Maybe, seed);
            grower.scoped(|grower| {
                let var = grower.declare(Ty::Text, mode);
                let some = grower.block(seed.part());
                // Only here the variable is bound; its number does not come again.
                grower.scope.retain(|local| local.var.id != var.id);
                Stmt::IfSome(subject, var, some, grower.block(seed.part()))
            })
        })
    }

    fn match_shape(&mut self, seed: &mut Reader<'_>) -> Stmt {
        self.scoped(|grower| {
            let (subject, mode) = grower.subject(Ty::Shape, seed);
            let vars = [(); 3].map(|()| grower.numbers.variable(Ty::Text, mode));
            let mut arm = |bound: &[Var]| {
                grower.scoped(|grower| {
                    grower.scope.extend(bound.iter().map(|&var| Local { var, access: Access::Write }));
                    grower.block(seed.part())
                })
            };
            let (one, two) = (arm(&vars[..1]), arm(&vars[1..]));
            Stmt::Match(subject, vars, one, two)
        })
    }

    fn for_each(&mut self, seed: &mut Reader<'_>) -> Stmt {
        self.scoped(|grower| {
            let (subject, mode) = grower.subject(Ty::Many, seed);
            let var = grower.declare(Ty::Text, mode);
            Stmt::For(subject, var, grower.block(seed.part()))
        })
    }

    /// What a pattern looks at, and how the variables of the pattern hold what they find.
    fn subject(&mut self, ty: Ty, seed: &mut Reader<'_>) -> (Subject, Mode) {
        let mode = seed.of(&[Mode::Owned, Mode::Ref, Mode::RefMut]);
        let borrowed = if mode == Mode::Owned { None } else { self.borrowable(|var| var.ty == ty, mode, seed) };
        match borrowed {
            Some(var) => {
                self.borrow(var, mode);
                (Subject::Borrowed(var, mode), mode)
            }
            None => (Subject::Value(self.expression(ty, seed.part())), Mode::Owned),
        }
    }

    fn expression(&mut self, ty: Ty, mut seed: Reader<'_>) -> Expr {
        let id = next(&mut self.numbers.expressions);
        let kind = if seed.is_leaf() { None } else { self.compound(ty, &mut seed) };
        let kind = kind.unwrap_or_else(|| self.simple(ty, &mut seed));
        Expr { id, ty, kind }
    }

    /// A value that is there already, or is made of nothing or of sources.
    fn simple(&mut self, ty: Ty, seed: &mut Reader<'_>) -> ExprKind {
        let choice = seed.pick(6);
        let mut reads = Vec::new();
        for var in self.readable(|_| true) {
            reads.extend((var.ty == ty).then_some(ExprKind::Copy(var)));
            let fields = var.ty.fields().iter().filter(|_| ty == Ty::Text);
            reads.extend(fields.map(|field| ExprKind::CopyField(var, field)));
        }
        match choice {
            0 => ExprKind::Plain,
            2.. if !reads.is_empty() => reads.swap_remove(seed.pick(reads.len())),
            _ => self.fresh(ty, seed),
        }
    }

    fn fresh(&mut self, ty: Ty, seed: &mut Reader<'_>) -> ExprKind {
        match ty {
            Ty::Text => ExprKind::Source,
            Ty::Maybe => ExprKind::Wrap(Box::new(self.expression(Ty::Text, seed.part()))),
            Ty::Many | Ty::Shape => ExprKind::Whole(vec![self.expression(Ty::Text, seed.part())]),
            Ty::Pair | Ty::Nest => ExprKind::Whole(self.two_parts(ty, seed)),
        }
    }

    /// The values of two parts, as a struct has them.
    fn two_parts(&mut self, ty: Ty, seed: &mut Reader<'_>) -> Vec<Expr> {
        let second = if ty == Ty::Nest { Ty::Pair } else { Ty::Text };
        [Ty::Text, second].map(|ty| self.expression(ty, seed.part())).into()
    }

    /// A value that is made of others.
    fn compound(&mut self, ty: Ty, seed: &mut Reader<'_>) -> Option<ExprKind> {
        let choice = seed.pick(12);
        if choice >= 8 {
            return self.call(ty, seed);
        }
        let grow = |grower: &mut Self, ty, seed: &mut Reader<'_>| grower.expression(ty, seed.part());
        Some(match (ty, choice) {
            (Ty::Text, 0 | 1) => ExprKind::Upper(Box::new(grow(self, Ty::Text, seed))),
            (Ty::Text, 2) => ExprKind::Len(Box::new(grow(self, Ty::Text, seed))),
            (Ty::Text, 3 | 4) => self.scoped(|grower| {
                // The macro borrows what it is given, so nothing may be written meanwhile.
                grower.borrow_all();
                let parts = [grow(grower, Ty::Text, seed), grow(grower, Ty::Text, seed)];
                ExprKind::Format(Box::new(parts))
            }),
            (Ty::Text, 5 | 6) => ExprKind::Or(Box::new([grow(self, Ty::Maybe, seed), grow(self, Ty::Text, seed)])),
            (Ty::Text, _) => ExprKind::Join(Box::new(grow(self, Ty::Many, seed))),
            (Ty::Maybe, 0..=2) => ExprKind::Wrap(Box::new(grow(self, Ty::Text, seed))),
            (Ty::Maybe, 3 | 4) => ExprKind::First(Box::new(grow(self, Ty::Many, seed))),
            (Ty::Maybe, _) => {
                let of = Box::new(grow(self, Ty::Maybe, seed));
                self.scoped(|grower| {
                    let var = grower.declare(Ty::Text, Mode::Owned);
                    ExprKind::Map(of, var, Box::new(grow(grower, Ty::Text, seed)))
                })
            }
            (Ty::Many | Ty::Shape, 0..=3) => ExprKind::Whole(vec![grow(self, Ty::Text, seed)]),
            (Ty::Many | Ty::Shape | Ty::Pair | Ty::Nest, _) => ExprKind::Whole(self.two_parts(ty, seed)),
        })
    }

    fn call(&mut self, result: Ty, seed: &mut Reader<'_>) -> Option<ExprKind> {
        let functions: Vec<_> = (0..).zip(self.callable).filter(|(_, signature)| signature.result == result).collect();
        let (function, signature) = seed.of_any(&functions)?;
        let arguments =
            self.scoped(|grower| signature.parameters.iter().map(|&var| grower.argument(var, seed.part())).collect());
        Some(ExprKind::Call(function, arguments))
    }

    fn argument(&mut self, Var { ty, mode, .. }: Var, mut seed: Reader<'_>) -> Argument {
        if mode == Mode::Owned {
            return Argument::Value(self.expression(ty, seed));
        }
        match self.borrowable(|var| var.ty == ty, mode, &mut seed) {
            Some(var) => {
                self.borrow(var, mode);
                Argument::Borrowed(var, mode)
            }
            None => Argument::RefTo(self.expression(ty, seed), mode),
        }
    }
}

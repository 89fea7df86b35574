//! Prints a program as Rust, as a layout wants it.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::{Files, Item, Layout};
use crate::program::{Argument, Expr, ExprKind, Function, Mode, Program, Stmt, Subject, Ty, Var};

/// What every program has, with the items that stand in braces. The bodies say nothing: the configuration says what
/// these functions are.
const PRELUDE: [(&str, &str, &[&str]); 5] = [
    ("source", SOURCE, &[]),
    ("sink", SINK, &[]),
    ("Pair", PAIR, &[]),
    ("Nest", NEST, &["Pair"]),
    ("Shape", SHAPE, &[]),
];

const SOURCE: &str = "pub fn source() -> String {
    String::new()
}
";

const SINK: &str = "pub fn sink<T: std::fmt::Debug>(number: usize, value: T) {}
";

const PAIR: &str = "#[derive(Clone, Debug)]
pub struct Pair {
    pub left: String,
    pub right: String,
}
";

const NEST: &str = "#[derive(Clone, Debug)]
pub struct Nest {
    pub name: String,
    pub pair: {Pair},
}
";

const SHAPE: &str = "#[derive(Clone, Debug)]
pub enum Shape {
    Empty,
    One(String),
    Two { first: String, second: String },
}
";

/// Types that are left out where no function names them.
const TYPES: [&str; 3] = ["Pair", "Nest", "Shape"];

/// Prints a program as a layout wants it.
pub(crate) fn print(program: &Program, layout: &Layout) -> Files {
    let mut items = Vec::new();
    for (name, text, uses) in PRELUDE {
        let mut printer = Printer::new(name, layout);
        let text =
            uses.iter().fold(text.to_owned(), |text, name| text.replace(&format!("{{{name}}}"), &printer.refer(name)));
        items.push(Item { name: name.to_owned(), text, uses: printer.uses });
    }
    for (number, function) in program.functions.iter().enumerate() {
        Printer::new(&format!("f{number}"), layout).function(function, &mut items);
    }
    let uses: BTreeSet<String> = items.iter().flat_map(|item| item.uses.clone()).collect();
    items.retain(|item| !TYPES.contains(&item.name.as_str()) || uses.contains(&item.name));
    layout.files(items)
}

/// Prints an item and the functions that are made of its expressions.
struct Printer<'a> {
    layout: &'a Layout,
    item: String,
    uses: BTreeSet<String>,
    /// The names of the variables, by number.
    names: BTreeMap<usize, String>,
    /// How the function that is printed holds the variables which another one has declared.
    modes: BTreeMap<usize, Mode>,
    helpers: Vec<Item>,
    lines: String,
}

impl<'a> Printer<'a> {
    fn new(item: &str, layout: &'a Layout) -> Printer<'a> {
        Printer {
            layout,
            item: item.to_owned(),
            uses: BTreeSet::new(),
            names: BTreeMap::new(),
            modes: BTreeMap::new(),
            helpers: Vec::new(),
            lines: String::new(),
        }
    }

    /// Names an item.
    fn refer(&mut self, item: &str) -> String {
        self.uses.insert(item.to_owned());
        self.layout.reference(&self.item, item)
    }

    fn function(mut self, function: &Function, items: &mut Vec<Item>) {
        let parameters: Vec<_> = function.parameters.iter().map(|&var| self.parameter(var, var.mode)).collect();
        let result = self.ty(function.result);
        self.line(0, &format!("pub fn {}({}) -> {result} {{", self.item, parameters.join(", ")));
        self.statements(1, &function.body);
        let value = self.expression(&function.value);
        self.line(1, &value);
        self.line(0, "}");
        items.push(Item { name: self.item, text: self.lines, uses: self.uses });
        items.append(&mut self.helpers);
    }

    fn parameter(&mut self, var: Var, mode: Mode) -> String {
        let ty = self.ty(var.ty);
        match mode {
            Mode::Owned => format!("mut {}: {ty}", self.name(var)),
            Mode::Ref => format!("{}: &{ty}", self.name(var)),
            Mode::RefMut => format!("{}: &mut {ty}", self.name(var)),
        }
    }

    fn ty(&mut self, ty: Ty) -> String {
        match ty {
            Ty::Text => "String".to_owned(),
            Ty::Maybe => "Option<String>".to_owned(),
            Ty::Many => "Vec<String>".to_owned(),
            Ty::Pair => self.refer("Pair"),
            Ty::Nest => self.refer("Nest"),
            Ty::Shape => self.refer("Shape"),
        }
    }

    fn name(&mut self, var: Var) -> String {
        if let Some(name) = self.names.get(&var.id) {
            return name.clone();
        }
        let name = self.layout.variable(var, |name| self.names.values().any(|taken| taken == name));
        self.names.insert(var.id, name.clone());
        name
    }

    /// A variable where a pattern or a `let` declares it.
    fn binding(&mut self, var: Var) -> String {
        let name = self.name(var);
        if var.mode == Mode::Owned { format!("mut {name}") } else { name }
    }

    fn mode(&self, var: Var) -> Mode {
        self.modes.get(&var.id).copied().unwrap_or(var.mode)
    }

    /// A reference to what a variable holds.
    fn borrow(&mut self, var: Var, mode: Mode) -> String {
        let sign = if mode == Mode::RefMut { "&mut " } else { "&" };
        let star = if self.mode(var) == Mode::Owned { "" } else { "*" };
        format!("{sign}{star}{}", self.name(var))
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.lines += &format!("{}{text}\n", "    ".repeat(depth));
    }

    fn statements(&mut self, depth: usize, statements: &[Stmt]) {
        for statement in statements {
            self.statement(depth, statement);
        }
    }

    fn statement(&mut self, depth: usize, statement: &Stmt) {
        match statement {
            Stmt::If(value, full, empty) => {
                let head = format!("if !{}.is_empty() {{", self.expression(value));
                self.branches(depth, &head, full, Some(("} else {", empty)));
            }
            Stmt::IfSome(subject, var, some, none) => {
                let head = format!("if let Some({}) = {} {{", self.binding(*var), self.subject(subject));
                self.branches(depth, &head, some, Some(("} else {", none)));
            }
            Stmt::For(subject, var, body) => {
                let head = format!("for {} in {} {{", self.binding(*var), self.subject(subject));
                self.branches(depth, &head, body, None);
            }
            Stmt::Match(subject, vars, one, two) => self.shape(depth, subject, *vars, [one, two]),
            _ => {
                let text = self.simple_statement(statement);
                self.line(depth, &text);
            }
        }
    }

    fn branches(&mut self, depth: usize, head: &str, body: &[Stmt], other: Option<(&str, &[Stmt])>) {
        self.line(depth, head);
        self.statements(depth + 1, body);
        if let Some((head, body)) = other {
            self.line(depth, head);
            self.statements(depth + 1, body);
        }
        self.line(depth, "}");
    }

    fn shape(&mut self, depth: usize, subject: &Subject, vars: [Var; 3], [one, two]: [&[Stmt]; 2]) {
        let shape = self.refer("Shape");
        // In brackets, since a struct's braces would be taken for those of the `match`.
        let head = format!("match ({}) {{", self.subject(subject));
        let [only, first, second] = vars.map(|var| self.binding(var));
        self.line(depth, &head);
        self.line(depth + 1, &format!("{shape}::Empty => {{}}"));
        self.branches(depth + 1, &format!("{shape}::One({only}) => {{"), one, None);
        let pattern = format!("{shape}::Two {{ first: {first}, second: {second} }} => {{");
        self.branches(depth + 1, &pattern, two, None);
        self.line(depth, "}");
    }

    fn subject(&mut self, subject: &Subject) -> String {
        match subject {
            Subject::Value(value) => self.expression(value),
            Subject::Borrowed(var, mode) => self.borrow(*var, *mode),
        }
    }

    /// A statement without blocks.
    fn simple_statement(&mut self, statement: &Stmt) -> String {
        match statement {
            Stmt::Let(var, value) => format!("let {} = {};", self.binding(*var), self.expression(value)),
            Stmt::LetRef(var, of) => format!("let {} = {};", self.binding(*var), self.borrow(*of, var.mode)),
            Stmt::Assign(var, value) => {
                let star = if self.mode(*var) == Mode::Owned { "" } else { "*" };
                format!("{star}{} = {};", self.name(*var), self.expression(value))
            }
            Stmt::SetField(var, field, value) => format!("{}.{field} = {};", self.name(*var), self.expression(value)),
            Stmt::Push(var, value) if var.ty == Ty::Text => {
                format!("{}.push_str(&{});", self.name(*var), self.expression(value))
            }
            Stmt::Push(var, value) => format!("{}.push({});", self.name(*var), self.expression(value)),
            Stmt::Sink(number, value) => format!("{}({number}, {});", self.refer("sink"), self.expression(value)),
            Stmt::If(..) | Stmt::IfSome(..) | Stmt::For(..) | Stmt::Match(..) => String::new(),
        }
    }

    fn expression(&mut self, expression: &Expr) -> String {
        if !self.layout.extracts(expression) {
            return self.inline(expression);
        }
        let name = format!("helper_{}", expression.id);
        let variables = expression.free_variables();
        let arguments: Vec<_> = variables.iter().map(|&(var, mode)| self.borrow(var, mode)).collect();
        self.helper(&name, expression, &variables);
        format!("{}({})", self.refer(&name), arguments.join(", "))
    }

    /// Prints an expression as a function, to which its variables are lent.
    fn helper(&mut self, name: &str, expression: &Expr, variables: &[(Var, Mode)]) {
        let mut inner = Printer::new(name, self.layout);
        inner.names.clone_from(&self.names);
        inner.modes = variables.iter().map(|(var, mode)| (var.id, *mode)).collect();
        let parameters: Vec<_> = variables.iter().map(|&(var, mode)| inner.parameter(var, mode)).collect();
        let result = inner.ty(expression.ty);
        inner.line(0, &format!("pub fn {name}({}) -> {result} {{", parameters.join(", ")));
        let value = inner.inline(expression);
        inner.line(1, &value);
        inner.line(0, "}");
        self.helpers.push(Item { name: inner.item, text: inner.lines, uses: inner.uses });
        self.helpers.append(&mut inner.helpers);
    }

    fn inline(&mut self, expression: &Expr) -> String {
        match &expression.kind {
            ExprKind::Plain => self.plain(expression.ty),
            ExprKind::Source => format!("{}()", self.refer("source")),
            ExprKind::Copy(var) => format!("{}.clone()", self.name(*var)),
            ExprKind::CopyField(var, field) => format!("{}.{field}.clone()", self.name(*var)),
            ExprKind::Upper(of) => format!("{}.to_uppercase()", self.expression(of)),
            ExprKind::Len(of) => format!("{}.len().to_string()", self.expression(of)),
            ExprKind::Format(parts) => self.format(&parts[..]),
            ExprKind::Or(parts) => format!("{}.unwrap_or({})", self.expression(&parts[0]), self.expression(&parts[1])),
            ExprKind::Join(of) => format!("{}.join(\" \")", self.expression(of)),
            ExprKind::Wrap(of) => format!("Some({})", self.expression(of)),
            ExprKind::First(of) => format!("{}.first().cloned()", self.expression(of)),
            ExprKind::Map(of, var, body) => {
                format!("{}.map(|{}| {})", self.expression(of), self.binding(*var), self.expression(body))
            }
            ExprKind::Whole(parts) => self.whole(expression.ty, parts),
            ExprKind::Call(function, arguments) => {
                let arguments: Vec<_> = arguments.iter().map(|argument| self.argument(argument)).collect();
                format!("{}({})", self.refer(&format!("f{function}")), arguments.join(", "))
            }
        }
    }

    fn plain(&mut self, ty: Ty) -> String {
        match ty {
            Ty::Text => "String::from(\"plain\")".to_owned(),
            Ty::Maybe => "None::<String>".to_owned(),
            Ty::Many => "Vec::<String>::new()".to_owned(),
            Ty::Pair => format!("{} {{ left: String::new(), right: String::new() }}", self.refer("Pair")),
            Ty::Nest => format!("{} {{ name: String::new(), pair: {} }}", self.refer("Nest"), self.plain(Ty::Pair)),
            Ty::Shape => format!("{}::Empty", self.refer("Shape")),
        }
    }

    /// `format!`, where variables stand in the string.
    fn format(&mut self, parts: &[Expr]) -> String {
        let (mut holes, mut arguments) = (Vec::new(), String::new());
        for part in parts {
            match part.kind {
                ExprKind::Copy(var) if !self.layout.extracts(part) => {
                    holes.push(format!("{{{}}}", self.name(var).trim_start_matches("r#")));
                }
                _ => {
                    holes.push("{}".to_owned());
                    arguments += &format!(", {}", self.expression(part));
                }
            }
        }
        format!("format!(\"{}\"{arguments})", holes.join("-"))
    }

    fn whole(&mut self, ty: Ty, parts: &[Expr]) -> String {
        let texts: Vec<_> = parts.iter().map(|part| self.expression(part)).collect();
        match (ty, &texts[..]) {
            (Ty::Pair, [left, right]) => format!("{} {{ left: {left}, right: {right} }}", self.refer("Pair")),
            (Ty::Nest, [name, pair]) => format!("{} {{ name: {name}, pair: {pair} }}", self.refer("Nest")),
            (Ty::Shape, [only]) => format!("{}::One({only})", self.refer("Shape")),
            (Ty::Shape, [first, second]) => {
                format!("{}::Two {{ first: {first}, second: {second} }}", self.refer("Shape"))
            }
            _ => format!("vec![{}]", texts.join(", ")),
        }
    }

    fn argument(&mut self, argument: &Argument) -> String {
        match argument {
            Argument::Value(value) => self.expression(value),
            Argument::RefTo(value, Mode::RefMut) => format!("&mut {}", self.expression(value)),
            Argument::RefTo(value, _) => format!("&{}", self.expression(value)),
            Argument::Borrowed(var, mode) => self.borrow(*var, *mode),
        }
    }
}

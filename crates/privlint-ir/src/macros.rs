//! Macro calls, and what a front end needs to know to read one.

use serde::{Deserialize, Serialize};

use crate::cfg::CfgExpr;
use crate::item::Item;
use crate::name::Name;
use crate::path::Path;
use crate::project::CrateId;
use crate::span::TextRange;

/// A stretch of source that is only lexed: the inside of a macro call or an attribute. Its text is that of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    /// The place of the text, without the delimiters.
    pub range: TextRange,
}

/// A macro call in item position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro.
    pub path: Path,
    /// Its arguments.
    pub tokens: Tokens,
    /// What the arguments declare if they are items: what the macro is taken to declare where it is not known, and
    /// where the files of modules are looked for.
    pub items: Vec<Item>,
}

/// How the arguments of a macro are read. Which macro has which grammar is data in `rules/models`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MacroGrammar {
    /// `"{a} {}", b`: formats to its sink and gives `()`. `println!`, `eprint!`.
    Format,
    /// As `format`, the result is the text. `format!`, `format_args!`.
    FormatValue,
    /// `dst, "{a}", b`: calls `dst.write_fmt(..)`. `write!`, `writeln!`.
    WriteTo,
    /// `"{a}", b`: formats to its sink and does not return. `panic!`, `todo!`, `unreachable!`.
    Panic,
    /// `cond, "{a}", b`. `assert!`.
    Assert,
    /// `left, right, "{a}", b`: both operands are printed by Debug. `assert_eq!`.
    AssertOperands,
    /// Prints its arguments by Debug and returns them. `dbg!`.
    Dbg,
    /// `[logger: e,] [target: e,] [k[:sigil] = v,.. ;] "..", args`. `log::info!`.
    Log,
    /// As `log` behind a level. `log::log!`.
    LogLevel,
    /// `[name:, target:, parent:,] [{fields},] fields.. , "..", args`. `tracing::info!`.
    TracingEvent,
    /// As `tracing-event` behind a level. `tracing::event!`.
    TracingEventLevel,
    /// `[target:, parent:,] "name", fields..`; gives a span. `tracing::info_span!`.
    TracingSpan,
    /// As `tracing-span` behind a level. `tracing::span!`.
    TracingSpanLevel,
    /// `logger, [#"tag",] "..", args [; "k" => [sigil] v, kv]`. `slog::info!`.
    Slog,
    /// `logger, level, tag, "..", args [; ..]`. `slog::log!`.
    SlogLevel,
    /// `[target:, level:, ..] name, "k" => v, ..` or `name, labels`. `metrics::counter!`.
    Metric,
    /// An attribute on a function: `#[tracing::instrument]` opens a span that records the parameters.
    Instrument,
    /// `a, b; c`: a vector of the expressions. `vec!`.
    Vec,
    /// `expr, pat [if guard]`. `matches!`.
    Matches,
    /// `"a", 1, b!()`: a text made of literals. `concat!`.
    Concat,
    /// The text of its arguments. `stringify!`.
    Stringify,
    /// Carries no data. `log_enabled!`. As an attribute it leaves the item what it is: `#[tokio::main]`.
    Opaque,
}

/// The rules of a `macro_rules!` macro, in the order in which they are tried.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroRules {
    /// The rules; one that is not understood is left out.
    pub rules: Vec<MacroRule>,
}

/// `(matcher) => { template }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MacroRule {
    /// What the arguments have to look like.
    pub matcher: Vec<Matcher>,
    /// What is put in their place.
    pub template: Vec<Template>,
}

/// A part of a matcher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Matcher {
    /// This token.
    Token(Token),
    /// Brackets and what stands in them.
    Group(Delimiter, Vec<Matcher>),
    /// `$name:fragment`.
    Var(Name, Fragment),
    /// `$( .. ) sep op`.
    Repeat(Repeat<Matcher>),
}

/// A part of what a macro expands to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Template {
    /// This token.
    Token(Token),
    /// Brackets and what stands in them.
    Group(Delimiter, Vec<Template>),
    /// `$name`.
    Var(Name),
    /// `$crate`.
    Crate,
    /// `${concat(a, $b)}`: one identifier made of several, each with whether it is a variable.
    Concat(Vec<(Name, bool)>),
    /// `$( .. ) sep op`.
    Repeat(Repeat<Template>),
}

/// Something that may stand more than once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repeat<T> {
    /// What may.
    pub inner: Vec<T>,
    /// What stands between.
    pub separator: Vec<Token>,
    /// How often.
    pub op: RepeatOp,
}

/// How often something may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RepeatOp {
    /// `*`.
    Any,
    /// `+`.
    Some,
    /// `?`.
    Optional,
}

/// A token. Operators of several characters are several tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Token {
    /// An identifier or keyword, with whether it is raw.
    Ident(Name, bool),
    /// A character, with whether the next belongs to the same operator; `'` begins a lifetime.
    Punct(char, bool),
    /// A literal as it is written.
    Literal(String),
}

/// Brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Delimiter {
    /// `( )`.
    Parenthesis,
    /// `{ }`.
    Brace,
    /// `[ ]`.
    Bracket,
}

/// What a variable of a macro stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the language")]
pub enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl Fragment {
    /// The fragment of this name.
    pub fn parse(name: &str) -> Option<Fragment> {
        Some(match name {
            "block" => Fragment::Block,
            "expr" | "expr_2021" => Fragment::Expr,
            "ident" => Fragment::Ident,
            "item" => Fragment::Item,
            "lifetime" => Fragment::Lifetime,
            "literal" => Fragment::Literal,
            "meta" => Fragment::Meta,
            "pat" => Fragment::Pat,
            "pat_param" => Fragment::PatParam,
            "path" => Fragment::Path,
            "stmt" => Fragment::Stmt,
            "tt" => Fragment::Tt,
            "ty" => Fragment::Ty,
            "vis" => Fragment::Vis,
            _ => return None,
        })
    }
}

/// The text that a macro call in item position stands for, and where its parts come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expansion {
    /// The text.
    pub text: String,
    /// Places in the text and, of what stood in the call, where it stood; in order.
    pub origins: Vec<(TextRange, TextRange)>,
    /// How many calls were expanded.
    pub calls: usize,
    /// How deeply they came out of each other.
    pub depth: usize,
}

/// How an identifier begins that stands for `$crate`; the crate's number follows.
pub const DOLLAR_CRATE: &str = "__dollar_crate_";

/// A macro that can be expanded.
#[derive(Clone, Copy, Debug)]
pub struct KnownMacro<'a> {
    /// Its rules.
    pub rules: &'a MacroRules,
    /// The crate that declares it, which `$crate` means.
    pub krate: CrateId,
}

/// A macro whose arguments have a grammar.
#[derive(Clone, Copy, Debug)]
pub struct KnownGrammar<'a> {
    /// The grammar.
    pub grammar: MacroGrammar,
    /// The rules for what it gives besides, if it gives anything: a span.
    pub value: Option<KnownMacro<'a>>,
}

/// What the stage that knows names tells the front end while it lowers a body.
pub trait MacroScope {
    /// The grammar of the macro that this path names here, if there is one.
    fn grammar(&self, path: &Path) -> Option<KnownGrammar<'_>>;

    /// The rules of the macro that a path names at a place of the body's file, if they are known.
    fn rules(&self, path: &Path, at: TextRange) -> Option<KnownMacro<'_>>;

    /// The crate in which the body stands.
    fn krate(&self) -> CrateId;

    /// Whether code under this predicate is compiled.
    fn cfg(&self, predicate: &CfgExpr) -> bool;
}

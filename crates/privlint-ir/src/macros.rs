//! Macro calls, and what a front end needs to know to read one.

use serde::{Deserialize, Serialize};

use crate::cfg::CfgExpr;
use crate::path::Path;
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
    /// `a, b; c`: a vector of the expressions. `vec!`.
    Vec,
    /// `expr, pat [if guard]`. `matches!`.
    Matches,
    /// Carries no data. `line!`, `concat!`, `env!`, `cfg!`, `stringify!`.
    Opaque,
}

/// What the stage that knows names tells the front end while it lowers a body.
pub trait MacroScope {
    /// The grammar of the macro that this path names here, if there is one.
    fn grammar(&self, path: &Path) -> Option<MacroGrammar>;

    /// Whether code under this predicate is compiled.
    fn cfg(&self, predicate: &CfgExpr) -> bool;
}

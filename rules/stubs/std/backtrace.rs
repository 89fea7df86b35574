//! Backtraces: places in the program, no data.

use crate::fmt;

#[derive(Debug)]
pub struct Backtrace {}
#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
impl Backtrace {
    pub fn capture() -> Backtrace { Backtrace {} }
    pub fn force_capture() -> Backtrace { Backtrace {} }
    pub fn disabled() -> Backtrace { Backtrace {} }
    pub fn status(&self) -> BacktraceStatus { BacktraceStatus::Captured }
}
impl fmt::Display for Backtrace { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }

//! `cfg` predicates and their evaluation.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// A `cfg` predicate as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CfgExpr {
    /// `test`, `unix`; also `true` and `false`.
    Flag(String),
    /// `feature = "x"`.
    KeyValue(String, String),
    /// `all(..)`.
    All(Vec<CfgExpr>),
    /// `any(..)`.
    Any(Vec<CfgExpr>),
    /// `not(..)`.
    Not(Box<CfgExpr>),
    /// Something newer, taken as not set.
    Unknown,
}

/// What is set while a crate is compiled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CfgOptions {
    flags: BTreeSet<String>,
    values: BTreeSet<(String, String)>,
}

impl CfgOptions {
    /// What rustc sets for the machine privlint runs on, in a development build.
    pub fn host() -> CfgOptions {
        let mut options = CfgOptions::default();
        options.flag(std::env::consts::FAMILY);
        options.flag("debug_assertions");
        options.flag("panic_unwind");
        options.value("target_os", std::env::consts::OS);
        options.value("target_arch", std::env::consts::ARCH);
        options.value("target_family", std::env::consts::FAMILY);
        options.value("target_endian", if cfg!(target_endian = "big") { "big" } else { "little" });
        options.value("target_pointer_width", if cfg!(target_pointer_width = "32") { "32" } else { "64" });
        options.value("target_env", if cfg!(target_env = "musl") { "musl" } else { "gnu" });
        options.value("panic", "unwind");
        for width in ["8", "16", "32", "64", "ptr"] {
            options.value("target_has_atomic", width);
        }
        options
    }

    /// Sets a flag.
    pub fn flag(&mut self, flag: &str) {
        self.flags.insert(flag.to_owned());
    }

    /// Sets a value of a key; a key may have several.
    pub fn value(&mut self, key: &str, value: &str) {
        self.values.insert((key.to_owned(), value.to_owned()));
    }

    /// Whether the predicate holds.
    pub fn holds(&self, expr: &CfgExpr) -> bool {
        match expr {
            CfgExpr::Flag(flag) if flag == "true" => true,
            CfgExpr::Flag(flag) => self.flags.contains(flag),
            CfgExpr::KeyValue(key, value) => self.values.contains(&(key.clone(), value.clone())),
            CfgExpr::All(exprs) => exprs.iter().all(|expr| self.holds(expr)),
            CfgExpr::Any(exprs) => exprs.iter().any(|expr| self.holds(expr)),
            CfgExpr::Not(expr) => !self.holds(expr),
            CfgExpr::Unknown => false,
        }
    }

    /// Whether all predicates hold.
    pub fn hold_all(&self, exprs: &[CfgExpr]) -> bool {
        exprs.iter().all(|expr| self.holds(expr))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn predicates_combine() {
        let mut options = CfgOptions::default();
        options.flag("unix");
        options.value("feature", "http");
        let unix = CfgExpr::Flag("unix".into());
        let http = CfgExpr::KeyValue("feature".into(), "http".into());
        let test = CfgExpr::Flag("test".into());
        assert!(options.holds(&CfgExpr::All(vec![unix.clone(), http])));
        assert!(options.holds(&CfgExpr::Any(vec![test.clone(), unix])));
        assert!(options.holds(&CfgExpr::Not(Box::new(test))));
        assert!(!options.holds(&CfgExpr::Any(vec![])));
        assert!(options.holds(&CfgExpr::Flag("true".into())));
    }
}

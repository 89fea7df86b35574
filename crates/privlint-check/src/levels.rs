//! The levels of lints: the lint's own, the configuration's, the command line's.

use std::collections::BTreeMap;

use privlint_ir::report::Level;
use privlint_rules::{Config, Lint, Rules};

/// The level of each lint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    by_lint: BTreeMap<String, Level>,
}

impl Levels {
    /// The lints' own levels, then those of the configuration, then those of the command line in their order. A level
    /// of forbid is not lowered by what comes after it.
    ///
    /// # Errors
    /// The ids on the command line that no lint has.
    pub fn new(rules: &Rules, config: &Config, command_line: &[(String, Level)]) -> Result<Levels, Vec<String>> {
        let mut levels = Levels::default();
        for lint in &rules.lints {
            levels.by_lint.insert(lint.info.id.clone(), lint.info.level);
        }
        for (id, (level, _)) in &config.lints {
            levels.set(id, *level);
        }
        let mut unknown = Vec::new();
        for (id, level) in command_line {
            let id = id.strip_prefix("privlint::").unwrap_or(id);
            if !levels.set(id, *level) {
                unknown.push(id.to_owned());
            }
        }
        if unknown.is_empty() { Ok(levels) } else { Err(unknown) }
    }

    fn set(&mut self, id: &str, level: Level) -> bool {
        match self.by_lint.get_mut(id) {
            Some(known) => {
                if *known != Level::Forbid {
                    *known = level;
                }
                true
            }
            None => false,
        }
    }

    /// The level of a lint.
    pub fn of(&self, id: &str) -> Level {
        self.by_lint.get(id).copied().unwrap_or(Level::Allow)
    }

    /// The lints that are shown.
    pub(crate) fn shown<'l>(&'l self, lints: &'l [Lint]) -> impl Iterator<Item = &'l Lint> {
        lints.iter().filter(|lint| self.of(&lint.info.id) > Level::Allow)
    }
}

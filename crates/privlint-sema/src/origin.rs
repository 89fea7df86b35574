//! Files that no disk has: what derives and macro calls stand for, and where their parts come from.

use privlint_ir::{Expansion, Span, TextRange};

/// What made the text of a file that no disk has.
#[derive(Clone, Debug)]
pub enum Origin {
    /// A derive.
    Derive {
        /// Where it stands.
        span: Span,
        /// Whether it builds values from what comes from outside.
        builds: bool,
    },
    /// A macro call in item position.
    Macro {
        /// The call.
        call: Span,
        /// Places in the text and, in the file of the call, where they come from; in order.
        parts: Vec<(TextRange, TextRange)>,
    },
}

impl Origin {
    /// That of an expansion.
    pub(crate) fn of_macro(call: Span, expansion: &Expansion) -> Origin {
        Origin::Macro { call, parts: expansion.origins.clone() }
    }

    /// The place, one file up, that a place of the text stands for: that of the parts of the call in it, or the call.
    pub(crate) fn trace(&self, range: TextRange) -> Span {
        match self {
            Origin::Derive { span, .. } => *span,
            Origin::Macro { call, parts } => {
                let start = parts.partition_point(|(place, _)| place.end <= range.start);
                let end = parts.partition_point(|(place, _)| place.start < range.end.max(range.start + 1));
                let range = match parts.get(start..end) {
                    Some([(_, only)]) => *only,
                    Some([(_, first), .., (_, last)]) if first.start <= last.start => first.cover(*last),
                    Some([(_, first), ..]) => *first,
                    _ => call.range,
                };
                Span { file: call.file, range }
            }
        }
    }

    /// The place, one file up, of what begins here; nothing where the macro itself put it there.
    pub(crate) fn written(&self, at: u32) -> Option<Span> {
        let Origin::Macro { call, parts } = self else { return None };
        let idx = parts.partition_point(|(place, _)| place.end <= at);
        let (place, range) = parts.get(idx)?;
        (place.start <= at).then_some(Span { file: call.file, range: *range })
    }

    /// The place of the derive or call.
    pub(crate) fn span(&self) -> Span {
        match self {
            Origin::Derive { span, .. } | Origin::Macro { call: span, .. } => *span,
        }
    }
}

//! What every lowering function needs: from spans to byte ranges, and a place for errors.

use std::cell::Cell;

use privlint_ir::{Name, TextRange};
use proc_macro2::Span;

thread_local! {
    /// How many sessions are open on this thread.
    static OPEN: Cell<u32> = const { Cell::new(0) };
}

/// The time in which spans are used. proc-macro2 keeps every text it lexed on a thread until it is told to forget them
/// all; a session may be opened within another (a macro is looked up while a body is lowered), so the last one to end
/// says so.
pub(crate) struct Session(());

impl Session {
    pub(crate) fn open() -> Session {
        OPEN.set(OPEN.get() + 1);
        Session(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        OPEN.set(OPEN.get() - 1);
        if OPEN.get() == 0 {
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    }
}

/// The state of one parse.
pub(crate) struct Ctx {
    /// Offset in the file of the text that was lexed.
    pub(crate) base: u32,
    /// What was not understood.
    pub(crate) errors: Vec<(TextRange, String)>,
}

impl Ctx {
    pub(crate) fn new(base: u32) -> Ctx {
        Ctx { base, errors: Vec::new() }
    }

    /// The place of a span in the file.
    pub(crate) fn range(&self, span: Span) -> TextRange {
        let range = span.byte_range();
        TextRange::new(self.base + range.start as u32, self.base + range.end as u32)
    }

    /// From the start of one span to the end of another.
    pub(crate) fn between(&self, first: Span, last: Span) -> TextRange {
        self.range(first).cover(self.range(last))
    }

    /// Notes what a parser said.
    pub(crate) fn error(&mut self, error: &syn::Error) {
        let range = self.range(error.span());
        self.errors.push((range, error.to_string()));
    }
}

/// The name of an identifier.
pub(crate) fn name(ident: &syn::Ident) -> Name {
    Name::new(&ident.to_string())
}

/// The name of a field.
pub(crate) fn member(member: &syn::Member) -> Name {
    match member {
        syn::Member::Named(ident) => name(ident),
        syn::Member::Unnamed(index) => Name::tuple_field(index.index as usize),
    }
}

/// The name of a label or lifetime, without its quote.
pub(crate) fn label(lifetime: &syn::Lifetime) -> Name {
    name(&lifetime.ident)
}

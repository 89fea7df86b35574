//! Where the data goes: summaries of functions, and the ways from sources to sinks.
//!
//! One body at a time is interpreted over abstract values: what a place holds is a tree of facts, each fact being
//! "this comes from that input of the function" or "this is that customer data". A function's [`summary::Summary`]
//! says what of its inputs goes to its result, into what its parameters refer to, and into sinks; a call applies it.
//! Summaries are made for a function *with the types it is called with*, so that generic code, closures and the
//! rendering of a value by its `Debug` are calls like any other.

mod deep;
mod engine;
mod entry;
mod fact;
mod interp;
mod knowledge;
mod place;
mod relevance;
mod state;
mod summary;
mod value;

pub use engine::{Engine, Hit};
pub use fact::{Fact, Origin, SourceId, Trace, TraceStep};
pub use knowledge::{FnFacts, Knowledge, SinkKind, SinkKinds, SinkSpec, SourceInfo};
pub use summary::SinkSite;

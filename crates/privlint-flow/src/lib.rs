//! Where the data goes: summaries of functions, and the ways from sources to sinks.
//!
//! One body at a time is interpreted over abstract values: what a place holds is a tree of facts, each fact being
//! "this is that customer data" or "this is what the function was given there". A function is run for what it is given
//! (its [`entry`]): where in its arguments and behind them there is data, not which. What it does with it is its
//! [`summary`]; a call applies that. Generic code, closures and the rendering of a value by its `Debug` are calls like
//! any other.

mod bounds;
mod deep;
mod engine;
mod entry;
mod fact;
mod interp;
mod knowledge;
mod opaque;
mod place;
mod relevance;
mod state;
mod summary;
mod surface;
mod text;
mod types;
mod value;

pub use engine::{Engine, Hit};
pub use fact::{Fact, Origin, SourceId, Trace, TraceStep};
pub use knowledge::{Argument, FnFacts, Knowledge, SinkKind, SinkKinds, SinkSpec, SourceInfo};
pub use summary::SinkSite;
pub use text::Beginning;

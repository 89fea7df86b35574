//! Iterators.

mod adapters;
mod collect;
mod fused;
mod iterator;
mod range;
mod shown;
mod sources;
mod unzip;

pub use adapters::{ArrayChunks, Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap, Flatten, Fuse};
pub use adapters::{Inspect, Intersperse, Map, MapWhile, MapWindows, Peekable, Rev, Scan, Skip, SkipWhile, StepBy, Take};
pub use adapters::{TakeWhile, Zip, chain, zip};
pub use collect::{Extend, FromIterator, IntoIterator, Product, Sum};
pub use iterator::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator, TrustedLen};
pub use range::Step;
pub use sources::{Empty, FromFn, Once, OnceWith, Repeat, RepeatN, RepeatWith, Successors, empty, from_fn, once};
pub use sources::{once_with, repeat, repeat_n, repeat_with, successors};

//! How iterators are shown, and empty ones.

use crate::fmt;
use crate::iter::{Chain, Cloned, Copied, Empty, Enumerate, Filter, FilterMap, FlatMap, Flatten, FromFn, Fuse, Inspect, Map};
use crate::iter::{MapWhile, OnceWith, Peekable, RepeatWith, Rev, Scan, SkipWhile, Successors, TakeWhile};

// A closure is not shown, what it is called with is.
impl<I: fmt::Debug, F> fmt::Debug for Map<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Map").field("iter", &self.iter).finish() }
}
impl<I: fmt::Debug, P> fmt::Debug for Filter<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Filter").field("iter", &self.iter).finish() }
}
impl<I: fmt::Debug, F> fmt::Debug for FilterMap<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("FilterMap").field("iter", &self.iter).finish() }
}
impl<I: fmt::Debug, P> fmt::Debug for SkipWhile<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("SkipWhile").field("iter", &self.iter).finish() }
}
impl<I: fmt::Debug, P> fmt::Debug for TakeWhile<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("TakeWhile").field("iter", &self.iter).finish() }
}
impl<I: fmt::Debug, P> fmt::Debug for MapWhile<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("MapWhile").field("iter", &self.iter).finish() }
}
impl<I: fmt::Debug, F> fmt::Debug for Inspect<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Inspect").field("iter", &self.iter).finish() }
}
impl<I: Iterator + fmt::Debug> fmt::Debug for Peekable<I> where I::Item: fmt::Debug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Peekable").field("iter", &self.iter).field("peeked", &self.peeked).finish() }
}
impl<I: fmt::Debug> fmt::Debug for Flatten<I> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Flatten").field("iter", &self.iter).finish() } }
impl<I: fmt::Debug, U: IntoIterator, F> fmt::Debug for FlatMap<I, U, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("FlatMap").field("inner", &self.iter).finish() } }
impl<I: fmt::Debug, St: fmt::Debug, F> fmt::Debug for Scan<I, St, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Scan").field("iter", &self.iter).field("state", &self.state).finish() } }
impl<F> fmt::Debug for FromFn<F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("FromFn") } }
impl<F> fmt::Debug for OnceWith<F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("OnceWith") } }
impl<F> fmt::Debug for RepeatWith<F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("RepeatWith") } }
impl<T: fmt::Debug, F> fmt::Debug for Successors<T, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Successors").field("next", &self.next).finish() } }

// Empty ones.
impl<I: Default> Default for Cloned<I> { fn default() -> Self { Cloned { iter: I::default() } } }
impl<I: Default> Default for Copied<I> { fn default() -> Self { Copied { iter: I::default() } } }
impl<I: Default> Default for Enumerate<I> { fn default() -> Self { Enumerate { iter: I::default() } } }
impl<I: Default> Default for Flatten<I> { fn default() -> Self { Flatten { iter: I::default() } } }
impl<I: Default> Default for Fuse<I> { fn default() -> Self { Fuse { iter: I::default() } } }
impl<I: Default> Default for Rev<I> { fn default() -> Self { Rev { iter: I::default() } } }
impl<A: Default, B: Default> Default for Chain<A, B> { fn default() -> Self { Chain { a: A::default(), b: B::default() } } }
impl<T> Default for Empty<T> { fn default() -> Self { Empty { none: None } } }

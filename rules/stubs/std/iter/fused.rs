//! Iterators that stay at their end.

use crate::iter::{Chain, Cloned, Copied, Cycle, DoubleEndedIterator, Empty, Enumerate, Filter, FilterMap, FlatMap};
use crate::iter::{Flatten, Fuse, FusedIterator, Inspect, IntoIterator, Iterator, Map, Once, OnceWith, Peekable};
use crate::iter::{Repeat, RepeatN, RepeatWith, Rev, Skip, SkipWhile, Step, Successors, Take, TakeWhile, Zip};
use crate::str::pattern::Pattern;

impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
impl<I: FusedIterator + ?Sized> FusedIterator for Box<I> {}
impl<'a> FusedIterator for crate::error::Source<'a> {}
impl<T, const N: usize> FusedIterator for crate::array::IntoIter<T, N> {}
impl FusedIterator for crate::ascii::EscapeDefault {}
impl<I: Iterator<Item = u16> + FusedIterator> FusedIterator for crate::char::DecodeUtf16<I> {}
impl FusedIterator for crate::char::EscapeDebug {}
impl FusedIterator for crate::char::EscapeDefault {}
impl FusedIterator for crate::char::EscapeUnicode {}
impl FusedIterator for crate::char::ToLowercase {}
impl FusedIterator for crate::char::ToUppercase {}
impl<K: PartialOrd, V, R: crate::ops::RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> FusedIterator for crate::collections::btree_map::ExtractIf<'_, K, V, R, F> {}
impl<K, V> FusedIterator for crate::collections::btree_map::IntoIter<K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::IntoKeys<K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::IntoValues<K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::Iter<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::IterMut<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::Keys<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::Range<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::RangeMut<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::Values<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::btree_map::ValuesMut<'_, K, V> {}
impl<T: Ord> FusedIterator for crate::collections::btree_set::Difference<'_, T> {}
impl<T: PartialOrd, R: crate::ops::RangeBounds<T>, F: FnMut(&T) -> bool> FusedIterator for crate::collections::btree_set::ExtractIf<'_, T, R, F> {}
impl<T: Ord> FusedIterator for crate::collections::btree_set::Intersection<'_, T> {}
impl<T> FusedIterator for crate::collections::btree_set::IntoIter<T> {}
impl<T> FusedIterator for crate::collections::btree_set::Iter<'_, T> {}
impl<T> FusedIterator for crate::collections::btree_set::Range<'_, T> {}
impl<T: Ord> FusedIterator for crate::collections::btree_set::SymmetricDifference<'_, T> {}
impl<T: Ord> FusedIterator for crate::collections::btree_set::Union<'_, T> {}
impl<K, V> FusedIterator for crate::collections::hash_map::Drain<'_, K, V> {}
impl<K, V, F: FnMut(&K, &mut V) -> bool> FusedIterator for crate::collections::hash_map::ExtractIf<'_, K, V, F> {}
impl<K, V> FusedIterator for crate::collections::hash_map::IntoIter<K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::IntoKeys<K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::IntoValues<K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::Iter<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::IterMut<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::Keys<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::Values<'_, K, V> {}
impl<K, V> FusedIterator for crate::collections::hash_map::ValuesMut<'_, K, V> {}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> FusedIterator for crate::collections::hash_set::Difference<'_, T, S> {}
impl<K> FusedIterator for crate::collections::hash_set::Drain<'_, K> {}
impl<K, F: FnMut(&K) -> bool> FusedIterator for crate::collections::hash_set::ExtractIf<'_, K, F> {}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> FusedIterator for crate::collections::hash_set::Intersection<'_, T, S> {}
impl<K> FusedIterator for crate::collections::hash_set::IntoIter<K> {}
impl<K> FusedIterator for crate::collections::hash_set::Iter<'_, K> {}
impl<T: Eq + crate::hash::Hash, S: crate::hash::BuildHasher> FusedIterator for crate::collections::hash_set::SymmetricDifference<'_, T, S> {}
impl<T: Eq + crate::hash::Hash, S> FusedIterator for crate::collections::hash_set::Union<'_, T, S> where S: crate::hash::BuildHasher {}
impl<A: FusedIterator, B: FusedIterator<Item = A::Item>> FusedIterator for Chain<A, B> {}
impl<'a, I: FusedIterator<Item = &'a T>, T: 'a + Clone> FusedIterator for Cloned<I> {}
impl<'a, I: FusedIterator<Item = &'a T>, T: 'a + Copy> FusedIterator for Copied<I> {}
impl<I: Clone + Iterator> FusedIterator for Cycle<I> {}
impl<T> FusedIterator for Empty<T> {}
impl<I: FusedIterator> FusedIterator for Enumerate<I> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for Filter<I, P> {}
impl<B, I: FusedIterator, F: FnMut(I::Item) -> Option<B>> FusedIterator for FilterMap<I, F> {}
impl<I: FusedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> FusedIterator for FlatMap<I, U, F> {}
impl<I: FusedIterator> FusedIterator for Flatten<I> where I::Item: IntoIterator {}
impl<I: Iterator> FusedIterator for Fuse<I> {}
impl<I: FusedIterator, F: FnMut(&I::Item)> FusedIterator for Inspect<I, F> {}
impl<B, I: FusedIterator, F: FnMut(I::Item) -> B> FusedIterator for Map<I, F> {}
impl<T> FusedIterator for Once<T> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<A: Clone> FusedIterator for Repeat<A> {}
impl<A: Clone> FusedIterator for RepeatN<A> {}
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
impl<I: FusedIterator + DoubleEndedIterator> FusedIterator for Rev<I> {}
impl<I: FusedIterator> FusedIterator for Skip<I> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for SkipWhile<I, P> {}
impl<T, F: FnMut(&T) -> Option<T>> FusedIterator for Successors<T, F> {}
impl<I: FusedIterator> FusedIterator for Take<I> {}
impl<I: FusedIterator, P: FnMut(&I::Item) -> bool> FusedIterator for TakeWhile<I, P> {}
impl<A: FusedIterator, B: FusedIterator> FusedIterator for Zip<A, B> {}
impl FusedIterator for crate::net::Incoming<'_> {}
impl<A: Step> FusedIterator for crate::ops::Range<A> {}
impl<A: Step> FusedIterator for crate::ops::RangeFrom<A> {}
impl<A: Step> FusedIterator for crate::ops::RangeInclusive<A> {}
impl<A> FusedIterator for crate::option::IntoIter<A> {}
impl<A> FusedIterator for crate::option::Iter<'_, A> {}
impl<A> FusedIterator for crate::option::IterMut<'_, A> {}
impl FusedIterator for crate::path::Ancestors<'_> {}
impl FusedIterator for crate::path::Components<'_> {}
impl FusedIterator for crate::path::Iter<'_> {}
impl<T> FusedIterator for crate::result::IntoIter<T> {}
impl<T> FusedIterator for crate::result::Iter<'_, T> {}
impl<T> FusedIterator for crate::result::IterMut<'_, T> {}
impl<T, const N: usize> FusedIterator for crate::slice::ArrayWindows<'_, T, N> {}
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> FusedIterator for crate::slice::ChunkBy<'a, T, P> {}
impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> FusedIterator for crate::slice::ChunkByMut<'a, T, P> {}
impl<T> FusedIterator for crate::slice::Chunks<'_, T> {}
impl<T> FusedIterator for crate::slice::ChunksExact<'_, T> {}
impl<T> FusedIterator for crate::slice::ChunksExactMut<'_, T> {}
impl<T> FusedIterator for crate::slice::ChunksMut<'_, T> {}
impl<'a> FusedIterator for crate::slice::EscapeAscii<'a> {}
impl<T> FusedIterator for crate::slice::Iter<'_, T> {}
impl<T> FusedIterator for crate::slice::IterMut<'_, T> {}
impl<T> FusedIterator for crate::slice::RChunks<'_, T> {}
impl<T> FusedIterator for crate::slice::RChunksExact<'_, T> {}
impl<T> FusedIterator for crate::slice::RChunksExactMut<'_, T> {}
impl<T> FusedIterator for crate::slice::RChunksMut<'_, T> {}
impl<T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::RSplit<'_, T, P> {}
impl<T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::RSplitMut<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::RSplitN<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::RSplitNMut<'a, T, P> {}
impl<T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::Split<'_, T, P> {}
impl<T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::SplitInclusive<'_, T, P> {}
impl<T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::SplitInclusiveMut<'_, T, P> {}
impl<T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::SplitMut<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::SplitN<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> FusedIterator for crate::slice::SplitNMut<'a, T, P> {}
impl<T> FusedIterator for crate::slice::Windows<'_, T> {}
impl FusedIterator for crate::str::Bytes<'_> {}
impl FusedIterator for crate::str::CharIndices<'_> {}
impl FusedIterator for crate::str::Chars<'_> {}
impl FusedIterator for crate::str::EncodeUtf16<'_> {}
impl<'a> FusedIterator for crate::str::EscapeDebug<'a> {}
impl<'a> FusedIterator for crate::str::EscapeDefault<'a> {}
impl<'a> FusedIterator for crate::str::EscapeUnicode<'a> {}
impl FusedIterator for crate::str::Lines<'_> {}
impl<'a, P: Pattern> FusedIterator for crate::str::MatchIndices<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::Matches<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::RMatchIndices<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::RMatches<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::RSplit<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::RSplitN<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::Split<'a, P> {}
impl FusedIterator for crate::str::SplitAsciiWhitespace<'_> {}
impl<'a, P: Pattern> FusedIterator for crate::str::SplitInclusive<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::SplitN<'a, P> {}
impl<'a, P: Pattern> FusedIterator for crate::str::SplitTerminator<'a, P> {}
impl FusedIterator for crate::str::SplitWhitespace<'_> {}
impl FusedIterator for crate::str::Utf8Chunks<'_> {}
impl FusedIterator for crate::string::Drain<'_> {}
impl FusedIterator for crate::string::IntoChars {}
impl<T> FusedIterator for crate::vec::Drain<'_, T> {}
impl<T> FusedIterator for crate::vec::IntoIter<T> {}

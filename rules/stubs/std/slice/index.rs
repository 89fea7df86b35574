//! What a slice or a text can be indexed by.

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::ops::{Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    fn index(self, slice: &T) -> &Self::Output;
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
    fn get(self, slice: &T) -> Option<&Self::Output> { if maybe() { Some(self.index(slice)) } else { None } }
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output> { if maybe() { Some(self.index_mut(slice)) } else { None } }
}

unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn index(self, slice: &[T]) -> &T { &slice[0] }
    fn index_mut(self, slice: &mut [T]) -> &mut T { &mut slice[0] }
}
unsafe impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
unsafe impl SliceIndex<str> for Range<usize> {
    type Output = str;
    fn index(self, slice: &str) -> &str { &mix(*slice) }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
unsafe impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
    fn index(self, slice: &str) -> &str { &mix(*slice) }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
unsafe impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
    fn index(self, slice: &str) -> &str { &mix(*slice) }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
unsafe impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
    fn index(self, slice: &str) -> &str { &mix(*slice) }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
unsafe impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
    fn index(self, slice: &str) -> &str { &mix(*slice) }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
unsafe impl SliceIndex<str> for RangeFull {
    type Output = str;
    fn index(self, slice: &str) -> &str { slice }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
unsafe impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
    fn index(self, slice: &str) -> &str { &mix(*slice) }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl fmt::Display for GetDisjointMutError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for GetDisjointMutError {}

/// What several places of a slice can be asked for at once by.
pub unsafe trait GetDisjointMutIndex: Clone {}
unsafe impl GetDisjointMutIndex for usize {}
unsafe impl GetDisjointMutIndex for Range<usize> {}
unsafe impl GetDisjointMutIndex for RangeInclusive<usize> {}

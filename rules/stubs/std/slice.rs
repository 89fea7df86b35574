//! Slices. Each element stands for all of them: `self[0]` is what a slice holds, and a part of it is the slice.

mod bytes;
mod index;
mod iter;
mod join;
mod split;
mod uninit;

pub use index::{GetDisjointMutError, SliceIndex};
pub use index::GetDisjointMutIndex;
pub use iter::{ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, EscapeAscii, Iter};
pub use iter::{IterMut, RChunks, RChunksExact, RChunksExactMut, RChunksMut, Windows};
pub use join::{Concat, Join};
pub use split::{RSplit, RSplitMut, RSplitN, RSplitNMut, Split, SplitInclusive, SplitInclusiveMut, SplitMut, SplitN};
pub use split::SplitNMut;

use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::ops::{OneSidedRange, Range, RangeBounds};

pub fn from_ref<T>(s: &T) -> &[T] { &[*s] }
pub fn from_mut<T>(s: &mut T) -> &mut [T] { &mut [*s] }
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] { &[*data] }
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] { &mut [*data] }

impl<T> [T] {
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn first(&self) -> Option<&T> { if maybe() { Some(&self[0]) } else { None } }
    pub fn first_mut(&mut self) -> Option<&mut T> { if maybe() { Some(&mut self[0]) } else { None } }
    pub fn split_first(&self) -> Option<(&T, &[T])> { if maybe() { Some((&self[0], self)) } else { None } }
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { if maybe() { Some((&mut self[0], self)) } else { None } }
    pub fn last(&self) -> Option<&T> { if maybe() { Some(&self[0]) } else { None } }
    pub fn last_mut(&mut self) -> Option<&mut T> { if maybe() { Some(&mut self[0]) } else { None } }
    pub fn split_last(&self) -> Option<(&T, &[T])> { if maybe() { Some((&self[0], self)) } else { None } }
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { if maybe() { Some((&mut self[0], self)) } else { None } }
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { if maybe() { Some(self) } else { None } }
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { if maybe() { Some(self) } else { None } }
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { if maybe() { Some(self) } else { None } }
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { if maybe() { Some(self) } else { None } }
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> { if maybe() { Some((self, self)) } else { None } }
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> { if maybe() { Some((self, self)) } else { None } }
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> { if maybe() { Some((self, self)) } else { None } }
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> { if maybe() { Some((self, self)) } else { None } }
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]> { if maybe() { Some(self) } else { None } }
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> { if maybe() { Some(self) } else { None } }
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> { index.get(self) }
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> { index.get_mut(self) }
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output { index.index(self) }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
    pub fn as_ptr(&self) -> *const T { &self[0] }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self[0] }
    pub fn as_ptr_range(&self) -> Range<*const T> { Range { start: &self[0], end: &self[0] } }
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T> { Range { start: &mut self[0], end: &mut self[0] } }
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: self } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: self } }
    pub fn windows(&self, size: usize) -> Windows<'_, T> { Windows { slice: self } }
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> { ArrayWindows { slice: self } }
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> { Chunks { slice: self } }
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> { ChunksMut { slice: self } }
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> { ChunksExact { slice: self } }
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> { ChunksExactMut { slice: self } }
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) { (&[[self[0]]], self) }
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) { (&mut [[self[0]]], self) }
    pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] { &[[self[0]]] }
    pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] { &mut [[self[0]]] }
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) { (self, &[[self[0]]]) }
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) { (self, &mut [[self[0]]]) }
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> { RChunks { slice: self } }
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> { RChunksMut { slice: self } }
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> { RChunksExact { slice: self } }
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> { RChunksExactMut { slice: self } }
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> { ChunkBy { slice: self, pred } }
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> { ChunkByMut { slice: self, pred } }
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> { if maybe() { Some((self, self)) } else { None } }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> { if maybe() { Some((self, self)) } else { None } }
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> { Split { slice: self, pred } }
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> { SplitMut { slice: self, pred } }
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> { SplitInclusive { slice: self, pred } }
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> { SplitInclusiveMut { slice: self, pred } }
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> { RSplit { slice: self, pred } }
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> { RSplitMut { slice: self, pred } }
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> { SplitN { slice: self, pred } }
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> { SplitNMut { slice: self, pred } }
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> { RSplitN { slice: self, pred } }
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> { RSplitNMut { slice: self, pred } }
    pub fn split_off<'a, R: OneSidedRange<usize>>(self: &mut &'a [T], range: R) -> Option<&'a [T]> { if maybe() { Some(*self) } else { None } }
    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(self: &mut &'a mut [T], range: R) -> Option<&'a mut [T]> { if maybe() { Some(*self) } else { None } }
    pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T> { (**self).first() }
    pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> { (**self).first_mut() }
    pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T> { (**self).last() }
    pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> { (**self).last_mut() }
    pub fn split_once<F: FnMut(&T) -> bool>(&self, mut pred: F) -> Option<(&[T], &[T])> { if pred(&self[0]) { Some((self, self)) } else { None } }
    pub fn rsplit_once<F: FnMut(&T) -> bool>(&self, mut pred: F) -> Option<(&[T], &[T])> { if pred(&self[0]) { Some((self, self)) } else { None } }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq { maybe() }
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq { maybe() }
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq { maybe() }
    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]> { if maybe() { Some(self) } else { None } }
    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]> { if maybe() { Some(self) } else { None } }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord { if maybe() { Ok(0) } else { Err(0) } }
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, mut f: F) -> Result<usize, usize> {
        f(&self[0]);
        if maybe() { Ok(0) } else { Err(0) }
    }
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, mut f: F) -> Result<usize, usize> {
        f(&self[0]);
        if maybe() { Ok(0) } else { Err(0) }
    }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, mut pred: P) -> usize {
        pred(&self[0]);
        0
    }
    pub fn sort(&mut self) where T: Ord {}
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) { compare(&self[0], &self[0]); }
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self[0]); }
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self[0]); }
    pub fn sort_unstable(&mut self) where T: Ord {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut compare: F) { compare(&self[0], &self[0]); }
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self[0]); }
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord { (self, &mut self[0], self) }
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, mut compare: F) -> (&mut [T], &mut T, &mut [T]) {
        compare(&self[0], &self[0]);
        (self, &mut self[0], self)
    }
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, mut f: F) -> (&mut [T], &mut T, &mut [T]) {
        f(&self[0]);
        (self, &mut self[0], self)
    }
    pub fn is_sorted(&self) -> bool where T: PartialOrd { maybe() }
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, mut compare: F) -> bool { compare(&self[0], &self[0]) }
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, mut f: F) -> bool {
        f(&self[0]);
        maybe()
    }
    pub fn rotate_left(&mut self, mid: usize) {}
    pub fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T) where T: Clone { self[0] = value }
    pub fn fill_with<F: FnMut() -> T>(&mut self, mut f: F) { self[0] = f() }
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone { self[0] = src[0].clone() }
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy { self[0] = src[0] }
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
    pub fn swap_with_slice(&mut self, other: &mut [T]) { crate::mem::swap(&mut self[0], &mut other[0]) }
    pub fn get_disjoint_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError> {
        if maybe() { Ok([indices[0].index_mut(self)]) } else { Err(GetDisjointMutError::IndexOutOfBounds) }
    }
    pub unsafe fn get_disjoint_unchecked_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N] {
        [indices[0].index_mut(self)]
    }
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) { (self, &[mix(self[0])], self) }
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) { (self, &mut [mix(self[0])], self) }
    pub fn element_offset(&self, element: &T) -> Option<usize> { if maybe() { Some(0) } else { None } }
    pub fn to_vec(&self) -> Vec<T> where T: Clone { Vec { elems: [self[0].clone()] } }
    pub fn into_vec(self: Box<Self>) -> Vec<T> { Vec { elems: self.value } }
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy { Vec { elems: [self[0]] } }
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item> { Concat::concat(self) }
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> { Join::join(self, sep) }
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> { Join::join(self, sep) }
}

impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T] { &self[0] }
    pub fn as_flattened_mut(&mut self) -> &mut [T] { &mut self[0] }
}

/// What a slice can begin or end with.
pub trait SlicePattern {
    type Item;
    fn as_slice(&self) -> &[Self::Item];
}
impl<T> SlicePattern for [T] {
    type Item = T;
    fn as_slice(&self) -> &[T] { self }
}
impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;
    fn as_slice(&self) -> &[T] { self }
}

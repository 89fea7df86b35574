//! `Vec`. Its elements are a slice, so that references into it stay references into it.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::flow::maybe;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::{Iter, IterMut, SliceIndex};

pub struct Vec<T> { elems: [T] }

/// `vec![elem; n]`
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> { Vec { elems: [elem] } }
/// `vec![a, b]`
pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T> { Vec { elems: array } }

impl<T> Vec<T> {
    pub fn new() -> Self { Vec { elems: [] } }
    pub fn with_capacity(capacity: usize) -> Self { Vec { elems: [] } }
    pub fn try_with_capacity(capacity: usize) -> Result<Self, TryReserveError> { Ok(Vec { elems: [] }) }
    pub fn from_fn<F: FnMut(usize) -> T>(length: usize, mut f: F) -> Self { Vec { elems: [f(0)] } }
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self { Vec { elems: [*ptr] } }
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) { (&mut self.elems[0], 0, 0) }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> { Box { value: self.elems } }
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] { &self.elems }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.elems }
    pub fn as_ptr(&self) -> *const T { &self.elems[0] }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.elems[0] }
    pub unsafe fn set_len(&mut self, new_len: usize) {}
    pub fn swap_remove(&mut self, index: usize) -> T { self.elems[0] }
    pub fn insert(&mut self, index: usize, element: T) { if maybe() { self.elems[0] = element } }
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {
        self.insert(index, element);
        &mut self.elems[0]
    }
    pub fn remove(&mut self, index: usize) -> T { self.elems[0] }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elems[0]); }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) { f(&mut self.elems[0]); }
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, mut key: F) { key(&mut self.elems[0]); }
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, mut same_bucket: F) {
        same_bucket(&mut self.elems[0], &mut self.elems[0]);
    }
    pub fn dedup(&mut self) where T: PartialEq {}
    pub fn push(&mut self, value: T) { if maybe() { self.elems[0] = value } }
    pub fn push_mut(&mut self, value: T) -> &mut T {
        self.push(value);
        &mut self.elems[0]
    }
    pub fn push_within_capacity(&mut self, value: T) -> Result<(), T> {
        if maybe() {
            self.push(value);
            Ok(())
        } else {
            Err(value)
        }
    }
    pub fn pop(&mut self) -> Option<T> { if maybe() { Some(self.elems[0]) } else { None } }
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        if predicate(&mut self.elems[0]) { Some(self.elems[0]) } else { None }
    }
    pub fn append(&mut self, other: &mut Self) { self.push(other.elems[0]) }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> { Drain { elems: &mut self.elems } }
    pub fn clear(&mut self) { self.elems = [] }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn split_off(&mut self, at: usize) -> Self { Vec { elems: self.elems } }
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, mut f: F) { self.push(f()) }
    pub fn leak<'a>(self) -> &'a mut [T] { &mut { self.elems } }
    pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] { &mut [crate::mem::MaybeUninit { value: self.elems[0] }] }
    pub fn resize(&mut self, new_len: usize, value: T) where T: Clone { self.push(value) }
    pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone { self.push(other[0].clone()) }
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) where T: Clone {}
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> {
        self.extend(replace_with);
        Splice { elems: &mut self.elems }
    }
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, F> {
        ExtractIf { elems: &mut self.elems, pred }
    }
}

impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T> { Vec { elems: self.elems[0] } } }

#[derive(Clone, Debug)]
pub struct IntoIter<T> { elems: [T] }
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] { &self.elems }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.elems }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if maybe() { Some(self.elems[0]) } else { None } }
}
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { self.next() } }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> { fn default() -> Self { IntoIter { elems: [] } } }
impl<T> AsRef<[T]> for IntoIter<T> { fn as_ref(&self) -> &[T] { &self.elems } }
#[derive(Debug)]
pub struct Drain<'a, T> { elems: &'a mut [T] }
impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T] { self.elems } }
impl<T> AsRef<[T]> for Drain<'_, T> { fn as_ref(&self) -> &[T] { self.elems } }
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if maybe() { Some(self.elems[0]) } else { None } }
}
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<T> { self.next() } }
impl<T> ExactSizeIterator for Drain<'_, T> {}
#[derive(Debug)]
pub struct Splice<'a, I: Iterator> { elems: &'a mut [I::Item] }
impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { if maybe() { Some(self.elems[0]) } else { None } }
}
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> { fn next_back(&mut self) -> Option<I::Item> { self.next() } }
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
pub struct ExtractIf<'a, T, F> { elems: &'a mut [T], pred: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if (self.pred)(&mut self.elems[0]) { Some(self.elems[0]) } else { None } }
}
impl<T: fmt::Debug, F> fmt::Debug for ExtractIf<'_, T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("ExtractIf").field("peek", &self.elems[0]).finish_non_exhaustive() }
}

impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T] { &self.elems }
}
impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] { &mut self.elems } }
impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Self { Vec { elems: [self.elems[0].clone()] } } }
impl<T> Default for Vec<T> { fn default() -> Self { Vec { elems: [] } } }
impl<T: fmt::Debug> fmt::Debug for Vec<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.elems, f) }
}
impl<T: Hash> Hash for Vec<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.elems[0].hash(state) } }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(&self.elems) }
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(&mut self.elems) }
}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { elems: self.elems } }
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.elems.iter() }
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.elems.iter_mut() }
}
impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        let mut out = Vec::new();
        out.extend(iter);
        out
    }
}
impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for elem in iter { self.push(elem) } }
}
impl<'a, T: Copy> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for elem in iter { self.push(*elem) } }
}
impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> { self } }
impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> { self } }
impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] { &self.elems } }
impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] { &mut self.elems } }
impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] { &self.elems } }
impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] { &mut self.elems } }

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> { fn eq(&self, other: &Vec<U>) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> { fn eq(&self, other: &[U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> { fn eq(&self, other: &&[U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> { fn eq(&self, other: &&mut [U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> { fn eq(&self, other: &[U; N]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> { fn eq(&self, other: &&[U; N]) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] { fn eq(&self, other: &Vec<U>) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] { fn eq(&self, other: &Vec<U>) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] { fn eq(&self, other: &Vec<U>) -> bool { maybe() } }
impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> { fn eq(&self, other: &Vec<U>) -> bool { maybe() } }
impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> { fn eq(&self, other: &&[U]) -> bool { maybe() } }
impl<T: PartialEq<U> + Clone, U> PartialEq<&mut [U]> for Cow<'_, [T]> { fn eq(&self, other: &&mut [U]) -> bool { maybe() } }
impl<T: Eq> Eq for Vec<T> {}
impl<T: PartialOrd> PartialOrd for Vec<T> {
    fn partial_cmp(&self, other: &Vec<T>) -> Option<crate::cmp::Ordering> { self.elems.partial_cmp(&other.elems) }
}
impl<T: Ord> Ord for Vec<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering { self.elems.cmp(&other.elems) } }

impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> { s.to_vec() } }
impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T> { s.to_vec() } }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T> { s.to_vec() } }
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> { fn from(s: &mut [T; N]) -> Vec<T> { s.to_vec() } }
impl<'a, T: Clone> From<Cow<'a, [T]>> for Vec<T> { fn from(s: Cow<'a, [T]>) -> Vec<T> { s.into_owned() } }
impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T> { s.into_vec() } }
impl<T> From<VecDeque<T>> for Vec<T> { fn from(other: VecDeque<T>) -> Vec<T> { Vec { elems: other.elems } } }
impl<T> From<BinaryHeap<T>> for Vec<T> { fn from(heap: BinaryHeap<T>) -> Vec<T> { heap.data } }
impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8> { s.as_bytes().to_vec() } }
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Cow::Owned(Vec::from_iter(iter)) }
}
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<Box<[T; N]>, Vec<T>> { if maybe() { Ok(Box { value: [vec.elems[0]] }) } else { Err(vec) } }
}

//! `VecDeque`.

use crate::collections::TryReserveError;
use crate::flow::maybe;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Index, IndexMut, RangeBounds};

pub struct VecDeque<T> { elems: [T] }

impl<T> VecDeque<T> {
    pub fn new() -> VecDeque<T> { VecDeque { elems: [] } }
    pub fn with_capacity(capacity: usize) -> VecDeque<T> { VecDeque { elems: [] } }
    fn add(&mut self, value: T) { if maybe() { self.elems[0] = value } }
    pub fn get(&self, index: usize) -> Option<&T> { if maybe() { Some(&self.elems[0]) } else { None } }
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> { if maybe() { Some(&mut self.elems[0]) } else { None } }
    pub fn swap(&mut self, i: usize, j: usize) {}
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn iter(&self) -> Iter<'_, T> { self.elems.iter() }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { self.elems.iter_mut() }
    pub fn as_slices(&self) -> (&[T], &[T]) { (&self.elems, &self.elems) }
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) { (&mut self.elems, &mut self.elems) }
    pub fn make_contiguous(&mut self) -> &mut [T] { &mut self.elems }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> { self.elems.iter() }
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> { self.elems.iter_mut() }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> { Drain { elems: &mut self.elems } }
    pub fn clear(&mut self) { self.elems = [] }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq { maybe() }
    pub fn front(&self) -> Option<&T> { if maybe() { Some(&self.elems[0]) } else { None } }
    pub fn front_mut(&mut self) -> Option<&mut T> { if maybe() { Some(&mut self.elems[0]) } else { None } }
    pub fn back(&self) -> Option<&T> { if maybe() { Some(&self.elems[0]) } else { None } }
    pub fn back_mut(&mut self) -> Option<&mut T> { if maybe() { Some(&mut self.elems[0]) } else { None } }
    pub fn pop_front(&mut self) -> Option<T> { if maybe() { Some(self.elems[0]) } else { None } }
    pub fn pop_back(&mut self) -> Option<T> { if maybe() { Some(self.elems[0]) } else { None } }
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if predicate(&mut self.elems[0]) { Some(self.elems[0]) } else { None } }
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if predicate(&mut self.elems[0]) { Some(self.elems[0]) } else { None } }
    pub fn push_front(&mut self, value: T) { self.add(value) }
    pub fn push_back(&mut self, value: T) { self.add(value) }
    pub fn push_front_mut(&mut self, value: T) -> &mut T {
        self.add(value);
        &mut self.elems[0]
    }
    pub fn push_back_mut(&mut self, value: T) -> &mut T {
        self.add(value);
        &mut self.elems[0]
    }
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        self.add(value);
        &mut self.elems[0]
    }
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> { self.pop_front() }
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> { self.pop_back() }
    pub fn insert(&mut self, index: usize, value: T) { self.add(value) }
    pub fn remove(&mut self, index: usize) -> Option<T> { self.pop_front() }
    pub fn split_off(&mut self, at: usize) -> Self { VecDeque { elems: self.elems } }
    pub fn append(&mut self, other: &mut Self) { self.add(other.elems[0]) }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.elems[0]); }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) { f(&mut self.elems[0]); }
    pub fn resize_with(&mut self, new_len: usize, mut generator: impl FnMut() -> T) { self.add(generator()) }
    pub fn resize(&mut self, new_len: usize, value: T) where T: Clone { self.add(value) }
    pub fn rotate_left(&mut self, n: usize) {}
    pub fn rotate_right(&mut self, n: usize) {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord { if maybe() { Ok(0) } else { Err(0) } }
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> crate::cmp::Ordering>(&'a self, f: F) -> Result<usize, usize> { self.elems.binary_search_by(f) }
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> { self.elems.binary_search_by_key(b, f) }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize { self.elems.partition_point(pred) }
}

pub use crate::slice::{Iter, IterMut};
pub use crate::vec::IntoIter;
pub use crate::vec::Drain;

impl<T: Clone> Clone for VecDeque<T> { fn clone(&self) -> Self { VecDeque { elems: [self.elems[0].clone()] } } }
impl<T> Default for VecDeque<T> { fn default() -> Self { VecDeque { elems: [] } } }
impl<T: fmt::Debug> fmt::Debug for VecDeque<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.iter()).finish() } }
impl<T: PartialEq> PartialEq for VecDeque<T> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for VecDeque<T> { fn eq(&self, other: &Vec<U>) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> { fn eq(&self, other: &[U; N]) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<&[U]> for VecDeque<T> { fn eq(&self, other: &&[U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for VecDeque<T> { fn eq(&self, other: &&mut [U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> { fn eq(&self, other: &&[U; N]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> { fn eq(&self, other: &&mut [U; N]) -> bool { maybe() } }
impl<T: Eq> Eq for VecDeque<T> {}
impl<T: PartialOrd> PartialOrd for VecDeque<T> { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering> { self.elems.partial_cmp(&other.elems) } }
impl<T: Ord> Ord for VecDeque<T> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering { crate::cmp::Ordering::Equal } }
impl<T: Hash> Hash for VecDeque<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.elems[0].hash(state) } }
impl<T> Index<usize> for VecDeque<T> {
    type Output = T;
    fn index(&self, index: usize) -> &T { &self.elems[0] }
}
impl<T> IndexMut<usize> for VecDeque<T> { fn index_mut(&mut self, index: usize) -> &mut T { &mut self.elems[0] } }
impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut out = VecDeque::new();
        out.extend(iter);
        out
    }
}
impl<T> Extend<T> for VecDeque<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for value in iter { self.add(value) } } }
impl<'a, T: Copy> Extend<&'a T> for VecDeque<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for value in iter { self.add(*value) } } }
impl<T> From<Vec<T>> for VecDeque<T> { fn from(other: Vec<T>) -> Self { VecDeque { elems: other.elems } } }
impl<T, const N: usize> From<[T; N]> for VecDeque<T> { fn from(arr: [T; N]) -> Self { VecDeque { elems: arr } } }
impl<T> IntoIterator for VecDeque<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { elems: self.elems } }
}
impl<'a, T> IntoIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}

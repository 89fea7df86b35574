//! `BinaryHeap`.

use crate::collections::TryReserveError;
use crate::flow::maybe;
use crate::fmt;
use crate::ops::{Deref, DerefMut};

pub struct BinaryHeap<T> { data: Vec<T> }
pub struct PeekMut<'a, T> { elem: &'a mut T }

impl<T: Ord> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T> { BinaryHeap { data: Vec::new() } }
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> { BinaryHeap { data: Vec::new() } }
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> { if maybe() { Some(PeekMut { elem: &mut self.data.elems[0] }) } else { None } }
    pub fn pop(&mut self) -> Option<T> { self.data.pop() }
    pub fn push(&mut self, item: T) { self.data.push(item) }
    pub fn into_sorted_vec(self) -> Vec<T> { self.data }
    pub fn append(&mut self, other: &mut Self) { self.data.append(&mut other.data) }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { self.data.retain(f) }
    pub fn into_iter_sorted(self) -> IntoIter<T> { self.data.into_iter() }
}
impl<T> BinaryHeap<T> {
    pub fn iter(&self) -> Iter<'_, T> { self.data.iter() }
    pub fn peek(&self) -> Option<&T> { self.data.first() }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_vec(self) -> Vec<T> { self.data }
    pub fn as_slice(&self) -> &[T] { self.data.as_slice() }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn drain(&mut self) -> Drain<'_, T> { self.data.drain(..) }
    pub fn clear(&mut self) { self.data.clear() }
}
impl<'a, T: Ord> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T { *this.elem } }
impl<T: Ord> Deref for PeekMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { self.elem }
}
impl<T: Ord> DerefMut for PeekMut<'_, T> { fn deref_mut(&mut self) -> &mut T { self.elem } }
impl<T: Ord + fmt::Debug> fmt::Debug for PeekMut<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("PeekMut").field(&*self.elem).finish() } }

pub use crate::slice::Iter;
pub use crate::vec::{Drain, IntoIter};

impl<T: Clone> Clone for BinaryHeap<T> { fn clone(&self) -> Self { BinaryHeap { data: self.data.clone() } } }
impl<T: Ord> Default for BinaryHeap<T> { fn default() -> Self { BinaryHeap { data: Vec::new() } } }
impl<T: fmt::Debug> fmt::Debug for BinaryHeap<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.iter()).finish() } }
impl<T: Ord> FromIterator<T> for BinaryHeap<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { BinaryHeap { data: Vec::from_iter(iter) } } }
impl<T: Ord> Extend<T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.data.extend(iter) } }
impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.data.extend(iter) } }
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> { fn from(vec: Vec<T>) -> Self { BinaryHeap { data: vec } } }
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(arr: [T; N]) -> Self { BinaryHeap { data: Vec::from(arr) } } }
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { self.data.into_iter() }
}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.data.iter() }
}

//! `LinkedList`.

use crate::cmp::Ordering;
use crate::flow::maybe;
use crate::fmt;
use crate::hash::{Hash, Hasher};

pub struct LinkedList<T> { elems: Vec<T> }

impl<T> LinkedList<T> {
    pub fn new() -> Self { LinkedList { elems: Vec::new() } }
    pub fn append(&mut self, other: &mut Self) { self.elems.append(&mut other.elems) }
    pub fn iter(&self) -> Iter<'_, T> { self.elems.iter() }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { self.elems.iter_mut() }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn len(&self) -> usize { 0 }
    pub fn clear(&mut self) { self.elems.clear() }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq { maybe() }
    pub fn front(&self) -> Option<&T> { self.elems.first() }
    pub fn front_mut(&mut self) -> Option<&mut T> { self.elems.first_mut() }
    pub fn back(&self) -> Option<&T> { self.elems.last() }
    pub fn back_mut(&mut self) -> Option<&mut T> { self.elems.last_mut() }
    pub fn push_front(&mut self, elt: T) { self.elems.push(elt) }
    pub fn push_back(&mut self, elt: T) { self.elems.push(elt) }
    pub fn push_front_mut(&mut self, elt: T) -> &mut T { self.elems.push_mut(elt) }
    pub fn push_back_mut(&mut self, elt: T) -> &mut T { self.elems.push_mut(elt) }
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F> { ExtractIf { elems: &mut self.elems, pred: filter } }
    pub fn pop_front(&mut self) -> Option<T> { self.elems.pop() }
    pub fn pop_back(&mut self) -> Option<T> { self.elems.pop() }
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> { LinkedList { elems: self.elems.split_off(at) } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { self.elems.retain(f) }
}

pub use crate::slice::{Iter, IterMut};
pub use crate::vec::IntoIter;

impl<T: Clone> Clone for LinkedList<T> { fn clone(&self) -> Self { LinkedList { elems: self.elems.clone() } } }
impl<T> Default for LinkedList<T> { fn default() -> Self { LinkedList { elems: Vec::new() } } }
impl<T: fmt::Debug> fmt::Debug for LinkedList<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.iter()).finish() } }
impl<T: PartialOrd> PartialOrd for LinkedList<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.elems.partial_cmp(&other.elems) } }
impl<T: Ord> Ord for LinkedList<T> { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }
impl<T: Hash> Hash for LinkedList<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.elems.hash(state) } }
impl<T: PartialEq> PartialEq for LinkedList<T> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: Eq> Eq for LinkedList<T> {}
impl<T> FromIterator<T> for LinkedList<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { LinkedList { elems: Vec::from_iter(iter) } } }
impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elems.extend(iter) } }
impl<'a, T: Copy + 'a> Extend<&'a T> for LinkedList<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.elems.extend(iter) } }
impl<T, const N: usize> From<[T; N]> for LinkedList<T> { fn from(arr: [T; N]) -> Self { LinkedList { elems: Vec::from(arr) } } }
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { self.elems.into_iter() }
}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.elems.iter() }
}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.elems.iter_mut() }
}
pub struct ExtractIf<'a, T, F> { elems: &'a mut Vec<T>, pred: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if (self.pred)(&mut self.elems[0]) { Some(self.elems.elems[0]) } else { None } }
}
impl<T: fmt::Debug, F> fmt::Debug for ExtractIf<'_, T, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("ExtractIf").field(&*self.elems).finish() } }

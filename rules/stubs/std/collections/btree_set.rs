//! `BTreeSet`.

use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{BitAnd, BitOr, BitXor, Sub, RangeBounds};

pub struct BTreeSet<T> { value: T }

impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T> { BTreeSet { value: mix(()) } }
    pub fn append(&mut self, other: &mut Self) { self.add(other.value) }
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> { BTreeSet { value: self.value } }
    pub fn first(&self) -> Option<&T> { if maybe() { Some(&self.value) } else { None } }
    pub fn last(&self) -> Option<&T> { if maybe() { Some(&self.value) } else { None } }
    pub fn pop_first(&mut self) -> Option<T> { if maybe() { Some(self.value) } else { None } }
    pub fn pop_last(&mut self) -> Option<T> { if maybe() { Some(self.value) } else { None } }
    pub fn range<K: ?Sized + Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> { Range { value: &self.value } }
    fn add(&mut self, value: T) { if maybe() { self.value = value } }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn clear(&mut self) { self.value = mix(()) }
    pub fn iter(&self) -> Iter<'_, T> { Iter { value: &self.value } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.value); }
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> { ExtractIf { value: &mut self.value, range, pred } }
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> { Difference { value: &self.value } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> { SymmetricDifference { value: either(&self.value, &other.value) } }
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> { Intersection { value: &self.value } }
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> { Union { value: either(&self.value, &other.value) } }
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: ?Sized + Ord { maybe() }
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some(&self.value) } else { None } }
    pub fn get_or_insert_with<Q, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T where T: Borrow<Q>, Q: ?Sized + Ord {
        self.add(f(value));
        &self.value
    }
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool { maybe() }
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool { maybe() }
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool { maybe() }
    pub fn insert(&mut self, value: T) -> bool {
        self.add(value);
        maybe()
    }
    pub fn replace(&mut self, value: T) -> Option<T> {
        let old = if maybe() { Some(self.value) } else { None };
        self.add(value);
        old
    }
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: ?Sized + Ord { maybe() }
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some(self.value) } else { None } }
}

fn either<'a, T>(a: &'a T, b: &'a T) -> &'a T { if maybe() { a } else { b } }

impl<T: Clone> Clone for BTreeSet<T> { fn clone(&self) -> Self { BTreeSet { value: self.value.clone() } } }
impl<T> Default for BTreeSet<T> { fn default() -> Self { BTreeSet::new() } }
impl<T: fmt::Debug> fmt::Debug for BTreeSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_set().entry(&self.value).finish() }
}
impl<T: PartialEq> PartialEq for BTreeSet<T> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.value.partial_cmp(&other.value) } }
impl<T: Ord> Ord for BTreeSet<T> { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }
impl<T: Hash> Hash for BTreeSet<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.value.hash(state) } }
impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut set = BTreeSet::default();
        set.extend(iter);
        set
    }
}
impl<T: Ord> Extend<T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for value in iter { self.add(value) } } }
impl<'a, T: Copy + Ord> Extend<&'a T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for value in iter { self.add(*value) } } }
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(arr: [T; N]) -> Self { BTreeSet::from_iter(arr) } }
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { value: self.value } }
}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.union(rhs).cloned().collect() }
}
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.intersection(rhs).cloned().collect() }
}
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.symmetric_difference(rhs).cloned().collect() }
}
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.difference(rhs).cloned().collect() }
}

#[derive(Clone, Debug)]
pub struct Iter<'a, T> { value: &'a T }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
#[derive(Clone, Debug)]
pub struct Difference<'a, T> { value: &'a T }
impl<'a, T> Iterator for Difference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Difference<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
#[derive(Clone, Debug)]
pub struct SymmetricDifference<'a, T> { value: &'a T }
impl<'a, T> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> DoubleEndedIterator for SymmetricDifference<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
#[derive(Clone, Debug)]
pub struct Intersection<'a, T> { value: &'a T }
impl<'a, T> Iterator for Intersection<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Intersection<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
#[derive(Clone, Debug)]
pub struct Union<'a, T> { value: &'a T }
impl<'a, T> Iterator for Union<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Union<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
#[derive(Clone, Debug)]
pub struct Range<'a, T> { value: &'a T }
impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Range<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
#[derive(Clone, Debug)]
pub struct IntoIter<T> { value: T }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if maybe() { Some(self.value) } else { None } }
}
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { self.next() } }
impl<T> ExactSizeIterator for IntoIter<T> {}
pub struct ExtractIf<'a, T, R, F> { value: &'a mut T, range: R, pred: F }
impl<T: fmt::Debug, R, F> fmt::Debug for ExtractIf<'_, T, R, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("ExtractIf").field("peek", &*self.value).finish_non_exhaustive() } }
impl<T, R, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if (self.pred)(self.value) { Some(*self.value) } else { None } }
}
impl<T> Default for Iter<'_, T> { fn default() -> Self { Iter { value: mix(()) } } }
impl<T> Default for Range<'_, T> { fn default() -> Self { Range { value: mix(()) } } }
impl<T> Default for IntoIter<T> { fn default() -> Self { IntoIter { value: mix(()) } } }

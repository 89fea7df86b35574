//! `HashSet`.

use crate::borrow::Borrow;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::ops::{BitAnd, BitOr, BitXor, Sub};

pub struct HashSet<T, S = RandomState> { value: T, hash_builder: S }

impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState> { HashSet { value: mix(()), hash_builder: RandomState {} } }
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> { HashSet::new() }
}
impl<T, S> HashSet<T, S> {
    pub fn with_hasher(hasher: S) -> HashSet<T, S> { HashSet { value: mix(()), hash_builder: hasher } }
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> { HashSet::with_hasher(hasher) }
    pub fn hasher(&self) -> &S { &self.hash_builder }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn drain(&mut self) -> Drain<'_, T> { Drain { value: &mut self.value } }
    fn add(&mut self, value: T) { if maybe() { self.value = value } }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn clear(&mut self) { self.value = mix(()) }
    pub fn iter(&self) -> Iter<'_, T> { Iter { value: &self.value } }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { f(&self.value); }
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F> { ExtractIf { value: &mut self.value, pred } }
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> { Difference { hash_builder: &self.hash_builder, value: &self.value } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> { SymmetricDifference { hash_builder: &self.hash_builder, value: either(&self.value, &other.value) } }
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> { Intersection { hash_builder: &self.hash_builder, value: &self.value } }
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> { Union { hash_builder: &self.hash_builder, value: either(&self.value, &other.value) } }
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: ?Sized + Hash + Eq { maybe() }
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some(&self.value) } else { None } }
    pub fn get_or_insert_with<Q, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T where T: Borrow<Q>, Q: ?Sized + Hash + Eq {
        self.add(f(value));
        &self.value
    }
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool { maybe() }
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool { maybe() }
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool { maybe() }
    pub fn insert(&mut self, value: T) -> bool {
        self.add(value);
        maybe()
    }
    pub fn replace(&mut self, value: T) -> Option<T> {
        let old = if maybe() { Some(self.value) } else { None };
        self.add(value);
        old
    }
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: ?Sized + Hash + Eq { maybe() }
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some(self.value) } else { None } }
}

fn either<'a, T>(a: &'a T, b: &'a T) -> &'a T { if maybe() { a } else { b } }

impl<T: Clone, S: Clone> Clone for HashSet<T, S> { fn clone(&self) -> Self { HashSet { value: self.value.clone(), hash_builder: self.hash_builder.clone() } } }
impl<T, S: Default> Default for HashSet<T, S> { fn default() -> Self { HashSet::with_hasher(S::default()) } }
impl<T: fmt::Debug, S> fmt::Debug for HashSet<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_set().entry(&self.value).finish() }
}
impl<T: PartialEq, S> PartialEq for HashSet<T, S> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: Eq, S> Eq for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut set = HashSet::default();
        set.extend(iter);
        set
    }
}
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { for value in iter { self.add(value) } } }
impl<'a, T: Copy + Eq + Hash, S: BuildHasher> Extend<&'a T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { for value in iter { self.add(*value) } } }
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> { fn from(arr: [T; N]) -> Self { HashSet::from_iter(arr) } }
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { value: self.value } }
}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.union(rhs).cloned().collect() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.intersection(rhs).cloned().collect() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.symmetric_difference(rhs).cloned().collect() }
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.difference(rhs).cloned().collect() }
}

#[derive(Clone, Debug)]
pub struct Iter<'a, T> { value: &'a T }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
pub struct Difference<'a, T, S> { value: &'a T, hash_builder: &'a S }
impl<T, S> Clone for Difference<'_, T, S> { fn clone(&self) -> Self { *self } }
impl<T: fmt::Debug, S> fmt::Debug for Difference<'_, T, S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(self.value).finish() } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
pub struct SymmetricDifference<'a, T, S> { value: &'a T, hash_builder: &'a S }
impl<T, S> Clone for SymmetricDifference<'_, T, S> { fn clone(&self) -> Self { *self } }
impl<T: fmt::Debug, S> fmt::Debug for SymmetricDifference<'_, T, S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(self.value).finish() } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
pub struct Intersection<'a, T, S> { value: &'a T, hash_builder: &'a S }
impl<T, S> Clone for Intersection<'_, T, S> { fn clone(&self) -> Self { *self } }
impl<T: fmt::Debug, S> fmt::Debug for Intersection<'_, T, S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(self.value).finish() } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
pub struct Union<'a, T, S> { value: &'a T, hash_builder: &'a S }
impl<T, S> Clone for Union<'_, T, S> { fn clone(&self) -> Self { *self } }
impl<T: fmt::Debug, S> fmt::Debug for Union<'_, T, S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(self.value).finish() } }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(self.value) } else { None } }
}
#[derive(Debug)]
pub struct Drain<'a, T> { value: &'a mut T }
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if maybe() { Some(*self.value) } else { None } }
}
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
#[derive(Clone, Debug)]
pub struct IntoIter<T> { value: T }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if maybe() { Some(self.value) } else { None } }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
pub struct ExtractIf<'a, T, F> { value: &'a mut T, pred: F }
impl<T, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if (self.pred)(self.value) { Some(*self.value) } else { None } }
}
impl<T> Default for Iter<'_, T> { fn default() -> Self { Iter { value: mix(()) } } }
impl<T> Default for IntoIter<T> { fn default() -> Self { IntoIter { value: mix(()) } } }
impl<T: fmt::Debug, F> fmt::Debug for ExtractIf<'_, T, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("ExtractIf").field(&*self.value).finish() } }

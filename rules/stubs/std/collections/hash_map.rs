//! `HashMap` and its entries.

mod entry;
mod iter;

pub use entry::{Entry, OccupiedEntry, OccupiedError, VacantEntry};
pub use iter::{Drain, ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};

use crate::borrow::Borrow;
use crate::flow::maybe;
use crate::fmt;
use crate::hash::{BuildHasher, Hash};
pub use crate::hash::{DefaultHasher, RandomState};
use crate::ops::Index;

pub struct HashMap<K, V, S = RandomState> { key: K, value: V, hash_builder: S }

impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState> { HashMap { key: crate::flow::mix(()), value: crate::flow::mix(()), hash_builder: RandomState {} } }
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> { HashMap::new() }
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> { HashMap { key: crate::flow::mix(()), value: crate::flow::mix(()), hash_builder } }
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> { HashMap::with_hasher(hash_builder) }
    pub fn hasher(&self) -> &S { &self.hash_builder }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn drain(&mut self) -> Drain<'_, K, V> { Drain { key: &mut self.key, value: &mut self.value } }
    fn add(&mut self, k: K, v: V) {
        if maybe() {
            self.key = k;
            self.value = v;
        }
    }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn clear(&mut self) {
        self.key = crate::flow::mix(());
        self.value = crate::flow::mix(());
    }
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { key: &self.key, value: &self.value } }
    pub fn values(&self) -> Values<'_, K, V> { Values { key: &self.key, value: &self.value } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { key: &self.key, value: &mut self.value } }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { key: self.key, value: self.value } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { key: self.key, value: self.value } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { key: &self.key, value: &self.value } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { key: &self.key, value: &mut self.value } }
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) { f(&self.key, &mut self.value); }
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> { ExtractIf { key: &mut self.key, value: &mut self.value, pred } }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        if maybe() { Entry::Occupied(OccupiedEntry { map_key: &mut self.key, value: &mut self.value }) } else { Entry::Vacant(VacantEntry { key, map_key: &mut self.key, value: &mut self.value }) }
    }
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some(&self.value) } else { None } }
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some((&self.key, &self.value)) } else { None } }
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: ?Sized + Hash + Eq { maybe() }
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some(&mut self.value) } else { None } }
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: ?Sized + Hash + Eq { [Some(&mut self.value)] }
    pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: ?Sized + Hash + Eq { [Some(&mut self.value)] }
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some(self.value) } else { None } }
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: ?Sized + Hash + Eq { if maybe() { Some((self.key, self.value)) } else { None } }
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {
        let old = if maybe() { Some(self.value) } else { None };
        self.add(k, v);
        old
    }
    pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<'_, K, V>> {
        if maybe() {
            self.add(key, value);
            Ok(&mut self.value)
        } else {
            Err(OccupiedError { entry: OccupiedEntry { map_key: &mut self.key, value: &mut self.value }, value })
        }
    }
}

impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {
    fn clone(&self) -> Self { HashMap { key: self.key.clone(), value: self.value.clone(), hash_builder: self.hash_builder.clone() } }
}
impl<K, V, S: Default> Default for HashMap<K, V, S> { fn default() -> Self { HashMap::with_hasher(S::default()) } }
impl<K: fmt::Debug, V: fmt::Debug, S> fmt::Debug for HashMap<K, V, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_map().entry(&self.key, &self.value).finish() }
}
impl<K, V: PartialEq, S> PartialEq for HashMap<K, V, S> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<K, V: Eq, S> Eq for HashMap<K, V, S> {}
impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Eq + Hash, V, S> Index<&Q> for HashMap<K, V, S> {
    type Output = V;
    fn index(&self, key: &Q) -> &V { &self.value }
}
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self {
        let mut map = HashMap::default();
        map.extend(iter);
        map
    }
}
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) { for (k, v) in iter { self.add(k, v) } }
}
impl<'a, K: Copy + Eq + Hash, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
    fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) { for (k, v) in iter { self.add(*k, *v) } }
}
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {
    fn from(arr: [(K, V); N]) -> Self { HashMap::from_iter(arr) }
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> { IntoIter { key: self.key, value: self.value } }
}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> { self.iter() }
}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() }
}

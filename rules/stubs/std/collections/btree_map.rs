//! `BTreeMap` and its entries.

mod entry;
mod iter;

pub use entry::{Entry, OccupiedEntry, OccupiedError, VacantEntry};
pub use iter::{ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Range, RangeMut, Values, ValuesMut};

use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::flow::maybe;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Index, RangeBounds};

pub struct BTreeMap<K, V> { key: K, value: V }

impl<K, V> BTreeMap<K, V> {
    pub fn new() -> BTreeMap<K, V> { BTreeMap { key: crate::flow::mix(()), value: crate::flow::mix(()) } }
    pub fn append(&mut self, other: &mut Self) { self.add(other.key, other.value) }
    pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> { BTreeMap { key: self.key, value: self.value } }
    pub fn first_key_value(&self) -> Option<(&K, &V)> { if maybe() { Some((&self.key, &self.value)) } else { None } }
    pub fn last_key_value(&self) -> Option<(&K, &V)> { if maybe() { Some((&self.key, &self.value)) } else { None } }
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { if maybe() { Some(OccupiedEntry { map_key: &mut self.key, value: &mut self.value }) } else { None } }
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { if maybe() { Some(OccupiedEntry { map_key: &mut self.key, value: &mut self.value }) } else { None } }
    pub fn pop_first(&mut self) -> Option<(K, V)> { if maybe() { Some((self.key, self.value)) } else { None } }
    pub fn pop_last(&mut self) -> Option<(K, V)> { if maybe() { Some((self.key, self.value)) } else { None } }
    pub fn range<T: ?Sized + Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> { Range { key: &self.key, value: &self.value } }
    pub fn range_mut<T: ?Sized + Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> { RangeMut { key: &self.key, value: &mut self.value } }
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
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> { ExtractIf { key: &mut self.key, value: &mut self.value, range, pred } }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        if maybe() { Entry::Occupied(OccupiedEntry { map_key: &mut self.key, value: &mut self.value }) } else { Entry::Vacant(VacantEntry { key, map_key: &mut self.key, value: &mut self.value }) }
    }
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some(&self.value) } else { None } }
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some((&self.key, &self.value)) } else { None } }
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: ?Sized + Ord { maybe() }
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some(&mut self.value) } else { None } }
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some(self.value) } else { None } }
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: ?Sized + Ord { if maybe() { Some((self.key, self.value)) } else { None } }
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

impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
    fn clone(&self) -> Self { BTreeMap { key: self.key.clone(), value: self.value.clone() } }
}
impl<K, V> Default for BTreeMap<K, V> { fn default() -> Self { BTreeMap::new() } }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for BTreeMap<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_map().entry(&self.key, &self.value).finish() }
}
impl<K, V: PartialEq> PartialEq for BTreeMap<K, V> { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<K, V: Eq> Eq for BTreeMap<K, V> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.key.partial_cmp(&other.key) }
}
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }
impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key.hash(state);
        self.value.hash(state);
    }
}
impl<K: Borrow<Q> + Ord, Q: ?Sized + Ord, V> Index<&Q> for BTreeMap<K, V> {
    type Output = V;
    fn index(&self, key: &Q) -> &V { &self.value }
}
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self {
        let mut map = BTreeMap::default();
        map.extend(iter);
        map
    }
}
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) { for (k, v) in iter { self.add(k, v) } }
}
impl<'a, K: Copy + Ord, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
    fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) { for (k, v) in iter { self.add(*k, *v) } }
}
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
    fn from(arr: [(K, V); N]) -> Self { BTreeMap::from_iter(arr) }
}
impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V> { IntoIter { key: self.key, value: self.value } }
}
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> { self.iter() }
}
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() }
}

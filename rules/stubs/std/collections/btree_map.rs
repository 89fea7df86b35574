//! `BTreeMap` and its entries.

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
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, F> { ExtractIf { key: &mut self.key, value: &mut self.value, pred } }
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

#[derive(Clone, Debug)]
pub struct Iter<'a, K, V> { key: &'a K, value: &'a V }
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> { if maybe() { Some((self.key, self.value)) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)> { self.next() } }
impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}
#[derive(Debug)]
pub struct IterMut<'a, K, V> { key: &'a K, value: &'a mut V }
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> { if maybe() { Some((self.key, self.value)) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> { self.next() } }
impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}
#[derive(Clone)]
pub struct Keys<'a, K, V> { key: &'a K, value: &'a V }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Keys<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(&self.key).finish() } }
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K> { if maybe() { Some(self.key) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> { fn next_back(&mut self) -> Option<&'a K> { self.next() } }
impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {}
#[derive(Clone)]
pub struct Values<'a, K, V> { key: &'a K, value: &'a V }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Values<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(&self.value).finish() } }
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> { fn next_back(&mut self) -> Option<&'a V> { self.next() } }
impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {}
pub struct ValuesMut<'a, K, V> { key: &'a K, value: &'a mut V }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for ValuesMut<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(&self.value).finish() } }
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V> { if maybe() { Some(self.value) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> { fn next_back(&mut self) -> Option<&'a mut V> { self.next() } }
impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> {}
#[derive(Clone, Debug)]
pub struct Range<'a, K, V> { key: &'a K, value: &'a V }
impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> { if maybe() { Some((self.key, self.value)) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)> { self.next() } }
impl<'a, K, V> ExactSizeIterator for Range<'a, K, V> {}
#[derive(Debug)]
pub struct RangeMut<'a, K, V> { key: &'a K, value: &'a mut V }
impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> { if maybe() { Some((self.key, self.value)) } else { None } }
}
impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> { self.next() } }
impl<'a, K, V> ExactSizeIterator for RangeMut<'a, K, V> {}
#[derive(Clone, Debug)]
pub struct IntoIter<K, V> { key: K, value: V }
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> { if maybe() { Some((self.key, self.value)) } else { None } }
}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<(K, V)> { self.next() } }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
#[derive(Clone)]
pub struct IntoKeys<K, V> { key: K, value: V }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for IntoKeys<K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(&self.key).finish() } }
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K> { if maybe() { Some(self.key) } else { None } }
}
impl<K, V> DoubleEndedIterator for IntoKeys<K, V> { fn next_back(&mut self) -> Option<K> { self.next() } }
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
#[derive(Clone)]
pub struct IntoValues<K, V> { key: K, value: V }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for IntoValues<K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entry(&self.value).finish() } }
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V> { if maybe() { Some(self.value) } else { None } }
}
impl<K, V> DoubleEndedIterator for IntoValues<K, V> { fn next_back(&mut self) -> Option<V> { self.next() } }
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
pub struct ExtractIf<'a, K, V, F> { key: &'a mut K, value: &'a mut V, pred: F }
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> { if (self.pred)(self.key, self.value) { Some((*self.key, *self.value)) } else { None } }
}

pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
pub struct OccupiedEntry<'a, K, V> { map_key: &'a mut K, value: &'a mut V }
pub struct VacantEntry<'a, K, V> { key: K, map_key: &'a mut K, value: &'a mut V }
pub struct OccupiedError<'a, K, V> { pub entry: OccupiedEntry<'a, K, V>, pub value: V }

impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V { match self { Entry::Occupied(entry) => entry.value, Entry::Vacant(entry) => entry.insert(default) } }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        match self { Entry::Occupied(entry) => entry.value, Entry::Vacant(entry) => entry.insert(default()) }
    }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.value,
            Entry::Vacant(entry) => {
                let value = default(&entry.key);
                entry.insert(value)
            }
        }
    }
    pub fn or_default(self) -> &'a mut V where V: Default {
        match self { Entry::Occupied(entry) => entry.value, Entry::Vacant(entry) => entry.insert(V::default()) }
    }
    pub fn key(&self) -> &K { match self { Entry::Occupied(entry) => entry.key(), Entry::Vacant(entry) => entry.key() } }
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {
        match &mut self { Entry::Occupied(entry) => f(entry.value), Entry::Vacant(_) => {} }
        self
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        match self {
            Entry::Occupied(entry) => {
                entry.insert(value);
                entry
            }
            Entry::Vacant(entry) => entry.insert_entry(value),
        }
    }
}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { self.map_key }
    pub fn remove_entry(self) -> (K, V) { (*self.map_key, *self.value) }
    pub fn get(&self) -> &V { self.value }
    pub fn get_mut(&mut self) -> &mut V { self.value }
    pub fn into_mut(self) -> &'a mut V { self.value }
    pub fn insert(&mut self, value: V) -> V {
        let old = *self.value;
        if maybe() { *self.value = value }
        old
    }
    pub fn remove(self) -> V { *self.value }
}
impl<'a, K, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    pub fn insert(self, value: V) -> &'a mut V {
        if maybe() {
            *self.map_key = self.key;
            *self.value = value;
        }
        self.value
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        let value = self.insert(value);
        OccupiedEntry { map_key: self.map_key, value }
    }
}
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self { Entry::Occupied(entry) => f.debug_tuple("Entry").field(entry).finish(), Entry::Vacant(entry) => f.debug_tuple("Entry").field(entry).finish() }
    }
}
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for OccupiedEntry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OccupiedEntry").field("key", self.key()).field("value", self.get()).finish_non_exhaustive()
    }
}
impl<K: fmt::Debug, V> fmt::Debug for VacantEntry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("VacantEntry").field(self.key()).finish() }
}

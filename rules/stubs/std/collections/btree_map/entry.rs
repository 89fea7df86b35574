//! The entries of `BTreeMap`.

use crate::flow::maybe;
use crate::fmt;

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
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for OccupiedError<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OccupiedError").field("key", self.entry.key()).field("old_value", self.entry.get()).field("new_value", &self.value).finish_non_exhaustive()
    }
}
impl<K: fmt::Debug, V: fmt::Debug> fmt::Display for OccupiedError<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self, f) } }
impl<K: fmt::Debug, V: fmt::Debug> crate::error::Error for OccupiedError<'_, K, V> {}

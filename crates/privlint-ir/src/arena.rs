//! Vectors with typed indices.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use serde::{Deserialize, Serialize};

/// A typed index into an [`Arena`].
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Idx<T> {
    raw: u32,
    #[serde(skip)]
    kind: PhantomData<fn() -> T>,
}

impl<T> Idx<T> {
    /// The index with this number.
    pub fn from_raw(raw: u32) -> Idx<T> {
        Idx { raw, kind: PhantomData }
    }

    /// The number of this index.
    pub fn raw(self) -> u32 {
        self.raw
    }

    /// The number of this index, to index a slice.
    pub fn index(self) -> usize {
        self.raw as usize
    }
}

impl<T> Clone for Idx<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Idx<T> {}
impl<T> PartialEq for Idx<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for Idx<T> {}
impl<T> PartialOrd for Idx<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Idx<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.raw.cmp(&other.raw)
    }
}
impl<T> Hash for Idx<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<T> fmt::Debug for Idx<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.raw)
    }
}

/// A vector that is only appended to and indexed by [`Idx`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Arena<T> {
    values: Vec<T>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena { values: Vec::new() }
    }
}

impl<T> Arena<T> {
    /// Appends a value and gives its index.
    pub fn push(&mut self, value: T) -> Idx<T> {
        let raw = u32::try_from(self.values.len()).expect("fewer than 2^32 values in an arena");
        self.values.push(value);
        Idx::from_raw(raw)
    }

    /// The values with their indices, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Idx<T>, &T)> {
        (0u32..).map(Idx::from_raw).zip(&self.values)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

impl<T> Index<Idx<T>> for Arena<T> {
    type Output = T;
    fn index(&self, idx: Idx<T>) -> &T {
        &self.values[idx.index()]
    }
}

impl<T> IndexMut<Idx<T>> for Arena<T> {
    fn index_mut(&mut self, idx: Idx<T>) -> &mut T {
        &mut self.values[idx.index()]
    }
}

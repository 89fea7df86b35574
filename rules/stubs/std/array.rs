//! Arrays.

use crate::flow::maybe;
use crate::fmt;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut, SliceIndex};

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(mut f: F) -> [T; N] { [f(0)] }
pub fn from_ref<T>(s: &T) -> &[T; 1] { &[*s] }
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1] { &mut [*s] }
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] { [val] }

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, mut f: F) -> [U; N] { [f(self[0])] }
    pub fn as_slice(&self) -> &[T] { self }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub fn each_ref(&self) -> [&T; N] { [&self[0]] }
    pub fn each_mut(&mut self) -> [&mut T; N] { [&mut self[0]] }
}
impl<const N: usize> [u8; N] {
    pub fn as_ascii(&self) -> Option<&[u8; N]> { if maybe() { Some(self) } else { None } }
}

impl<T, I: SliceIndex<[T]>, const N: usize> Index<I> for [T; N] {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}
impl<T, I: SliceIndex<[T]>, const N: usize> IndexMut<I> for [T; N] {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) }
}

#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize> { elems: [T; N] }
impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> Self { IntoIter { elems: array } }
    pub fn as_slice(&self) -> &[T] { &self.elems }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.elems }
}
impl<T, const N: usize> Default for IntoIter<T, N> { fn default() -> Self { IntoIter { elems: [] } } }
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<T> { if maybe() { Some(self.elems[0]) } else { None } }
}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> { fn next_back(&mut self) -> Option<T> { self.next() } }
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
    fn into_iter(self) -> IntoIter<T, N> { IntoIter { elems: self } }
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError(());
impl fmt::Display for TryFromSliceError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for TryFromSliceError {}
impl From<crate::convert::Infallible> for TryFromSliceError { fn from(x: crate::convert::Infallible) -> TryFromSliceError { match x {} } }
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {
        if maybe() { Ok([slice[0]]) } else { Err(TryFromSliceError(())) }
    }
}
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError> {
        if maybe() { Ok([slice[0]]) } else { Err(TryFromSliceError(())) }
    }
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> {
        if maybe() { Ok(slice) } else { Err(TryFromSliceError(())) }
    }
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {
        if maybe() { Ok(slice) } else { Err(TryFromSliceError(())) }
    }
}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> { if maybe() { Ok([vec.elems[0]]) } else { Err(vec) } }
}
impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T> { Vec { elems: s } } }
impl<T> From<[T; 1]> for (T,) { fn from(array: [T; 1]) -> Self { (array[0],) } }
impl<T> From<(T,)> for [T; 1] { fn from(tuple: (T,)) -> Self { [tuple.0] } }
impl<T> From<[T; 2]> for (T, T) { fn from(array: [T; 2]) -> Self { (array[0], array[0]) } }
impl<T> From<(T, T)> for [T; 2] { fn from(tuple: (T, T)) -> Self { [tuple.0, tuple.1] } }
impl<T> From<[T; 3]> for (T, T, T) { fn from(array: [T; 3]) -> Self { (array[0], array[0], array[0]) } }
impl<T> From<(T, T, T)> for [T; 3] { fn from(tuple: (T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2] } }
impl<T> From<[T; 4]> for (T, T, T, T) { fn from(array: [T; 4]) -> Self { (array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T)> for [T; 4] { fn from(tuple: (T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3] } }
impl<T> From<[T; 5]> for (T, T, T, T, T) { fn from(array: [T; 5]) -> Self { (array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T)> for [T; 5] { fn from(tuple: (T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4] } }
impl<T> From<[T; 6]> for (T, T, T, T, T, T) { fn from(array: [T; 6]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T)> for [T; 6] { fn from(tuple: (T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5] } }
impl<T> From<[T; 7]> for (T, T, T, T, T, T, T) { fn from(array: [T; 7]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T, T)> for [T; 7] { fn from(tuple: (T, T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5, tuple.6] } }
impl<T> From<[T; 8]> for (T, T, T, T, T, T, T, T) { fn from(array: [T; 8]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 8] { fn from(tuple: (T, T, T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5, tuple.6, tuple.7] } }
impl<T> From<[T; 9]> for (T, T, T, T, T, T, T, T, T) { fn from(array: [T; 9]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 9] { fn from(tuple: (T, T, T, T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5, tuple.6, tuple.7, tuple.8] } }
impl<T> From<[T; 10]> for (T, T, T, T, T, T, T, T, T, T) { fn from(array: [T; 10]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 10] { fn from(tuple: (T, T, T, T, T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5, tuple.6, tuple.7, tuple.8, tuple.9] } }
impl<T> From<[T; 11]> for (T, T, T, T, T, T, T, T, T, T, T) { fn from(array: [T; 11]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 11] { fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5, tuple.6, tuple.7, tuple.8, tuple.9, tuple.10] } }
impl<T> From<[T; 12]> for (T, T, T, T, T, T, T, T, T, T, T, T) { fn from(array: [T; 12]) -> Self { (array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0], array[0]) } }
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 12] { fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T, T)) -> Self { [tuple.0, tuple.1, tuple.2, tuple.3, tuple.4, tuple.5, tuple.6, tuple.7, tuple.8, tuple.9, tuple.10, tuple.11] } }

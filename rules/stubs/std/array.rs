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
impl<T, const N: usize> IntoIter<T, N> { pub fn as_slice(&self) -> &[T] { &self.elems } }
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
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {
        if maybe() { Ok([slice[0]]) } else { Err(TryFromSliceError(())) }
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
impl<T> From<[T; 1]> for (T,) { fn from(array: [T; 1]) -> (T,) { (array[0],) } }
impl<T> From<[T; 2]> for (T, T) { fn from(array: [T; 2]) -> (T, T) { (array[0], array[0]) } }
impl<T> From<[T; 3]> for (T, T, T) { fn from(array: [T; 3]) -> (T, T, T) { (array[0], array[0], array[0]) } }
impl<T> From<(T, T)> for [T; 2] { fn from(tuple: (T, T)) -> [T; 2] { [tuple.0, tuple.1] } }
impl<T> From<(T, T, T)> for [T; 3] { fn from(tuple: (T, T, T)) -> [T; 3] { [tuple.0, tuple.1, tuple.2] } }

//! Iterators over slices.

use crate::flow::{maybe, mix};
use crate::fmt;

#[derive(Clone, Debug)]
pub struct Iter<'a, T> { slice: &'a [T] }
impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T] { self.slice } }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { if maybe() { Some(&self.slice[0]) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.next() } }
impl<T> ExactSizeIterator for Iter<'_, T> {}
#[derive(Debug)]
pub struct IterMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> IterMut<'a, T> { pub fn as_slice(&self) -> &'a [T] { self.slice } }
impl<'a, T> IterMut<'a, T> { pub fn into_slice(self) -> &'a mut [T] { self.slice } }
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> { if maybe() { Some(&mut self.slice[0]) } else { None } }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> { self.next() } }
impl<T> ExactSizeIterator for IterMut<'_, T> {}
#[derive(Clone, Debug)]
pub struct Windows<'a, T> { slice: &'a [T] }
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
impl<T> ExactSizeIterator for Windows<'_, T> {}
#[derive(Clone, Debug)]
pub struct ArrayWindows<'a, T, const N: usize> { slice: &'a [T] }
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
    fn next(&mut self) -> Option<&'a [T; N]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> { fn next_back(&mut self) -> Option<&'a [T; N]> { self.next() } }
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
#[derive(Clone, Debug)]
pub struct Chunks<'a, T> { slice: &'a [T] }
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
impl<T> ExactSizeIterator for Chunks<'_, T> {}
#[derive(Clone, Debug)]
pub struct ChunksExact<'a, T> { slice: &'a [T] }
impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { self.slice } }
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
#[derive(Clone, Debug)]
pub struct RChunks<'a, T> { slice: &'a [T] }
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
impl<T> ExactSizeIterator for RChunks<'_, T> {}
#[derive(Clone, Debug)]
pub struct RChunksExact<'a, T> { slice: &'a [T] }
impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { self.slice } }
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
impl<T> ExactSizeIterator for RChunksExact<'_, T> {}
#[derive(Debug)]
pub struct ChunksMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
#[derive(Debug)]
pub struct ChunksExactMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { self.slice } }
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
#[derive(Debug)]
pub struct RChunksMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
#[derive(Debug)]
pub struct RChunksExactMut<'a, T> { slice: &'a mut [T] }
impl<'a, T> RChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { self.slice } }
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
#[derive(Clone)]
pub struct ChunkBy<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0], &self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
pub struct ChunkByMut<'a, T, P> { slice: &'a mut [T], pred: P }
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if (self.pred)(&self.slice[0], &self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
impl<T: fmt::Debug, P> fmt::Debug for ChunkBy<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("ChunkBy").field(self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for ChunkByMut<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_tuple("ChunkByMut").field(&*self.slice).finish() } }

#[derive(Clone, Debug)]
pub struct EscapeAscii<'a> { slice: &'a [u8] }
impl Iterator for EscapeAscii<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { if maybe() { Some(self.slice[0]) } else { None } }
}
impl DoubleEndedIterator for EscapeAscii<'_> { fn next_back(&mut self) -> Option<u8> { self.next() } }
impl fmt::Display for EscapeAscii<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(*self.slice)) }
}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<'a, T> Default for Iter<'a, T> { fn default() -> Self { Iter { slice: &[] } } }
impl<T> AsRef<[T]> for Iter<'_, T> { fn as_ref(&self) -> &[T] { self.slice } }
impl<'a, T> Default for IterMut<'a, T> { fn default() -> Self { IterMut { slice: &mut [] } } }
impl<T> AsRef<[T]> for IterMut<'_, T> { fn as_ref(&self) -> &[T] { self.slice } }

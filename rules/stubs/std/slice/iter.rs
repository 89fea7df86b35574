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
pub struct ArrayWindows<'a, T> { slice: &'a [T] }
impl<'a, T> Iterator for ArrayWindows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if maybe() { Some(self.slice) } else { None } }
}
impl<'a, T> DoubleEndedIterator for ArrayWindows<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
impl<T> ExactSizeIterator for ArrayWindows<'_, T> {}
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
#[derive(Clone)]
pub struct Split<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
#[derive(Clone)]
pub struct SplitInclusive<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
#[derive(Clone)]
pub struct RSplit<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
#[derive(Clone)]
pub struct SplitN<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitN<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
#[derive(Clone)]
pub struct RSplitN<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitN<'a, T, P> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
pub struct SplitMut<'a, T, P> { slice: &'a mut [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
pub struct SplitInclusiveMut<'a, T, P> { slice: &'a mut [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
pub struct RSplitMut<'a, T, P> { slice: &'a mut [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
pub struct SplitNMut<'a, T, P> { slice: &'a mut [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitNMut<'a, T, P> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
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

#[derive(Clone, Debug)]
pub struct EscapeAscii<'a> { slice: &'a [u8] }
impl Iterator for EscapeAscii<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { if maybe() { Some(self.slice[0]) } else { None } }
}
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

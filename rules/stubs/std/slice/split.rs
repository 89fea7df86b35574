//! Parts of slices between elements that a closure names.

use crate::fmt;

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
#[derive(Clone)]
pub struct RSplitN<'a, T, P> { slice: &'a [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}
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
pub struct RSplitNMut<'a, T, P> { slice: &'a mut [T], pred: P }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { if (self.pred)(&self.slice[0]) { Some(self.slice) } else { None } }
}

// A closure is not shown, the elements are.
impl<T: fmt::Debug, P> fmt::Debug for Split<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("Split").field("v", self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for SplitInclusive<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("SplitInclusive").field("v", self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for RSplit<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("RSplit").field("v", self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for SplitN<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("SplitN").field("v", self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for RSplitN<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("RSplitN").field("v", self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for SplitMut<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("SplitMut").field("v", &*self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for SplitInclusiveMut<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("SplitInclusiveMut").field("v", &*self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for RSplitMut<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("RSplitMut").field("v", &*self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for SplitNMut<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("SplitNMut").field("v", &*self.slice).finish() } }
impl<T: fmt::Debug, P> fmt::Debug for RSplitNMut<'_, T, P> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_struct("RSplitNMut").field("v", &*self.slice).finish() } }

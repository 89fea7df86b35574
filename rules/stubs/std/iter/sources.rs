//! Iterators out of nothing.

use crate::flow::maybe;

#[derive(Clone, Debug)]
pub struct Empty<T> { none: Option<T> }
#[derive(Clone, Debug)]
pub struct Once<T> { value: Option<T> }
#[derive(Clone)]
pub struct OnceWith<F> { make: F }
#[derive(Clone, Debug)]
pub struct Repeat<A> { element: A }
#[derive(Clone, Debug)]
pub struct RepeatN<A> { element: A }
#[derive(Clone, Copy)]
pub struct RepeatWith<F> { repeater: F }
#[derive(Clone)]
pub struct FromFn<F>(F);
#[derive(Clone)]
pub struct Successors<T, F> { next: Option<T>, succ: F }

pub fn empty<T>() -> Empty<T> { Empty { none: None } }
pub fn once<T>(value: T) -> Once<T> { Once { value: Some(value) } }
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> { OnceWith { make } }
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> { Repeat { element: elt } }
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> { RepeatN { element } }
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> { RepeatWith { repeater } }
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> { FromFn(f) }
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> { Successors { next: first, succ } }

impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { None }
}
impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.value }
}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if maybe() { Some((self.make)()) } else { None } }
}
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { Some(self.element.clone()) }
}
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if maybe() { Some(self.element.clone()) } else { None } }
}
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> { Some((self.repeater)()) }
}
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
    fn next(&mut self) -> Option<T> { (self.0)() }
}
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        let item = self.next?;
        if maybe() { self.next = (self.succ)(&item) }
        Some(item)
    }
}
impl<T> DoubleEndedIterator for Empty<T> { fn next_back(&mut self) -> Option<T> { None } }
impl<T> DoubleEndedIterator for Once<T> { fn next_back(&mut self) -> Option<T> { self.value } }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> { fn next_back(&mut self) -> Option<A> { self.next() } }
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A: Clone> DoubleEndedIterator for Repeat<A> { fn next_back(&mut self) -> Option<A> { Some(self.element.clone()) } }
impl<A: Clone> DoubleEndedIterator for RepeatN<A> { fn next_back(&mut self) -> Option<A> { self.next() } }
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> ExactSizeIterator for Once<T> {}
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}

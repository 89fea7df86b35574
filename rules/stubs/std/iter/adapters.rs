//! What iterators become.

use crate::flow::maybe;

#[derive(Clone, Debug)]
pub struct StepBy<I> { iter: I }
#[derive(Clone, Debug)]
pub struct Chain<A, B> { a: A, b: B }
#[derive(Clone, Debug)]
pub struct Zip<A, B> { a: A, b: B }
#[derive(Clone)]
pub struct Intersperse<I: Iterator> { iter: I, separator: I::Item }
#[derive(Clone)]
pub struct Map<I, F> { iter: I, f: F }
#[derive(Clone)]
pub struct Filter<I, P> { iter: I, predicate: P }
#[derive(Clone)]
pub struct FilterMap<I, F> { iter: I, f: F }
#[derive(Clone, Debug)]
pub struct Enumerate<I> { iter: I }
#[derive(Clone)]
pub struct Peekable<I: Iterator> { iter: I, peeked: Option<I::Item> }
#[derive(Clone)]
pub struct SkipWhile<I, P> { iter: I, predicate: P }
#[derive(Clone)]
pub struct TakeWhile<I, P> { iter: I, predicate: P }
#[derive(Clone)]
pub struct MapWhile<I, P> { iter: I, predicate: P }
#[derive(Clone, Debug)]
pub struct Skip<I> { iter: I }
#[derive(Clone, Debug)]
pub struct Take<I> { iter: I }
#[derive(Clone)]
pub struct Scan<I, St, F> { iter: I, state: St, f: F }
#[derive(Clone)]
pub struct FlatMap<I, U: IntoIterator, F> { iter: I, f: F, inner: Option<U::IntoIter> }
#[derive(Clone)]
pub struct Flatten<I> { iter: I }
#[derive(Clone)]
pub struct MapWindows<I, F> { iter: I, f: F }
#[derive(Clone, Debug)]
pub struct Fuse<I> { iter: I }
#[derive(Clone)]
pub struct Inspect<I, F> { iter: I, f: F }
#[derive(Clone, Debug)]
pub struct Rev<I> { iter: I }
#[derive(Clone, Debug)]
pub struct Copied<I> { iter: I }
#[derive(Clone, Debug)]
pub struct Cloned<I> { iter: I }
#[derive(Clone, Debug)]
pub struct Cycle<I> { iter: I }
#[derive(Clone)]
pub struct ArrayChunks<I> { iter: I }

pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {
    Zip { a: a.into_iter(), b: b.into_iter() }
}
pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> {
    Chain { a: a.into_iter(), b: b.into_iter() }
}

impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> { if maybe() { self.a.next() } else { self.b.next() } }
}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<(A::Item, B::Item)> {
        match (self.a.next(), self.b.next()) { (Some(a), Some(b)) => Some((a, b)), _ => None }
    }
}
impl<I: Iterator> Iterator for Intersperse<I> where I::Item: Clone {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { if maybe() { Some(self.separator.clone()) } else { self.iter.next() } }
}
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => Some((self.f)(x)), None => None } }
}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        match self.iter.next() { Some(x) => if (self.predicate)(&x) { Some(x) } else { None }, None => None }
    }
}
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => (self.f)(x), None => None } }
}
impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, I::Item);
    fn next(&mut self) -> Option<(usize, I::Item)> { match self.iter.next() { Some(x) => Some((0, x)), None => None } }
}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { if maybe() { self.peeked.take() } else { self.iter.next() } }
}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {
        if maybe() { self.peeked = self.iter.next() }
        self.peeked.as_ref()
    }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
        if maybe() { self.peeked = self.iter.next() }
        self.peeked.as_mut()
    }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        match self.next() { Some(x) => if func(&x) { Some(x) } else { None }, None => None }
    }
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T> { self.next() }
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {
        match self.next() {
            Some(x) => match f(x) {
                Ok(r) => Some(r),
                Err(x) => {
                    self.peeked = Some(x);
                    None
                }
            },
            None => None,
        }
    }
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> { match self.peek_mut() { Some(x) => f(x), None => None } }
}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        match self.iter.next() {
            Some(x) => {
                (self.predicate)(&x);
                Some(x)
            }
            None => None,
        }
    }
}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        match self.iter.next() { Some(x) => if (self.predicate)(&x) { Some(x) } else { None }, None => None }
    }
}
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> {
    type Item = B;
    fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => (self.predicate)(x), None => None } }
}
impl<I: Iterator> Iterator for Skip<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: Iterator> Iterator for Take<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> {
    type Item = B;
    fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => (self.f)(&mut self.state, x), None => None } }
}
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = U::Item;
    fn next(&mut self) -> Option<U::Item> {
        match self.iter.next() { Some(x) => (self.f)(x).into_iter().next(), None => None }
    }
}
impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator {
    type Item = <I::Item as IntoIterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        match self.iter.next() { Some(inner) => inner.into_iter().next(), None => None }
    }
}
impl<I: Iterator, F: FnMut(&[I::Item; N]) -> R, R, const N: usize> Iterator for MapWindows<I, F> {
    type Item = R;
    fn next(&mut self) -> Option<R> { match self.iter.next() { Some(x) => Some((self.f)(&[x])), None => None } }
}
impl<I: Iterator> Iterator for Fuse<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        match self.iter.next() {
            Some(x) => {
                (self.f)(&x);
                Some(x)
            }
            None => None,
        }
    }
}
impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next_back() }
}
impl<'a, I: Iterator<Item = &'a T>, T: Copy + 'a> Iterator for Copied<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self.iter.next() { Some(x) => Some(*x), None => None } }
}
impl<'a, I: Iterator<Item = &'a T>, T: Clone + 'a> Iterator for Cloned<I> {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self.iter.next() { Some(x) => Some(x.clone()), None => None } }
}
impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.iter.next() }
}
impl<I: Iterator, const N: usize> Iterator for ArrayChunks<I> {
    type Item = [I::Item; N];
    fn next(&mut self) -> Option<[I::Item; N]> { match self.iter.next() { Some(x) => Some([x]), None => None } }
}

// From the back it is the same data.
impl<I: DoubleEndedIterator> DoubleEndedIterator for StepBy<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next_back() } }
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
    fn next_back(&mut self) -> Option<A::Item> { if maybe() { self.a.next_back() } else { self.b.next_back() } }
}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator> DoubleEndedIterator for Zip<A, B> {
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> { self.next() }
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> { fn next_back(&mut self) -> Option<B> { self.next() } }
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
    fn next_back(&mut self) -> Option<I::Item> { self.next() }
}
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {
    fn next_back(&mut self) -> Option<B> { self.next() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> { fn next_back(&mut self) -> Option<(usize, I::Item)> { self.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> { fn next_back(&mut self) -> Option<I::Item> { self.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Skip<I> { fn next_back(&mut self) -> Option<I::Item> { self.next() } }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Take<I> { fn next_back(&mut self) -> Option<I::Item> { self.next() } }
impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> {
    fn next_back(&mut self) -> Option<U::Item> { self.next() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where I::Item: IntoIterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.next() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> { fn next_back(&mut self) -> Option<I::Item> { self.next() } }
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {
    fn next_back(&mut self) -> Option<I::Item> { self.next() }
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> { fn next_back(&mut self) -> Option<I::Item> { self.iter.next() } }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Copy + 'a> DoubleEndedIterator for Copied<I> { fn next_back(&mut self) -> Option<T> { self.next() } }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Clone + 'a> DoubleEndedIterator for Cloned<I> { fn next_back(&mut self) -> Option<T> { self.next() } }

impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Copy + 'a> ExactSizeIterator for Copied<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Clone + 'a> ExactSizeIterator for Cloned<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}

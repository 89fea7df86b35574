//! `Iterator` and what it can be besides.

use crate::cmp::Ordering;
use crate::flow::maybe;
use crate::iter::{ArrayChunks, Chain, Cloned, Copied, Cycle, Enumerate, Extend, Filter, FilterMap, FlatMap, Flatten};
use crate::iter::{FromIterator, Fuse, Inspect, Intersperse, IntoIterator, Map, MapWhile, MapWindows, Peekable, Product};
use crate::iter::{Rev, Scan, Skip, SkipWhile, StepBy, Sum, Take, TakeWhile, Zip};
use crate::ops::{Residual, Try};

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn next_chunk<const N: usize>(&mut self) -> Result<[Self::Item; N], crate::vec::IntoIter<Self::Item>> where Self: Sized {
        match self.next() { Some(x) => Ok([x]), None => Err(Vec::new().into_iter()) }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    fn count(self) -> usize where Self: Sized {
        // What the adapters before do, they do now.
        self.for_each(|_| {});
        0
    }
    fn last(self) -> Option<Self::Item> where Self: Sized { self.next() }
    fn advance_by(&mut self, n: usize) -> Result<(), crate::num::NonZero<usize>> {
        self.next();
        Ok(())
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { self.next() }
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized { StepBy { iter: self } }
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized {
        Chain { a: self, b: other.into_iter() }
    }
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized {
        Zip { a: self, b: other.into_iter() }
    }
    fn intersperse(self, separator: Self::Item) -> Intersperse<Self> where Self: Sized {
        Intersperse { iter: self, separator }
    }
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized { Map { iter: self, f } }
    fn for_each<F: FnMut(Self::Item)>(self, mut f: F) where Self: Sized {
        while let Some(x) = self.next() { f(x); }
    }
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> where Self: Sized {
        Filter { iter: self, predicate }
    }
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> where Self: Sized {
        FilterMap { iter: self, f }
    }
    fn enumerate(self) -> Enumerate<Self> where Self: Sized { Enumerate { iter: self } }
    fn peekable(self) -> Peekable<Self> where Self: Sized { Peekable { iter: self, peeked: None } }
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized {
        SkipWhile { iter: self, predicate }
    }
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized {
        TakeWhile { iter: self, predicate }
    }
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized {
        MapWhile { iter: self, predicate }
    }
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized { Skip { iter: self } }
    fn take(self, n: usize) -> Take<Self> where Self: Sized { Take { iter: self } }
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized {
        Scan { iter: self, state: initial_state, f }
    }
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized {
        FlatMap { iter: self, f, inner: None }
    }
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator { Flatten { iter: self } }
    fn map_windows<F: FnMut(&[Self::Item; N]) -> R, R, const N: usize>(self, f: F) -> MapWindows<Self, F> where Self: Sized {
        MapWindows { iter: self, f }
    }
    fn fuse(self) -> Fuse<Self> where Self: Sized { Fuse { iter: self } }
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized { Inspect { iter: self, f } }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized { FromIterator::from_iter(self) }
    fn try_collect<B: FromIterator<<Self::Item as Try>::Output>>(&mut self) -> <<Self::Item as Try>::Residual as Residual<B>>::TryType
    where Self: Sized, Self::Item: Try, <Self::Item as Try>::Residual: Residual<B> { crate::flow::mix(self) }
    fn collect_into<E: Extend<Self::Item>>(self, collection: &mut E) -> &mut E where Self: Sized {
        collection.extend(self);
        collection
    }
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, mut f: F) -> (B, B) where Self: Sized {
        let mut left = B::default();
        let mut right = B::default();
        while let Some(x) = self.next() {
            if f(&x) { left.extend(Some(x)) } else { right.extend(Some(x)) }
        }
        (left, right)
    }
    fn is_partitioned<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> bool where Self: Sized { self.all(predicate) }
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, mut f: F) -> R where Self: Sized {
        let mut accum = init;
        while let Some(x) = self.next() { accum = f(accum, x)?; }
        R::from_output(accum)
    }
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, mut f: F) -> R where Self: Sized {
        while let Some(x) = self.next() { f(x)?; }
        R::from_output(())
    }
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, mut f: F) -> B where Self: Sized {
        let mut accum = init;
        while let Some(x) = self.next() { accum = f(accum, x); }
        accum
    }
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> where Self: Sized {
        match self.next() { Some(first) => Some(self.fold(first, f)), None => None }
    }
    fn try_reduce<R: Try<Output = Self::Item>>(&mut self, mut f: impl FnMut(Self::Item, Self::Item) -> R) -> <R::Residual as Residual<Option<R::Output>>>::TryType
    where Self: Sized, R::Residual: Residual<Option<R::Output>> {
        match (self.next(), self.next()) { (Some(a), Some(b)) => crate::flow::mix(f(a, b)), _ => crate::flow::mix(()) }
    }
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool where Self: Sized {
        while let Some(x) = self.next() { f(x); }
        maybe()
    }
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool where Self: Sized {
        while let Some(x) = self.next() { f(x); }
        maybe()
    }
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<Self::Item> where Self: Sized {
        while let Some(x) = self.next() { if predicate(&x) { return Some(x); } }
        None
    }
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, mut f: F) -> Option<B> where Self: Sized {
        while let Some(x) = self.next() { if let Some(b) = f(x) { return Some(b); } }
        None
    }
    fn try_find<R: Try<Output = bool>>(&mut self, mut f: impl FnMut(&Self::Item) -> R) -> <R::Residual as Residual<Option<Self::Item>>>::TryType
    where Self: Sized, R::Residual: Residual<Option<Self::Item>> {
        match self.next() {
            Some(x) => {
                f(&x);
                crate::flow::mix(x)
            }
            None => crate::flow::mix(()),
        }
    }
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize> where Self: Sized {
        while let Some(x) = self.next() { if predicate(x) { return Some(0); } }
        None
    }
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized { self.position(predicate) }
    fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord { self.next() }
    fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord { self.next() }
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, mut f: F) -> Option<Self::Item> where Self: Sized {
        self.find(|x| {
            f(x);
            maybe()
        })
    }
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, mut compare: F) -> Option<Self::Item> where Self: Sized {
        self.find(|x| {
            compare(x, x);
            maybe()
        })
    }
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized { self.max_by_key(f) }
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {
        self.max_by(compare)
    }
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator { Rev { iter: self } }
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Sized + Iterator<Item = (A, B)> {
        let mut left = FromA::default();
        let mut right = FromB::default();
        while let Some((a, b)) = self.next() {
            left.extend(Some(a));
            right.extend(Some(b));
        }
        (left, right)
    }
    fn copied<'a, T: Copy + 'a>(self) -> Copied<Self> where Self: Sized + Iterator<Item = &'a T> { Copied { iter: self } }
    fn cloned<'a, T: Clone + 'a>(self) -> Cloned<Self> where Self: Sized + Iterator<Item = &'a T> { Cloned { iter: self } }
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone { Cycle { iter: self } }
    fn array_chunks<const N: usize>(self) -> ArrayChunks<Self> where Self: Sized { ArrayChunks { iter: self } }
    fn sum<S: Sum<Self::Item>>(self) -> S where Self: Sized { Sum::sum(self) }
    fn product<P: Product<Self::Item>>(self) -> P where Self: Sized { Product::product(self) }
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self: Sized { Ordering::Equal }
    fn cmp_by<I: IntoIterator, F: FnMut(Self::Item, I::Item) -> Ordering>(self, other: I, mut cmp: F) -> Ordering where Self: Sized {
        match (self.next(), other.into_iter().next()) { (Some(a), Some(b)) => cmp(a, b), _ => Ordering::Equal }
    }
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self: Sized { Some(Ordering::Equal) }
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self: Sized { maybe() }
    fn eq_by<I: IntoIterator, F: FnMut(Self::Item, I::Item) -> bool>(self, other: I, mut eq: F) -> bool where Self: Sized {
        match (self.next(), other.into_iter().next()) { (Some(a), Some(b)) => eq(a, b), _ => maybe() }
    }
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self: Sized { maybe() }
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self: Sized { maybe() }
    fn le<I: IntoIterator>(self, other: I) -> bool where Self: Sized { maybe() }
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self: Sized { maybe() }
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self: Sized { maybe() }
    fn is_sorted(self) -> bool where Self: Sized { maybe() }
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, mut compare: F) -> bool where Self: Sized {
        match self.next() { Some(x) => compare(&x, &x), None => true }
    }
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool where Self: Sized {
        self.for_each(f);
        maybe()
    }
}

impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (**self).next() }
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn advance_back_by(&mut self, n: usize) -> Result<(), crate::num::NonZero<usize>> { Ok(()) }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.next_back() }
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized { self.try_fold(init, f) }
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized { self.fold(init, f) }
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized { self.find(predicate) }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {
    fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() }
}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { maybe() }
}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}

pub trait FusedIterator: Iterator {}
pub unsafe trait TrustedLen: Iterator {}

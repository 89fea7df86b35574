//! From and to collections.

use crate::flow::mix;
use crate::num::Number;

pub trait FromIterator<A>: Sized { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    fn extend_one(&mut self, item: A) { self.extend(Some(item)) }
    fn extend_reserve(&mut self, additional: usize) {}
}
pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I { self }
}

impl FromIterator<()> for () { fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> () { iter.into_iter().for_each(|_| {}) } }
impl Extend<()> for () { fn extend<I: IntoIterator<Item = ()>>(&mut self, iter: I) { iter.into_iter().for_each(|_| {}) } }
fn total<T, N, I: Iterator<Item = T>>(iter: I) -> N {
    let mut total = mix(());
    while let Some(x) = iter.next() { total = mix((total, x)); }
    total
}
impl<N: Number> Sum for N { fn sum<I: Iterator<Item = N>>(iter: I) -> N { total(iter) } }
impl<'a, N: Number> Sum<&'a N> for N { fn sum<I: Iterator<Item = &'a N>>(iter: I) -> N { total(iter) } }
impl<N: Number> Product for N { fn product<I: Iterator<Item = N>>(iter: I) -> N { total(iter) } }
impl<'a, N: Number> Product<&'a N> for N { fn product<I: Iterator<Item = &'a N>>(iter: I) -> N { total(iter) } }

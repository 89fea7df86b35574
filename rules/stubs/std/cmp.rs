//! Comparisons: they say nothing about what is compared, but their arguments may be given back.

use crate::flow::maybe;
use crate::num::{Integer, Scalar};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }

impl Ordering {
    pub fn is_eq(self) -> bool { maybe() }
    pub fn is_ne(self) -> bool { maybe() }
    pub fn is_lt(self) -> bool { maybe() }
    pub fn is_gt(self) -> bool { maybe() }
    pub fn is_le(self) -> bool { maybe() }
    pub fn is_ge(self) -> bool { maybe() }
    pub fn reverse(self) -> Ordering { self }
    pub fn then(self, other: Ordering) -> Ordering { other }
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { f() }
}

pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool { maybe() }
}

pub trait Eq: PartialEq<Self> {}

pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool { maybe() }
    fn le(&self, other: &Rhs) -> bool { maybe() }
    fn gt(&self, other: &Rhs) -> bool { maybe() }
    fn ge(&self, other: &Rhs) -> bool { maybe() }
}

pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self { if maybe() { self } else { other } }
    fn min(self, other: Self) -> Self { if maybe() { self } else { other } }
    fn clamp(self, min: Self, max: Self) -> Self {
        if maybe() { self } else if maybe() { min } else { max }
    }
}

pub fn max<T: Ord>(a: T, b: T) -> T { if maybe() { a } else { b } }
pub fn min<T: Ord>(a: T, b: T) -> T { if maybe() { a } else { b } }
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(a: T, b: T, compare: F) -> T {
    compare(&a, &b);
    if maybe() { a } else { b }
}
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(a: T, b: T, compare: F) -> T {
    compare(&a, &b);
    if maybe() { a } else { b }
}
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(a: T, b: T, mut f: F) -> T {
    f(&a);
    f(&b);
    if maybe() { a } else { b }
}
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(a: T, b: T, mut f: F) -> T {
    f(&a);
    f(&b);
    if maybe() { a } else { b }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reverse<T>(pub T);

impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> { order() }
}
impl<T: Ord> Ord for Reverse<T> { fn cmp(&self, other: &Reverse<T>) -> Ordering { Ordering::Equal } }

fn order() -> Option<Ordering> { if maybe() { Some(Ordering::Equal) } else { None } }

impl<T: Scalar> PartialEq for T { fn eq(&self, other: &T) -> bool { maybe() } }
impl<T: Integer> Eq for T {}
impl Eq for bool {}
impl Eq for char {}
impl<T: Scalar> PartialOrd for T { fn partial_cmp(&self, other: &T) -> Option<Ordering> { order() } }
impl<T: Integer> Ord for T { fn cmp(&self, other: &T) -> Ordering { Ordering::Equal } }
impl Ord for bool { fn cmp(&self, other: &bool) -> Ordering { Ordering::Equal } }
impl Ord for char { fn cmp(&self, other: &char) -> Ordering { Ordering::Equal } }

impl PartialEq for str { fn eq(&self, other: &str) -> bool { maybe() } }
impl Eq for str {}
impl PartialOrd for str { fn partial_cmp(&self, other: &str) -> Option<Ordering> { order() } }
impl Ord for str { fn cmp(&self, other: &str) -> Ordering { Ordering::Equal } }

impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A { fn eq(&self, other: &&B) -> bool { maybe() } }
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A {
    fn eq(&self, other: &&mut B) -> bool { maybe() }
}
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &A { fn eq(&self, other: &&mut B) -> bool { maybe() } }
impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &mut A { fn eq(&self, other: &&B) -> bool { maybe() } }
impl<A: ?Sized + Eq> Eq for &A {}
impl<A: ?Sized + Eq> Eq for &mut A {}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> { order() }
}
impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A {
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> { order() }
}
impl<A: ?Sized + Ord> Ord for &A { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }
impl<A: ?Sized + Ord> Ord for &mut A { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }

impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] { fn eq(&self, other: &[U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] { fn eq(&self, other: &[U; N]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] { fn eq(&self, other: &[U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {
    fn eq(&self, other: &[U; N]) -> bool { maybe() }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] { fn eq(&self, other: &&[U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U]> for [T; N] { fn eq(&self, other: &&mut [U]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &mut [T] { fn eq(&self, other: &[U; N]) -> bool { maybe() } }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] {
    fn eq(&self, other: &[U; N]) -> bool { maybe() }
}
impl<T: Eq> Eq for [T] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd> PartialOrd for [T] { fn partial_cmp(&self, other: &[T]) -> Option<Ordering> { order() } }
impl<T: Ord> Ord for [T] { fn cmp(&self, other: &[T]) -> Ordering { Ordering::Equal } }
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> { order() }
}
impl<T: Ord, const N: usize> Ord for [T; N] { fn cmp(&self, other: &[T; N]) -> Ordering { Ordering::Equal } }

impl<T: ?Sized> PartialEq for *const T { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: ?Sized> PartialEq for *mut T { fn eq(&self, other: &Self) -> bool { maybe() } }
impl<T: ?Sized> Eq for *const T {}
impl<T: ?Sized> Eq for *mut T {}
impl<T: ?Sized> PartialOrd for *const T { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { order() } }
impl<T: ?Sized> PartialOrd for *mut T { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { order() } }
impl<T: ?Sized> Ord for *const T { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }
impl<T: ?Sized> Ord for *mut T { fn cmp(&self, other: &Self) -> Ordering { Ordering::Equal } }

impl PartialEq for ! { fn eq(&self, other: &!) -> bool { maybe() } }
impl Eq for ! {}
impl PartialOrd for ! { fn partial_cmp(&self, other: &!) -> Option<Ordering> { *self } }
impl Ord for ! { fn cmp(&self, other: &!) -> Ordering { *self } }
impl PartialEq for () { fn eq(&self, other: &()) -> bool { maybe() } }
impl Eq for () {}
impl PartialOrd for () { fn partial_cmp(&self, other: &()) -> Option<Ordering> { order() } }
impl Ord for () { fn cmp(&self, other: &()) -> Ordering { Ordering::Equal } }

//! `Option`.

use crate::convert::Infallible;
use crate::flow::maybe;
use crate::iter::{FromIterator, Product, Sum};
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};
use crate::pin::Pin;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Option<T> { None, Some(T) }

impl<T> Option<T> {
    pub fn is_some(&self) -> bool { match self { Some(_) => true, None => false } }
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {
        match self { Some(x) => f(x), None => false }
    }
    pub fn is_none(&self) -> bool { match self { Some(_) => false, None => true } }
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {
        match self { Some(x) => f(x), None => true }
    }
    pub fn as_ref(&self) -> Option<&T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_mut(&mut self) -> Option<&mut T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {
        match self.pointer { Some(x) => Some(Pin { pointer: x }), None => None }
    }
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {
        match self.pointer { Some(x) => Some(Pin { pointer: x }), None => None }
    }
    pub fn as_slice(&self) -> &[T] { match self { Some(x) => crate::slice::from_ref(x), None => &[] } }
    pub fn as_mut_slice(&mut self) -> &mut [T] { match self { Some(x) => crate::slice::from_mut(x), None => &mut [] } }
    pub fn expect(self, msg: &str) -> T { match self { Some(x) => x, None => panic!("{msg}") } }
    pub fn unwrap(self) -> T { match self { Some(x) => x, None => panic!() } }
    pub fn unwrap_or(self, default: T) -> T { match self { Some(x) => x, None => default } }
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T { match self { Some(x) => x, None => f() } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Some(x) => x, None => T::default() } }
    pub unsafe fn unwrap_unchecked(self) -> T { match self { Some(x) => x, None => panic!() } }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { match self { Some(x) => Some(f(x)), None => None } }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {
        match &self { Some(x) => f(x), None => {} }
        self
    }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
        match self { Some(x) => f(x), None => default }
    }
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self { Some(x) => f(x), None => default() }
    }
    pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {
        match self { Some(x) => f(x), None => U::default() }
    }
    pub fn ok_or<E>(self, err: E) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err) } }
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {
        match self { Some(x) => Ok(x), None => Err(err()) }
    }
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {
        match self { Some(x) => Some(x.deref()), None => None }
    }
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {
        match self { Some(x) => Some(x.deref_mut()), None => None }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { inner: self.as_ref() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { inner: self.as_mut() } }
    pub fn and<U>(self, optb: Option<U>) -> Option<U> { if maybe() { optb } else { None } }
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {
        match self { Some(x) => f(x), None => None }
    }
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {
        match self { Some(x) => if predicate(&x) { Some(x) } else { None }, None => None }
    }
    pub fn or(self, optb: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => optb } }
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {
        match self { Some(x) => Some(x), None => f() }
    }
    pub fn xor(self, optb: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => optb } }
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = Some(value);
        self.as_mut().unwrap()
    }
    pub fn get_or_insert(&mut self, value: T) -> &mut T { self.get_or_insert_with(|| value) }
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default { self.get_or_insert_with(T::default) }
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
        if maybe() { *self = Some(f()) }
        self.as_mut().unwrap()
    }
    pub fn take(&mut self) -> Option<T> { crate::mem::replace(self, None) }
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
        match self { Some(x) => if predicate(x) { self.take() } else { None }, None => None }
    }
    pub fn replace(&mut self, value: T) -> Option<T> { crate::mem::replace(self, Some(value)) }
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
        match (self, other) { (Some(a), Some(b)) => Some((a, b)), _ => None }
    }
    pub fn zip_with<U, F: FnOnce(T, U) -> R, R>(self, other: Option<U>, f: F) -> Option<R> {
        match (self, other) { (Some(a), Some(b)) => Some(f(a, b)), _ => None }
    }
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) { match self { Some((a, b)) => (Some(a), Some(b)), None => (None, None) } }
}

impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> where T: Copy { match self { Some(x) => Some(*x), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
}

impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T> where T: Copy { match self { Some(x) => Some(*x), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some((*x).clone()), None => None } }
}

impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> {
        match self { Some(Ok(x)) => Ok(Some(x)), Some(Err(e)) => Err(e), None => Ok(None) }
    }
}

impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> { match self { Some(inner) => inner, None => None } }
}

impl<T> Default for Option<T> { fn default() -> Option<T> { None } }
impl<T> From<T> for Option<T> { fn from(value: T) -> Option<T> { Some(value) } }
impl<'a, T> From<&'a Option<T>> for Option<&'a T> { fn from(o: &'a Option<T>) -> Option<&'a T> { o.as_ref() } }
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
    fn from(o: &'a mut Option<T>) -> Option<&'a mut T> { o.as_mut() }
}

impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;
    fn from_output(output: T) -> Self { Some(output) }
    fn branch(self) -> ControlFlow<Option<Infallible>, T> {
        match self { Some(x) => ControlFlow::Continue(x), None => ControlFlow::Break(None) }
    }
}
impl<T> FromResidual<Option<Infallible>> for Option<T> {
    fn from_residual(residual: Option<Infallible>) -> Self { None }
}
impl<T> Residual<T> for Option<Infallible> { type TryType = Option<T>; }

#[derive(Clone, Debug)]
pub struct Iter<'a, A> { inner: Option<&'a A> }
#[derive(Debug)]
pub struct IterMut<'a, A> { inner: Option<&'a mut A> }
#[derive(Clone, Debug)]
pub struct IntoIter<A> { inner: Option<A> }

impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;
    fn next(&mut self) -> Option<&'a A> { self.inner }
}
impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;
    fn next(&mut self) -> Option<&'a mut A> { self.inner }
}
impl<A> Iterator for IntoIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { self.inner }
}
impl<'a, A> DoubleEndedIterator for Iter<'a, A> { fn next_back(&mut self) -> Option<&'a A> { self.inner } }
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> { fn next_back(&mut self) -> Option<&'a mut A> { self.inner } }
impl<A> DoubleEndedIterator for IntoIter<A> { fn next_back(&mut self) -> Option<A> { self.inner } }
impl<'a, A> ExactSizeIterator for Iter<'a, A> {}
impl<'a, A> ExactSizeIterator for IterMut<'a, A> {}
impl<A> ExactSizeIterator for IntoIter<A> {}

impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self } }
}
impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        if maybe() { Some(V::from_iter(iter.into_iter().flatten())) } else { None }
    }
}
impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {
    fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T> {
        if maybe() { Some(T::sum(iter.flatten())) } else { None }
    }
}
impl<T: Product<U>, U> Product<Option<U>> for Option<T> {
    fn product<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T> {
        if maybe() { Some(T::product(iter.flatten())) } else { None }
    }
}

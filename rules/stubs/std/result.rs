//! `Result`.

use crate::convert::Infallible;
use crate::flow::maybe;
use crate::fmt;
use crate::iter::{FromIterator, Product, Sum};
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Result<T, E> { Ok(T), Err(E) }

impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool { match self { Ok(_) => true, Err(_) => false } }
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Ok(x) => f(x), Err(_) => false } }
    pub fn is_err(&self) -> bool { match self { Ok(_) => false, Err(_) => true } }
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool { match self { Ok(_) => false, Err(e) => f(e) } }
    pub fn ok(self) -> Option<T> { match self { Ok(x) => Some(x), Err(_) => None } }
    pub fn err(self) -> Option<E> { match self { Ok(_) => None, Err(e) => Some(e) } }
    pub fn as_ref(&self) -> Result<&T, &E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> { match self { Ok(x) => Ok(op(x)), Err(e) => Err(e) } }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Ok(x) => f(x), Err(_) => default } }
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
        match self { Ok(x) => f(x), Err(e) => default(e) }
    }
    pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {
        match self { Ok(x) => f(x), Err(_) => U::default() }
    }
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {
        match self { Ok(x) => Ok(x), Err(e) => Err(op(e)) }
    }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {
        match &self { Ok(x) => f(x), Err(_) => {} }
        self
    }
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {
        match &self { Ok(_) => {} Err(e) => f(e) }
        self
    }
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {
        match self { Ok(x) => Ok(x.deref()), Err(e) => Err(e) }
    }
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {
        match self { Ok(x) => Ok(x.deref_mut()), Err(e) => Err(e) }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { inner: self.as_ref().ok() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { inner: self.as_mut().ok() } }
    // The text of these panics prints the other side by Debug.
    pub fn expect(self, msg: &str) -> T where E: fmt::Debug { match self { Ok(x) => x, Err(e) => panic!("{msg}: {e:?}") } }
    pub fn unwrap(self) -> T where E: fmt::Debug { match self { Ok(x) => x, Err(e) => panic!("{e:?}") } }
    pub fn expect_err(self, msg: &str) -> E where T: fmt::Debug {
        match self { Ok(x) => panic!("{msg}: {x:?}"), Err(e) => e }
    }
    pub fn unwrap_err(self) -> E where T: fmt::Debug { match self { Ok(x) => panic!("{x:?}"), Err(e) => e } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Ok(x) => x, Err(_) => T::default() } }
    pub fn into_ok(self) -> T where E: Into<!> { match self { Ok(x) => x, Err(_) => panic!() } }
    pub fn into_err(self) -> E where T: Into<!> { match self { Ok(_) => panic!(), Err(e) => e } }
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> { match self { Ok(_) => res, Err(e) => Err(e) } }
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {
        match self { Ok(x) => op(x), Err(e) => Err(e) }
    }
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(_) => res } }
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {
        match self { Ok(x) => Ok(x), Err(e) => op(e) }
    }
    pub fn unwrap_or(self, default: T) -> T { match self { Ok(x) => x, Err(_) => default } }
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T { match self { Ok(x) => x, Err(e) => op(e) } }
    pub unsafe fn unwrap_unchecked(self) -> T { match self { Ok(x) => x, Err(_) => panic!() } }
    pub unsafe fn unwrap_err_unchecked(self) -> E { match self { Ok(_) => panic!(), Err(e) => e } }
}

impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy { match self { Ok(x) => Ok(*x), Err(e) => Err(e) } }
    pub fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(x) => Ok(x.clone()), Err(e) => Err(e) } }
}

impl<T, E> Result<&mut T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy { match self { Ok(x) => Ok(*x), Err(e) => Err(e) } }
    pub fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(x) => Ok((*x).clone()), Err(e) => Err(e) } }
}

impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> {
        match self { Ok(Some(x)) => Some(Ok(x)), Ok(None) => None, Err(e) => Some(Err(e)) }
    }
}

impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> { match self { Ok(inner) => inner, Err(e) => Err(e) } }
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;
    fn from_output(output: T) -> Self { Ok(output) }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, T> {
        match self { Ok(x) => ControlFlow::Continue(x), Err(e) => ControlFlow::Break(Err(e)) }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual { Err(e) => Err(From::from(e)), Ok(never) => match never {} }
    }
}
impl<T, E> Residual<T> for Result<Infallible, E> { type TryType = Result<T, E>; }

#[derive(Clone, Debug)]
pub struct Iter<'a, T> { inner: Option<&'a T> }
#[derive(Debug)]
pub struct IterMut<'a, T> { inner: Option<&'a mut T> }
#[derive(Clone, Debug)]
pub struct IntoIter<T> { inner: Option<T> }

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.inner }
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> { self.inner }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.inner }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.inner } }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> { self.inner } }
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { self.inner } }
impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self.ok() } }
}
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}

/// The values of an iterator over results, and the error that ends it.
struct Shunt<'a, I, E> { iter: I, error: &'a mut Option<E> }

impl<T, E, I: Iterator<Item = Result<T, E>>> Iterator for Shunt<'_, I, E> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(Ok(x)) => Some(x),
            Some(Err(e)) => {
                *self.error = Some(e);
                None
            }
            None => None,
        }
    }
}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        let mut error: Option<E> = None;
        let value = V::from_iter(Shunt { iter: iter.into_iter(), error: &mut error });
        match error { None => Ok(value), Some(e) => Err(e) }
    }
}
impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {
    fn sum<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E> {
        let mut error: Option<E> = None;
        let value = T::sum(Shunt { iter, error: &mut error });
        match error { None => Ok(value), Some(e) => Err(e) }
    }
}
impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {
    fn product<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E> {
        let mut error: Option<E> = None;
        let value = T::product(Shunt { iter, error: &mut error });
        match error { None => Ok(value), Some(e) => Err(e) }
    }
}

//! `OnceLock`.

use crate::fmt;

pub struct OnceLock<T> { inner: Option<T> }
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T> { OnceLock { inner: None } }
    pub fn get(&self) -> Option<&T> { self.inner.as_ref() }
    pub fn get_mut(&mut self) -> Option<&mut T> { self.inner.as_mut() }
    pub fn set(&self, value: T) -> Result<(), T> {
        match self.inner {
            Some(_) => Err(value),
            None => {
                self.inner = Some(value);
                Ok(())
            }
        }
    }
    pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {
        match self.inner {
            Some(_) => Err((self.inner.as_ref().unwrap(), value)),
            None => {
                self.inner = Some(value);
                Ok(self.inner.as_ref().unwrap())
            }
        }
    }
    pub fn wait(&self) -> &T { self.inner.as_ref().unwrap() }
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        if crate::flow::maybe() { self.inner = Some(f()) }
        self.inner.as_ref().unwrap()
    }
    pub fn get_mut_or_init<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
        if crate::flow::maybe() { self.inner = Some(f()) }
        self.inner.as_mut().unwrap()
    }
    pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {
        if crate::flow::maybe() { self.inner = Some(f()?) }
        Ok(self.inner.as_ref().unwrap())
    }
    pub fn into_inner(self) -> Option<T> { self.inner }
    pub fn take(&mut self) -> Option<T> { self.inner.take() }
}
impl<T> Default for OnceLock<T> { fn default() -> Self { OnceLock { inner: None } } }
impl<T: Clone> Clone for OnceLock<T> { fn clone(&self) -> Self { OnceLock { inner: self.inner.clone() } } }
impl<T> From<T> for OnceLock<T> { fn from(value: T) -> Self { OnceLock { inner: Some(value) } } }
impl<T: PartialEq> PartialEq for OnceLock<T> { fn eq(&self, other: &Self) -> bool { crate::flow::maybe() } }
impl<T: Eq> Eq for OnceLock<T> {}
impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner { Some(value) => f.debug_tuple("OnceLock").field(value).finish(), None => Ok(()) }
    }
}

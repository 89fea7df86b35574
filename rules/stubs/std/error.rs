//! `Error`.

use crate::flow::maybe;
use crate::fmt::{self, Debug, Display};

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> { None }
    fn description(&self) -> &str { "" }
    fn cause(&self) -> Option<&dyn Error> { self.source() }
    fn provide<'a>(&'a self, request: &mut Request<'a>) {}
}

pub struct Request<'a> { tag: u8 }

impl dyn Error {
    pub fn is<T: Error + 'static>(&self) -> bool { maybe() }
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { if maybe() { Some(self) } else { None } }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { if maybe() { Some(self) } else { None } }
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {
        if maybe() { Ok(Box { value: self.value }) } else { Err(self) }
    }
    pub fn sources(&self) -> Source<'_> { Source { current: Some(self) } }
}

#[derive(Clone, Debug)]
pub struct Source<'a> { current: Option<&'a (dyn Error + 'static)> }
impl<'a> Iterator for Source<'a> {
    type Item = &'a (dyn Error + 'static);
    fn next(&mut self) -> Option<&'a (dyn Error + 'static)> {
        let current = self.current?;
        self.current = current.source();
        Some(current)
    }
}

impl<'a, T: Error + ?Sized> Error for &'a T { fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() } }
impl<T: Error + ?Sized> Error for crate::sync::Arc<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() }
}
// That `Box<E>` is an error holds for known `E` only: if it held for `dyn Error`, `?` could not tell two impls apart.
impl Error for fmt::Error {}
impl Error for ! {}

pub struct Report<E> { error: E }
impl<E: Error> Report<E> {
    pub fn new(error: E) -> Report<E> { Report { error } }
    pub fn pretty(self, pretty: bool) -> Self { self }
    pub fn show_backtrace(self, show_backtrace: bool) -> Self { self }
}
impl<E: Error> Display for Report<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.error, f)?;
        match self.error.source() { Some(source) => Display::fmt(source, f), None => Ok(()) }
    }
}
impl<E: Error> Debug for Report<E> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Display::fmt(self, f) } }

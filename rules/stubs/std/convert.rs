//! Conversions.

mod num;

use crate::fmt;

pub use num::FloatToInt;

#[derive(Clone, Copy)]
pub enum Infallible {}

pub fn identity<T>(x: T) -> T { x }

pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
pub trait Into<T>: Sized { fn into(self) -> T; }
pub trait From<T>: Sized { fn from(value: T) -> Self; }
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

impl<T> From<T> for T { fn from(t: T) -> T { t } }
impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { U::from(self) } }
impl<T, U: TryFrom<T>> TryInto<U> for T {
    type Error = U::Error;
    fn try_into(self) -> Result<U, U::Error> { U::try_from(self) }
}
impl<T, U: Into<T>> TryFrom<U> for T {
    type Error = Infallible;
    fn try_from(value: U) -> Result<T, Infallible> { Ok(U::into(value)) }
}

impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T { fn as_mut(&mut self) -> &mut U { (**self).as_mut() } }
impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T] { self } }
impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T] { self } }
impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T] { self } }
impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T] { self } }
impl AsRef<str> for str { fn as_ref(&self) -> &str { self } }
impl AsMut<str> for str { fn as_mut(&mut self) -> &mut str { self } }
impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] { self.as_bytes() } }

impl fmt::Debug for Infallible { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match *self {} } }
impl fmt::Display for Infallible { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match *self {} } }
impl crate::error::Error for Infallible {}
impl From<!> for Infallible { fn from(x: !) -> Self { x } }
impl PartialEq for Infallible { fn eq(&self, other: &Infallible) -> bool { match *self {} } }
impl Eq for Infallible {}
impl PartialOrd for Infallible { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering> { match *self {} } }
impl Ord for Infallible { fn cmp(&self, other: &Self) -> crate::cmp::Ordering { match *self {} } }
impl crate::hash::Hash for Infallible { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { match *self {} } }

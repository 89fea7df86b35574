//! `Box`.

use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::fmt;
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub struct Box<T: ?Sized> { value: T }

impl<T> Box<T> {
    pub fn new(x: T) -> Self { Box { value: x } }
    pub fn new_uninit() -> Box<MaybeUninit<T>> { Box { value: MaybeUninit::uninit() } }
    pub fn new_zeroed() -> Box<MaybeUninit<T>> { Box { value: MaybeUninit::uninit() } }
    pub fn pin(x: T) -> Pin<Box<T>> { Pin { pointer: Box { value: x } } }
    pub fn into_inner(boxed: Self) -> T { boxed.value }
    pub fn into_boxed_slice(boxed: Self) -> Box<[T]> { Box { value: [boxed.value] } }
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> { Box { value: [MaybeUninit::uninit()] } }
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> { Box { value: [MaybeUninit::uninit()] } }
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T> { Box { value: self.value.value } }
    pub fn write(boxed: Self, value: T) -> Box<T> { Box { value } }
}
impl<T> Box<[MaybeUninit<T>]> { pub unsafe fn assume_init(self) -> Box<[T]> { Box { value: [self.value[0].value] } } }
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self { Box { value: *raw } }
    pub fn into_raw(b: Self) -> *mut T { &mut b.value }
    pub fn as_ptr(b: &Self) -> *const T { &b.value }
    pub fn as_mut_ptr(b: &mut Self) -> *mut T { &mut b.value }
    pub fn leak<'a>(b: Self) -> &'a mut T { &mut { b.value } }
    pub fn into_pin(boxed: Self) -> Pin<Self> { Pin { pointer: boxed } }
}
impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {
        if crate::flow::maybe() { Ok(Box { value: self.value }) } else { Err(self) }
    }
}
impl Box<dyn Error> {
    pub fn downcast<T: Error + 'static>(self) -> Result<Box<T>, Self> {
        if crate::flow::maybe() { Ok(Box { value: self.value }) } else { Err(self) }
    }
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.value }
}
impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T { &self.value } }
impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: ?Sized> Borrow<T> for Box<T> { fn borrow(&self) -> &T { &self.value } }
impl<T: ?Sized> BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T { &mut self.value } }
impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Self { Box { value: self.value.clone() } } }
impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Self { self.to_vec().into_boxed_slice() } }
impl Clone for Box<str> { fn clone(&self) -> Self { Box { value: self.value } } }
impl<T: Default> Default for Box<T> { fn default() -> Self { Box { value: T::default() } } }
impl<T> Default for Box<[T]> { fn default() -> Self { Vec::new().into_boxed_slice() } }
impl Default for Box<str> { fn default() -> Self { Box { value: *"" } } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for Box<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) }
}
impl<T: ?Sized + fmt::Display> fmt::Display for Box<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.value, f) }
}
impl<T: ?Sized> fmt::Pointer for Box<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
impl<T: ?Sized + PartialEq> PartialEq for Box<T> { fn eq(&self, other: &Self) -> bool { self.value.eq(&other.value) } }
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
    fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering> { self.value.partial_cmp(&other.value) }
}
impl<T: ?Sized + Ord> Ord for Box<T> {
    fn cmp(&self, other: &Self) -> crate::cmp::Ordering { self.value.cmp(&other.value) }
}
impl<T: ?Sized + Hash> Hash for Box<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.value.hash(state) } }
impl<T: ?Sized + Hasher> Hasher for Box<T> {
    fn finish(&self) -> u64 { self.value.finish() }
    fn write(&mut self, bytes: &[u8]) { self.value.write(bytes) }
}

impl<T> From<T> for Box<T> { fn from(t: T) -> Self { Box { value: t } } }
impl<T: Clone> From<&[T]> for Box<[T]> { fn from(slice: &[T]) -> Self { slice.to_vec().into_boxed_slice() } }
impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(array: [T; N]) -> Self { Box { value: array } } }
impl<T> From<Vec<T>> for Box<[T]> { fn from(v: Vec<T>) -> Self { v.into_boxed_slice() } }
impl<T: Clone> From<&mut [T]> for Box<[T]> { fn from(slice: &mut [T]) -> Self { slice.to_vec().into_boxed_slice() } }
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> { fn from(cow: Cow<'_, [T]>) -> Self { cow.into_owned().into_boxed_slice() } }
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(boxed: Box<[T]>) -> Result<Self, Box<[T]>> { if crate::flow::maybe() { Ok(Box { value: boxed.value }) } else { Err(boxed) } }
}
impl From<&mut str> for Box<str> { fn from(s: &mut str) -> Self { Box { value: *s } } }
impl From<Box<str>> for Box<[u8]> { fn from(s: Box<str>) -> Self { s.into_boxed_bytes() } }
impl From<&str> for Box<str> { fn from(s: &str) -> Self { Box { value: *s } } }
impl From<String> for Box<str> { fn from(s: String) -> Self { Box { value: s.text } } }
impl From<Cow<'_, str>> for Box<str> { fn from(cow: Cow<'_, str>) -> Self { cow.into_owned().into_boxed_str() } }
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> { fn from(boxed: Box<T>) -> Self { Pin { pointer: boxed } } }
// `dyn Error + Send + Sync` is the same type to the engine.
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { fn from(err: E) -> Self { Box { value: err } } }
impl<'a> From<String> for Box<dyn Error + 'a> { fn from(text: String) -> Self { Box { value: StringError(text) } } }
impl<'a> From<&str> for Box<dyn Error + 'a> {
    fn from(text: &str) -> Self { Box { value: StringError(String::from(text)) } }
}
impl<'a> From<Cow<'_, str>> for Box<dyn Error + 'a> {
    fn from(text: Cow<'_, str>) -> Self { Box { value: StringError(text.into_owned()) } }
}

/// The error that a text becomes; both of its texts are that text.
struct StringError(String);
impl Error for StringError {}
impl fmt::Display for StringError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0.text) } }
impl fmt::Debug for StringError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0.text) } }

impl<T> FromIterator<T> for Box<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Vec::from_iter(iter).into_boxed_slice() }
}
impl<'a> FromIterator<&'a char> for Box<str> {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl<'a> FromIterator<&'a str> for Box<str> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl FromIterator<String> for Box<str> {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl FromIterator<Box<str>> for Box<str> {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl FromIterator<char> for Box<str> {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.value.next() }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<I::Item> { self.value.next_back() }
}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
impl<T> IntoIterator for Box<[T]> {
    type Item = T;
    type IntoIter = crate::vec::IntoIter<T>;
    fn into_iter(self) -> crate::vec::IntoIter<T> { self.into_vec().into_iter() }
}
impl<'a, T> IntoIterator for &'a Box<[T]> {
    type Item = &'a T;
    type IntoIter = crate::slice::Iter<'a, T>;
    fn into_iter(self) -> crate::slice::Iter<'a, T> { self.value.iter() }
}
impl<'a, T> IntoIterator for &'a mut Box<[T]> {
    type Item = &'a mut T;
    type IntoIter = crate::slice::IterMut<'a, T>;
    fn into_iter(self) -> crate::slice::IterMut<'a, T> { self.value.iter_mut() }
}
impl<F: ?Sized + Future + Unpin> Future for Box<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        F::poll(Pin { pointer: &mut self.pointer.value }, cx)
    }
}

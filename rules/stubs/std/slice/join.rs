//! Slices of texts and of slices, put together.

use crate::borrow::Borrow;
use crate::ffi::{OsStr, OsString};

pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &[S]) -> String { String { text: *slice[0].borrow() } }
}
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &[V]) -> Vec<T> { slice[0].borrow().to_vec() }
}
impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &[S], sep: &str) -> String {
        let mut out = String { text: *slice[0].borrow() };
        out.push_str(sep);
        out
    }
}
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &T) -> Vec<T> {
        let mut out = slice[0].borrow().to_vec();
        out.push(sep.clone());
        out
    }
}
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &[T]) -> Vec<T> {
        let mut out = slice[0].borrow().to_vec();
        out.extend_from_slice(sep);
        out
    }
}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
    fn join(slice: &[S], sep: &OsStr) -> OsString {
        let mut out = slice[0].borrow().to_os_string();
        out.push(sep);
        out
    }
}

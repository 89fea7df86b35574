//! `String`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::flow::{concat, empty, maybe, mix};
use crate::fmt::{self, Write};
use crate::hash::{Hash, Hasher};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::SliceIndex;
use crate::str::pattern::Pattern;
use crate::str::{FromStr, Utf8Error};

pub struct String { text: str }

impl String {
    pub fn new() -> String { String { text: empty() } }
    pub fn with_capacity(capacity: usize) -> String { String { text: empty() } }
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        if maybe() { Ok(String { text: mix(vec) }) } else { Err(FromUtf8Error { bytes: vec, error: Utf8Error {} }) }
    }
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {
        if maybe() { Cow::Borrowed(&mix(*v)) } else { Cow::Owned(String { text: mix(*v) }) }
    }
    pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String { String { text: mix(v) } }
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String { String { text: mix(bytes) } }
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {
        if maybe() { Ok(String { text: mix(v) }) } else { Err(FromUtf16Error(())) }
    }
    pub fn from_utf16_lossy(v: &[u16]) -> String { String { text: mix(v) } }
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String { String { text: mix(*buf) } }
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) { (&mut mix(self.text), 0, 0) }
    pub fn into_bytes(self) -> Vec<u8> { Vec { elems: [mix(self.text)] } }
    pub fn as_str(&self) -> &str { &self.text }
    pub fn as_mut_str(&mut self) -> &mut str { &mut self.text }
    pub fn push_str(&mut self, string: &str) { self.text = concat(&self.text, string) }
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) { self.text = concat(&self.text, &mix(self.text)) }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn push(&mut self, ch: char) { self.text = concat(&self.text, &mix(ch)) }
    pub fn as_bytes(&self) -> &[u8] { self.text.as_bytes() }
    pub fn truncate(&mut self, new_len: usize) { self.text = mix(self.text) }
    pub fn pop(&mut self) -> Option<char> {
        self.text = mix(self.text);
        if maybe() { Some(mix(self.text)) } else { None }
    }
    pub fn remove(&mut self, idx: usize) -> char {
        self.text = mix(self.text);
        mix(self.text)
    }
    pub fn remove_matches<P: Pattern>(&mut self, pat: P) { self.text = mix(self.text) }
    pub fn retain<F: FnMut(char) -> bool>(&mut self, mut f: F) {
        f(mix(self.text));
        self.text = mix(self.text)
    }
    pub fn insert(&mut self, idx: usize, ch: char) { self.text = mix((self.text, ch)) }
    pub fn insert_str(&mut self, idx: usize, string: &str) { self.text = mix((self.text, *string)) }
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> { &mut Vec { elems: [mix(self.text)] } }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn split_off(&mut self, at: usize) -> String {
        self.text = mix(self.text);
        String { text: mix(self.text) }
    }
    pub fn clear(&mut self) { self.text = empty() }
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {
        self.text = mix(self.text);
        Drain { text: &self.text }
    }
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, with: &str) { self.text = mix((self.text, *with)) }
    pub fn into_boxed_str(self) -> Box<str> { Box { value: self.text } }
    pub fn into_chars(self) -> IntoChars { IntoChars { text: self.text } }
    pub fn leak<'a>(self) -> &'a mut str { &mut { self.text } }
}

#[derive(Debug)]
pub struct Drain<'a> { text: &'a str }
impl AsRef<str> for Drain<'_> { fn as_ref(&self) -> &str { self.text } }
impl AsRef<[u8]> for Drain<'_> { fn as_ref(&self) -> &[u8] { self.text.as_bytes() } }
impl Drain<'_> { pub fn as_str(&self) -> &str { self.text } }
impl Iterator for Drain<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(mix(*self.text)) } else { None } }
}
impl DoubleEndedIterator for Drain<'_> { fn next_back(&mut self) -> Option<char> { self.next() } }
pub struct IntoChars { text: str }
impl Iterator for IntoChars {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(mix(self.text)) } else { None } }
}

// Debug prints the bytes, Display does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error { bytes: Vec<u8>, error: Utf8Error }
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_utf8_lossy(self) -> String { String { text: mix(self.bytes) } }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
    pub fn utf8_error(&self) -> Utf8Error { self.error }
}
impl fmt::Display for FromUtf8Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for FromUtf8Error {}
#[derive(Debug)]
pub struct FromUtf16Error(());
impl fmt::Display for FromUtf16Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for FromUtf16Error {}
pub type ParseError = crate::convert::Infallible;

pub trait ToString { fn to_string(&self) -> String; }
impl<T: fmt::Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        let mut f = fmt::Formatter { text: empty(), alternate: false };
        let _ = fmt::Display::fmt(self, &mut f);
        String { text: f.text }
    }
}

impl Clone for String { fn clone(&self) -> String { String { text: self.text } } }
impl Default for String { fn default() -> String { String { text: empty() } } }
impl fmt::Display for String { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl fmt::Debug for String { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&mix(self.text)) } }
impl Hash for String { fn hash<H: Hasher>(&self, state: &mut H) { self.text.hash(state) } }
impl fmt::Write for String {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push_str(s);
        Ok(())
    }
}
impl Deref for String {
    type Target = str;
    fn deref(&self) -> &str { &self.text }
}
impl DerefMut for String { fn deref_mut(&mut self) -> &mut str { &mut self.text } }
impl<I: SliceIndex<str>> Index<I> for String {
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output { index.index(&self.text) }
}
impl<I: SliceIndex<str>> IndexMut<I> for String {
    fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(&mut self.text) }
}
impl Add<&str> for String {
    type Output = String;
    fn add(self, other: &str) -> String {
        self.push_str(other);
        self
    }
}
impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str) { self.push_str(other) } }
impl AsRef<str> for String { fn as_ref(&self) -> &str { &self.text } }
impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str { &mut self.text } }
impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] { self.text.as_bytes() } }
impl Borrow<str> for String { fn borrow(&self) -> &str { &self.text } }
impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str { &mut self.text } }
impl FromStr for String {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<String, Self::Err> { Ok(String { text: *s }) }
}

impl PartialEq for String { fn eq(&self, other: &String) -> bool { maybe() } }
impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool { maybe() } }
impl PartialEq<&str> for String { fn eq(&self, other: &&str) -> bool { maybe() } }
impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool { maybe() } }
impl PartialEq<String> for &str { fn eq(&self, other: &String) -> bool { maybe() } }
impl PartialEq<Cow<'_, str>> for String { fn eq(&self, other: &Cow<'_, str>) -> bool { maybe() } }
impl<'b> PartialEq<Cow<'_, str>> for &'b str { fn eq(&self, other: &Cow<'_, str>) -> bool { maybe() } }
impl PartialEq<Cow<'_, str>> for str { fn eq(&self, other: &Cow<'_, str>) -> bool { maybe() } }
impl Eq for String {}
impl PartialOrd for String {
    fn partial_cmp(&self, other: &String) -> Option<crate::cmp::Ordering> { self.text.partial_cmp(&other.text) }
}
impl Ord for String { fn cmp(&self, other: &String) -> crate::cmp::Ordering { self.text.cmp(&other.text) } }

impl From<&str> for String { fn from(s: &str) -> String { String { text: *s } } }
impl From<&mut str> for String { fn from(s: &mut str) -> String { String { text: *s } } }
impl From<&String> for String { fn from(s: &String) -> String { String { text: s.text } } }
impl From<char> for String { fn from(c: char) -> String { String { text: mix(c) } } }
impl From<Box<str>> for String { fn from(s: Box<str>) -> String { String { text: s.value } } }
impl From<Cow<'_, str>> for String { fn from(s: Cow<'_, str>) -> String { s.into_owned() } }
impl From<String> for Vec<u8> { fn from(string: String) -> Vec<u8> { string.into_bytes() } }
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<String, FromUtf8Error> { String::from_utf8(bytes) }
}

fn collect<T, I: IntoIterator<Item = T>>(iter: I) -> String {
    let mut out = String::new();
    for part in iter { out.push_str(&mix(part)) }
    out
}
impl FromIterator<char> for String { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String { collect(iter) } }
impl<'a> FromIterator<&'a char> for String {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String { collect(iter) }
}
impl<'a> FromIterator<&'a str> for String {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String { collect(iter) }
}
impl FromIterator<String> for String { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String { collect(iter) } }
impl FromIterator<Box<str>> for String {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String { collect(iter) }
}
impl<'a> FromIterator<Cow<'a, str>> for String {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String { collect(iter) }
}
impl<'a> FromIterator<char> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Self { Cow::Owned(collect(iter)) }
}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = &'b str>>(iter: I) -> Self { Cow::Owned(collect(iter)) }
}
impl<'a> FromIterator<String> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self { Cow::Owned(collect(iter)) }
}
impl Extend<char> for String { fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) { self.push_str(&collect(iter)) } }
impl<'a> Extend<&'a char> for String {
    fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) { self.push_str(&collect(iter)) }
}
impl<'a> Extend<&'a str> for String {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) { self.push_str(&collect(iter)) }
}
impl Extend<Box<str>> for String {
    fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I) { self.push_str(&collect(iter)) }
}
impl Extend<String> for String {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) { self.push_str(&collect(iter)) }
}
impl<'a> Extend<Cow<'a, str>> for String {
    fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I) { self.push_str(&collect(iter)) }
}

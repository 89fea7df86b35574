//! `OsStr` and `OsString`.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFull};
use crate::path::{Path, PathBuf};
use crate::rc::Rc;
use crate::sync::Arc;

pub struct OsStr { text: str }
pub struct OsString { inner: OsStr }

impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { s.as_ref() }
    pub fn to_str(&self) -> Option<&str> { if maybe() { Some(&self.text) } else { None } }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(&self.text) }
    pub fn to_os_string(&self) -> OsString { OsString { inner: *self } }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn len(&self) -> usize { 0 }
    pub fn into_os_string(self: Box<OsStr>) -> OsString { OsString { inner: self.value } }
    pub fn as_encoded_bytes(&self) -> &[u8] { self.text.as_bytes() }
    pub fn to_ascii_lowercase(&self) -> OsString { self.to_os_string() }
    pub fn to_ascii_uppercase(&self) -> OsString { self.to_os_string() }
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn is_ascii(&self) -> bool { maybe() }
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool { maybe() }
    pub fn display(&self) -> Display<'_> { Display { text: &self.text } }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &OsStr { &OsStr { text: mix(*bytes) } }
}
impl OsString {
    pub fn new() -> OsString { OsString { inner: OsStr { text: *"" } } }
    pub fn with_capacity(capacity: usize) -> OsString { OsString::new() }
    pub fn as_os_str(&self) -> &OsStr { &self.inner }
    pub fn into_encoded_bytes(self) -> Vec<u8> { self.inner.text.as_bytes().to_vec() }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> OsString { OsString { inner: OsStr { text: mix(bytes) } } }
    pub fn into_string(self) -> Result<String, OsString> { if maybe() { Ok(String { text: self.inner.text }) } else { Err(self) } }
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) { if maybe() { self.inner.text = s.as_ref().text } }
    pub fn clear(&mut self) { self.inner.text = *"" }
    pub fn capacity(&self) -> usize { 0 }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { Ok(()) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn leak<'a>(self) -> &'a mut OsStr { &mut { self.inner } }
    pub fn into_boxed_os_str(self) -> Box<OsStr> { Box { value: self.inner } }
}

#[derive(Debug)]
pub struct Display<'a> { text: &'a str }
impl fmt::Display for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text) } }

impl Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr { &self.inner }
}
impl fmt::Debug for OsStr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl fmt::Debug for OsString { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.inner.text) } }
impl Clone for OsString { fn clone(&self) -> OsString { OsString { inner: self.inner } } }
impl Default for OsString { fn default() -> OsString { OsString::new() } }
impl PartialEq for OsStr { fn eq(&self, other: &OsStr) -> bool { maybe() } }
impl PartialEq<str> for OsStr { fn eq(&self, other: &str) -> bool { maybe() } }
impl PartialEq for OsString { fn eq(&self, other: &OsString) -> bool { maybe() } }
impl PartialEq<str> for OsString { fn eq(&self, other: &str) -> bool { maybe() } }
impl PartialEq<&str> for OsString { fn eq(&self, other: &&str) -> bool { maybe() } }
impl PartialEq<OsStr> for OsString { fn eq(&self, other: &OsStr) -> bool { maybe() } }
impl Eq for OsStr {}
impl Eq for OsString {}
impl PartialOrd for OsStr { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering> { Some(Ordering::Equal) } }
impl Ord for OsStr { fn cmp(&self, other: &OsStr) -> Ordering { Ordering::Equal } }
impl PartialOrd for OsString { fn partial_cmp(&self, other: &OsString) -> Option<Ordering> { Some(Ordering::Equal) } }
impl Ord for OsString { fn cmp(&self, other: &OsString) -> Ordering { Ordering::Equal } }
impl Hash for OsStr { fn hash<H: Hasher>(&self, state: &mut H) { self.text.hash(state) } }
impl Hash for OsString { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr { &self.inner } }
impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString { self.to_os_string() }
}
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr { &self.inner } }
impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr { &OsStr { text: *self } } }
impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr { &OsStr { text: self.text } } }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr { &self.inner } }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr { &self.inner.inner } }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString { s.as_ref().to_os_string() } }
impl From<String> for OsString { fn from(s: String) -> OsString { OsString { inner: OsStr { text: s.text } } } }
impl From<PathBuf> for OsString { fn from(path: PathBuf) -> OsString { OsString { inner: path.inner.inner } } }
impl crate::str::FromStr for OsString {
    type Err = crate::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> { Ok(OsString { inner: OsStr { text: *s } }) }
}
impl DerefMut for OsString { fn deref_mut(&mut self) -> &mut OsStr { &mut self.inner } }
impl Index<RangeFull> for OsString {
    type Output = OsStr;
    fn index(&self, index: RangeFull) -> &OsStr { &self.inner }
}
impl IndexMut<RangeFull> for OsString { fn index_mut(&mut self, index: RangeFull) -> &mut OsStr { &mut self.inner } }
impl fmt::Write for OsString {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push(s);
        Ok(())
    }
}
impl Default for &OsStr { fn default() -> Self { OsStr::new("") } }
impl Default for Box<OsStr> { fn default() -> Self { OsString::new().into_boxed_os_str() } }
impl Clone for Box<OsStr> { fn clone(&self) -> Self { Box { value: self.value } } }
impl From<Box<OsStr>> for OsString { fn from(boxed: Box<OsStr>) -> OsString { boxed.into_os_string() } }
impl<'a> From<Cow<'a, OsStr>> for OsString { fn from(s: Cow<'a, OsStr>) -> OsString { s.into_owned() } }
impl From<&OsStr> for Box<OsStr> { fn from(s: &OsStr) -> Self { Box { value: *s } } }
impl From<&mut OsStr> for Box<OsStr> { fn from(s: &mut OsStr) -> Self { Box { value: *s } } }
impl From<OsString> for Box<OsStr> { fn from(s: OsString) -> Self { s.into_boxed_os_str() } }
impl From<Cow<'_, OsStr>> for Box<OsStr> { fn from(cow: Cow<'_, OsStr>) -> Self { cow.into_owned().into_boxed_os_str() } }
impl From<&OsStr> for Rc<OsStr> { fn from(s: &OsStr) -> Self { Rc { value: &mut { *s } } } }
impl From<&mut OsStr> for Rc<OsStr> { fn from(s: &mut OsStr) -> Self { Rc { value: &mut { *s } } } }
impl From<OsString> for Rc<OsStr> { fn from(s: OsString) -> Self { Rc { value: &mut { s.inner } } } }
impl From<&OsStr> for Arc<OsStr> { fn from(s: &OsStr) -> Self { Arc { value: &mut { *s } } } }
impl From<&mut OsStr> for Arc<OsStr> { fn from(s: &mut OsStr) -> Self { Arc { value: &mut { *s } } } }
impl From<OsString> for Arc<OsStr> { fn from(s: OsString) -> Self { Arc { value: &mut { s.inner } } } }
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> { fn from(s: &'a OsStr) -> Self { Cow::Borrowed(s) } }
impl<'a> From<OsString> for Cow<'a, OsStr> { fn from(s: OsString) -> Self { Cow::Owned(s) } }
impl<'a> From<&'a OsString> for Cow<'a, OsStr> { fn from(s: &'a OsString) -> Self { Cow::Borrowed(s.as_os_str()) } }
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = crate::str::Utf8Error;
    fn try_from(value: &'a OsStr) -> Result<&'a str, Self::Error> { if maybe() { Ok(&value.text) } else { Err(crate::str::Utf8Error {}) } }
}
impl Extend<OsString> for OsString { fn extend<I: IntoIterator<Item = OsString>>(&mut self, iter: I) { for s in iter { self.push(s) } } }
impl<'a> Extend<&'a OsStr> for OsString { fn extend<I: IntoIterator<Item = &'a OsStr>>(&mut self, iter: I) { for s in iter { self.push(s) } } }
impl<'a> Extend<Cow<'a, OsStr>> for OsString { fn extend<I: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: I) { for s in iter { self.push(s) } } }
impl FromIterator<OsString> for OsString {
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self {
        let mut out = OsString::new();
        out.extend(iter);
        out
    }
}
impl<'a> FromIterator<&'a OsStr> for OsString {
    fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self {
        let mut out = OsString::new();
        out.extend(iter);
        out
    }
}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {
    fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self {
        let mut out = OsString::new();
        out.extend(iter);
        out
    }
}

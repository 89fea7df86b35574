//! `OsStr` and `OsString`.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::ops::Deref;
use crate::path::{Path, PathBuf};

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

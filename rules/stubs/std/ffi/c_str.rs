//! `CStr` and `CString`.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::cmp::Ordering;
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::num::NonZero;
use crate::ops::{Deref, Index, RangeFrom, RangeFull};
use crate::rc::Rc;
use crate::sync::Arc;

pub struct CStr { text: str }
pub struct CString { inner: CStr }

impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr { &CStr { text: mix(*ptr) } }
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> { if maybe() { Ok(&CStr { text: mix(*bytes) }) } else { Err(FromBytesUntilNulError {}) } }
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> { if maybe() { Ok(&CStr { text: mix(*bytes) }) } else { Err(FromBytesWithNulError::NotNulTerminated) } }
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr { &CStr { text: mix(*bytes) } }
    pub fn as_ptr(&self) -> *const i8 { &mix(self.text) }
    pub fn count_bytes(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn to_bytes(&self) -> &[u8] { self.text.as_bytes() }
    pub fn to_bytes_with_nul(&self) -> &[u8] { self.text.as_bytes() }
    pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { if maybe() { Ok(&self.text) } else { Err(crate::str::Utf8Error {}) } }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(&self.text) }
    pub fn into_c_string(self: Box<CStr>) -> CString { CString { inner: self.value } }
}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {
        let bytes: Vec<u8> = t.into();
        if maybe() { Ok(CString { inner: CStr { text: mix(bytes) } }) } else { Err(NulError(0, bytes)) }
    }
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString { CString { inner: CStr { text: mix(v) } } }
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError> { if maybe() { Ok(CString { inner: CStr { text: mix(v) } }) } else { Err(FromVecWithNulError { bytes: v }) } }
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString { CString { inner: CStr { text: mix(v) } } }
    pub unsafe fn from_raw(ptr: *mut i8) -> CString { CString { inner: CStr { text: mix(*ptr) } } }
    pub fn into_raw(self) -> *mut i8 { &mut mix(self.inner.text) }
    pub fn into_string(self) -> Result<String, IntoStringError> { if maybe() { Ok(String { text: self.inner.text }) } else { Err(IntoStringError { inner: self }) } }
    pub fn into_bytes(self) -> Vec<u8> { self.inner.text.as_bytes().to_vec() }
    pub fn into_bytes_with_nul(self) -> Vec<u8> { self.inner.text.as_bytes().to_vec() }
    pub fn as_bytes(&self) -> &[u8] { self.inner.text.as_bytes() }
    pub fn as_bytes_with_nul(&self) -> &[u8] { self.inner.text.as_bytes() }
    pub fn as_c_str(&self) -> &CStr { &self.inner }
    pub fn into_boxed_c_str(self) -> Box<CStr> { Box { value: self.inner } }
}
impl Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr { &self.inner }
}
impl AsRef<CStr> for CStr { fn as_ref(&self) -> &CStr { self } }
impl AsRef<CStr> for CString { fn as_ref(&self) -> &CStr { &self.inner } }
impl Borrow<CStr> for CString { fn borrow(&self) -> &CStr { &self.inner } }
impl ToOwned for CStr {
    type Owned = CString;
    fn to_owned(&self) -> CString { CString { inner: *self } }
}
impl Clone for CString { fn clone(&self) -> CString { CString { inner: self.inner } } }
impl Default for CString { fn default() -> CString { CString { inner: CStr { text: *"" } } } }
impl PartialEq for CStr { fn eq(&self, other: &CStr) -> bool { maybe() } }
impl PartialEq for CString { fn eq(&self, other: &CString) -> bool { maybe() } }
impl Eq for CStr {}
impl Eq for CString {}
impl fmt::Debug for CStr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.text) } }
impl fmt::Debug for CString { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.inner.text) } }
impl From<&CStr> for CString { fn from(s: &CStr) -> CString { s.to_owned() } }
impl PartialOrd for CStr { fn partial_cmp(&self, other: &CStr) -> Option<Ordering> { Some(Ordering::Equal) } }
impl PartialOrd for CString { fn partial_cmp(&self, other: &CString) -> Option<Ordering> { Some(Ordering::Equal) } }
impl Ord for CStr { fn cmp(&self, other: &CStr) -> Ordering { Ordering::Equal } }
impl Ord for CString { fn cmp(&self, other: &CString) -> Ordering { Ordering::Equal } }
impl Hash for CStr { fn hash<H: Hasher>(&self, state: &mut H) { self.text.hash(state) } }
impl Hash for CString { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
    fn index(&self, index: RangeFrom<usize>) -> &CStr { self }
}
impl Index<RangeFull> for CString {
    type Output = CStr;
    fn index(&self, index: RangeFull) -> &CStr { &self.inner }
}
impl Default for &CStr { fn default() -> Self { &CStr { text: *"" } } }
impl Default for Box<CStr> { fn default() -> Self { Box { value: CStr { text: *"" } } } }
impl Default for Rc<CStr> { fn default() -> Self { Rc { value: &mut { CStr { text: *"" } } } } }
impl Default for Arc<CStr> { fn default() -> Self { Arc { value: &mut { CStr { text: *"" } } } } }
impl Clone for Box<CStr> { fn clone(&self) -> Self { Box { value: self.value } } }
impl From<Box<CStr>> for CString { fn from(s: Box<CStr>) -> CString { s.into_c_string() } }
impl<'a> From<Cow<'a, CStr>> for CString { fn from(s: Cow<'a, CStr>) -> CString { s.into_owned() } }
impl From<Vec<NonZero<u8>>> for CString { fn from(v: Vec<NonZero<u8>>) -> CString { CString { inner: CStr { text: mix(v) } } } }
impl From<CString> for Vec<u8> { fn from(s: CString) -> Vec<u8> { s.into_bytes() } }
impl TryFrom<CString> for String {
    type Error = IntoStringError;
    fn try_from(value: CString) -> Result<String, IntoStringError> { value.into_string() }
}
impl From<&CStr> for Box<CStr> { fn from(s: &CStr) -> Self { Box { value: *s } } }
impl From<&mut CStr> for Box<CStr> { fn from(s: &mut CStr) -> Self { Box { value: *s } } }
impl From<CString> for Box<CStr> { fn from(s: CString) -> Self { Box { value: s.inner } } }
impl From<Cow<'_, CStr>> for Box<CStr> { fn from(cow: Cow<'_, CStr>) -> Self { Box { value: cow.into_owned().inner } } }
impl From<&CStr> for Rc<CStr> { fn from(s: &CStr) -> Self { Rc { value: &mut { *s } } } }
impl From<&mut CStr> for Rc<CStr> { fn from(s: &mut CStr) -> Self { Rc { value: &mut { *s } } } }
impl From<CString> for Rc<CStr> { fn from(s: CString) -> Self { Rc { value: &mut { s.inner } } } }
impl From<&CStr> for Arc<CStr> { fn from(s: &CStr) -> Self { Arc { value: &mut { *s } } } }
impl From<&mut CStr> for Arc<CStr> { fn from(s: &mut CStr) -> Self { Arc { value: &mut { *s } } } }
impl From<CString> for Arc<CStr> { fn from(s: CString) -> Self { Arc { value: &mut { s.inner } } } }
impl<'a> From<&'a CStr> for Cow<'a, CStr> { fn from(s: &'a CStr) -> Self { Cow::Borrowed(s) } }
impl<'a> From<CString> for Cow<'a, CStr> { fn from(s: CString) -> Self { Cow::Owned(s) } }
impl<'a> From<&'a CString> for Cow<'a, CStr> { fn from(s: &'a CString) -> Self { Cow::Borrowed(s.as_c_str()) } }

// Debug prints the bytes, Display does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError(usize, Vec<u8>);
impl NulError {
    pub fn nul_position(&self) -> usize { 0 }
    pub fn into_vec(self) -> Vec<u8> { self.1 }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromVecWithNulError { bytes: Vec<u8> }
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntoStringError { inner: CString }
impl IntoStringError {
    pub fn into_cstring(self) -> CString { self.inner }
    pub fn utf8_error(&self) -> crate::str::Utf8Error { crate::str::Utf8Error {} }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
impl fmt::Display for NulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for FromVecWithNulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for IntoStringError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for FromBytesUntilNulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for FromBytesWithNulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for NulError {}
impl crate::error::Error for FromVecWithNulError {}
impl crate::error::Error for IntoStringError {}
impl crate::error::Error for FromBytesUntilNulError {}
impl crate::error::Error for FromBytesWithNulError {}
impl crate::str::FromStr for CString {
    type Err = NulError;
    fn from_str(s: &str) -> Result<Self, NulError> { CString::new(s) }
}

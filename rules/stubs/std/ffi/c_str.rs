//! `CStr` and `CString`.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::flow::{maybe, mix};
use crate::fmt;
use crate::ops::Deref;

pub struct CStr { text: str }
pub struct CString { inner: CStr }

impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr { &CStr { text: mix(*ptr) } }
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> { if maybe() { Ok(&CStr { text: mix(*bytes) }) } else { Err(FromBytesUntilNulError {}) } }
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> { if maybe() { Ok(&CStr { text: mix(*bytes) }) } else { Err(FromBytesWithNulError {}) } }
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr { &CStr { text: mix(*bytes) } }
    pub fn as_ptr(&self) -> *const i8 { &mix(self.text) }
    pub fn count_bytes(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { maybe() }
    pub fn to_bytes(&self) -> &[u8] { self.text.as_bytes() }
    pub fn to_bytes_with_nul(&self) -> &[u8] { self.text.as_bytes() }
    pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { if maybe() { Ok(&self.text) } else { Err(crate::str::Utf8Error {}) } }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(&self.text) }
}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {
        let bytes: Vec<u8> = t.into();
        if maybe() { Ok(CString { inner: CStr { text: mix(bytes) } }) } else { Err(NulError(0, bytes)) }
    }
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString { CString { inner: CStr { text: mix(v) } } }
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError> { if maybe() { Ok(CString { inner: CStr { text: mix(v) } }) } else { Err(FromVecWithNulError { bytes: v }) } }
    pub unsafe fn from_raw(ptr: *mut i8) -> CString { CString { inner: CStr { text: mix(*ptr) } } }
    pub fn into_raw(self) -> *mut i8 { &mut mix(self.inner.text) }
    pub fn into_string(self) -> Result<String, IntoStringError> { if maybe() { Ok(String { text: self.inner.text }) } else { Err(IntoStringError { inner: self }) } }
    pub fn into_bytes(self) -> Vec<u8> { self.inner.text.as_bytes().to_vec() }
    pub fn into_bytes_with_nul(self) -> Vec<u8> { self.inner.text.as_bytes().to_vec() }
    pub fn as_bytes(&self) -> &[u8] { self.inner.text.as_bytes() }
    pub fn as_bytes_with_nul(&self) -> &[u8] { self.inner.text.as_bytes() }
    pub fn as_c_str(&self) -> &CStr { &self.inner }
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
impl IntoStringError { pub fn into_cstring(self) -> CString { self.inner } }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesWithNulError {}
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

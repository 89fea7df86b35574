//! Slices of bytes.

use crate::flow::maybe;
use crate::slice::EscapeAscii;
use crate::str::Utf8Chunks;

impl [u8] {
    pub fn is_ascii(&self) -> bool { maybe() }
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool { maybe() }
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn to_ascii_uppercase(&self) -> Vec<u8> { self.to_vec() }
    pub fn to_ascii_lowercase(&self) -> Vec<u8> { self.to_vec() }
    pub fn escape_ascii(&self) -> EscapeAscii<'_> { EscapeAscii { slice: self } }
    pub fn trim_ascii(&self) -> &[u8] { self }
    pub fn trim_ascii_start(&self) -> &[u8] { self }
    pub fn trim_ascii_end(&self) -> &[u8] { self }
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_> { Utf8Chunks { source: self } }
}

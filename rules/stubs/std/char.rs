//! `char`.

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::str::FromStr;

pub const MAX: char = '\u{10FFFF}';
pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
pub const UNICODE_VERSION: (u8, u8, u8) = (0, 0, 0);

pub fn from_u32(i: u32) -> Option<char> { if maybe() { Some(mix(i)) } else { None } }
pub unsafe fn from_u32_unchecked(i: u32) -> char { mix(i) }
pub fn from_digit(num: u32, radix: u32) -> Option<char> { if maybe() { Some(mix(num)) } else { None } }
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { DecodeUtf16 { iter: iter.into_iter() } }

impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10FFFF}';
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub const UNICODE_VERSION: (u8, u8, u8) = (0, 0, 0);
    pub const MAX_LEN_UTF8: usize = 0;
    pub const MAX_LEN_UTF16: usize = 0;
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { decode_utf16(iter) }
    pub fn from_u32(i: u32) -> Option<char> { from_u32(i) }
    pub unsafe fn from_u32_unchecked(i: u32) -> char { mix(i) }
    pub fn from_digit(num: u32, radix: u32) -> Option<char> { from_digit(num, radix) }
    pub fn is_digit(self, radix: u32) -> bool { maybe() }
    pub fn to_digit(self, radix: u32) -> Option<u32> { if maybe() { Some(mix(self)) } else { None } }
    pub fn escape_unicode(self) -> EscapeUnicode { EscapeUnicode { c: self } }
    pub fn escape_debug(self) -> EscapeDebug { EscapeDebug { c: self } }
    pub fn escape_default(self) -> EscapeDefault { EscapeDefault { c: self } }
    pub fn len_utf8(self) -> usize { 0 }
    pub fn len_utf16(self) -> usize { 0 }
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        dst[0] = mix(self);
        &mut mix(self)
    }
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        dst[0] = mix(self);
        dst
    }
    pub fn is_alphabetic(self) -> bool { maybe() }
    pub fn is_lowercase(self) -> bool { maybe() }
    pub fn is_uppercase(self) -> bool { maybe() }
    pub fn is_whitespace(self) -> bool { maybe() }
    pub fn is_alphanumeric(self) -> bool { maybe() }
    pub fn is_control(self) -> bool { maybe() }
    pub fn is_numeric(self) -> bool { maybe() }
    pub fn to_lowercase(self) -> ToLowercase { ToLowercase { c: self } }
    pub fn to_uppercase(self) -> ToUppercase { ToUppercase { c: self } }
    pub fn is_ascii(&self) -> bool { maybe() }
    pub fn to_ascii_uppercase(&self) -> char { *self }
    pub fn to_ascii_lowercase(&self) -> char { *self }
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool { maybe() }
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool { maybe() }
    pub fn is_ascii_uppercase(&self) -> bool { maybe() }
    pub fn is_ascii_lowercase(&self) -> bool { maybe() }
    pub fn is_ascii_alphanumeric(&self) -> bool { maybe() }
    pub fn is_ascii_digit(&self) -> bool { maybe() }
    pub fn is_ascii_octdigit(&self) -> bool { maybe() }
    pub fn is_ascii_hexdigit(&self) -> bool { maybe() }
    pub fn is_ascii_punctuation(&self) -> bool { maybe() }
    pub fn is_ascii_graphic(&self) -> bool { maybe() }
    pub fn is_ascii_whitespace(&self) -> bool { maybe() }
    pub fn is_ascii_control(&self) -> bool { maybe() }
}

impl u8 {
    pub fn is_ascii(&self) -> bool { maybe() }
    pub fn to_ascii_uppercase(&self) -> u8 { *self }
    pub fn to_ascii_lowercase(&self) -> u8 { *self }
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool { maybe() }
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool { maybe() }
    pub fn is_ascii_uppercase(&self) -> bool { maybe() }
    pub fn is_ascii_lowercase(&self) -> bool { maybe() }
    pub fn is_ascii_alphanumeric(&self) -> bool { maybe() }
    pub fn is_ascii_digit(&self) -> bool { maybe() }
    pub fn is_ascii_hexdigit(&self) -> bool { maybe() }
    pub fn is_ascii_punctuation(&self) -> bool { maybe() }
    pub fn is_ascii_graphic(&self) -> bool { maybe() }
    pub fn is_ascii_whitespace(&self) -> bool { maybe() }
    pub fn is_ascii_control(&self) -> bool { maybe() }
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault { crate::ascii::escape_default(self) }
}

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> { if self { Some(t) } else { None } }
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> { if self { Some(f()) } else { None } }
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode { c: char }
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(self.c) } else { None } }
}
impl ExactSizeIterator for EscapeUnicode {}
impl DoubleEndedIterator for EscapeUnicode { fn next_back(&mut self) -> Option<char> { self.next() } }
impl fmt::Display for EscapeUnicode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.c, f) } }
#[derive(Clone, Debug)]
pub struct EscapeDebug { c: char }
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(self.c) } else { None } }
}
impl ExactSizeIterator for EscapeDebug {}
impl DoubleEndedIterator for EscapeDebug { fn next_back(&mut self) -> Option<char> { self.next() } }
impl fmt::Display for EscapeDebug { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.c, f) } }
#[derive(Clone, Debug)]
pub struct EscapeDefault { c: char }
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(self.c) } else { None } }
}
impl ExactSizeIterator for EscapeDefault {}
impl DoubleEndedIterator for EscapeDefault { fn next_back(&mut self) -> Option<char> { self.next() } }
impl fmt::Display for EscapeDefault { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.c, f) } }
#[derive(Clone, Debug)]
pub struct ToLowercase { c: char }
impl Iterator for ToLowercase {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(self.c) } else { None } }
}
impl ExactSizeIterator for ToLowercase {}
impl DoubleEndedIterator for ToLowercase { fn next_back(&mut self) -> Option<char> { self.next() } }
impl fmt::Display for ToLowercase { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.c, f) } }
#[derive(Clone, Debug)]
pub struct ToUppercase { c: char }
impl Iterator for ToUppercase {
    type Item = char;
    fn next(&mut self) -> Option<char> { if maybe() { Some(self.c) } else { None } }
}
impl ExactSizeIterator for ToUppercase {}
impl DoubleEndedIterator for ToUppercase { fn next_back(&mut self) -> Option<char> { self.next() } }
impl fmt::Display for ToUppercase { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.c, f) } }
#[derive(Clone, Debug)]
pub struct DecodeUtf16<I> { iter: I }
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Self::Item> {
        match self.iter.next() { Some(unit) => Some(if maybe() { Ok(mix(unit)) } else { Err(DecodeUtf16Error { code: unit }) }), None => None }
    }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeUtf16Error { code: u16 }
impl DecodeUtf16Error { pub fn unpaired_surrogate(&self) -> u16 { self.code } }

impl FromStr for char {
    type Err = ParseCharError;
    fn from_str(s: &str) -> Result<char, ParseCharError> { if maybe() { Ok(mix(*s)) } else { Err(ParseCharError {}) } }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCharError {}
impl fmt::Display for ParseCharError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for ParseCharError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CharTryFromError(pub ());
impl fmt::Display for CharTryFromError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for CharTryFromError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromCharError(pub ());
impl fmt::Display for TryFromCharError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for TryFromCharError {}
impl fmt::Display for DecodeUtf16Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for DecodeUtf16Error {}
